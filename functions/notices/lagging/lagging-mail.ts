import { citationOf } from '../../directives/directive/directive-number.ts'
import { percentOf } from '../../figures/rules/percent.ts'
import { contactWords } from '../../organisation/settings/contact.ts'
import { html } from '../../platform/mail/html.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import { page } from '../../platform/mail/page.ts'
import { vietnameseDate } from '../../shared/dates/dates.ts'
import { withLetterDay } from '../../shared/dates/letter-day.ts'
import { numberWords, percentWords } from '../../shared/number-words.ts'
import type { Lagging } from '../ledger/contents/contents.ts'
import { addressOf, taskPath } from '../mail/blocks.ts'
import { mostNamed } from './overdue-tasks.ts'

const shareOf = (count: number, assigned: number): string =>
  percentWords({ percent: percentOf(count, assigned), decimals: 2 })

const rowsOf = ({ assigned, done, doneOnTime, openOverdue }: Lagging) => [
  { name: 'Nhiệm vụ được giao', count: assigned, share: '' },
  { name: 'Đã hoàn thành', count: done, share: shareOf(done, assigned) },
  { name: 'Trong đó đúng hạn', count: doneOnTime, share: shareOf(doneOnTime, assigned) },
  { name: 'Quá hạn chưa hoàn thành', count: openOverdue, share: shareOf(openOverdue, assigned) },
]

const requestsOf = ({ answerBy }: Lagging): string[] => [
  'Rà soát toàn bộ nhiệm vụ được giao, ưu tiên xử lý dứt điểm nhiệm vụ quá hạn chưa hoàn thành.',
  `Cập nhật kết quả lên hệ thống; nhiệm vụ chưa hoàn thành phải báo cáo nguyên nhân, phương án và thời hạn đề nghị${
    answerBy ? `, chậm nhất ngày ${vietnameseDate(answerBy)}` : ''
  }.`,
]

/** The longest overdue first, each with the way to it. */
const tasksOf = ({ overdue }: Lagging, site: string) =>
  (overdue?.lines ?? []).map(({ id, title, directive, dueOn, daysOverdue }) => ({
    title,
    address: addressOf(taskPath(id), site),
    note: [
      citationOf(directive),
      dueOn && `hạn ${vietnameseDate(dueOn)}`,
      daysOverdue && `quá hạn ${numberWords(daysOverdue)} ngày`,
    ]
      .filter(Boolean)
      .join(', '),
  }))

/**
 * Where the mail does not name all that the figures count: how many it leaves out and why, and the list of all, as it stands when it is
 * opened. Where there was room for more, the others are late results, which lie with the Office (decision 71).
 */
const othersOf = ({ overdue, department, day }: Lagging, site: string) => {
  if (!overdue || overdue.count <= overdue.lines.length) return undefined
  const left = numberWords(overdue.count - overdue.lines.length)
  const query = new URLSearchParams({ department, year: day.slice(0, 4), status: 'open-overdue' })
  return {
    words:
      overdue.lines.length < mostNamed
        ? `${left} nhiệm vụ quá hạn khác đã gửi kết quả, đang chờ Văn phòng xác nhận nên không nêu ở đây.`
        : `Còn ${left} nhiệm vụ quá hạn khác, kể cả nhiệm vụ đã gửi kết quả đang chờ xác nhận.`,
    address: addressOf(`/tasks?${query}`, site),
  }
}

const askTitle = 'Nơi giải đáp về số liệu'
const othersTitle = 'Xem tất cả nhiệm vụ quá hạn của đơn vị'
const tasksTitle = 'Nhiệm vụ quá hạn chưa hoàn thành, lâu nhất ở trên'

/** Whose rule the department is urged by: a letter's own numbers, or those that the city added to it. */
const ruleOf = ({ ruleSet, cityRule }: Lagging): string => {
  const letter = withLetterDay(ruleSet, (day) => `ngày ${vietnameseDate(day)}`)
  return cityRule
    ? `theo ngưỡng đôn đốc của UBND đặt trên hệ thống (văn bản ${letter} không nêu ngưỡng này)`
    : `theo ngưỡng của văn bản ${letter}`
}

/** The letter-like mail that urges a lagging department: its figures, what is asked of it until when, and the overdue tasks. */
export const laggingMail = (content: Lagging, site: string): Mail => {
  const day = vietnameseDate(content.day)
  const subject = `Đôn đốc thực hiện nhiệm vụ được giao: ${content.departmentName}, số liệu ngày ${day}`
  const opening = `Theo số liệu chốt đầu ngày ${day}, tiến độ của đơn vị thuộc diện đôn đốc ${ruleOf(content)}:`
  const rows = rowsOf(content)
  const requests = requestsOf(content)
  const tasks = tasksOf(content, site)
  const others = othersOf(content, site)
  const ask = content.contact && `${askTitle}: ${contactWords(content.contact)}.`
  const body = html`
<p><strong>Kính gửi: Lãnh đạo ${content.departmentName}</strong></p>
<p>${opening}</p>
<table>${rows.map(
    ({ name, count, share }) =>
      html`<tr><td>${name}</td><td class="number">${numberWords(count)}</td><td class="number">${share}</td></tr>\n`,
  )}</table>
<p>Đề nghị đơn vị khẩn trương:</p>
<ol>${requests.map((request) => html`<li>${request}</li>\n`)}</ol>
${
  tasks.length > 0
    ? html`<h2>${tasksTitle}</h2>
<ol>${tasks.map(({ title, address, note }) => html`<li><a href="${address}">${title}</a><br><span class="note">${note}</span></li>\n`)}</ol>`
    : undefined
}
${others ? html`<p>${others.words} <a href="${others.address}">${othersTitle}</a></p>` : undefined}
${ask ? html`<p>${ask}</p>` : undefined}`
  const text = [
    `Kính gửi: Lãnh đạo ${content.departmentName}`,
    opening,
    ...rows.map(({ name, count, share }) => `- ${name}: ${numberWords(count)}${share && ` (${share})`}`),
    'Đề nghị đơn vị khẩn trương:',
    ...requests.map((request, place) => `${place + 1}. ${request}`),
    ...(tasks.length > 0 ? [`${tasksTitle}:`] : []),
    ...tasks.map(({ title, address, note }) => `- ${title} (${note})\n  ${address}`),
    ...(others ? [others.words, `${othersTitle}: ${others.address}`] : []),
    ...(ask ? [ask] : []),
    site,
  ].join('\n')
  return { subject, html: page(subject, body, site), text }
}
