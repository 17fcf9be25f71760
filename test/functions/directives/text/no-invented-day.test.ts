import { expect, test } from 'vitest'
import { dayLine, linesOf } from './lines-of.ts'

/** Days and terms of the matter: how long something holds, when something else happens. None of them is a deadline; what is one beside them is read alone. */

const read = (given: string) =>
  linesOf(`${dayLine}\n${given}`).map(({ lead, coordinating, deadline }) => [lead, coordinating, deadline])

test.each([
  ['lập kế hoạch đầu tư công trung hạn 2021 - 2025', ''],
  ['lập quy hoạch đến năm 2030, tầm nhìn đến năm 2045', ''],
  ['tham mưu Đề án phát triển nhà ở đến năm 2025', ''],
  ['chuẩn bị điều kiện áp dụng Luật Xây dựng có hiệu lực từ ngày 01/01/2022', ''],
  ['phổ biến Nghị định số 15/2021/NĐ-CP có hiệu lực thi hành từ ngày 15/9/2021', ''],
  ['rà soát các hợp đồng lao động kết thúc trước ngày 31/12/2021', ''],
  ['thẩm định hồ sơ đăng ký trước ngày 31/7/2021', ''],
  ['tổ chức thi tuyển công chức đợt 2 năm 2021', ''],
  ['hỗ trợ doanh nghiệp vay vốn đến ngày 31/12/2021', ''],
  ['miễn tiền thuê mặt bằng cho tiểu thương từ tháng 8 đến tháng 10/2021', 'từ tháng 8 đến tháng 10/2021'],
  ['cấp phép xây dựng tạm có thời hạn đến 31/12/2023', ''],
  ['phục vụ Hội nghị xúc tiến đầu tư tổ chức ngày 20/8/2021', ''],
  ['đón đoàn công tác của Bộ Xây dựng ngày 20/7/2021', ''],
  ['chuẩn bị cho cuộc họp lúc 14 giờ 00 ngày 20/7/2021', ''],
  ['tham dự cuộc họp vào lúc 14 giờ 00 ngày 20/7/2021', ''],
  ['mời các sở dự họp vào 8h00 ngày 12/7/2021', ''],
  ['tham mưu nội dung trình kỳ họp HĐND thành phố ngày 10/8/2021', 'kỳ họp HĐND thành phố ngày 10/8/2021'],
  ['thống kê thiệt hại đến 17 giờ ngày 09/7/2021', ''],
  ['cập nhật số liệu đến ngày 30/6/2021 và báo cáo trước ngày 15/7/2021', 'trước ngày 15/7/2021'],
  ['ngừng cấp phép mới kể từ ngày 01/8/2021', ''],
  ['áp dụng bảng giá mới từ ngày 01/8/2021', ''],
  ['chấm dứt hoạt động của chợ tạm từ 00 giờ ngày 01/8/2021', ''],
  ['thực hiện giãn cách xã hội trong 14 ngày', ''],
  ['tổ chức cách ly 21 ngày đối với người nhập cảnh', ''],
  ['giảm thời gian giải quyết thủ tục còn 05 ngày', ''],
  ['hỗ trợ tiền điện trong 03 tháng', ''],
  ['bảo hành công trình 24 tháng', ''],
  ['cho thuê mặt bằng với thời hạn 05 năm', ''],
  ['gia hạn nộp thuế 6 tháng', ''],
  ['lắp đặt 30 camera trong 12 tháng', ''],
  ['thí điểm mô hình trong 06 tháng', ''],
  ['xem xét đề nghị lùi thời hạn hoàn thành dự án đến tháng 12/2022', ''],
  ['đề xuất xử lý việc chậm bàn giao mặt bằng so với cam kết (trước ngày 31/7/2021)', ''],
  ['báo cáo nguyên nhân chưa hoàn thành kế hoạch quý II/2021', ''],
  ['rút kinh nghiệm việc chậm trễ trong tháng 6/2021', ''],
  ['quyết toán chi phí phòng dịch phát sinh đến 31/7/2021', ''],
  [
    'thanh toán chế độ cho lực lượng trực chốt từ ngày 15/7/2021 đến ngày 30/7/2021',
    'từ ngày 15/7/2021 đến ngày 30/7/2021',
  ],
  ['xử lý nước thải Khu công nghiệp giai đoạn 2 (2021 - 2023)', ''],
  ['kiểm tra tải trọng xe vào ban đêm các ngày trong tuần', ''],
  ['chỉ đạo dừng các hoạt động tập trung đông người đến khi có thông báo mới', 'đến khi có thông báo mới'],
  ['mở cửa lại bãi biển vào ngày 15/7/2021', 'vào ngày 15/7/2021'],
  ['tạm dừng hoạt động chợ đến ngày 20/7/2021', ''],
  ['duy trì chốt kiểm soát đến hết ngày 20/7/2021', 'đến hết ngày 20/7/2021'],
])('%s', (work, deadline) => {
  expect(read(`Giao Sở Xây dựng ${work}.`)).toEqual([['Sở Xây dựng', '', deadline]])
})
