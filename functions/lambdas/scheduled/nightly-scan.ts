import { buildIndexes } from '../../oversight/search/index/build-index.ts'
import { logged, onSchedule } from '../../platform/lambda/event-handlers.ts'
import { openTable } from '../../platform/lambda/open-table.ts'
import { scanDay } from '../../succession/night/scan-day.ts'

// Trigger: EventBridge Scheduler, 00:15 in the city, every day.
// Twice or late: the day is the schedule's own; what is recorded is not recorded again.
// Stopped half-way: run again, it goes on where it stopped (scan-day.ts). A search index that is made in part is not read.
// The indexes come last: nobody's work waits for them.

const store = openTable()

export const handler = onSchedule(async (when) => {
  const scanned = await scanDay(store, when)
  await buildIndexes(store, when)
  return scanned
}).use(logged('scanned'))
