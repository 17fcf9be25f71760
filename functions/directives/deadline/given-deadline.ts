import * as z from 'zod'
import type { Calendar } from '../../organisation/calendar/calendar.ts'
import { termSchema } from '../../organisation/calendar/term.ts'
import { type LocalDate, localDateSchema } from '../../shared/dates/dates.ts'
import { readDeadline } from './deadline-wording.ts'
import { recurrenceSchema } from './recurrence.ts'
import { isToCorrect, type UndatedReason } from './undated-reasons.ts'

const until = localDateSchema.optional().meta({
  description: 'the day up to which the periods get their tasks; without it the series goes on',
})

/** How a task's due date is given when it is not a plain date. */
export const dueSchema = z
  .discriminatedUnion('by', [
    z.strictObject({ by: z.literal('term'), term: termSchema }),
    z.strictObject({ by: z.literal('wording'), until }),
    z.strictObject({ by: z.literal('recurrence'), recurrence: recurrenceSchema, until }),
    z.strictObject({ by: z.literal('none') }).meta({
      description: 'the words are kept and not read: the Office says that there is no due date yet',
    }),
  ])
  .meta({ id: 'Due' })

export type Due = z.infer<typeof dueSchema>

/** What an item says of its deadline. */
export interface GivenDeadline {
  readonly dueOn?: LocalDate | undefined
  readonly due?: Due | undefined
  readonly deadlineAsWorded?: string | undefined
}

/** How the due date is given: words that nothing stands beside are read. */
export const dueOf = ({ dueOn, due, deadlineAsWorded }: GivenDeadline): Due | undefined =>
  due ?? (deadlineAsWorded !== undefined && dueOn === undefined ? { by: 'wording' } : undefined)

/** Whether a due date has to be computed, for which the calendar is read. */
export const needsCalendar = (requests: readonly GivenDeadline[]): boolean =>
  requests.some((request) => ![undefined, 'none'].includes(dueOf(request)?.by))

/** Words of an item that look like a date and are not read. */
export interface WordsToCorrect {
  /** The place of its item in the request, from 0. */
  readonly place: number
  readonly because: UndatedReason
  readonly unread: string
}

/** The words that somebody has to correct before their items are registered: no task without a deadline comes of them. */
export const wordsToCorrect = (
  requests: readonly GivenDeadline[],
  issuedOn: LocalDate | undefined,
  calendar: Calendar,
): WordsToCorrect[] =>
  requests.flatMap((request, place) => {
    const { deadlineAsWorded = '' } = request
    if (dueOf(request)?.by !== 'wording') return []
    const reading = readDeadline(deadlineAsWorded, issuedOn, calendar)
    if (reading.kind !== 'undated' || !isToCorrect(reading.because)) return []
    return [{ place, because: reading.because, unread: reading.unread ?? deadlineAsWorded }]
  })
