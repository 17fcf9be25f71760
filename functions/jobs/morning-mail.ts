import { tableEnvironment } from '../middleware/environment.ts'
import { log } from '../middleware/log.ts'
import { scheduledDay } from '../middleware/schedule-event.ts'
import { openStore } from '../store/store.ts'
import { releaseMails } from './release-mails.ts'

// Trigger: EventBridge Scheduler, 07:30 in the city, every day; on days off it does nothing.
// Twice or late: a notice is entered once per person and day, and released once.
// Stopped half-way: run again, the notices that are there stay as they are.
// It only enters notices; the table's stream hands them to send-notices.

const { TABLE_NAME } = tableEnvironment.parse(process.env)
const store = openStore({ tableName: TABLE_NAME })

export const handler = async (event: unknown) => {
  const at = new Date()
  const result = await releaseMails(store, { today: scheduledDay(event, at), at })
  log.info('mails-released', { ...result })
  return result
}
