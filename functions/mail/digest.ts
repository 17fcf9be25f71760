import { vietnameseDate } from '../domain/dates.ts'
import { citationOf } from '../domain/directive.ts'
import type { DecisionLine, Digest, TaskLine } from '../domain/notice.ts'
import { type Html, html } from './html.ts'
import type { Mail } from './mail.ts'
import { page } from './page.ts'

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

const dueText = ({ dueOn }: TaskLine): string => (dueOn ? `hạn ${vietnameseDate(dueOn)}` : '')

interface Block {
  readonly heading: string
  readonly count: number
  readonly rows: readonly { readonly title: string; readonly id: string; readonly note: string }[]
}

const taskRow = (line: TaskLine) => ({
  title: line.title,
  id: line.id,
  note: `${citationOf(line.directive)}, ${dueText(line)}`,
})

const blocksOf = (digest: Digest): Block[] => {
  const { reportsOwed, overdue, dueSoon, decisions } = digest
  const blocks = [
    { heading: 'Phải báo cáo ngay (đến hạn hoặc quá hạn, chưa báo cáo)', ...reportsOwed },
    { heading: 'Quá hạn chưa hoàn thành, đã báo cáo', ...overdue },
    { heading: 'Sắp đến hạn', ...dueSoon },
  ].map(({ heading, count, lines }) => ({ heading, count, rows: lines.map(taskRow) }))
  const decided = decisions.lines.map((line) => ({
    title: line.title,
    id: line.id,
    note: decisionText(line),
  }))
  return [...blocks, { heading: 'Kết quả xử lý mới', count: decisions.count, rows: decided }].filter(
    ({ count }) => count > 0,
  )
}

const moreOf = ({ count, rows }: Block): string =>
  count > rows.length ? `… và ${count - rows.length} nhiệm vụ khác` : ''

const htmlOf = (block: Block): Html => html`
<h2>${block.heading}: ${block.count}</h2>
<ul>${block.rows.map(
  ({ title, id, note }) => html`<li>${title}<br><span class="note">${note} · ${id}</span></li>\n`,
)}</ul>
${moreOf(block) ? html`<p>${moreOf(block)}</p>` : undefined}`

const textOf = (block: Block): string =>
  [
    `${block.heading}: ${block.count}`,
    ...block.rows.map(({ title, id, note }) => `- ${title} (${note}) [${id}]`),
    moreOf(block),
  ]
    .filter(Boolean)
    .join('\n')

/** The daily mail of one person: what is owed, overdue, due soon and decided. */
export const digestMail = (digest: Digest, site: string): Mail => {
  const blocks = blocksOf(digest)
  const day = vietnameseDate(digest.day)
  const greeting = `Kính gửi ${digest.name}, ${digest.departmentName}`
  const urgent = digest.reportsOwed.count
  const subject = urgent
    ? `Đúng Hạn ${day}: ${urgent} nhiệm vụ phải báo cáo ngay`
    : `Đúng Hạn ${day}: nhiệm vụ của ${digest.departmentName}`
  return {
    subject,
    html: page(subject, html`<p>${greeting}</p>${blocks.map((block) => htmlOf(block))}`, site),
    text: [greeting, ...blocks.map(textOf), site].join('\n\n'),
  }
}
