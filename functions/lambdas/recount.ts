import { recountCity } from '../figures/today/recount.ts'
import { tableEnvironment } from '../platform/lambda/environment.ts'
import { logRecount } from '../platform/lambda/recount-log.ts'
import { scheduledDay } from '../platform/lambda/schedule-event.ts'
import { openStore } from '../platform/table/store.ts'

// Trigger: EventBridge Scheduler, Sunday 03:00 in the city.
// Twice or late: it only reads. Stopped half-way: nothing to mend, run it again.
// A difference is logged as `recount-difference`, which raises the alarm of that name.

const { TABLE_NAME } = tableEnvironment.parse(process.env)
const store = openStore({ tableName: TABLE_NAME })

export const handler = async (event: unknown) =>
  recountCity(store, scheduledDay(event, new Date()), logRecount)
