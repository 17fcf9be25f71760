import { logged, onSchedule } from '../../platform/lambda/event-handlers.ts'
import { openTable } from '../../platform/lambda/open-table.ts'
import { scanDay } from '../../succession/night/scan-day.ts'

// Trigger: EventBridge Scheduler, 00:15 in the city, every day.
// Twice or late: the day is the schedule's own; what is recorded is not recorded again.
// Stopped half-way: run again, it goes on where it stopped (scan-day.ts).

const store = openTable()

export const handler = onSchedule((when) => scanDay(store, when)).use(logged('scanned'))
