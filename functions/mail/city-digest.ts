import { vietnameseDate } from '../domain/dates.ts'
import type { LeaderDigest, OfficeDigest } from '../domain/notice.ts'
import { mailOfBlocks, sectionBlock } from './blocks.ts'
import type { Mail } from './mail.ts'

const nothing = { count: 0, lines: [] }

/** The Office's daily mail: results and requests that wait for it, the longest waiting first. */
export const officeDigestMail = (digest: OfficeDigest, site: string): Mail => {
  const { awaitingAcceptance: results, extensionsToPrepare: requests, notOurs, seriesEnding } = digest
  const subject = `Đúng Hạn ${vietnameseDate(digest.day)}: ${results.count} kết quả chờ xác nhận, ${requests.count} đề nghị gia hạn`
  const blocks = [
    sectionBlock('Kết quả chờ xác nhận', results),
    sectionBlock('Đề nghị gia hạn cần trình lãnh đạo', requests),
    sectionBlock('Đơn vị trả lại vì không thuộc nhiệm vụ của mình', notOurs),
    sectionBlock(
      'Nhiệm vụ định kỳ sắp hết kỳ đã giao (giao tiếp nếu còn thực hiện)',
      seriesEnding ?? nothing,
    ),
  ]
  return mailOfBlocks({ subject, greeting: `Kính gửi ${digest.name}` }, blocks, site)
}

/** A leader's daily mail: what to decide, and where the city is late for long. */
export const leaderDigestMail = (digest: LeaderDigest, site: string): Mail => {
  const { awaitingDecision, overdue, urgedTooOften, worstDepartments, overdueFrom } = digest
  const subject = `Đúng Hạn ${vietnameseDate(digest.day)}: ${awaitingDecision.count} đề nghị chờ quyết định, ${overdue.count} nhiệm vụ quá hạn lâu`
  const blocks = [
    sectionBlock('Đề nghị gia hạn chờ quyết định', awaitingDecision),
    {
      heading: `Đơn vị có nhiệm vụ quá hạn từ ${overdueFrom} ngày`,
      count: worstDepartments.length,
      rows: worstDepartments.map(({ name, overdue: count }) => ({ title: name, note: `${count} nhiệm vụ` })),
    },
    sectionBlock(`Nhiệm vụ quá hạn từ ${overdueFrom} ngày`, overdue),
    sectionBlock('Nhiệm vụ đã đôn đốc nhiều lần', urgedTooOften),
  ]
  return mailOfBlocks({ subject, greeting: `Kính gửi ${digest.name}` }, blocks, site)
}
