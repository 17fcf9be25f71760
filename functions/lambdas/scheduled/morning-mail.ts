import { releaseMailsInTime } from '../../oversight/digests/release-mails.ts'
import { onSchedule } from '../../platform/lambda/event-handlers.ts'
import { openTable } from '../../platform/lambda/open-table.ts'

// Trigger: EventBridge Scheduler, each half hour from 06:00 to 20:30 in the city, every day; the first at or after the time
// that the settings of the day name does the work, and on days off none does.
// Twice or late: a notice is entered once per person and day, and released once; a late run is for its schedule's own day.
// Stopped half-way: the next half hour's run goes on, the notices that are there stay as they are.
// It only enters notices; the table's stream hands them to send-notices.

const store = openTable()

export const handler = onSchedule((scheduled) => releaseMailsInTime(store, scheduled))
