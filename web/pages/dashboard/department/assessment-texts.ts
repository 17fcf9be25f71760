import { counted } from '../../../texts/plural.ts'

const vi = {
  assessment: 'Theo dõi, đánh giá theo Nghị định 335/2025/NĐ-CP',
  assessmentLead:
    'Số lượng, chất lượng, tiến độ của các nhiệm vụ phải hoàn thành trong kỳ. Mỗi lần chậm trừ 25% điểm tiến độ của nhiệm vụ đó, trừ khi cấp có thẩm quyền xác nhận nguyên nhân khách quan.',
  assessmentPeriod: 'Nghị định đánh giá theo tháng và quý. Hãy chọn kỳ ngắn hơn:',
  status: 'Tình trạng',
  items: 'Nhiệm vụ phải hoàn thành',
  itemsDone: 'Đã hoàn thành',
  returns: 'Lần bị trả lại',
  delays: 'Lần chậm',
  daysLate: (days: string) => `tổng ${days} ngày`,
  objective: (count: string) => `${count} lần do nguyên nhân khách quan`,
  lossTable: (count: string) => `Các nhiệm vụ bị trả lại hoặc chậm (${count})`,
  lossNone: 'Không có nhiệm vụ nào bị trả lại hoặc chậm.',
  progress: 'Điểm tiến độ còn lại',
  points: 'Điểm kết quả thực hiện nhiệm vụ của từng người',
}

const en = {
  assessment: 'Assessment by Decree 335/2025/NĐ-CP',
  assessmentLead:
    'Quantity, quality and progress of the work that was due in the period. Each delay costs 25% of that item’s progress points, unless the authority confirmed an objective cause.',
  assessmentPeriod: 'The decree assesses months and quarters. Choose a shorter period:',
  status: 'Status',
  items: 'Work that was due',
  itemsDone: 'Done',
  returns: 'Times returned',
  delays: 'Delays',
  daysLate: (days: string) => `${counted(days, 'day')} in all`,
  objective: (count: string) => `${count} of objective cause`,
  lossTable: (count: string) => `Work that was returned or late (${count})`,
  lossNone: 'Nothing was returned or late.',
  progress: 'Progress points left',
  points: 'Points of the work, by person',
} satisfies typeof vi

/** A department’s assessment by Decree 335/2025/NĐ-CP. */
export const assessmentTexts = { vi, en }
