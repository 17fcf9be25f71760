import { expect, test } from 'vitest'
import { dayLine, linesOf } from './lines-of.ts'

/** More ways to say who does it, each near to one that unseen directives had. */

const read = (given: string) =>
  linesOf(`${dayLine}\n${given}`).map(({ lead, coordinating, deadline }) => [lead, coordinating, deadline])

test.each<[given: string, tasks: string[][]]>([
  ['1. Sở Xây dựng, khi phát hiện vi phạm, phải xử lý ngay.', [['Sở Xây dựng', '', '']]],
  [
    '1. UBND các quận, huyện trong quá trình thực hiện có trách nhiệm báo cáo hằng tuần.',
    [['UBND các quận, huyện', '', 'hằng tuần']],
  ],
  ['1. Các chủ đầu tư hằng tháng phải báo cáo tiến độ.', [['Các chủ đầu tư', '', 'hằng tháng']]],
  [
    'Thực hiện Công văn số 12/BXD ngày 01/6/2021 của Bộ Xây dựng, giao Sở Xây dựng lập quy hoạch.',
    [['Sở Xây dựng', '', '']],
  ],
  ['1. Sở XD chủ trì + Sở TC rà soát.', [['Sở XD', 'Sở TC', '']]],
  [
    '1. KHĐT cân đối vốn, TNMT lập thủ tục đất.',
    [
      ['KHĐT', '', ''],
      ['TNMT', '', ''],
    ],
  ],
  ['1. Giao KH&ĐT tham mưu nguồn vốn trước 20/7/2021.', [['KH&ĐT', '', 'trước 20/7/2021']]],
  ['1. VP (phòng Tổng hợp) dự thảo thông báo trước ngày 08/7/2021.', [['VP', '', 'trước ngày 08/7/2021']]],
  ['Giao Sở Xây dựng (Chi cục Giám định) kiểm tra hồ sơ.', [['Sở Xây dựng', '', '']]],
  ['1. TT Phát triển quỹ đất rà soát các lô đất.', [['TT Phát triển quỹ đất', '', '']]],
  [
    '1. Sở Y tế:\n- Kế hoạch tiêm chủng; phối hợp: Sở Tài chính, UBND các quận, huyện (tháng 8/2021).',
    [['Sở Y tế', 'Sở Tài chính, UBND các quận, huyện', 'tháng 8/2021']],
  ],
  [
    '1. Sở Y tế trình phương án; sau đó Sở Tài chính bố trí kinh phí.',
    [
      ['Sở Y tế', '', ''],
      ['Sở Tài chính', '', ''],
    ],
  ],
  [
    '1. Sở Y tế lập danh sách, Sở Tài chính bố trí kinh phí, hoàn thành trước ngày 20/7/2021.',
    [
      ['Sở Y tế', '', 'trước ngày 20/7/2021'],
      ['Sở Tài chính', '', 'trước ngày 20/7/2021'],
    ],
  ],
  [
    '1. UBND các quận, huyện nơi có dự án đi qua niêm yết quyết định.',
    [['UBND các quận, huyện nơi có dự án đi qua', '', '']],
  ],
  ['1. UBND phường, xã nơi xảy ra vi phạm lập biên bản.', [['UBND phường, xã nơi xảy ra vi phạm', '', '']]],
  [
    'Đồng ý để Sở Xây dựng gia hạn thời gian thực hiện; trình điều chỉnh trước ngày 20/7/2021.',
    [['Sở Xây dựng', '', 'trước ngày 20/7/2021']],
  ],
  ['1. Sở Xây dựng thống nhất với Sở Tài chính phương án giá.', [['Sở Xây dựng', 'Sở Tài chính', '']]],
  [
    '1. Sở Nội vụ, Sở Tài chính, các địa phương rà soát.',
    [['Sở Nội vụ, Sở Tài chính, các địa phương', '', '']],
  ],
  [
    'Yêu cầu: Sở Xây dựng lập danh mục; Sở Tài chính bố trí vốn.',
    [
      ['Sở Xây dựng', '', ''],
      ['Sở Tài chính', '', ''],
    ],
  ],
  ['Chủ tịch UBND thành phố Lê Văn A giao: Sở Xây dựng lập danh mục.', [['Sở Xây dựng', '', '']]],
  [
    'Sở Xây dựng nghiên cứu kiến nghị của cử tri, trả lời trước ngày 20/7/2021; đồng thời gửi kết quả về Văn phòng UBND thành phố.',
    [['Sở Xây dựng', '', 'trước ngày 20/7/2021']],
  ],
  [
    'Liên quan kiến nghị của Công ty A, UBND thành phố giao Sở Tài chính tham mưu.',
    [['Sở Tài chính', '', '']],
  ],
  [
    'Riêng nội dung thuê đất thì giao Sở Tài nguyên và Môi trường giải quyết.',
    [['Sở Tài nguyên và Môi trường', '', '']],
  ],
  [
    'Chủ tịch UBND thành phố đồng ý với đề xuất và giao Sở Tài chính triển khai trước ngày 20/7/2021.',
    [['Sở Tài chính', '', 'trước ngày 20/7/2021']],
  ],
  [
    'Sau khi có kết quả thẩm định của Sở Tài chính, Sở Xây dựng trình UBND thành phố trước ngày 20/7/2021.',
    [['Sở Xây dựng', '', 'trước ngày 20/7/2021']],
  ],
  [
    'Trước ngày 20/7/2021, Sở Xây dựng phải hoàn thành việc rà soát.',
    [['Sở Xây dựng', '', 'Trước ngày 20/7/2021']],
  ],
  [
    'Định kỳ hằng quý, các sở, ban, ngành báo cáo về Sở Nội vụ.',
    [['các sở, ban, ngành', '', 'Định kỳ hằng quý']],
  ],
  [
    'Đối với các dự án chậm tiến độ, Sở Kế hoạch và Đầu tư tham mưu thu hồi chủ trương.',
    [['Sở Kế hoạch và Đầu tư', '', '']],
  ],
  [
    '1. Đồng chí Hồ Kỳ Minh, Phó Chủ tịch Thường trực UBND thành phố, chỉ đạo Sở Xây dựng hoàn thành quy hoạch.',
    [['Sở Xây dựng', '', '']],
  ],
  [
    'Giao đồng chí Chánh Văn phòng UBND thành phố theo dõi, đôn đốc việc thực hiện kết luận về quỹ đất, báo cáo trước ngày 20/7/2021.',
    [['đồng chí Chánh Văn phòng UBND thành phố', '', 'trước ngày 20/7/2021']],
  ],
  [
    'Phân công Phó Chủ tịch UBND quận Hải Châu phụ trách trực tiếp công tác giải tỏa.',
    [['Phó Chủ tịch UBND quận Hải Châu', '', '']],
  ],
  [
    'Kiến nghị của ông A: UBND quận Hải Châu trả lời trước ngày 20/7/2021.',
    [['UBND quận Hải Châu', '', 'trước ngày 20/7/2021']],
  ],
  ['Tổ chức thực hiện: Sở Xây dựng hướng dẫn, kiểm tra.', [['Sở Xây dựng', '', '']]],
  ['Sở Xây dựng khẩn trương, Sở Tài chính phối hợp.', [['Sở Xây dựng', 'Sở Tài chính', '']]],
  ['Yêu cầu lãnh đạo Sở Y tế trực tiếp đến kiểm tra Bệnh viện Đà Nẵng.', [['lãnh đạo Sở Y tế', '', '']]],
  [
    'Đề nghị Ban Thường vụ Quận ủy Hải Châu lãnh đạo, chỉ đạo công tác giải tỏa.',
    [['Ban Thường vụ Quận ủy Hải Châu', '', '']],
  ],
  [
    '1. Nghiên cứu phương án cấm xe giờ cao điểm, báo cáo trong quý III/2021. Giao Sở Giao thông vận tải chủ trì, phối hợp với Sở Xây dựng thực hiện.',
    [['Sở Giao thông vận tải', 'Sở Xây dựng', 'trong quý III/2021']],
  ],
  [
    '1. Nghiên cứu phương án cấm xe giờ cao điểm. Giao Sở Giao thông vận tải triển khai.',
    [['Sở Giao thông vận tải', '', '']],
  ],
  ['- Sưu tầm hiện vật (Sở Văn hóa và Thể thao, thường xuyên).', [['Sở Văn hóa và Thể thao', '', '']]],
  [
    '- Thay mới 20 xe buýt (Sở Giao thông vận tải; quý IV/2021).',
    [['Sở Giao thông vận tải', '', 'quý IV/2021']],
  ],
  [
    'Văn phòng UBND thành phố chuyển đơn của bà Lan đến UBND quận Hải Châu để giải quyết trước ngày 30/7/2021.',
    [['UBND quận Hải Châu', '', 'trước ngày 30/7/2021']],
  ],
  [
    'Chủ tịch UBND thành phố có ý kiến: chuyển Sở Tài chính nghiên cứu, đề xuất trước ngày 30/7/2021.',
    [['Sở Tài chính', '', 'trước ngày 30/7/2021']],
  ],
  [
    'Sau khi xem xét đơn, kính chuyển UBND quận Hải Châu xem xét, giải quyết.',
    [['UBND quận Hải Châu', '', '']],
  ],
  [
    '2. Sở Xây dựng\n- Đề án cây xanh (Quyết định số 11/QĐ-UBND giao hoàn thành tháng 5/2021). Đề nghị trình UBND thành phố chậm nhất ngày 29/7/2021.',
    [['Sở Xây dựng', '', 'chậm nhất ngày 29/7/2021']],
  ],
  [
    '2. Sở Xây dựng\n- Kiểm tra chung cư A, đã quá hạn 50 ngày. Yêu cầu có báo cáo trước ngày 18/7/2021.',
    [['Sở Xây dựng', '', 'trước ngày 18/7/2021']],
  ],
  [
    'Giao Phòng Quản lý nhà thuộc Sở Xây dựng rà soát quỹ nhà.',
    [['Phòng Quản lý nhà thuộc Sở Xây dựng', '', '']],
  ],
  ['Giao Sở Xây dựng lập hồ sơ, chuyển Sở Tài chính thẩm định.', [['Sở Xây dựng', '', '']]],
  [
    'QUYẾT ĐỊNH:\nĐiều 1. Ban hành Kế hoạch.\nĐiều 2. Quyết định có hiệu lực kể từ ngày ký.\nĐiều 3. Thi hành.\nNơi nhận:\n- Như Điều 3;\nKT. CHỦ TỊCH\nKẾ HOẠCH\nThu phí không tiền mặt\n1. Sở Tài chính bố trí kinh phí.\nNơi nhận:\n- Sở Xây dựng rà soát;',
    [['Sở Tài chính', '', '']],
  ],
  [
    'Thời hạn trước ngày 20/7/2021, Sở Xây dựng gửi báo cáo về Văn phòng UBND thành phố.',
    [['Sở Xây dựng', '', 'trước ngày 20/7/2021']],
  ],
  [
    '1. Sở Xây dựng: Hoàn thành trước ngày 20/7/2021 việc rà soát quỹ đất.',
    [['Sở Xây dựng', '', 'trước ngày 20/7/2021']],
  ],
  [
    '1. Các Sở Xây dựng, Tài chính và UBND quận Hải Châu (theo chức năng) rà soát.',
    [['Các Sở Xây dựng, Tài chính và UBND quận Hải Châu', '', '']],
  ],
  ['1. Sở Xây dựng, các sở liên quan rà soát.', [['Sở Xây dựng, các sở liên quan', '', '']]],
  [
    'Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính và các sở, ngành có liên quan rà soát.',
    [['Sở Xây dựng', 'Sở Tài chính', '']],
  ],
  ['Việc này giao Sở Xây dựng làm đầu mối, phối hợp các sở liên quan thực hiện.', [['Sở Xây dựng', '', '']]],
  ['Giao UBND quận Hải Châu chỉ đạo UBND phường Hòa Minh xử lý dứt điểm.', [['UBND quận Hải Châu', '', '']]],
  [
    '1. Sở Xây dựng chủ trì cùng UBND quận Hải Châu và Công an thành phố kiểm tra.',
    [['Sở Xây dựng', 'UBND quận Hải Châu và Công an thành phố', '']],
  ],
  [
    '1. Sở Xây dựng (chủ trì), Sở Tài chính, Sở Y tế thẩm định.',
    [['Sở Xây dựng (chủ trì), Sở Tài chính, Sở Y tế', '', '']],
  ],
  [
    '1. Sở Xây dựng hướng dẫn UBND các quận, huyện lập hồ sơ trước ngày 20/7/2021.',
    [['Sở Xây dựng', '', 'trước ngày 20/7/2021']],
  ],
  ['Giao Sở Xây dựng trình UBND thành phố quyết định, Sở Tài chính cấp vốn.', [['Sở Xây dựng', '', '']]],
  [
    'Sở Xây dựng và các sở, ngành liên quan, UBND các quận, huyện triển khai thực hiện.',
    [['Sở Xây dựng và các sở, ngành liên quan, UBND các quận, huyện', '', '']],
  ],
  ['1. Giao Sở Xây dựng, trong tháng 7/2021, trình phương án.', [['Sở Xây dựng', '', 'trong tháng 7/2021']]],
  [
    'Trong tháng 7/2021: Sở Xây dựng trình phương án; Sở Tài chính thẩm định.',
    [
      ['Sở Xây dựng', '', 'Trong tháng 7/2021'],
      ['Sở Tài chính', '', 'Trong tháng 7/2021'],
    ],
  ],
])('who does it: %s', (given, tasks) => {
  expect(read(given)).toEqual(tasks)
})

