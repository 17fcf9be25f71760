import { districts } from '../register/departments.ts'
import type { RealDirective } from './directive.ts'

const storm = 'trước 15 giờ ngày 27/4'

export const realCampaigns: readonly RealDirective[] = [
  {
    origin: 'Công văn số 1188/UBND-SNV của Chủ tịch UBND thành phố Đà Nẵng tháng 02/2026',
    moved: true,
    series: 'letter',
    section: 'NC',
    issuedOn: '2021-05-10',
    about: 'tạo điều kiện để người lao động tham gia bầu cử',
    tasks: [
      {
        to: ['SNV', 'BQLKCNC'],
        title: 'Làm việc với doanh nghiệp để người lao động đăng ký cử tri, đi bầu cử',
        coordinating: [...districts],
        assigneeAsWorded: 'Sở Nội vụ; Ban Quản lý Khu CNC và các KCN; Liên đoàn Lao động thành phố',
      },
    ],
  },
  {
    origin: 'Chủ trương của UBND thành phố Đà Nẵng đầu năm 2018 về hoạt động hai bờ sông Hàn',
    moved: true,
    series: 'letter',
    section: 'KGVX',
    issuedOn: '2021-01-06',
    about: 'tổ chức hoạt động văn hóa, lễ hội hai bờ sông Hàn',
    tasks: [
      {
        to: ['QHC', 'QST'],
        title: 'Phối hợp tổ chức hoạt động văn hóa, lễ hội hai bờ sông Hàn năm 2021',
        worded: 'năm 2021',
        dueOn: '2021-12-31',
        assigneeAsWorded: 'Các sở, ban, ngành; UBND quận Hải Châu; UBND quận Sơn Trà',
      },
      { to: ['SVHTT'], title: 'Làm cơ quan thường trực theo dõi, đôn đốc các hoạt động bờ sông Hàn' },
      { to: ['SVHTT'], title: 'Đề xuất hoạt động thí điểm và danh mục cho các năm sau' },
    ],
  },
  {
    origin: 'Công văn của UBND thành phố Đà Nẵng ngày 11/3/2020',
    moved: true,
    series: 'letter',
    section: 'ĐTĐT',
    issuedOn: '2021-03-11',
    about: 'tạm dừng giao thông thủy trên sông Cẩm Lệ để làm đập tạm ngăn mặn',
    tasks: [
      {
        to: ['SGTVT'],
        title: 'Thông báo chủ tàu tạm dừng hoạt động để làm đập tạm ngăn mặn số 2',
        worded: 'trong thời gian vận hành 2 đập tạm',
      },
    ],
  },
  {
    origin: 'Chỉ đạo tại hiện trường sau mưa ngập ngày 15/10/2022',
    moved: true,
    series: 'oral',
    section: 'ĐTĐT',
    issuedOn: '2021-04-16',
    about: 'khắc phục thiệt hại sau mưa ngập',
    tasks: [
      {
        to: ['SXD', ...districts],
        title: 'Khơi thông thoát nước nơi còn ngập, khắc phục điểm sạt lở',
        worded: 'khẩn trương',
        assigneeAsWorded: 'Các sở, ban, ngành, địa phương',
      },
      { to: ['SXD'], title: 'Lập phương án bơm nước khỏi các hầm chui', worded: 'khẩn trương' },
      { to: ['SYT'], title: 'Tuyên truyền kịp thời cho người dân sau ngập lụt', worded: 'kịp thời' },
    ],
  },
  {
    origin: 'Chỉ đạo tại cuộc họp trực tuyến ứng phó bão số 9 tháng 10/2020',
    moved: true,
    series: 'oral',
    section: 'TH',
    issuedOn: '2021-04-26',
    about: 'ứng phó bão',
    tasks: [
      { to: ['QST', 'QLC'], title: 'Đưa toàn bộ tàu thuyền vào bờ', worded: storm, dueOn: '2021-04-27' },
      {
        to: ['SGTVT', 'STTTT', 'SXD', 'SCT'],
        title: 'Kiểm tra thực tế và đề ra giải pháp ứng phó bão',
        worded: 'khẩn trương',
        assigneeAsWorded: 'Các Sở: Giao thông vận tải, Thông tin và Truyền thông, Xây dựng, Công Thương',
      },
      { to: ['SDL'], title: 'Yêu cầu khách sạn, resort ven biển có biện pháp an toàn' },
      {
        to: ['HHV', 'QLC', 'QST', 'QCL'],
        title: 'Di dời các hộ dân sát biển, ven sông đến nơi trú bão an toàn',
        worded: storm,
        dueOn: '2021-04-27',
        assigneeAsWorded: 'UBND huyện Hòa Vang; UBND các quận Liên Chiểu, Sơn Trà, Cẩm Lệ',
      },
      {
        to: ['SGDDT'],
        title: 'Cho học sinh toàn thành phố nghỉ học tránh bão',
        worded: 'từ 28 đến hết 29/4',
      },
    ],
  },
  {
    origin: 'Văn bản của UBND thành phố Đà Nẵng về thu hồi đất mở lối xuống biển (báo chí đưa tin)',
    moved: true,
    series: 'letter',
    section: 'ĐTĐT',
    issuedOn: '2021-05-18',
    about: 'thu hồi đất để mở thêm lối xuống biển',
    tasks: [
      {
        to: ['QNHS'],
        title: 'Lập hội đồng bồi thường, xác định ranh giới dự án mở lối xuống biển',
      },
      { to: ['QNHS'], title: 'Ban hành thông báo thu hồi đất đến từng người có đất' },
      {
        to: ['QNHS'],
        title: 'Bồi thường, lập thủ tục đất đai trình quyết định thu hồi',
        assigneeAsWorded: 'Phòng Tài nguyên và Môi trường quận Ngũ Hành Sơn',
      },
    ],
  },
  {
    origin: 'Công văn của UBND thành phố Đà Nẵng về xử lý vi phạm trong giao dịch bất động sản',
    moved: true,
    series: 'letter',
    section: 'ĐTĐT',
    issuedOn: '2021-03-29',
    about: 'chấn chỉnh, xử lý vi phạm trong giao dịch bất động sản',
    tasks: [
      {
        to: ['STNMT'],
        title: 'Công khai, cập nhật dự án đã được cấp giấy chứng nhận cho quận, huyện, báo chí',
        worded: 'thường xuyên',
      },
      {
        to: ['SXD'],
        title: 'Công khai danh sách nhà ở hình thành trong tương lai đủ điều kiện bán',
        worded: 'thường xuyên',
      },
      { to: ['STP'], title: 'Kiểm tra hoạt động công chứng, chấn chỉnh việc "ký chờ", "ký gửi"' },
      {
        to: ['STTTT', 'SVHTT'],
        title: 'Kiểm tra, xử lý quảng cáo, rao vặt bất động sản trái phép',
        worded: 'thường xuyên',
        assigneeAsWorded: 'Sở Thông tin và Truyền thông; Sở Văn hóa và Thể thao',
      },
    ],
  },
  {
    origin: 'Công văn của Chủ tịch UBND thành phố Đà Nẵng tháng 10/2025 về quản lý đất đai',
    moved: true,
    series: 'letter',
    section: 'ĐTĐT',
    issuedOn: '2021-06-14',
    about: 'siết chặt quản lý đất đai, xử lý thổi giá và đầu cơ đất',
    tasks: [
      {
        to: ['STNMT'],
        title: 'Kiểm tra việc định giá đất cụ thể và xây dựng bảng giá đất',
        coordinating: ['SXD'],
      },
      {
        to: ['STNMT'],
        title: 'Rà soát bồi thường, tái định cư và đấu giá quyền sử dụng đất',
        coordinating: ['SXD'],
      },
    ],
  },
  {
    origin: 'Văn bản chỉ đạo của UBND thành phố Đà Nẵng về Âu thuyền Thọ Quang (báo chí đưa tin)',
    moved: true,
    series: 'letter',
    section: 'ĐTĐT',
    issuedOn: '2021-05-25',
    about: 'xử lý ô nhiễm âu thuyền, cảng cá Thọ Quang',
    tasks: [
      {
        to: ['QST', 'STNMT'],
        title: 'Xử lý dứt điểm ô nhiễm âu thuyền, cảng cá Thọ Quang',
        worded: 'hạn chót 31/12',
        dueOn: '2021-12-31',
        assigneeAsWorded: 'Các sở, ban, ngành, đơn vị liên quan',
      },
      { to: ['SNNPTNT'], title: 'Lắp camera giám sát nạo vét âu thuyền Thọ Quang' },
    ],
  },
  {
    origin: 'Kế hoạch thanh tra năm 2022 của UBND thành phố Đà Nẵng',
    moved: true,
    series: 'decision',
    section: 'NC',
    issuedOn: '2021-01-15',
    about: 'phê duyệt kế hoạch thanh tra năm 2021',
    tasks: [
      {
        to: ['TTTP'],
        title: 'Thanh tra các đơn vị theo kế hoạch năm 2021',
        worded: 'năm 2021',
        dueOn: '2021-12-31',
      },
    ],
  },
  {
    origin: 'Chỉ đạo của Chủ tịch UBND thành phố Đà Nẵng tại cuộc họp tháng 5/2021',
    moved: false,
    series: 'oral',
    section: 'KGVX',
    issuedOn: '2021-05-14',
    about: 'xét nghiệm đại diện hộ gia đình toàn thành phố',
    tasks: [
      {
        to: districts,
        title: 'Xét nghiệm đại diện hộ gia đình toàn thành phố, tăng số mẫu',
        worded: 'trước ngày 23/5',
        dueOn: '2021-05-23',
        assigneeAsWorded: 'Các địa phương',
      },
      {
        to: districts,
        title: 'Quản lý chặt khu cách ly F1, không để lây chéo',
        assigneeAsWorded: 'Các địa phương',
      },
    ],
  },
  {
    origin: 'Báo cáo chỉ đạo, điều hành tháng 5/2019 của UBND thành phố Đà Nẵng',
    moved: true,
    series: 'letter',
    section: 'TH',
    issuedOn: '2021-05-06',
    about: 'triển khai Chương trình 29-CTr/TU và Nghị quyết 43-NQ/TW',
    tasks: [
      { to: ['SKHDT'], title: 'Xây dựng dự thảo kế hoạch thực hiện Chương trình 29-CTr/TU' },
      { to: ['SKHDT'], title: 'Đề xuất cơ chế đặc thù triển khai Nghị quyết 43-NQ/TW' },
    ],
  },
]
