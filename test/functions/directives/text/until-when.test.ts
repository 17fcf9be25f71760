import { expect, test } from 'vitest'
import { dayLine, linesOf } from './lines-of.ts'

/** The ways in which sentences say until when, and days of the matter that are no deadline. */

const read = (given: string) =>
  linesOf(`${dayLine}\n${given}`).map(({ lead, coordinating, deadline }) => [lead, coordinating, deadline])

test.each([
  ['báo cáo UBND thành phố trước 17h ngày 15/7', 'trước 17h ngày 15/7'],
  ['báo cáo chậm nhất đến 17h00 ngày 15/7/2021', 'chậm nhất đến 17h00 ngày 15/7/2021'],
  ['báo cáo trong ngày mai', 'trong ngày mai'],
  [
    'hoàn thành trong 02 tuần kể từ ngày ban hành Thông báo này',
    'trong 02 tuần kể từ ngày ban hành Thông báo này',
  ],
  ['trình trong tháng 8 năm 2021', 'trong tháng 8 năm 2021'],
  ['trình UBND thành phố vào đầu tháng 9/2021', 'vào đầu tháng 9/2021'],
  ['phấn đấu hoàn thành trước 30/4/2022', 'trước 30/4/2022'],
  ['hoàn thành chậm nhất trong quý III năm 2021', 'chậm nhất trong quý III năm 2021'],
  ['hoàn thành trước quý IV/2021', 'trước quý IV/2021'],
  ['hoàn thành giải phóng mặt bằng trong năm nay', 'trong năm nay'],
  ['có báo cáo vào sáng ngày 09/7/2021', 'vào sáng ngày 09/7/2021'],
  ['trả lời bằng văn bản, thời hạn 05 ngày làm việc', '05 ngày làm việc'],
  ['trình HĐND thành phố tại kỳ họp cuối năm', 'tại kỳ họp cuối năm'],
  ['rà soát, thời gian xong trước ngày 20 tháng 7', 'xong trước ngày 20 tháng 7'],
  ['báo cáo định kỳ vào ngày 20 hằng tháng', 'định kỳ vào ngày 20 hằng tháng'],
  ['báo cáo trước ngày 25 của tháng cuối quý', 'trước ngày 25 của tháng cuối quý'],
  ['tổng hợp, báo cáo vào chiều thứ Sáu hằng tuần', 'vào chiều thứ Sáu hằng tuần'],
  ['báo cáo 2 lần/tháng', '2 lần/tháng'],
  ['hoàn thành hồ sơ ngay trong tháng 7', 'ngay trong tháng 7'],
  ['xong trong 3 ngày', 'trong 3 ngày'],
  ['khởi công công trình trước 02/9/2021', 'trước 02/9/2021'],
  ['đưa công trình vào sử dụng dịp 29/3/2022', 'dịp 29/3/2022'],
  ['hoàn thành hồ sơ để kịp trình kỳ họp HĐND tháng 12/2021', 'kỳ họp HĐND tháng 12/2021'],
  ['kiểm tra, báo cáo (trước ngày 20/7)', 'trước ngày 20/7'],
  ['báo cáo kết quả - hạn 20/7/2021', '20/7/2021'],
  ['rà soát, báo cáo UBND thành phố; thời hạn báo cáo: 20/7/2021', '20/7/2021'],
  [
    'tham mưu UBND thành phố trước ngày 20/7/2021 để UBND thành phố báo cáo Thành ủy trước ngày 25/7/2021',
    'trước ngày 20/7/2021',
  ],
  ['giải ngân đạt 60% đến 30/9/2021 và 100% đến 31/12/2021', 'đến 30/9/2021; đến 31/12/2021'],
  ['bàn giao mặt bằng không chậm quá ngày 20/7/2021', 'không chậm quá ngày 20/7/2021'],
  ['bàn giao mặt bằng, phải xong trong tuần sau', 'xong trong tuần sau'],
  ['bàn giao mặt bằng cuối tuần này', 'cuối tuần này'],
  ['bàn giao mặt bằng, mốc hoàn thành 20/7/2021', '20/7/2021'],
  ['bàn giao mặt bằng trong nửa đầu tháng 8/2021', 'trong nửa đầu tháng 8/2021'],
  ['rà soát các dự án chậm tiến độ từ năm 2019 đến năm 2021', ''],
  ['tham mưu kế hoạch phát triển nhà ở giai đoạn 2021 - 2025', ''],
  ['hỗ trợ các hộ bị thiệt hại trong tháng 10/2020', ''],
  ['rà soát các hợp đồng thuê đất có thời hạn đến ngày 31/12/2021', ''],
  ['thực hiện nghiêm các nội dung đã nêu tại cuộc họp ngày 01/7/2021', ''],
  ['tổ chức Lễ kỷ niệm 25 năm thành phố trực thuộc Trung ương (01/01/1997 - 01/01/2022)', ''],
  ['hỗ trợ học phí cho học sinh năm học 2021 - 2022', ''],
  ['kiểm điểm trách nhiệm vì để công trình chậm 6 tháng', ''],
  ['chuẩn bị nội dung làm việc với Bộ Xây dựng vào ngày 22/7/2021', ''],
  ['điều chỉnh thời gian thực hiện dự án đến hết năm 2022', ''],
  ['gia hạn hợp đồng đến 31/12/2021', ''],
  ['thu hồi các khoản tạm ứng quá hạn trước ngày 31/12/2020', ''],
  ['cấp giấy phép cho các hồ sơ đã tiếp nhận trước 01/7/2021', ''],
])('%s', (work, deadline) => {
  expect(read(`Giao Sở Xây dựng ${work}.`)).toEqual([['Sở Xây dựng', '', deadline]])
})

