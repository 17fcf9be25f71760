import { type Matter, matter } from '../drafts/matter.ts'
import {
  committees,
  complaints,
  inspections,
  justice,
  officialdom,
  personnelBodies,
  regulations,
} from '../subjects/internal.ts'
import { meetings, studies, voterRequests } from '../subjects/office.ts'
import { wards } from '../subjects/places.ts'
import { businesses } from '../subjects/work.ts'

export const internalMatters: readonly Matter[] = [
  matter(
    'NC',
    'kiện toàn {x}',
    committees,
    {
      SNV: [
        'Tham mưu quyết định kiện toàn {x}',
        'Xây dựng quy chế hoạt động, phân công nhiệm vụ thành viên {x}',
      ],
    },
    { issuedAs: 'decision' },
  ),
  matter('NC', 'tổ chức bộ máy, biên chế của {x}', personnelBodies, {
    SNV: [
      'Thẩm định đề án vị trí việc làm của {x}',
      'Rà soát biên chế, số lượng cấp phó của {x}',
      'Kiểm tra công tác cải cách hành chính tại {x}',
      'Tham mưu quy hoạch, bổ nhiệm, luân chuyển cán bộ tại {x}',
    ],
  }),
  matter('NC', 'công tác {x}', officialdom, {
    SNV: [
      'Tham mưu văn bản triển khai công tác {x}',
      'Tổng hợp, báo cáo UBND thành phố kết quả {x}',
      'Hướng dẫn, giải đáp vướng mắc cho các cơ quan, đơn vị về {x}',
      'Kiểm tra, đôn đốc thực hiện công tác {x}',
    ],
  }),
  matter('NC', 'xây dựng dự thảo {x}', regulations, {
    STP: [
      'Thẩm định dự thảo {x}',
      'Rà soát cơ sở pháp lý, thẩm quyền ban hành {x}',
      'Góp ý trình tự, thủ tục xây dựng {x}',
    ],
    own: ['Hoàn thiện dự thảo {x}, trình UBND thành phố'],
    STC: ['Đánh giá tác động ngân sách của dự thảo {x}'],
  }),
  matter('NC', 'công tác tư pháp: {x}', justice, {
    STP: [
      'Tham mưu kế hoạch thực hiện công tác {x}',
      'Báo cáo kết quả, khó khăn, vướng mắc trong công tác {x}',
      'Tập huấn, hướng dẫn nghiệp vụ cho các địa phương về {x}',
      'Kiểm tra, chấn chỉnh công tác {x}',
      'Đề xuất giải pháp, kinh phí cho công tác {x}',
      'Tham mưu văn bản trả lời bộ, ngành Trung ương về công tác {x}',
    ],
  }),
  matter('NC', 'hỗ trợ pháp lý cho {x}', businesses.slice(4, 16), {
    STP: ['Tổ chức đối thoại, giải đáp pháp luật cho {x}'],
  }),
  matter(
    'NC',
    'thanh tra việc {x}',
    inspections,
    {
      TTTP: [
        'Ban hành kết luận thanh tra việc {x}',
        'Theo dõi, đôn đốc thực hiện kiến nghị sau thanh tra việc {x}',
        'Báo cáo tiến độ thanh tra việc {x}',
        'Tham mưu văn bản xử lý sau thanh tra việc {x}',
      ],
    },
    { pace: 'long', issuedAs: 'conclusion' },
  ),
  matter('NC', 'giải quyết đơn thư công dân: {x}', complaints, {
    TTTP: [
      'Xác minh, báo cáo kết quả giải quyết đơn về việc {x}',
      'Rà soát hồ sơ, tham mưu văn bản trả lời công dân về việc {x}',
      'Đôn đốc thi hành quyết định giải quyết đã có hiệu lực về việc {x}',
    ],
    own: ['Đối thoại, giải quyết dứt điểm đơn của công dân về việc {x}'],
    VP: ['Theo dõi kết quả giải quyết sau tiếp công dân về việc {x}'],
  }),
  matter(
    'NC',
    'bầu cử đại biểu Quốc hội khóa XV và HĐND các cấp tại {x}',
    wards,
    {
      own: ['Kiểm tra việc lập danh sách cử tri, khu vực bỏ phiếu tại {x}'],
    },
    { from: '2021-02-18', until: '2021-05-14' },
  ),
  matter('TH', 'chuẩn bị {x}', meetings, {
    VP: [
      'Xây dựng chương trình, giấy mời, tài liệu {x}',
      'Dự thảo phát biểu của lãnh đạo UBND thành phố tại {x}',
      'Tổng hợp kiến nghị, dự thảo thông báo kết luận {x}',
    ],
    SKHDT: ['Chuẩn bị báo cáo kinh tế - xã hội phục vụ {x}'],
    SNV: ['Chuẩn bị nội dung về tổ chức, nhân sự phục vụ {x}'],
  }),
  matter(
    'TH',
    'nghiên cứu chuyên đề {x}',
    studies,
    {
      VNCPT: ['Xây dựng báo cáo chuyên đề về {x}', 'Tổ chức hội thảo khoa học về {x}'],
      SKHDT: ['Lồng ghép giải pháp về {x} vào kế hoạch phát triển kinh tế - xã hội'],
    },
    { pace: 'long' },
  ),
  matter(
    'TH',
    'trả lời kiến nghị của cử tri về việc {x}',
    voterRequests,
    {
      own: [
        'Giải quyết, trả lời kiến nghị của cử tri về việc {x}',
        'Báo cáo tiến độ thực hiện cam kết với cử tri về việc {x}',
      ],
    },
    { pace: 'usual' },
  ),
]
