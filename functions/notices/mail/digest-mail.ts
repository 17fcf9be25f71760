import type { Mail } from '../../platform/mail/mail.ts'
import { vietnameseDate } from '../../shared/dates/dates.ts'
import type { Digest } from '../ledger/contents/contents.ts'
import { type Block, explanationBlock, mailOfBlocks, sectionBlock } from './blocks.ts'
import { decisionBlock } from './decision-block.ts'

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
  decisionBlock('Kết quả xử lý, trao đổi mới', digest.decisions),
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
