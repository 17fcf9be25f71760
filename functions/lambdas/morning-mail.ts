import { readSettings } from '../organisation/settings/settings-store.ts'
import { releaseMails } from '../oversight/digests/release-mails.ts'
import { tableEnvironment } from '../platform/lambda/environment.ts'
import { log } from '../platform/lambda/log.ts'
import { scheduledDay, scheduledTime } from '../platform/lambda/schedule-event.ts'
import { openStore } from '../platform/table/store.ts'

// Trigger: EventBridge Scheduler, each half hour from 06:00 to 11:30 in the city, every day; it works at the half hour
// that the settings of the day name, and on days off it does nothing.
// Twice or late: a notice is entered once per person and day, and released once; a late run is for its schedule's own time.
// Stopped half-way: run again, the notices that are there stay as they are.
// It only enters notices; the table's stream hands them to send-notices.

const { TABLE_NAME } = tableEnvironment.parse(process.env)
const store = openStore({ tableName: TABLE_NAME })

export const handler = async (event: unknown) => {
  const at = new Date()
  const today = scheduledDay(event, at)
  const { mailTime } = await readSettings(store, today)
  if (scheduledTime(event) !== mailTime) return { day: today, waitsFor: mailTime }
  const result = await releaseMails(store, { today, at })
  log.info('mails-released', { ...result })
  return result
}
