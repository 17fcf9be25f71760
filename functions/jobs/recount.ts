import { yearOf } from '../domain/dates.ts'
import { tableEnvironment } from '../middleware/environment.ts'
import { logRecount } from '../middleware/recount-log.ts'
import { scheduledDay } from '../middleware/schedule-event.ts'
import { recountYear } from '../store/recount.ts'
import { openStore } from '../store/store.ts'

// Trigger: EventBridge Scheduler, Sunday 03:00 in the city.
// Twice or late: it only reads. Stopped half-way: nothing to mend, run it again.
// A difference is logged as `recount-difference`, which raises the alarm of that name.

const { TABLE_NAME } = tableEnvironment.parse(process.env)
const store = openStore({ tableName: TABLE_NAME })

/** No task is given earlier: domain/commands.ts. */
const firstYear = 2000

export const handler = async (event: unknown) => {
  const today = scheduledDay(event, new Date())
  const results = []
  for (let year = firstYear; year <= yearOf(today); year += 1) {
    const result = await recountYear(store, year, today)
    logRecount(result)
    results.push(result)
  }
  return results.filter(({ tasks }) => tasks > 0)
}
