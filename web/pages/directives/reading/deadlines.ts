import { wrongOnly } from '../../../parts/forms/errors.ts'
import { wrongDay } from '../../../texts/days.ts'
import { withDaysWritten } from '../../../texts/formats.ts'
import { type Day, dayTyped, dayWritten } from '../../../values/dates.ts'
import type { Row } from '../grid/task-rows.ts'
import type { Context } from './reading-context.ts'
import { type DeadlineReading, deadlineQuestion, keyOf, plainDay } from './readings.ts'
import type { TaskRequest, Urgency, Words } from './request-types.ts'

interface Deadline {
  readonly request: Pick<TaskRequest, 'dueOn' | 'due' | 'deadlineAsWorded'>
  readonly dueDates: readonly Day[]
  /** Work that comes again every period, for which a last day can be given. */
  readonly recurs?: boolean
  readonly urgency?: Urgency | undefined
  readonly wrong?: Words
  readonly note?: string
}

const undated: Deadline = { request: {}, dueDates: [] }
const wrongDeadline = (words: string): Deadline => ({ ...undated, wrong: { deadline: words } })

const readRecurring = (
  row: Row,
  { dueDates = [] }: DeadlineReading,
  note: string,
  t: Context['t'],
): Deadline => {
  const until = dayTyped(row.until)
  const recurring = { ...undated, recurs: true }
  if (!until && row.until.trim())
    return { ...recurring, note, wrong: wrongOnly({ until: wrongDay(row.until, t.dayWrong) }) }
  if (!until)
    return { ...recurring, request: { due: { by: 'wording' } }, dueDates, note: `${note} ${t.withoutEnd}` }
  if (dueDates.length === 0) return { ...recurring, note, wrong: { until: t.noPeriods } }
  const [first = '', last = ''] = [dueDates[0], dueDates.at(-1)]
  return {
    ...recurring,
    request: { due: { by: 'wording', until } },
    dueDates,
    note: t.periods(String(dueDates.length), dayWritten(first), dayWritten(last)),
  }
}

const readWorded = (row: Row, context: Context): Deadline => {
  const { answers, signedOn, language, t } = context
  const question = deadlineQuestion(row, signedOn)
  if (!question) return wrongDeadline(/^\d+$/.test(row.deadline.trim()) ? t.bareNumber : t.tooLong('200'))
  const reading = answers.get(keyOf(question)) as DeadlineReading | undefined
  if (!reading) return wrongDeadline(t.notRead)
  const note = withDaysWritten(reading[language])
  if (reading.toCorrect) return wrongDeadline(note)
  const deadlineAsWorded = row.deadline.trim()
  if (reading.kind === 'recurring') {
    const recurring = readRecurring(row, reading, note, t)
    return { ...recurring, request: { ...recurring.request, deadlineAsWorded } }
  }
  return {
    request: { deadlineAsWorded, due: { by: 'wording' } },
    dueDates: reading.dueOn ? [reading.dueOn] : [],
    urgency: reading.urgency,
    note,
  }
}

/** A day, or words that the API has read: the due dates they name, and what is wrong with them. */
export const readDeadline = (row: Row, context: Context): Deadline => {
  const { t, signedOn, today } = context
  const dueOn = plainDay(row.deadline)
  const read =
    row.deadline.trim() === ''
      ? undated
      : dueOn
        ? { request: { dueOn }, dueDates: [dueOn] }
        : readWorded(row, context)
  const [first] = read.dueDates
  if (first && signedOn && first < signedOn)
    return wrongDeadline(t.dueTooEarly(dayWritten(first), dayWritten(signedOn)))
  const late = first && first < today && read.dueDates.length === 1 ? t.lateAlready : undefined
  const note = [read.note, late].filter(Boolean).join(' ')
  return note ? { ...read, note } : read
}
