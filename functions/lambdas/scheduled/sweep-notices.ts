import { sweepNotices } from '../../notices/mail/sweep-notices.ts'
import { logged, onSchedule } from '../../platform/lambda/event-handlers.ts'
import { openTable } from '../../platform/lambda/open-table.ts'

// Trigger: EventBridge Scheduler, each half hour, day and night.
// Twice or late: a notice is moved on only from where it was read. Stopped half-way: the next run goes on.
// It only makes notices ready anew; the table's stream hands them to send-notices.

const store = openTable()

export const handler = onSchedule(({ at }) => sweepNotices(store, at)).use(logged('mails-swept'))
