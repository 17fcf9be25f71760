import { releaseMailsInTime } from '../oversight/digests/release-mails.ts'
import { onSchedule } from '../platform/lambda/event-handlers.ts'
import { openTable } from '../platform/lambda/open-table.ts'

// Trigger: EventBridge Scheduler, each half hour from 06:00 to 11:30 in the city, every day; it works at the half hour
// that the settings of the day name, and on days off it does nothing.
// Twice or late: a notice is entered once per person and day, and released once; a late run is for its schedule's own time.
// Stopped half-way: run again, the notices that are there stay as they are.
// It only enters notices; the table's stream hands them to send-notices.

const store = openTable()

export const handler = onSchedule((scheduled) => releaseMailsInTime(store, scheduled))