test.each([
  'Sở Xây dựng báo cáo đã hoàn thành 12/15 công trình, còn 03 công trình chậm.',
  'Trong 6 tháng đầu năm, Sở Y tế đã tham mưu UBND thành phố ban hành 05 kế hoạch.',
  'Ghi nhận, biểu dương Sở Y tế, Công an thành phố đã nỗ lực phòng, chống dịch.',
  'UBND thành phố nhận được Công văn số 123/SXD-QLN của Sở Xây dựng về việc đề nghị bố trí vốn.',
  'Theo đó, UBND thành phố đã giao Sở Xây dựng rà soát tại Công văn số 45/UBND-ĐTĐT ngày 01/6/2021.',
  'Đến nay, Sở Tài chính chưa hoàn thành nhiệm vụ được giao tại Thông báo số 12/TB-VP.',
  'Xét đề nghị của Giám đốc Sở Xây dựng tại Tờ trình số 99/TTr-SXD ngày 02/7/2021,',
  'Căn cứ Nghị quyết số 12/NQ-HĐND ngày 10/12/2020 của HĐND thành phố về kế hoạch năm 2021;',
  'Sở Xây dựng đề nghị UBND thành phố xem xét bố trí vốn trước ngày 20/7/2021.',
  'Trước đó, ngày 01/6/2021, Chủ tịch UBND thành phố yêu cầu Sở Y tế báo cáo nhưng Sở Y tế chưa thực hiện.',
  'Tham dự cuộc họp có đại diện lãnh đạo Sở Xây dựng, Sở Tài chính.',
  'Các đơn vị còn chậm: Sở Xây dựng (03 nhiệm vụ), Sở Y tế (02 nhiệm vụ).',
  'Cuộc họp do Sở Xây dựng chuẩn bị nội dung, có sự tham dự của Sở Tài chính.',
  'Thông báo này thay thế Thông báo số 12/TB-VP ngày 01/6/2021 của Văn phòng UBND thành phố.',
  'Phê bình Sở Xây dựng chậm tham mưu, để quá hạn 05 nhiệm vụ.',
  'Đồng ý với báo cáo của Sở Xây dựng về tiến độ công trình.',
  'Qua kiểm tra, UBND quận Hải Châu chưa xử lý dứt điểm 12 trường hợp.',
  'Sở Xây dựng trình bày báo cáo; các sở góp ý.',
  'Thực hiện Công văn số 12/BXD của Bộ Xây dựng đề nghị báo cáo trước ngày 20/7/2021,',
  'Nếu Sở Xây dựng không hoàn thành trước ngày 20/7/2021 thì kiểm điểm trách nhiệm người đứng đầu.',
])('gives no work: %s', (given) => {
  expect(read(given)).toEqual([])
})
