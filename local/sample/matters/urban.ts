import { type Matter, matter } from '../drafts/matter.ts'
import {
  apartments,
  lots,
  pollutionSpots,
  projects,
  publicSpaces,
  roads,
  settlements,
  wards,
} from '../subjects/places.ts'
import { transportServices } from '../subjects/work.ts'

export const urbanMatters: readonly Matter[] = [
  matter(
    'ĐTĐT',
    'đẩy nhanh tiến độ triển khai {x}',
    projects,
    {
      SXD: [
        'Thẩm định hồ sơ thiết kế xây dựng điều chỉnh {x}',
        'Kiểm tra công tác nghiệm thu, quản lý chất lượng công trình thuộc {x}',
      ],
      SKHDT: [
        'Tham mưu điều chỉnh kế hoạch vốn năm 2021 của {x}',
        'Báo cáo tình hình giải ngân, đề xuất tháo gỡ vướng mắc của {x}',
      ],
      STC: ['Thẩm định nguồn kinh phí bồi thường, hỗ trợ, tái định cư {x}'],
      STNMT: [
        'Hoàn thiện thủ tục thu hồi đất, giao đất thực hiện {x}',
        'Thẩm định báo cáo đánh giá tác động môi trường của {x}',
      ],
      SGTVT: [
        'Thỏa thuận phương án tổ chức giao thông phục vụ thi công {x}',
        'Có ý kiến về phương án đấu nối hạ tầng giao thông với {x}',
      ],
      own: ['Hoàn thành giải phóng mặt bằng, bàn giao mặt bằng sạch cho {x}'],
    },
    { pace: 'long' },
  ),
  matter('ĐTĐT', 'điều chỉnh quy hoạch chi tiết tỷ lệ 1/500 {x}', settlements, {
    SXD: [
      'Thẩm định hồ sơ điều chỉnh quy hoạch chi tiết tỷ lệ 1/500 {x}',
      'Kiểm tra hiện trạng hạ tầng kỹ thuật {x}, đề xuất phương án hoàn thiện, bàn giao',
    ],
    SGTVT: ['Đề xuất kết nối giao thông, vận tải công cộng phục vụ {x}'],
    own: ['Lấy ý kiến cộng đồng dân cư về đồ án điều chỉnh quy hoạch {x}'],
  }),
  matter('ĐTĐT', 'giải quyết vướng mắc về bố trí tái định cư tại {x}', settlements, {
    STNMT: [
      'Rà soát quỹ đất tái định cư còn lại tại {x}, báo cáo UBND thành phố',
      'Đề xuất phương án bố trí đất cho các hộ còn vướng mắc tại {x}',
    ],
    STC: ['Thẩm định giá đất tái định cư tại {x}, trình UBND thành phố phê duyệt'],
    own: ['Vận động, chi trả bồi thường cho các hộ chưa bàn giao mặt bằng tại {x}'],
  }),
  matter(
    'ĐTĐT',
    'khắc phục hư hỏng, ngập úng trên {x}',
    roads,
    {
      SGTVT: [
        'Kiểm tra, sửa chữa hư hỏng mặt đường, vỉa hè trên {x}',
        'Yêu cầu đơn vị thi công hoàn trả mặt đường sau khi đào lắp công trình ngầm trên {x}',
      ],
      SXD: ['Nạo vét, sửa chữa hệ thống thoát nước chống ngập úng trên {x}'],
      own: ['Xử lý tình trạng lấn chiếm vỉa hè, lòng đường trên {x}'],
    },
    { pace: 'urgent' },
  ),
  matter('ĐTĐT', 'bảo đảm trật tự, an toàn giao thông trên {x}', roads, {
    SGTVT: [
      'Khảo sát, bổ sung biển báo, vạch sơn, đèn tín hiệu trên {x}',
      'Nghiên cứu phương án phân luồng, tổ chức lại giao thông trên {x}',
      'Kiểm tra, xử lý xe quá tải, xe dừng đỗ trái phép trên {x}',
    ],
  }),
  matter('ĐTĐT', 'phương án {x}', transportServices, {
    SGTVT: [
      'Xây dựng phương án {x}, trình UBND thành phố',
      'Báo cáo kết quả thực hiện {x}',
      'Làm việc với các đơn vị liên quan, giải quyết vướng mắc khi {x}',
    ],
    STC: ['Thẩm định dự toán kinh phí {x}'],
  }),
  matter('ĐTĐT', 'quản lý, khai thác {x}', lots, {
    STNMT: [
      'Rà soát hồ sơ pháp lý, đề xuất phương án sử dụng {x}',
      'Xác định giá đất cụ thể đối với {x}, trình Hội đồng thẩm định giá đất',
    ],
    SKHDT: ['Rà soát chủ trương đầu tư, nhà đầu tư đề xuất đối với {x}'],
    STC: ['Tham mưu phương án đấu giá quyền sử dụng đất {x}'],
    SXD: ['Cung cấp thông tin quy hoạch, chỉ tiêu kiến trúc {x}'],
    own: ['Kiểm tra hiện trạng, xử lý việc lấn chiếm, sử dụng sai mục đích tại {x}'],
  }),
  matter(
    'ĐTĐT',
    'xử lý ô nhiễm môi trường tại {x}',
    pollutionSpots,
    {
      STNMT: [
        'Kiểm tra, lấy mẫu quan trắc chất lượng môi trường tại {x}',
        'Xử lý các cơ sở xả thải gây ô nhiễm tại {x}',
      ],
      SXD: ['Đề xuất giải pháp thu gom, xử lý nước thải tại {x}'],
      own: ['Ra quân tổng vệ sinh môi trường, thu gom rác thải tại {x}'],
    },
    { pace: 'urgent', openEnded: 0.12 },
  ),
  matter('ĐTĐT', 'tăng cường quản lý đất đai, trật tự xây dựng tại {x}', wards, {
    SXD: ['Kiểm tra công tác cấp phép, quản lý trật tự xây dựng tại {x}'],
    STNMT: ['Kiểm tra việc chuyển mục đích sử dụng đất, tách thửa tại {x}'],
    own: ['Xử lý dứt điểm các công trình xây dựng sai phép, không phép tại {x}'],
  }),
  matter(
    'ĐTĐT',
    'quản lý, sửa chữa {x}',
    apartments,
    {
      SXD: [
        'Kiểm định chất lượng, đề xuất phương án sửa chữa, di dời {x}',
        'Rà soát hợp đồng thuê, xử lý nợ tiền thuê nhà tại {x}',
      ],
      STC: ['Thẩm định kinh phí sửa chữa {x}'],
      own: ['Tuyên truyền, vận động các hộ dân phối hợp di dời, sửa chữa {x}'],
    },
    { pace: 'long' },
  ),
  matter('ĐTĐT', 'đầu tư, chỉnh trang {x}', publicSpaces, {
    SXD: [
      'Lập phương án đầu tư, chỉnh trang {x}, trình UBND thành phố',
      'Tăng cường kiểm tra, duy tu, bảo dưỡng {x}',
    ],
    SKHDT: ['Đề xuất nguồn vốn đầu tư, chỉnh trang {x}'],
    own: ['Phối hợp quản lý, giữ gìn {x}; báo cáo các vướng mắc'],
  }),
  matter(
    'ĐTĐT',
    'kiểm kê đất đai, cấp giấy chứng nhận quyền sử dụng đất tại {x}',
    wards,
    {
      STNMT: ['Giải quyết dứt điểm hồ sơ cấp giấy chứng nhận quyền sử dụng đất tồn đọng tại {x}'],
      own: ['Xác nhận nguồn gốc, thời điểm sử dụng đất đối với các hồ sơ tồn đọng tại {x}'],
    },
    { pace: 'long' },
  ),
]
