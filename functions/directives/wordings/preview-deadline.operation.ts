import * as z from 'zod'
import { readCalendar } from '../../organisation/calendar/calendar-store.ts'
import { termSchema } from '../../organisation/calendar/term.ts'
import { operation } from '../../organisation/people/operation.ts'
import { localDateSchema } from '../../shared/dates/dates.ts'
import { wordsOf } from '../../shared/text.ts'
import { explainDeadline } from '../deadline/deadline-explained.ts'
import { readDeadline } from '../deadline/deadline-wording.ts'
import { periodsOf, recurrenceSchema } from '../deadline/recurrence.ts'
import { isToCorrect, undatedReasons } from '../deadline/undated-reasons.ts'
import { urgencies } from '../deadline/urgency.ts'

const deadlineReading = z
  .object({
    kind: z.enum(['date', 'period-end', 'term', 'recurring', 'undated']),
    dueOn: z.iso.date().optional(),
    time: z.string().optional(),
    term: termSchema.optional(),
    recurrence: recurrenceSchema.optional(),
    because: z.enum(undatedReasons).optional(),
    unread: z.string().optional().meta({ description: 'what of the words was not understood' }),
    toCorrect: z.literal(true).optional().meta({
      description: 'it looks like a date and was not read: the words are to be corrected',
    }),
    urgency: z.enum(urgencies).optional(),
    dueDates: z.array(z.iso.date()).optional(),
    vi: z.string(),
    en: z.string(),
  })
  .meta({ id: 'DeadlineReading' })

export default operation({
  method: 'POST',
  path: '/api/deadlines',
  permission: 'register-tasks',
  answeredBy: 'read',
  summary: { vi: 'Đọc thử thời hạn theo văn bản', en: 'What the words of a deadline mean; writes nothing' },
  request: {
    body: z.strictObject({
      wording: wordsOf(200),
      issuedOn: localDateSchema.optional(),
      until: localDateSchema.optional().meta({
        description: 'recurring work: list its dates up to this day; without it, those that would be entered',
      }),
    }),
  },
  answer: deadlineReading,
  run: async ({ store, body, today }) => {
    const { wording, issuedOn, until } = body
    const reading = readDeadline(wording, issuedOn, await readCalendar(store, today))
    const periods =
      reading.kind === 'recurring'
        ? periodsOf(reading.recurrence, { from: issuedOn ?? today, until, today })
        : undefined
    const dueDates = periods?.map(({ dueOn }) => dueOn)
    const isWrong = reading.kind === 'undated' && isToCorrect(reading.because)
    return {
      body: {
        ...reading,
        ...(isWrong && { toCorrect: true as const }),
        ...(dueDates && { dueDates }),
        ...explainDeadline(reading),
      },
    }
  },
})
