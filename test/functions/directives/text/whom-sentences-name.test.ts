import { expect, test } from 'vitest'
import { dayLine, linesOf } from './lines-of.ts'

/** The ways in which sentences name who does the work, each with lead, coordination and deadline as a careful official enters them. */

const read = (given: string) =>
  linesOf(`${dayLine}\n${given}`).map(({ lead, coordinating, deadline }) => [lead, coordinating, deadline])

test.each<[given: string, tasks: string[][]]>([
  [
    'Cho phép Sở Xây dựng lập quy hoạch chi tiết khu đất, trình trước ngày 30/8/2021.',
    [['Sở Xây dựng', '', 'trước ngày 30/8/2021']],
  ],
  [
    'Đồng ý cho Sở Y tế mua sắm máy thở, hoàn thành trong tháng 8/2021.',
    [['Sở Y tế', '', 'trong tháng 8/2021']],
  ],
  [
    'Thống nhất với đề nghị của Sở Xây dựng tại Tờ trình số 12/TTr-SXD ngày 01/7/2021, giao Sở Tài chính bố trí vốn trước ngày 20/7/2021.',
    [['Sở Tài chính', '', 'trước ngày 20/7/2021']],
  ],
  [
    'Thống nhất đề xuất của Sở Giao thông vận tải về việc phân luồng; giao Công an thành phố triển khai.',
    [['Công an thành phố', '', '']],
  ],
  [
    'Thống nhất chủ trương đầu tư dự án; Sở Kế hoạch và Đầu tư tham mưu thủ tục trong quý III/2021.',
    [['Sở Kế hoạch và Đầu tư', '', 'trong quý III/2021']],
  ],
  [
    '1. Sở Xây dựng lập danh mục, Sở Tài chính bố trí vốn, UBND quận Hải Châu giải phóng mặt bằng.',
    [
      ['Sở Xây dựng', '', ''],
      ['Sở Tài chính', '', ''],
      ['UBND quận Hải Châu', '', ''],
    ],
  ],
  [
    'Giao Sở Xây dựng lập danh mục, Sở Tài chính bố trí vốn trước ngày 20/7/2021.',
    [
      ['Sở Xây dựng', '', ''],
      ['Sở Tài chính', '', 'trước ngày 20/7/2021'],
    ],
  ],
  [
    'Giao Sở Xây dựng thẩm định thiết kế, Sở Tài chính thẩm định giá.',
    [
      ['Sở Xây dựng', '', ''],
      ['Sở Tài chính', '', ''],
    ],
  ],
  [
    'Nhiệm vụ này Sở Nội vụ chủ trì, hoàn thành trước ngày 15/8/2021.',
    [['Sở Nội vụ', '', 'trước ngày 15/8/2021']],
  ],
  [
    'Việc rà soát quỹ đất giao cho Sở Tài nguyên và Môi trường thực hiện.',
    [['Sở Tài nguyên và Môi trường', '', '']],
  ],
  ['Lãnh đạo UBND thành phố giao Sở Du lịch xây dựng kịch bản đón khách.', [['Sở Du lịch', '', '']]],
  [
    'Đồng chí Giám đốc Sở Y tế chịu trách nhiệm bố trí đủ nhân lực tại các chốt.',
    [['Đồng chí Giám đốc Sở Y tế', '', '']],
  ],
  [
    'Các đồng chí Giám đốc Sở Y tế, Giám đốc Sở Xây dựng trực tiếp kiểm tra hiện trường.',
    [['Các đồng chí Giám đốc Sở Y tế, Giám đốc Sở Xây dựng', '', '']],
  ],
  [
    'Đ/c Chủ tịch UBND quận Sơn Trà trực tiếp chỉ đạo giải tỏa các hộ còn lại.',
    [['Đ/c Chủ tịch UBND quận Sơn Trà', '', '']],
  ],
  [
    'Sở Xây dựng là cơ quan chủ trì, Sở Tài chính là cơ quan phối hợp trong việc rà soát nhà công vụ.',
    [['Sở Xây dựng', 'Sở Tài chính', '']],
  ],
  [
    'Giao Sở Công Thương (cơ quan thường trực Ban Chỉ đạo 389) tham mưu kế hoạch kiểm tra.',
    [['Sở Công Thương', '', '']],
  ],
  [
    'Giao Sở Nội vụ làm đầu mối, phối hợp với Sở Tài chính, Sở Tư pháp tổng hợp, báo cáo trước ngày 10/8/2021.',
    [['Sở Nội vụ', 'Sở Tài chính, Sở Tư pháp', 'trước ngày 10/8/2021']],
  ],
  [
    'Giao Sở Nội vụ và Sở Tài chính cùng chủ trì xây dựng đề án vị trí việc làm.',
    [['Sở Nội vụ và Sở Tài chính', '', '']],
  ],
  ['Giao liên sở Xây dựng - Tài chính thẩm định giá bán nhà.', [['liên sở Xây dựng - Tài chính', '', '']]],
  ['Giao Sở XD, TC, TN&MT rà soát bảng giá đất.', [['Sở XD, TC, TN&MT', '', '']]],
  ['Các Sở: XD, TC, TN&MT theo chức năng tham mưu xử lý.', [['Các Sở: XD, TC, TN&MT', '', '']]],
  [
    'Các ngành Công an, Y tế, Giao thông vận tải bố trí lực lượng tại các chốt.',
    [['Các ngành Công an, Y tế, Giao thông vận tải', '', '']],
  ],
  ['Ngành Y tế khẩn trương tổ chức tiêm vắc xin mũi 2.', [['Ngành Y tế', '', '']]],
  [
    'UBND hai quận Hải Châu và Thanh Khê rà soát hành lang đường sắt.',
    [['UBND hai quận Hải Châu và Thanh Khê', '', '']],
  ],
  [
    'Các quận Sơn Trà, Ngũ Hành Sơn và huyện Hòa Vang kiểm tra hồ chứa.',
    [['Các quận Sơn Trà, Ngũ Hành Sơn và huyện Hòa Vang', '', '']],
  ],
  ['Chính quyền các quận, huyện vận động nhân dân không tụ tập.', [['Chính quyền các quận, huyện', '', '']]],
  [
    'Chủ tịch UBND các quận, huyện chịu trách nhiệm nếu để phát sinh vi phạm trên địa bàn.',
    [['Chủ tịch UBND các quận, huyện', '', '']],
  ],
  [
    'Thủ trưởng các sở, ban, ngành và Chủ tịch UBND các quận, huyện tổ chức quán triệt trước ngày 15/7/2021.',
    [['Thủ trưởng các sở, ban, ngành và Chủ tịch UBND các quận, huyện', '', 'trước ngày 15/7/2021']],
  ],
  [
    'Giao các Sở Xây dựng, Tài chính, UBND quận Liên Chiểu theo chức năng, nhiệm vụ triển khai.',
    [['các Sở Xây dựng, Tài chính, UBND quận Liên Chiểu', '', '']],
  ],
  ['Giao Phòng KSTT theo dõi, tổng hợp tiến độ hằng tuần.', [['Phòng KSTT', '', 'hằng tuần']]],
  [
    'Văn phòng UBND thành phố chuẩn bị nội dung cuộc họp trước ngày 12/7/2021.',
    [['Văn phòng UBND thành phố', '', 'trước ngày 12/7/2021']],
  ],
  ['Ủy nhiệm Sở Ngoại vụ ký thỏa thuận hợp tác với thành phố Gwangju.', [['Sở Ngoại vụ', '', '']]],
  [
    'Chấp thuận cho Sở Du lịch tổ chức lễ hội pháo hoa; thời gian hoàn thành kế hoạch: trước ngày 30/7/2021.',
    [['Sở Du lịch', '', 'trước ngày 30/7/2021']],
  ],
  ['Nhắc Sở Giáo dục và Đào tạo sớm trình đề án sáp nhập trường.', [['Sở Giáo dục và Đào tạo', '', '']]],
  [
    'Đề nghị UBMTTQVN thành phố và các đoàn thể vận động ủng hộ Quỹ vắc xin.',
    [['UBMTTQVN thành phố và các đoàn thể', '', '']],
  ],
  [
    'Giao trách nhiệm cho UBND quận Cẩm Lệ hoàn thành giải tỏa trước 30/9/2021.',
    [['UBND quận Cẩm Lệ', '', 'trước 30/9/2021']],
  ],
  [
    'Trách nhiệm thực hiện: Sở Khoa học và Công nghệ chủ trì triển khai đề án.',
    [['Sở Khoa học và Công nghệ', '', '']],
  ],
  [
    'Giao Sở Tài chính cân đối nguồn.\nSở Lao động - Thương binh và Xã hội được giao nhiệm vụ tổng hợp danh sách hỗ trợ, hoàn thành trước ngày 20/7/2021.',
    [
      ['Sở Tài chính', '', ''],
      ['Sở Lao động - Thương binh và Xã hội', '', 'trước ngày 20/7/2021'],
    ],
  ],
  [
    'UBND thành phố có ý kiến như sau: Sở Nội vụ rà soát biên chế, báo cáo trước ngày 15/7/2021.',
    [['Sở Nội vụ', '', 'trước ngày 15/7/2021']],
  ],
  [
    'Về đề nghị của UBND quận Liên Chiểu: Sở Kế hoạch và Đầu tư thẩm định nguồn vốn, báo cáo UBND thành phố.',
    [['Sở Kế hoạch và Đầu tư', '', '']],
  ],
  [
    'UBND quận Hải Châu kiến nghị bổ sung kinh phí: giao Sở Tài chính xem xét trước ngày 25/7/2021.',
    [['Sở Tài chính', '', 'trước ngày 25/7/2021']],
  ],
  [
    'Rà soát lại toàn bộ quỹ nhà công vụ (đơn vị thực hiện: Sở Xây dựng, thời hạn: 30/7/2021).',
    [['Sở Xây dựng', '', '30/7/2021']],
  ],
  ['1. Xây dựng đề án kinh tế ban đêm (chủ trì: SDL; phối hợp: SCT, SVHTT).', [['SDL', 'SCT, SVHTT', '']]],
  [
    '1. Kiểm tra an toàn hồ đập: giao Sở Nông nghiệp và Phát triển nông thôn, xong trước 30/8.',
    [['Sở Nông nghiệp và Phát triển nông thôn', '', 'xong trước 30/8']],
  ],
  [
    '1. Kiểm tra an toàn hồ đập. Chủ trì: Sở Nông nghiệp và Phát triển nông thôn. Phối hợp: UBND huyện Hòa Vang. Thời gian: tháng 8/2021.',
    [['Sở Nông nghiệp và Phát triển nông thôn', 'UBND huyện Hòa Vang', 'tháng 8/2021']],
  ],
  [
    '1. Kiểm tra an toàn hồ đập => Sở Nông nghiệp và Phát triển nông thôn.',
    [['Sở Nông nghiệp và Phát triển nông thôn', '', '']],
  ],
  [
    '1. Kiểm tra an toàn hồ đập. (Sở Nông nghiệp và Phát triển nông thôn)',
    [['Sở Nông nghiệp và Phát triển nông thôn', '', '']],
  ],
  [
    'Sở Tài chính, Kho bạc Nhà nước Đà Nẵng tạo điều kiện thanh toán cho các chủ đầu tư.',
    [['Sở Tài chính, Kho bạc Nhà nước Đà Nẵng', '', '']],
  ],
  [
    'Từng sở, ngành, địa phương xây dựng kế hoạch giải ngân chi tiết.',
    [['Từng sở, ngành, địa phương', '', '']],
  ],
  [
    'Mỗi quận, huyện chọn 01 phường, xã làm điểm, báo cáo trước ngày 30/7/2021.',
    [['Mỗi quận, huyện', '', 'trước ngày 30/7/2021']],
  ],
])('who does it: %s', (given, tasks) => {
  expect(read(given)).toEqual(tasks)
})
