import { tableEnvironment } from '../middleware/environment.ts'
import { logRecount } from '../middleware/recount-log.ts'
import { scheduledDay } from '../middleware/schedule-event.ts'
import { recountCity } from '../store/recount.ts'
import { openStore } from '../store/store.ts'

// Trigger: EventBridge Scheduler, Sunday 03:00 in the city.
// Twice or late: it only reads. Stopped half-way: nothing to mend, run it again.
// A difference is logged as `recount-difference`, which raises the alarm of that name.

const { TABLE_NAME } = tableEnvironment.parse(process.env)
const store = openStore({ tableName: TABLE_NAME })

export const handler = async (event: unknown) =>
  recountCity(store, scheduledDay(event, new Date()), logRecount)
