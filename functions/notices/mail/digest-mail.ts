import type { Mail } from '../../platform/mail/mail.ts'
import { vietnameseDate } from '../../shared/dates/dates.ts'
import type { Digest } from '../ledger/contents/contents.ts'
import { type Block, explanationBlock, mailOfBlocks, sectionBlock } from './blocks.ts'
import { decisionBlock } from './decision-block.ts'

/** The groups of the department's page, in its order and under its names. */
const blocksOf = (digest: Digest): Block[] => [
  sectionBlock('Quá hạn chưa hoàn thành', digest.overdue),
  sectionBlock('Đến hạn hôm nay, phải báo cáo', digest.reportsOwed),
  sectionBlock('Kết quả bị trả lại', digest.returned),
  sectionBlock('Không được gia hạn', digest.extensionsRefused),
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
  const [late, owed] = [digest.overdue.count, digest.reportsOwed.count]
  const urgent = [late && `${late} nhiệm vụ quá hạn`, owed && `${owed} nhiệm vụ đến hạn phải báo cáo`]
  const subject = `Đúng Hạn ${day}: ${urgent.filter(Boolean).join(', ') || `nhiệm vụ của ${digest.departmentName}`}`
  const greeting = `Kính gửi ${digest.name}, ${digest.departmentName}`
  return mailOfBlocks({ subject, greeting }, blocksOf(digest), site)
}
