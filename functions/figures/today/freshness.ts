import * as z from 'zod'
import { addDays, type LocalDate } from '../../shared/dates/dates.ts'

export const freshnessAnswer = z.object({
  scannedThrough: z.iso.date().optional().meta({ description: 'the last day whose end the scan covers' }),
  scanIsCurrent: z.boolean(),
})

/** How far the nightly scan has come. It runs in the first minutes of a day and covers all days before it. */
export const freshnessOf = (scannedOn: LocalDate | undefined, today: LocalDate) => ({
  ...(scannedOn && { scannedThrough: addDays(scannedOn, -1) }),
  scanIsCurrent: scannedOn !== undefined && scannedOn >= today,
})
