import type { RealDirective } from './directive.ts'

const term = { worded: '10 ngày kể từ ngày ký công văn', days: 10 }

export const realLetters: readonly RealDirective[] = [
  {
    origin: 'Công văn số 5303/UBND-KGVX ngày 13/7/2017 của UBND thành phố Đà Nẵng',
    moved: true,
    series: 'letter',
    section: 'KGVX',
    issuedOn: '2021-07-13',
    about: 'trả lời nội dung báo chí phản ánh',
    tasks: [
      { to: ['QLC'], title: 'Phản hồi Báo Đà Nẵng về việc nước thải chảy ra ruộng lúa', ...term },
      {
        to: ['SXD'],
        title: 'Phản hồi Báo Tài nguyên và Môi trường về việc nhà đầu tư chặn lối ra biển',
        ...term,
      },
      { to: ['SXD'], title: 'Phản hồi Báo Đà Nẵng về việc di dời Trường mầm non Cẩm Vân', ...term },
      { to: ['QNHS'], title: 'Phản hồi Báo Thanh niên về dự án treo, người dân thiếu nước', ...term },
      {
        to: ['QHC'],
        title: 'Phản hồi Báo Đà Nẵng về việc khách sạn xả hơi nóng sang nhà dân',
        assigneeAsWorded: 'Công an thành phố; UBND quận Hải Châu',
        ...term,
      },
      { to: ['QLC'], title: 'Phản hồi Báo Đà Nẵng về việc hoàn trả mặt đường sơ sài', ...term },
      {
        to: ['STTTT'],
        title: 'Tổng hợp việc các đơn vị trả lời báo chí, báo cáo lãnh đạo thành phố tháng 7/2021',
        worded: 'ngày 25 hằng tháng',
        dueOn: '2021-07-25',
      },
    ],
  },
  {
    origin: 'Công văn số 1817/VP-ĐTĐT của Văn phòng UBND thành phố (báo chí đưa tin tháng 7/2021)',
    moved: false,
    series: 'office-letter',
    section: 'ĐTĐT',
    number: 1817,
    issuedOn: '2021-07-05',
    about: 'xử lý tình trạng rác tràn lòng đường tại phường Hòa Minh',
    tasks: [
      {
        to: ['QLC'],
        title: 'Xử lý rác tràn lòng đường tại phường Hòa Minh, trả lời báo chí và báo cáo UBND thành phố',
      },
    ],
  },
  {
    origin: 'Văn bản chỉ đạo của UBND thành phố Đà Nẵng, báo chí đưa tin ngày 24/9/2022',
    moved: true,
    series: 'letter',
    section: 'ĐTĐT',
    issuedOn: '2021-06-24',
    about: 'đẩy nhanh tiến độ hệ thống thu gom nước thải ven biển',
    tasks: [
      {
        to: ['SXD'],
        title: 'Rà soát toàn bộ trạm xử lý, hệ thống thu gom nước thải ven biển',
        worded: 'khẩn trương',
      },
      { to: ['SXD'], title: 'Lập phương án dự phòng khi nước thải tăng đột biến hoặc mất điện' },
    ],
  },
  {
    origin: 'Văn bản chỉ đạo của UBND thành phố Đà Nẵng năm 2020 (hạn gốc: trong tháng 11/2020)',
    moved: true,
    series: 'letter',
    section: 'ĐTĐT',
    issuedOn: '2021-04-08',
    about: 'rà soát, xử lý các công trình, dự án trên bán đảo Sơn Trà',
    tasks: [
      {
        to: ['QST'],
        title: 'Tổng rà soát, xử lý công trình xây dựng sai quy định trên bán đảo Sơn Trà',
        coordinating: ['SXD'],
        worded: 'trong tháng 4/2021',
        dueOn: '2021-04-30',
      },
      {
        to: ['SNNPTNT'],
        title: 'Làm việc với Bộ Nông nghiệp và PTNT để hoàn tất kiểm tra 3 loại rừng ở Sơn Trà',
        worded: 'trong tháng 4/2021',
        dueOn: '2021-04-30',
      },
      {
        to: ['SNNPTNT'],
        title: 'Rà soát việc giao khoán đất rừng tại bán đảo Sơn Trà',
        coordinating: ['QST'],
        worded: 'trong tháng 4/2021',
        dueOn: '2021-04-30',
      },
      {
        to: ['SKHDT'],
        title: 'Rà soát, tham mưu xin ý kiến Thường trực Thành ủy về các dự án tại Sơn Trà',
        worded: 'trong tháng 4/2021',
        dueOn: '2021-04-30',
      },
      {
        to: ['SKHDT'],
        title: 'Yêu cầu chủ đầu tư khu du lịch Tiên Sa dừng triển khai, chờ ý kiến thành phố',
        worded: 'trong tháng 4/2021',
        dueOn: '2021-04-30',
      },
    ],
  },
  {
    origin: 'Văn bản chỉ đạo của UBND thành phố Đà Nẵng tháng 5/2013',
    moved: true,
    series: 'letter',
    section: 'KT',
    issuedOn: '2021-05-11',
    about: 'xác minh thông tin chặt chém du khách dịp lễ',
    tasks: [
      {
        to: ['SCT'],
        title: 'Xác minh tin báo về việc chặt chém du khách dịp lễ, xử lý và báo cáo',
        coordinating: ['SVHTT', 'SDL', 'QHC', 'QST'],
        worded: 'trước ngày 20/5/2021',
        dueOn: '2021-05-20',
      },
    ],
  },
  {
    origin: 'Công văn của UBND thành phố Đà Nẵng về rà soát quỹ nhà, đất công (báo chí đưa tin)',
    moved: true,
    series: 'letter',
    section: 'KT',
    issuedOn: '2021-03-16',
    about: 'rà soát quỹ nhà, đất công trên địa bàn thành phố',
    tasks: [
      {
        to: ['STC'],
        title: 'Rà soát quỹ nhà, đất công, hoàn chỉnh phương án sắp xếp trình Chủ tịch phê duyệt',
        worded: 'khẩn trương',
      },
      {
        to: ['STC'],
        title: 'Lập phương án xử lý các cơ sở nhà, đất còn lại, kiểm tra hiện trạng từng cơ sở',
      },
      {
        to: ['STC'],
        title: 'Báo cáo hằng năm kết quả rà soát nhà, đất công trình Ban cán sự đảng UBND thành phố',
        worded: 'trước ngày 25/12 hằng năm',
        dueOn: '2021-12-25',
      },
    ],
  },
  {
    origin: 'Quyết định của UBND thành phố Đà Nẵng về thu hồi 44 cơ sở nhà, đất (báo chí đưa tin)',
    moved: true,
    series: 'decision',
    section: 'KT',
    issuedOn: '2021-04-14',
    about: 'thu hồi 44 cơ sở nhà, đất',
    tasks: [
      { to: ['STC'], title: 'Tổ chức bàn giao, tiếp nhận 44 cơ sở nhà, đất thu hồi' },
      {
        to: ['STC'],
        title: 'Bàn giao 44 cơ sở cho Trung tâm Quản lý và Khai thác nhà',
        worded: 'ngay sau khi tiếp nhận',
      },
    ],
  },
  {
    origin: 'Công văn của Chủ tịch UBND thành phố Đà Nẵng tháng 01/2026 (hạn gốc: trước ngày 20/1/2026)',
    moved: true,
    series: 'letter',
    section: 'KT',
    issuedOn: '2021-01-08',
    about: 'xử lý dứt điểm các cơ sở nhà, đất dôi dư',
    tasks: [
      {
        to: ['STC'],
        title: 'Tham mưu xử lý các cơ sở nhà, đất dôi dư chưa xong thủ tục',
        worded: 'trước ngày 20/1/2021',
        dueOn: '2021-01-20',
      },
      { to: ['STC'], title: 'Hướng dẫn, đôn đốc đơn vị nhận nhà, đất thu hồi, chuyển giao' },
      { to: ['STC'], title: 'Rà soát các cơ sở nhà, đất đã tạm bàn giao, tiếp nhận' },
    ],
  },
]
