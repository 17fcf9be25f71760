/**
 * Words that may stand around a day in the words of a deadline, by what they say of that day. Whatever is not here is
 * not understood, and a day among words that are not understood is no due date.
 */
export const wordClasses = [
  'harmless',
  'within',
  'done',
  'matter',
  'limit',
  'before',
  'end',
  'until',
  'since',
  'start-now',
  'after',
  'part',
  'expected',
  'or',
  'and',
  'year-unknown',
  'moved',
  'earlier',
] as const

export type WordClass = (typeof wordClasses)[number]

const phrases = (text: string): string[] => text.split(/[,\n]/).flatMap((phrase) => phrase.trim() || [])

/** How a deadline is announced. */
const announcing = phrases(`
  là, vào, vào lúc, trong, trong vòng, trong nội, trong thời hạn, trong thời gian, nội trong, ngay trong, thời gian, thời hạn, thời hạn chung, thời gian hoàn thành, thời hạn hoàn thành, thời hạn báo cáo,
  thời hạn thực hiện, thời gian thực hiện, thời hạn xử lý, hạn, hạn báo cáo, hạn hoàn thành, hạn xử lý, hạn thực hiện, hạn gửi, hạn nộp, hạn trình, hạn trình ký, hạn báo cáo lần cuối, hạn trả lời,
  hạn mới, thời hạn mới, hạn đề nghị, mốc, mốc thời gian, mốc hoàn thành, thời điểm, vào thời điểm, dịp, vào dịp, nhân dịp, kịp, deadline
`)

/** Words beside a day, and the hour of the day. */
const besideDays = phrases(`
  ngày, lúc, ngay, sáng, trưa, chiều, tối, buổi sáng, buổi chiều, giờ làm việc, giờ hành chính, đầu giờ, đầu giờ sáng, đầu giờ chiều, cuối giờ, cuối giờ chiều, vào cuối giờ, vào cuối giờ chiều, giờ chiều, giờ sáng,
  cuối giờ làm việc, hết giờ, hết giờ làm việc, hết giờ hành chính, của ngày, cùng ngày, đúng ngày, đúng vào, kỳ, này, nữa, tới đây, sắp tới
`)

const finishing = phrases(
  'hoàn thành, hoàn tất, hoàn thiện, hoàn chỉnh, xong, xong toàn bộ, phải xong, dứt điểm, kết thúc, trình, trình ký, ban hành, phê duyệt, công bố, bàn giao, nghiệm thu',
)

/** What is done by the day: reporting, sending, deciding. */
const verbs = phrases(`
  báo cáo, báo cáo kết quả, báo cáo lại, có báo cáo, gửi báo cáo, gửi, gửi về, nộp, trả lời, phản hồi, thông báo kết quả, thực hiện, tổ chức thực hiện, triển khai,
  triển khai thực hiện, xử lý, giải quyết, rà soát, kiểm tra, tham mưu, đề xuất, xây dựng, thẩm định, tổng hợp, xem xét, quyết định, chỉ đạo, cho ý kiến,
  có ý kiến, theo dõi, đôn đốc, giải ngân, góp ý, có văn bản, có văn bản trả lời, cung cấp, cập nhật, đăng ký, lập, thống nhất, làm rõ, giải trình,
  tiếp thu, thẩm tra, lấy ý kiến, chuẩn bị, khắc phục, chấn chỉnh, công khai, đưa vào sử dụng, đưa vào vận hành, hướng dẫn, phối hợp, chủ trì, chủ động
`)

const manners = phrases(`
  phải, cần, yêu cầu, đề nghị, giao, định kỳ, đều đặn, để, cho, về, việc, kịp thời, khẩn trương, nghiêm túc, đúng hạn, đúng quy định, thường xuyên, đồng bộ, quyết liệt, hiệu quả, nhanh chóng, sớm nhất, ngay, đầy đủ, toàn bộ, các, theo quy định, gấp, sớm, theo yêu cầu,
  bằng văn bản, qua, nêu trên, hỏa tốc, thượng khẩn, khẩn
`)

