import { tableEnvironment } from '../platform/lambda/environment.ts'
import { log } from '../platform/lambda/log.ts'
import { scheduledDay } from '../platform/lambda/schedule-event.ts'
import { openStore } from '../platform/table/store.ts'
import { scanDay } from './scan-day.ts'

// Trigger: EventBridge Scheduler, 00:15 in the city, every day.
// Twice or late: the day is the schedule's own; what is recorded is not recorded again.
// Stopped half-way: run again, it goes on where it stopped (scan-day.ts).

const { TABLE_NAME } = tableEnvironment.parse(process.env)
const store = openStore({ tableName: TABLE_NAME })

export const handler = async (event: unknown) => {
  const at = new Date()
  const result = await scanDay(store, { today: scheduledDay(event, at), at })
  log.info('scanned', { ...result })
  return result
}
