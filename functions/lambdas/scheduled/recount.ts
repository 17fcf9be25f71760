import { recountCity } from '../../figures/today/recount.ts'
import { onSchedule } from '../../platform/lambda/event-handlers.ts'
import { openTable } from '../../platform/lambda/open-table.ts'
import { logInboxes, logRecount } from '../../platform/lambda/recount-log.ts'

// Trigger: EventBridge Scheduler, Sunday 03:00 in the city.
// Twice or late: it only reads. Stopped half-way: nothing to mend, run it again.
// A difference is logged as `recount-difference`, which raises the alarm of that name.

const store = openTable()

export const handler = onSchedule(async ({ today }) => {
  const recount = await recountCity(store, today, logRecount)
  logInboxes(recount.inboxes)
  return recount
})
