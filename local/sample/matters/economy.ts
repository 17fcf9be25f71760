import { type Matter, matter } from '../drafts/matter.ts'
import { farming, informationSystems, parkBusiness, science, tourism, trade } from '../subjects/economy.ts'
import { wards } from '../subjects/places.ts'
import { businesses, markets, partners, publicBuildings, publicHouses, spending } from '../subjects/work.ts'

export const economicMatters: readonly Matter[] = [
  matter(
    'KT',
    'chủ trương đầu tư công trình {x}',
    publicBuildings,
    {
      SKHDT: [
        'Thẩm định, trình phê duyệt chủ trương đầu tư công trình {x}',
        'Thẩm định kế hoạch lựa chọn nhà thầu công trình {x}',
        'Đề xuất bố trí vốn chuẩn bị đầu tư công trình {x}',
      ],
      STC: [
        'Có ý kiến về nguồn vốn và khả năng cân đối vốn đầu tư công trình {x}',
        'Thẩm tra quyết toán vốn đầu tư hoàn thành công trình {x}',
      ],
      SXD: ['Thẩm định báo cáo kinh tế - kỹ thuật công trình {x}'],
      own: ['Hoàn chỉnh hồ sơ đề xuất chủ trương đầu tư công trình {x}'],
    },
    { pace: 'long' },
  ),
  matter('KT', 'bố trí kinh phí {x}', spending, {
    STC: ['Thẩm định dự toán, tham mưu bố trí kinh phí {x}'],
    SKHDT: ['Rà soát, có ý kiến về kế hoạch vốn {x}'],
    own: ['Lập dự toán chi tiết và phương án thực hiện nhiệm vụ {x}'],
  }),
  matter('KT', 'sắp xếp, xử lý {x}', publicHouses, {
    STC: [
      'Lập phương án sắp xếp, xử lý {x}, trình UBND thành phố',
      'Kiểm tra hiện trạng quản lý, sử dụng {x}',
    ],
    SXD: ['Cung cấp hồ sơ nhà thuộc sở hữu nhà nước đối với {x}'],
  }),
  matter(
    'KT',
    'quản lý, sắp xếp hoạt động kinh doanh tại {x}',
    markets,
    {
      SCT: [
        'Kiểm tra công tác phòng cháy, chữa cháy và quản lý tại {x}',
        'Đề xuất phương án nâng cấp, cải tạo {x}',
        'Hướng dẫn phân luồng, điều tiết hàng hóa tại {x}',
      ],
      BQLATTP: ['Kiểm tra, lấy mẫu giám sát an toàn thực phẩm tại {x}'],
      own: ['Sắp xếp hộ kinh doanh, giải tỏa điểm bán hàng tự phát quanh {x}'],
    },
    { pace: 'urgent' },
  ),
  matter('KT', 'tháo gỡ khó khăn, vướng mắc cho {x}', businesses, {
    SKHDT: [
      'Tổng hợp, đề xuất giải quyết kiến nghị của {x}',
      'Tham mưu tổ chức đối thoại giữa lãnh đạo thành phố với {x}',
      'Rà soát chính sách hỗ trợ của Trung ương và thành phố đối với {x}',
    ],
    SCT: ['Nắm tình hình, đề xuất biện pháp duy trì sản xuất, kinh doanh của {x}'],
    BXTDT: ['Làm việc, hỗ trợ thủ tục đầu tư cho {x}', 'Khảo sát nhu cầu mở rộng đầu tư của {x}'],
    SLDTBXH: ['Nắm tình hình lao động, việc làm của {x}', 'Hướng dẫn thủ tục hỗ trợ người lao động của {x}'],
    STC: ['Đề xuất chính sách miễn, giảm tiền thuê đất, phí, lệ phí đối với {x}'],
  }),
  matter('KT', 'hợp tác với {x}', partners, {
    SNGV: [
      'Tham mưu kế hoạch làm việc, trao đổi của lãnh đạo thành phố với {x}',
      'Dự thảo thư của Chủ tịch UBND thành phố gửi {x}',
      'Báo cáo tình hình thực hiện các thỏa thuận hợp tác với {x}',
      'Đề xuất nội dung hợp tác giai đoạn 2021 - 2025 với {x}',
    ],
    BXTDT: ['Chuẩn bị tài liệu giới thiệu môi trường đầu tư làm việc với {x}'],
    SKHDT: ['Đề xuất danh mục dự án kêu gọi hợp tác, tài trợ của {x}'],
    BQLKCNC: ['Chuẩn bị nội dung giới thiệu Khu công nghệ cao với {x}'],
    SVHTT: ['Đề xuất hoạt động giao lưu văn hóa với {x}'],
  }),
  matter('KT', 'công tác {x}', farming, {
    SNNPTNT: [
      'Tham mưu kế hoạch, giải pháp thực hiện công tác {x}',
      'Kiểm tra thực tế, báo cáo kết quả công tác {x}',
      'Hướng dẫn chuyên môn, đôn đốc địa phương thực hiện công tác {x}',
      'Tổng hợp nhu cầu, đề xuất kinh phí cho công tác {x}',
      'Đánh giá kết quả, đề xuất giải pháp tiếp theo cho công tác {x}',
      'Chủ trì họp liên ngành, giải quyết vướng mắc trong công tác {x}',
    ],
    own: ['Triển khai công tác {x} trên địa bàn'],
  }),
  matter('KT', 'xây dựng nông thôn mới nâng cao tại {x}', wards.slice(-11), {
    SNNPTNT: [
      'Thẩm tra hồ sơ đề nghị công nhận đạt chuẩn nông thôn mới nâng cao tại {x}',
      'Hỗ trợ phát triển mô hình sản xuất hiệu quả tại {x}',
      'Kiểm tra việc sử dụng vốn nông thôn mới tại {x}',
    ],
    HHV: ['Huy động nguồn lực hoàn thành các tiêu chí chưa đạt tại {x}'],
    VNCPT: ['Khảo sát mức độ hài lòng của người dân về nông thôn mới tại {x}'],
  }),
  matter('KT', 'phát triển du lịch: {x}', tourism, {
    SDL: [
      'Xây dựng kế hoạch {x}',
      'Tổ chức kiểm tra, báo cáo tình hình {x}',
      'Làm việc với các doanh nghiệp, đề xuất giải pháp {x}',
      'Lập dự toán và phương án huy động xã hội hóa để {x}',
      'Phối hợp truyền thông, quảng bá việc {x}',
      'Đánh giá hiệu quả, kiến nghị điều chỉnh việc {x}',
    ],
    SVHTT: ['Phối hợp các hoạt động văn hóa, nghệ thuật phục vụ {x}'],
    own: ['Phân công lực lượng, bảo đảm trật tự, vệ sinh môi trường phục vụ {x}'],
  }),
  matter('KT', 'nhiệm vụ {x}', trade, {
    SCT: [
      'Tham mưu kế hoạch triển khai nhiệm vụ {x}',
      'Báo cáo đánh giá kết quả thực hiện nhiệm vụ {x}',
      'Chủ trì kiểm tra liên ngành phục vụ nhiệm vụ {x}',
      'Đề xuất cơ chế, kinh phí thực hiện nhiệm vụ {x}',
    ],
    VNCPT: ['Nghiên cứu, đề xuất giải pháp dài hạn cho nhiệm vụ {x}'],
  }),
  matter('KT', 'đầu tư, khai thác {x}', parkBusiness, {
    BQLKCNC: [
      'Rà soát tiến độ, hồ sơ pháp lý và đề xuất xử lý đối với {x}',
      'Báo cáo tình hình đầu tư, khai thác {x}',
      'Làm việc với nhà đầu tư, tháo gỡ vướng mắc liên quan đến {x}',
      'Đề xuất danh mục hạ tầng cần ưu tiên đầu tư phục vụ {x}',
      'Kiểm tra công tác phòng, chống dịch và an toàn lao động tại {x}',
      'Tổng hợp số liệu, báo cáo định kỳ về {x}',
    ],
    STNMT: [
      'Giải quyết thủ tục đất đai, môi trường liên quan đến {x}',
      'Kiểm tra việc chấp hành quy định về bảo vệ môi trường tại {x}',
    ],
    BXTDT: ['Kêu gọi, kết nối nhà đầu tư quan tâm đến {x}'],
    SXD: ['Hướng dẫn thủ tục quy hoạch, xây dựng đối với {x}'],
  }),
  matter(
    'KT',
    'hoạt động khoa học và công nghệ: {x}',
    science,
    {
      SKHCN: [
        'Thẩm định, trình phê duyệt nội dung và kinh phí {x}',
        'Báo cáo tiến độ và kết quả {x}',
        'Phối hợp các trường đại học, doanh nghiệp triển khai {x}',
        'Rà soát vướng mắc, đề xuất cơ chế thực hiện {x}',
        'Tham mưu thành lập hội đồng tư vấn về {x}',
      ],
    },
    { pace: 'long' },
  ),
  matter('KGVX', 'xây dựng, vận hành {x}', informationSystems, {
    STTTT: [
      'Đánh giá hiện trạng, đề xuất nâng cấp {x}',
      'Hướng dẫn các cơ quan, đơn vị khai thác, sử dụng {x}',
      'Kiểm tra, khắc phục lỗi, bảo đảm vận hành thông suốt {x}',
      'Báo cáo kết quả triển khai {x}',
      'Lập phương án bảo đảm an toàn, an ninh thông tin cho {x}',
      'Đề xuất nguồn kinh phí, hình thức thuê dịch vụ cho {x}',
    ],
    VP: ['Theo dõi, tổng hợp ý kiến của các đơn vị về việc sử dụng {x}'],
    SKHCN: ['Có ý kiến về giải pháp công nghệ của {x}'],
  }),
]