/** What is reported: a day after these may be the day of the matter, unless the words make it a limit. */
const matters = phrases(`
  kết quả, kết quả thực hiện, nội dung, nội dung trên, nhiệm vụ, công việc, công tác, phương án, kế hoạch, dự án, đề án, hồ sơ, thủ tục, văn bản, dự thảo, ý kiến, báo cáo tổng hợp,
  tình hình, tình hình thực hiện, tiến độ, danh mục, số liệu, thông tin, tài liệu, khó khăn, vướng mắc, kiến nghị, tổng kết, sơ kết, chuyên đề, dự toán, quy hoạch, quy chế, quy trình,
  đề cương, tờ trình, báo cáo tháng, báo cáo quý, báo cáo năm, báo cáo định kỳ
`)

/** To whom: bodies and offices of a city and of the state. */
const recipients = phrases(`
  ubnd, ủy ban nhân dân, ubnd thành phố, ubnd tp, ubnd tỉnh, thành phố, tp, tỉnh, quận, huyện, phường, xã, hđnd, hội đồng nhân dân, thành ủy, tỉnh ủy, thường trực, ban thường vụ,
  chủ tịch, phó chủ tịch, lãnh đạo, văn phòng, văn phòng ubnd thành phố, vp, đoàn đbqh, sở, ngành, sở ngành, ban, đơn vị, đơn vị liên quan, cơ quan, địa phương, liên quan,
  nội vụ, tài chính, kế hoạch và đầu tư, giao thông vận tải, công thương, tài nguyên và môi trường, thông tin và truyền thông, giáo dục và đào tạo, y tế, văn hóa và thể thao,
  văn hóa, thể thao và du lịch, du lịch, khoa học và công nghệ, lao động, thương binh và xã hội, tư pháp, ngoại vụ, nông nghiệp và phát triển nông thôn, nông nghiệp và môi trường,
  dân tộc và tôn giáo, thanh tra, công an, quân sự, bộ, chính phủ, thủ tướng chính phủ, trung ương, bộ xây dựng, bộ tài chính, bộ nội vụ, đà nẵng, kstt, phòng
`)

export const vocabulary: Readonly<Record<WordClass, readonly string[]>> = {
  harmless: [...besideDays, ...verbs, ...manners, ...recipients],
  within: announcing,
  done: finishing,
  matter: matters,
  limit: phrases(
    'chậm nhất, chậm nhất là, chậm nhất vào, chậm nhất đến, chậm nhất sau, chậm nhất là sau, muộn nhất, muộn nhất sau, muộn nhất là, hạn chót, hạn chót là, hạn cuối, hạn cuối cùng, không quá, không để quá, không được quá, không được để quá, không được muộn hơn, không được chậm hơn, không muộn hơn, không muộn quá, không chậm hơn, không chậm quá, không trễ hơn, không trễ quá, tối đa',
  ),
  before: phrases('trước, trc'),
  end: phrases(
    'hết, đến hết, cho đến hết, cuối, đến cuối, vào cuối, trước khi hết, trước khi kết thúc, cuối ngày, ngày cuối, ngày cuối của, ngày cuối cùng, ngày cuối cùng của, nửa cuối, hạ tuần, tuần cuối, tuần cuối của, những ngày cuối',
  ),
  until: phrases('đến, tới, cho đến, cho tới'),
  since: phrases('từ, kể từ, bắt đầu từ, bắt đầu, tính từ, khởi công, khai mạc'),
  'start-now': phrases(
    'từ nay, kể từ nay, từ nay cho, từ ngày ký, kể từ ngày ký, từ ngày ban hành, kể từ ngày ban hành',
  ),
  after: phrases('sau, sau khi, trở đi, trở về sau, quá'),
  part: phrases(
    'đầu, giữa, nửa đầu, thượng tuần, trung tuần, tuần đầu, tuần đầu của, những ngày đầu, đầu tuần, cuối tuần, khoảng giữa',
  ),
  expected: phrases('dự kiến, khoảng, tầm, ước'),
  or: phrases('hoặc, hay'),
  and: phrases('và'),
  'year-unknown': phrases('không rõ năm, chưa rõ năm'),
  moved: phrases(
    'gia hạn, được gia hạn, đã gia hạn, nay gia hạn, cho gia hạn, gia hạn thời hạn, gia hạn thời gian, lùi, được lùi, lùi thời hạn, lùi thời gian, dời, giãn, điều chỉnh, được điều chỉnh, điều chỉnh thời hạn, điều chỉnh thời gian, điều chỉnh thời hạn hoàn thành, gia hạn thời gian hoàn thành, kéo dài, sang, thành',
  ),
  earlier: phrases('hạn cũ, thời hạn cũ, hạn ban đầu, thời hạn ban đầu, thay cho, thay vì'),
}
