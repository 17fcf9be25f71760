import type { Mail } from '../../platform/mail/mail.ts'
import { vietnameseDate } from '../../shared/dates/dates.ts'
import type { Digest } from '../ledger/contents/contents.ts'
import type { DecisionLine } from '../ledger/contents/lines.ts'
import { type Block, explanationBlock, mailOfBlocks, sectionBlock, taskPath } from './blocks.ts'

const outcomes = {
  'done-on-time': 'hoàn thành đúng hạn',
  'done-late': 'hoàn thành quá hạn',
  'done-no-deadline': 'hoàn thành, không thời hạn',
} as const

const urgencyWords = {
  usual: 'thường',
  urgent: 'khẩn',
  'very-urgent': 'thượng khẩn',
  flash: 'hỏa tốc',
} as const

const decisionWords: Record<DecisionLine['kind'], string> = {
  accepted: 'Đã xác nhận',
  returned: 'Trả lại',
  extended: 'Đồng ý gia hạn',
  'extension-refused': 'Không đồng ý gia hạn',
  'extension-corrected': 'Sửa quyết định gia hạn',
  corrected: 'Đính chính',
  'urgency-set': 'Độ khẩn',
  urged: 'Đôn đốc',
  'assignment-confirmed': 'Giữ nguyên đơn vị chủ trì',
  withdrawn: 'Đã rút',
  reassigned: 'Đã giao lại cho đơn vị khác',
  split: 'Đã tách thành nhiều nhiệm vụ',
  merged: 'Đã gộp vào nhiệm vụ khác',
  coordinating: 'Được giao phối hợp',
  information: 'Gửi để biết',
  released: 'Không còn phối hợp',
}

/** "Đính chính: thời hạn 30/07/2021; ghi nhầm ngày". */
const decisionText = ({ kind, outcome, dueOn, urgency, reason }: DecisionLine): string => {
  const parts = [
    kind === 'accepted' && (outcome ? outcomes[outcome] : 'hoàn thành'),
    urgency && urgencyWords[urgency],
    dueOn && `thời hạn ${vietnameseDate(dueOn)}`,
    reason,
  ].filter(Boolean)
  return [decisionWords[kind], parts.join('; ')].filter(Boolean).join(': ')
}

const decisionBlock = ({ count, lines }: Digest['decisions']): Block => ({
  heading: 'Kết quả xử lý mới',
  count,
  rows: lines.map((line) => ({ title: line.title, path: taskPath(line.id), note: decisionText(line) })),
})

/** The groups of the department's page, in its order and under its names. */
const blocksOf = (digest: Digest): Block[] => [
  sectionBlock('Đến hạn hoặc quá hạn, phải báo cáo', digest.reportsOwed),
  sectionBlock('Kết quả bị trả lại', digest.returned),
  sectionBlock('Không được gia hạn', digest.extensionsRefused),
  sectionBlock('Quá hạn chưa hoàn thành, đã báo cáo', digest.overdue),
  explanationBlock('Phải giải trình', digest.explanations),
  sectionBlock('Đến hạn trong 7 ngày', digest.dueSoon),
  sectionBlock('Phải trả lời phối hợp', digest.coordinationOwed),
  sectionBlock('Mới giao, chưa tiếp nhận', digest.unacknowledged),
  sectionBlock('Mới giao, đã tiếp nhận', digest.newTasks),
  decisionBlock(digest.decisions),
]

/** The daily mail of one person: what is owed, overdue, due soon and decided. */
export const digestMail = (digest: Digest, site: string): Mail => {
  const day = vietnameseDate(digest.day)
  const urgent = digest.reportsOwed.count
  const subject = urgent
    ? `Đúng Hạn ${day}: ${urgent} nhiệm vụ phải báo cáo`
    : `Đúng Hạn ${day}: nhiệm vụ của ${digest.departmentName}`
  const greeting = `Kính gửi ${digest.name}, ${digest.departmentName}`
  return mailOfBlocks({ subject, greeting }, blocksOf(digest), site)
}
