import { percentOf } from '../../figures/rules/formulas.ts'
import { html } from '../../platform/mail/html.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import { page } from '../../platform/mail/page.ts'
import { vietnameseDate } from '../../shared/dates/dates.ts'
import type { Lagging } from '../ledger/contents/contents.ts'

const number = new Intl.NumberFormat('vi-VN')
const percent = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

const shareOf = (count: number, assigned: number): string => {
  const share = percentOf(count, assigned)
  return share === null ? '–' : `${percent.format(share)} %`
}

const rowsOf = ({ assigned, done, doneOnTime, openOverdue }: Lagging) => [
  { name: 'Nhiệm vụ được giao', count: assigned, share: '' },
  { name: 'Đã hoàn thành', count: done, share: shareOf(done, assigned) },
  { name: 'Trong đó đúng hạn', count: doneOnTime, share: shareOf(doneOnTime, assigned) },
  { name: 'Quá hạn chưa hoàn thành', count: openOverdue, share: shareOf(openOverdue, assigned) },
]

const requests = [
  'Rà soát toàn bộ nhiệm vụ được giao, ưu tiên xử lý dứt điểm nhiệm vụ quá hạn chưa hoàn thành.',
  'Cập nhật kết quả lên hệ thống; nhiệm vụ chưa hoàn thành phải báo cáo nguyên nhân, phương án và thời hạn đề nghị.',
]

/** Whose rule the department is urged by: a letter's own numbers, or those that the city added to it. */
const ruleOf = ({ ruleSet, cityRule }: Lagging): string =>
  cityRule
    ? `theo ngưỡng đôn đốc của UBND đặt trên hệ thống (văn bản ${ruleSet} không nêu ngưỡng này)`
    : `theo ngưỡng của văn bản ${ruleSet}`

/** The letter-like mail that urges a lagging department: its figures, what is asked of it, and where to see them. */
export const laggingMail = (content: Lagging, site: string): Mail => {
  const day = vietnameseDate(content.day)
  const subject = `Đôn đốc thực hiện nhiệm vụ được giao: ${content.departmentName}, số liệu ngày ${day}`
  const opening = `Theo số liệu chốt đầu ngày ${day}, tiến độ của đơn vị thuộc diện đôn đốc ${ruleOf(content)}:`
  const rows = rowsOf(content)
  const body = html`
<p><strong>Kính gửi: Lãnh đạo ${content.departmentName}</strong></p>
<p>${opening}</p>
<table>${rows.map(
    ({ name, count, share }) =>
      html`<tr><td>${name}</td><td class="number">${number.format(count)}</td><td class="number">${share}</td></tr>\n`,
  )}</table>
<p>Đề nghị đơn vị khẩn trương:</p>
<ol>${requests.map((request) => html`<li>${request}</li>\n`)}</ol>`
  const text = [
    `Kính gửi: Lãnh đạo ${content.departmentName}`,
    opening,
    ...rows.map(({ name, count, share }) => `- ${name}: ${number.format(count)}${share && ` (${share})`}`),
    'Đề nghị đơn vị khẩn trương:',
    ...requests.map((request, place) => `${place + 1}. ${request}`),
    site,
  ].join('\n')
  return { subject, html: page(subject, body, site), text }
}
