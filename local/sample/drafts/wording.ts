import { type Day, wordedDate } from '../days.ts'
import type { Random } from '../random.ts'

const progressTexts = [
  'Đã có văn bản đề nghị các đơn vị liên quan phối hợp, cung cấp số liệu; đang tổng hợp.',
  'Đã họp với các đơn vị phối hợp, thống nhất nội dung và phân công thực hiện.',
  'Đã dự thảo xong, đang lấy ý kiến góp ý của các cơ quan, đơn vị liên quan.',
  'Đã kiểm tra thực tế, đang hoàn thiện báo cáo.',
  'Đang rà soát hồ sơ, đối chiếu quy định hiện hành để đề xuất phương án.',
  'Đã trình lãnh đạo đơn vị, đang chỉnh sửa theo ý kiến chỉ đạo.',
  'Đã phân công bộ phận chuyên môn thực hiện, bảo đảm theo tiến độ.',
  'Đã làm việc với các địa phương, cơ bản thống nhất; còn một số nội dung cần xác minh thêm.',
]
const results = [
  'Đã hoàn thành, có văn bản báo cáo UBND thành phố.',
  'Đã hoàn thành nội dung được giao và trình UBND thành phố xem xét.',
  'Đã thực hiện xong, gửi kết quả cho các đơn vị liên quan để phối hợp triển khai.',
  'Đã tổ chức thực hiện và báo cáo kết quả theo yêu cầu.',
  'Đã tham mưu và trình ban hành văn bản theo đúng nội dung chỉ đạo.',
]
const causes = [
  { reason: 'other-bodies', cause: 'Nội dung liên quan nhiều đơn vị, chưa nhận đủ ý kiến phối hợp.' },
  {
    reason: 'natural-disaster-or-epidemic',
    cause: 'Phải tập trung nhân lực cho công tác phòng, chống dịch COVID-19.',
  },
  { reason: 'other-bodies', cause: 'Hồ sơ phức tạp, cần xin ý kiến bộ, ngành Trung ương.' },
  { reason: 'land-clearance', cause: 'Vướng mắc về thủ tục đất đai, cần thêm thời gian xác minh.' },
  {
    reason: 'natural-disaster-or-epidemic',
    cause: 'Đơn vị tư vấn chậm hoàn thiện hồ sơ do giãn cách xã hội.',
  },
  { reason: 'funding', cause: 'Chưa bố trí được kinh phí thực hiện.' },
] as const
const plans = [
  'Đôn đốc các đơn vị phối hợp, tổng hợp và hoàn thiện trong thời gian đề nghị gia hạn.',
  'Tổ chức họp liên ngành để thống nhất, sau đó trình UBND thành phố.',
  'Chia giai đoạn thực hiện, báo cáo trước phần đã hoàn thành.',
  'Bổ sung nhân lực, làm việc ngoài giờ để hoàn thành.',
]
const returnReasons = [
  'Báo cáo chưa nêu rõ kết quả cụ thể và trách nhiệm của từng đơn vị; đề nghị bổ sung.',
  'Chưa có ý kiến của các đơn vị phối hợp; đề nghị lấy ý kiến và hoàn thiện.',
  'Thiếu số liệu minh chứng, văn bản kèm theo; đề nghị bổ sung hồ sơ.',
  'Nội dung chưa đúng yêu cầu chỉ đạo; đề nghị thực hiện lại.',
]
const refusals = [
  'Nội dung không phức tạp, yêu cầu tập trung hoàn thành ngay.',
  'Đã nhắc nhiều lần, không đồng ý gia hạn thêm.',
  'Lý do chưa xác đáng; yêu cầu báo cáo kết quả và kiểm điểm trách nhiệm.',
]

export const progressText = (random: Random) => random.pick(progressTexts)
export const resultText = (random: Random) => random.pick(results)
export const reasonAndCause = (random: Random) => random.pick(causes)
export const planText = (random: Random) => random.pick(plans)
export const returnReason = (random: Random) => random.pick(returnReasons)
export const refusalReason = (random: Random) => random.pick(refusals)

/** The document a result is proved by: `Báo cáo số 512/BC-SGTVT ngày 12/7/2021`. */
export const proof = (random: Random, department: string, day: Day): string => {
  const [name, short] = random.weighted([
    [4, ['Báo cáo', 'BC'] as const],
    [3, ['Tờ trình', 'TTr'] as const],
  ])
  const district = /^[QH]/.test(department)
  const number = Math.max(3, Math.round(day * (district ? 1.9 : 1.4)) + random.between(-20, 20))
  return `${name} số ${number}/${short}-${district ? 'UBND' : department} ngày ${wordedDate(day)}`
}
