import { recountOnSchedule } from '../../figures/today/recount/scheduled-recount.ts'
import { onSchedule } from '../../platform/lambda/event-handlers.ts'
import { openTable } from '../../platform/lambda/open-table.ts'

// Trigger: EventBridge Scheduler, Sunday 03:00 in the city.
// Twice or late: it changes nothing but what it leaves of its run. Stopped half-way: nothing to mend, run it again.
// A difference is logged as `recount-difference`, which raises the alarm of that name.

const store = openTable()

export const handler = onSchedule((when) => recountOnSchedule(store, when))
