import { citationOf } from '../../directives/directive/directive-number.ts'
import { type Html, html } from '../../platform/mail/html.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import { page } from '../../platform/mail/page.ts'
import { vietnameseDate } from '../../shared/dates/dates.ts'
import type { Digest, LeaderDigest, OfficeDigest } from '../ledger/contents/contents.ts'
import type { ExplanationLine, Section, TaskLine, WaitingLine } from '../ledger/contents/lines.ts'
import { urgencyMarks } from './urgency-marks.ts'

/** One heading of a digest with the lines under it. */
export interface Block {
  readonly heading: string
  readonly count: number
  /** What it counts, where that is not tasks. */
  readonly of?: string
  readonly rows: readonly { readonly title: string; readonly note: string; readonly path?: string }[]
}

const refusalWords = { returned: 'kết quả bị trả lại', 'extension-refused': 'không được gia hạn' }

/** More follows it, so the full stop that people end a sentence with is left out. */
const refusalText = ({ kind, reason }: NonNullable<TaskLine['refusal']>): string =>
  reason ? `${refusalWords[kind]}: ${reason.replace(/[.;\s]+$/, '')}` : refusalWords[kind]

const partText = ({ dueOn, part }: NonNullable<TaskLine['part']>): string =>
  [part && `phần việc: ${part}`, dueOn && `trả lời trước hết ngày ${vietnameseDate(dueOn)}`]
    .filter(Boolean)
    .join(', ')

const noteOf = (line: TaskLine): string => {
  const { departmentName, directive, dueOn, urgings, refusal, part, isReportOwed } = line
  return [
    departmentName,
    citationOf(directive),
    dueOn && `hạn ${vietnameseDate(dueOn)}`,
    isReportOwed && 'chưa báo cáo',
    part && partText(part),
    refusal && refusalText(refusal),
    urgings && `đã đôn đốc ${urgings} lần`,
  ]
    .filter(Boolean)
    .join(', ')
}

/** The page of a task, where its reader also finds what to do with it. */
export const taskPath = (id: string): string => `/tasks/${id}`

const markedTitle = ({ title, urgency }: TaskLine): string =>
  urgency ? `[${urgencyMarks[urgency]}] ${title}` : title

export const sectionBlock = (heading: string, { count, lines }: Section): Block => ({
  heading,
  count,
  rows: lines.map((line) => ({ title: markedTitle(line), path: taskPath(line.id), note: noteOf(line) })),
})

const explanationRow = ({ question, dueOn, late, departmentName, taskId }: ExplanationLine) => ({
  title: question,
  note: [departmentName, `trả lời trước hết ngày ${vietnameseDate(dueOn)}`, late && 'đã quá hạn']
    .filter(Boolean)
    .join(', '),
  ...(taskId && { path: taskPath(taskId) }),
})

export const explanationBlock = (heading: string, explanations: Digest['explanations']): Block => ({
  heading,
  count: explanations?.count ?? 0,
  rows: explanations?.lines.map(explanationRow) ?? [],
})

/** What departments answered, each with the way to the request and its answer. */
export const answersBlock = (heading: string, answers: LeaderDigest['answers']): Block => ({
  heading,
  count: answers?.count ?? 0,
  of: 'giải trình',
  rows:
    answers?.lines.map(({ explanation, question, answer, on, departmentName }) => ({
      title: question,
      note: `${departmentName} trả lời ngày ${vietnameseDate(on)}: ${answer}`,
      path: `/explanations/${explanation}`,
    })) ?? [],
})

const moreOf = ({ count, rows, of = 'nhiệm vụ' }: Block): string =>
  count > rows.length ? `… và ${count - rows.length} ${of} khác` : ''

const waitingRow = ({ title, directive, since, deadlineAsWorded, dueOn }: WaitingLine) => ({
  title,
  note: [
    citationOf(directive),
    dueOn && `hạn ${vietnameseDate(dueOn)}`,
    deadlineAsWorded && `hạn “${deadlineAsWorded}”`,
    `chờ từ ${vietnameseDate(since)}`,
  ]
    .filter(Boolean)
    .join(', '),
  path: `/directives/${directive}`,
})

/** The lead is named on the directive's page. */
export const waitingBlock = (heading: string, waiting: OfficeDigest['awaitingLead']): Block => ({
  heading,
  count: waiting?.count ?? 0,
  rows: waiting?.lines.map(waitingRow) ?? [],
})

/** Letters and reports, each with the way to where its next step is recorded. */
export const paperBlock = (heading: string, papers: OfficeDigest['papersToSign']): Block => ({
  heading,
  count: papers?.count ?? 0,
  of: 'văn bản',
  rows:
    papers?.lines.map(({ id, subject, cited, since }) => ({
      title: subject,
      note: `${cited}, từ ${vietnameseDate(since)}`,
      path: `/outgoing-papers/${id}`,
    })) ?? [],
})

export const addressOf = (path: string, site: string): string => new URL(path, site).href

const titleOf = ({ title, path }: Block['rows'][number], site: string): Html =>
  path ? html`<a href="${addressOf(path, site)}">${title}</a>` : html`${title}`

/** What leads nowhere has no more to say than fits beside it. */
const rowOf = (row: Block['rows'][number], site: string): Html =>
  html`<li>${titleOf(row, site)}${row.path ? html`<br>` : ' – '}<span class="note">${row.note}</span></li>\n`

const htmlOf = (block: Block, site: string): Html => html`
<h2>${block.heading}: ${block.count}</h2>
<ul>${block.rows.map((row) => rowOf(row, site))}</ul>
${moreOf(block) ? html`<p><a href="${site}">${moreOf(block)}</a></p>` : undefined}`

const textOf = (block: Block, site: string): string =>
  [
    `${block.heading}: ${block.count}`,
    ...block.rows.map(
      ({ title, path, note }) => `- ${title} (${note})${path ? `\n  ${addressOf(path, site)}` : ''}`,
    ),
    moreOf(block),
  ]
    .filter(Boolean)
    .join('\n')

/** A digest of these blocks; those without anything are left out. */
export const mailOfBlocks = (
  { subject, greeting }: { subject: string; greeting: string },
  blocks: readonly Block[],
  site: string,
): Mail => {
  const shown = blocks.filter(({ count }) => count > 0)
  return {
    subject,
    html: page(subject, html`<p>${greeting}</p>${shown.map((block) => htmlOf(block, site))}`, site),
    text: [greeting, ...shown.map((block) => textOf(block, site)), site].join('\n\n'),
  }
}