test.each<[given: string, tasks: string[][]]>([
  ['UBND thành phố đã ban hành Quyết định số 12/QĐ-UBND ngày 01/6/2021 giao Sở Xây dựng lập quy hoạch.', []],
  [
    'Tại Thông báo số 12/TB-VP ngày 01/6/2021, Chủ tịch UBND thành phố đã giao Sở Xây dựng lập quy hoạch.',
    [],
  ],
  ['Cho phép Sở Xây dựng áp dụng hình thức chỉ định thầu.', []],
  [
    'Các cơ quan chuẩn bị đề án gửi tài liệu về Văn phòng UBND thành phố chậm nhất 10 ngày trước phiên họp.',
    [],
  ],
  ['Văn phòng UBND thành phố chuyển các đơn vị thực hiện.', []],
  ['Trường hợp không hoàn thành đúng thời hạn, các đơn vị phải có văn bản giải trình lý do.', []],
  ['Đồng chí Trần Văn B - Phó Chủ tịch UBND thành phố chủ trì, cùng Sở Xây dựng kiểm tra hiện trường.', []],
  ['UBND thành phố sẽ làm việc với Sở Xây dựng vào ngày 20/7/2021.', []],
  ['Dự kiến tháng 8/2021, UBND thành phố sẽ tổ chức hội nghị sơ kết.', []],
  ['Sở Xây dựng sẽ trình phương án trong tháng 7/2021.', []],
  ['Hiện nay Sở Xây dựng đang hoàn thiện hồ sơ, dự kiến trình trước ngày 20/7/2021.', []],
  ['Theo kế hoạch, Sở Xây dựng hoàn thành đề án trong quý III/2021; tuy nhiên đến nay chưa trình.', []],
  ['Công văn số 12/UBND ngày 01/6/2021 yêu cầu Sở Xây dựng báo cáo trước ngày 15/6/2021.', []],
  ['Một số đơn vị thực hiện tốt như Sở Xây dựng, Sở Tài chính.', []],
  ['Hội nghị đã nghe Sở Xây dựng báo cáo, Sở Tài chính phát biểu.', []],
  ['Trách nhiệm chính thuộc về Sở Xây dựng và UBND quận Hải Châu.', []],
])('nobody: %s', (given, tasks) => {
  expect(read(given)).toEqual(tasks)
})
