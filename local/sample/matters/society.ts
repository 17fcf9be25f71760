import { type Matter, matter } from '../drafts/matter.ts'
import { wards } from '../subjects/places.ts'
import {
  culture,
  epidemicWork,
  foodSafety,
  health,
  labour,
  pressReports,
  schoolWork,
} from '../subjects/society.ts'
import { publicBuildings } from '../subjects/work.ts'

const healthCentres = publicBuildings.filter((name) => /Trung tâm Y tế|Bệnh viện|Trạm Y tế/.test(name))
const schools = publicBuildings.filter((name) => name.startsWith('Trường'))

export const socialMatters: readonly Matter[] = [
  matter(
    'KGVX',
    'phòng, chống dịch COVID-19: {x}',
    epidemicWork,
    {
      SYT: [
        'Xây dựng phương án {x}',
        'Hướng dẫn chuyên môn, kiểm tra công tác {x}',
        'Tổng hợp, báo cáo kết quả công tác {x}',
      ],
      districts: ['Tổ chức thực hiện công tác {x} trên địa bàn'],
    },
    { pace: 'urgent', openEnded: 0.4, from: '2021-01-27' },
  ),
  matter(
    'KGVX',
    'kiểm soát dịch COVID-19 tại {x}',
    wards,
    {
      SYT: [
        'Điều tra dịch tễ, đề xuất phạm vi phong tỏa tại {x}',
        'Tổ chức lấy mẫu xét nghiệm diện rộng tại {x}',
      ],
      own: ['Thiết lập vùng cách ly y tế, bảo đảm đời sống người dân tại {x}'],
    },
    { pace: 'urgent', openEnded: 0.4, from: '2021-05-04' },
  ),
  matter(
    'KGVX',
    'công tác y tế: {x}',
    health,
    {
      SYT: [
        'Tham mưu kế hoạch năm 2021 về {x}',
        'Kiểm tra, báo cáo tình hình {x}',
        'Rà soát vướng mắc, đề xuất cơ chế, chính sách về {x}',
        'Hướng dẫn các đơn vị trực thuộc thực hiện nội dung {x}',
        'Đề xuất kinh phí, nhân lực cho nội dung {x}',
      ],
    },
    { openEnded: 0.22 },
  ),
  matter(
    'KGVX',
    'hoạt động của {x}',
    healthCentres,
    {
      SYT: [
        'Rà soát nhân lực, trang thiết bị của {x}',
        'Đề xuất phương án nâng cấp cơ sở vật chất {x}',
        'Kiểm tra việc thực hiện quy trình khám bệnh, chữa bệnh tại {x}',
      ],
      STC: ['Có ý kiến về phương án tự chủ tài chính của {x}'],
    },
    { openEnded: 0.2 },
  ),
  matter('KGVX', 'công tác giáo dục: {x}', schoolWork, {
    SGDDT: [
      'Tham mưu văn bản chỉ đạo của UBND thành phố về {x}',
      'Hướng dẫn các cơ sở giáo dục thực hiện nội dung {x}',
      'Báo cáo kết quả, đề xuất giải pháp về {x}',
      'Tổ chức kiểm tra, chấn chỉnh liên quan đến {x}',
      'Đề xuất kinh phí, biên chế phục vụ việc {x}',
      'Tổng hợp ý kiến phụ huynh, nhà trường về việc {x}',
      'Phối hợp các địa phương rà soát số liệu về {x}',
    ],
    districts: ['Chỉ đạo Phòng Giáo dục và Đào tạo thực hiện nội dung {x}'],
  }),
  matter('KGVX', 'mở rộng, sửa chữa {x}', schools, {
    SGDDT: [
      'Đề xuất quy mô lớp học, thiết bị dạy học tại {x}',
      'Khảo sát nhu cầu mở rộng {x}',
      'Phương án sắp xếp học sinh trong thời gian sửa chữa {x}',
    ],
    SKHDT: ['Đề xuất nguồn vốn sửa chữa, mở rộng {x}'],
    own: ['Bố trí quỹ đất, lập thủ tục mở rộng {x}'],
  }),
  matter('KGVX', 'lao động, người có công và xã hội: {x}', labour, {
    SLDTBXH: [
      'Tham mưu kế hoạch, hướng dẫn thực hiện công tác {x}',
      'Kiểm tra, đôn đốc các địa phương về {x}',
      'Tổng hợp, báo cáo kết quả {x}',
      'Đề xuất kinh phí, chính sách đặc thù cho công tác {x}',
      'Giải quyết hồ sơ, kiến nghị tồn đọng liên quan đến {x}',
      'Phối hợp các hội, đoàn thể tuyên truyền về {x}',
      'Rà soát văn bản, đề xuất sửa đổi quy định về {x}',
      'Tổ chức hội nghị trực tuyến, tập huấn về {x}',
    ],
    districts: ['Rà soát đối tượng, báo cáo số liệu về {x}'],
  }),
  matter('KGVX', 'văn hóa, thể thao: {x}', culture, {
    SVHTT: [
      'Xây dựng kế hoạch {x}',
      'Báo cáo tình hình, đề xuất giải pháp về {x}',
      'Lập dự toán, phương án tổ chức thực hiện {x}',
      'Phối hợp các địa phương, đơn vị liên quan triển khai {x}',
      'Kiểm tra, chấn chỉnh các tồn tại liên quan đến {x}',
      'Tổng hợp ý kiến các hội chuyên ngành, chuyên gia về việc {x}',
    ],
  }),
  matter('KGVX', 'bảo đảm an toàn thực phẩm: {x}', foodSafety, {
    BQLATTP: [
      'Kiểm tra, xử lý vi phạm đối với {x}',
      'Lấy mẫu kiểm nghiệm, công khai kết quả đối với {x}',
      'Tham mưu kế hoạch tuyên truyền, hậu kiểm đối với {x}',
      'Báo cáo kết quả quản lý đối với {x}',
    ],
    SYT: ['Phối hợp giám sát ngộ độc thực phẩm liên quan đến {x}'],
  }),
  matter(
    'KGVX',
    'xử lý thông tin báo chí phản ánh {x}',
    pressReports,
    {
      own: ['Kiểm tra, xử lý và trả lời báo chí về việc {x}'],
      STTTT: ['Theo dõi, đôn đốc việc trả lời báo chí về nội dung {x}'],
    },
    { pace: 'urgent' },
  ),
  matter(
    'KGVX',
    'tổ chức hoạt động hè, sinh hoạt cộng đồng tại {x}',
    wards,
    {
      own: ['Bố trí sân chơi, phòng, chống đuối nước cho trẻ em tại {x}'],
    },
    { from: '2021-05-10' },
  ),
  matter(
    'KGVX',
    'tuyên truyền chủ quyền biển, đảo Hoàng Sa',
    ['năm 2021'],
    {
      HHS: [
        'Tổ chức trưng bày chuyên đề tại Nhà Trưng bày Hoàng Sa',
        'Sưu tầm tư liệu, hiện vật về chủ quyền của Việt Nam đối với quần đảo Hoàng Sa',
        'Gặp mặt các nhân chứng từng sống, làm việc tại Hoàng Sa',
        'Xây dựng chương trình giáo dục chủ quyền biển, đảo cho học sinh',
        'Số hóa tư liệu của Nhà Trưng bày Hoàng Sa',
        'Đề xuất bổ sung kỷ yếu Hoàng Sa bản tiếng Anh',
        'Kiện toàn phương án bảo vệ, phòng cháy Nhà Trưng bày Hoàng Sa',
        'Phối hợp tuyên truyền ngư dân bám biển tại ngư trường Hoàng Sa',
        'Đề xuất cơ chế hoạt động của Nhà Trưng bày Hoàng Sa giai đoạn 2021 - 2025',
        'Phối hợp biên soạn tài liệu hỏi, đáp về chủ quyền biển, đảo',
        'Tham mưu kế hoạch đón khách tham quan Nhà Trưng bày Hoàng Sa sau dịch',
      ],
    },
    { pace: 'long' },
  ),
]
