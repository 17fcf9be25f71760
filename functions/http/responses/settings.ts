import * as z from 'zod'
import { specialDaysSchema } from '../../organisation/calendar/holidays.ts'
import { termSchema } from '../../organisation/calendar/term.ts'
import { settingsSchema } from '../../organisation/settings/settings.ts'
import { taskNamingSchema } from '../../tasks/task/task.ts'
import type { OperationIn } from '../routes/route.ts'
import type { settingRoutes } from '../routes/settings.ts'

/** One version of data that the city sets for itself: from which day, by whom, entered when. */
const versionOf = <Value extends z.ZodType>(value: Value) =>
  z.object({
    from: z.iso.date(),
    by: z.string(),
    at: z.iso.datetime(),
    version: z.string().optional(),
    value,
  })

const calendarYear = z.object({ year: z.int(), days: specialDaysSchema })

const calendar = calendarYear.extend({
  proposed: z.boolean().meta({ description: 'nobody has entered the year yet' }),
  history: z.array(versionOf(calendarYear)),
})

const movedTerm = z.object({
  id: z.string(),
  department: z.string(),
  ...taskNamingSchema.shape,
  term: termSchema,
  dueOn: z.iso.date(),
  wouldBeDueOn: z.iso.date(),
})

const settings = z.object({
  on: z.iso.date(),
  settings: settingsSchema,
  history: z.array(versionOf(settingsSchema)),
})

export const settingResponses = {
  getCalendar: calendar,
  putCalendar: calendar,
  previewCalendar: z.object({ year: z.int(), examined: z.int(), moves: z.array(movedTerm) }),
  getSettings: settings,
  putSettings: settings,
} as const satisfies Record<OperationIn<typeof settingRoutes>, z.ZodType>
