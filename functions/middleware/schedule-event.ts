import * as z from 'zod'
import { type LocalDate, localDateOf, localTimeOf } from '../domain/dates.ts'

const schema = z.object({ scheduledTime: z.iso.datetime({ offset: true }) })

/**
 * The local day a schedule stood for: its own time, not the clock's, so that a late or repeated run is for the same day.
 * @throws ZodError when the event is not the schedule's
 */
export const scheduledDay = (event: unknown): LocalDate =>
  localDateOf(new Date(schema.parse(event).scheduledTime))

/** The city's wall-clock time (`HH:mm`) a schedule stood for. */
export const scheduledTime = (event: unknown): string =>
  localTimeOf(new Date(schema.parse(event).scheduledTime))
