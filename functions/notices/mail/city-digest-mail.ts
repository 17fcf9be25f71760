import * as departmentProblems from '../../organisation/departments/department-problems.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import { vietnameseDate } from '../../shared/dates/dates.ts'
import { problemOfCode } from '../../shared/problems/problem.ts'
import type { LeaderDigest, OfficeDigest } from '../ledger/contents/contents.ts'
import {
  answersBlock,
  explanationBlock,
  mailOfBlocks,
  paperBlock,
  sectionBlock,
  waitingBlock,
} from './blocks.ts'
import { decisionBlock } from './decision-block.ts'

type News = NonNullable<OfficeDigest['successions']>

const newsNote = ({ successors, on, refused }: News[number]): string => {
  const to = `sang ${successors.join(', ')} từ ngày ${vietnameseDate(on)}`
  if (!refused) return `đã chuyển ${to}`
  const why = problemOfCode(Object.values(departmentProblems), refused)?.vi.title ?? refused
  return `chưa chuyển được ${to}: ${why}; quản trị sửa trong danh mục đơn vị, đêm sau hệ thống thử lại`
}

const successionBlock = (news: News) => ({
  heading: 'Sáp nhập, chia tách đơn vị',
  count: news.length,
  rows: news.map((one) => ({ title: one.name, note: newsNote(one) })),
})

const nothing = { count: 0, lines: [] }

/** What waits for a signature stands in the Office's mail and in a leader's: either records it. */
const signatureBlocks = ({
  toSign = nothing,
  papersToSign,
}: Pick<OfficeDigest, 'toSign' | 'papersToSign'>) => [
  sectionBlock('Đã quyết định gia hạn, chờ ký', toSign),
  paperBlock('Văn bản chờ ký', papersToSign),
]

/** The Office's daily mail: what waits for its lead, then results and requests, the longest waiting first. */
export const officeDigestMail = (digest: OfficeDigest, site: string): Mail => {
  const { awaitingAcceptance: results, extensionsToPrepare: requests, notOurs, seriesEnding } = digest
  const { withheld = nothing, urgentUntaken = nothing } = digest
  const unled = digest.awaitingLead
    ? `${digest.awaitingLead.count} nhiệm vụ chờ xác định đơn vị chủ trì, `
    : ''
  const subject = `Đúng Hạn ${vietnameseDate(digest.day)}: ${unled}${results.count} kết quả chờ xác nhận, ${requests.count} đề nghị gia hạn`
  const blocks = [
    successionBlock(digest.successions ?? []),
    waitingBlock('Chờ xác định đơn vị chủ trì', digest.awaitingLead),
    sectionBlock('Hỏa tốc, thượng khẩn, đơn vị chưa tiếp nhận', urgentUntaken),
    sectionBlock('Nhiệm vụ dự kiến của đơn vị đã kết thúc (chuyển đơn vị khác hoặc rút)', withheld),
    sectionBlock('Chờ xác nhận kết quả', results),
    sectionBlock('Đề nghị gia hạn cần trình', requests),
    sectionBlock('Đơn vị đề nghị chuyển đơn vị khác', notOurs),
    ...signatureBlocks(digest),
    paperBlock('Văn bản đã ký, chờ phát hành', digest.papersToSendOut),
    sectionBlock('Nhiệm vụ định kỳ sắp hết kỳ đã giao (giao tiếp nếu còn thực hiện)', seriesEnding),
    explanationBlock('Giải trình quá hạn trả lời', digest.explanationsLate),
    answersBlock('Đơn vị đã giải trình', digest.answers),
    decisionBlock('Trao đổi về nhiệm vụ', digest.comments ?? nothing),
  ]
  return mailOfBlocks({ subject, greeting: `Kính gửi ${digest.name}` }, blocks, site)
}

/** A leader's daily mail: what to decide, and where the city is late for long. */
export const leaderDigestMail = (digest: LeaderDigest, site: string): Mail => {
  const { awaitingDecision, overdue, urgedTooOften, worstDepartments, overdueFrom } = digest
  const subject = `Đúng Hạn ${vietnameseDate(digest.day)}: ${awaitingDecision.count} đề nghị chờ quyết định, ${overdue.count + urgedTooOften.count} nhiệm vụ quá hạn cần lưu ý`
  const blocks = [
    sectionBlock('Chờ quyết định gia hạn', awaitingDecision),
    ...signatureBlocks(digest),
    {
      heading: `Đơn vị có nhiệm vụ quá hạn từ ${overdueFrom} ngày`,
      count: worstDepartments.length,
      rows: worstDepartments.map(({ name, overdue: count }) => ({ title: name, note: `${count} nhiệm vụ` })),
    },
    sectionBlock('Quá hạn, đã đôn đốc nhiều lần', urgedTooOften),
    sectionBlock(`Quá hạn từ ${overdueFrom} ngày, chưa đôn đốc nhiều lần`, overdue),
    explanationBlock('Chờ đơn vị giải trình', digest.explanationsOpen),
    answersBlock('Đơn vị đã giải trình', digest.answers),
    decisionBlock('Trao đổi có nhắc đến đồng chí', digest.comments ?? nothing),
  ]
  return mailOfBlocks({ subject, greeting: `Kính gửi ${digest.name}` }, blocks, site)
}
