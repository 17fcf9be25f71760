import { vietnameseDate } from '../domain/dates.ts'
import type { DecisionLine, Digest, ExplanationLine } from '../domain/notice.ts'
import { type Block, mailOfBlocks, sectionBlock } from './blocks.ts'
import type { Mail } from './mail.ts'

const outcomes = {
  'done-on-time': 'hoàn thành đúng hạn',
  'done-late': 'hoàn thành quá hạn',
  'done-no-deadline': 'hoàn thành, không thời hạn',
} as const

const decisionText = (line: DecisionLine): string => {
  if (line.kind === 'accepted') return `Đã xác nhận: ${line.outcome ? outcomes[line.outcome] : 'hoàn thành'}`
  if (line.kind === 'returned') return `Trả lại: ${line.reason ?? ''}`
  if (line.kind === 'extended') return `Đồng ý gia hạn đến ${line.dueOn ? vietnameseDate(line.dueOn) : ''}`
  return `Không đồng ý gia hạn: ${line.reason ?? ''}`
}

const explanationRow = ({ question, dueOn, late, taskId }: ExplanationLine) => ({
  title: question,
  note: `trả lời trước hết ngày ${vietnameseDate(dueOn)}${late ? ', đã quá hạn' : ''}`,
  ...(taskId && { id: taskId }),
})

const blocksOf = ({ reportsOwed, overdue, dueSoon, decisions, explanations }: Digest): Block[] => [
  {
    heading: 'Yêu cầu giải trình chưa trả lời',
    count: explanations?.count ?? 0,
    rows: explanations?.lines.map(explanationRow) ?? [],
  },
  sectionBlock('Phải báo cáo ngay (đến hạn hoặc quá hạn, chưa báo cáo)', reportsOwed),
  sectionBlock('Quá hạn chưa hoàn thành, đã báo cáo', overdue),
  sectionBlock('Sắp đến hạn', dueSoon),
  {
    heading: 'Kết quả xử lý mới',
    count: decisions.count,
    rows: decisions.lines.map((line) => ({ title: line.title, id: line.id, note: decisionText(line) })),
  },
]

/** The daily mail of one person: what is owed, overdue, due soon and decided. */
export const digestMail = (digest: Digest, site: string): Mail => {
  const day = vietnameseDate(digest.day)
  const urgent = digest.reportsOwed.count
  const subject = urgent
    ? `Đúng Hạn ${day}: ${urgent} nhiệm vụ phải báo cáo ngay`
    : `Đúng Hạn ${day}: nhiệm vụ của ${digest.departmentName}`
  const greeting = `Kính gửi ${digest.name}, ${digest.departmentName}`
  return mailOfBlocks({ subject, greeting }, blocksOf(digest), site)
}
