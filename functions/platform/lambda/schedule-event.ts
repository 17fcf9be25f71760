import * as z from 'zod'
import { type LocalDate, localDateOf, localTimeOf } from '../../shared/dates/dates.ts'

/** Clocks of the scheduler and the function may differ a little. */
const toleranceMs = 60_000

const schema = z.object({ scheduledTime: z.iso.datetime({ offset: true }) })

/**
 * The local day a schedule stood for: its own time, not the clock's, so that a late or repeated run is for the same day.
 * @throws ZodError when the event is not the schedule's, Error when its time has not come: what a scan of a
 * future day recorded could never be taken back
 */
export const scheduledDay = (event: unknown, now: Date): LocalDate => {
  const scheduledAt = new Date(schema.parse(event).scheduledTime)
  if (scheduledAt.getTime() > now.getTime() + toleranceMs)
    throw new Error(`the scheduled time ${scheduledAt.toISOString()} has not come yet`)
  return localDateOf(scheduledAt)
}

/** The city's wall-clock time (`HH:mm`) a schedule stood for. */
export const scheduledTime = (event: unknown): string =>
  localTimeOf(new Date(schema.parse(event).scheduledTime))
