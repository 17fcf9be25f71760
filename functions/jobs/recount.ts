import { yearOf } from '../domain/dates.ts'
import { tableEnvironment } from '../middleware/environment.ts'
import { log } from '../middleware/log.ts'
import { scheduledDay } from '../middleware/schedule-event.ts'
import { recountYear } from '../store/recount.ts'
import { openStore } from '../store/store.ts'

// Trigger: EventBridge Scheduler, Sunday 03:00 in the city.
// Twice or late: it only reads. Stopped half-way: nothing to mend, run it again.
// A difference is logged as `recount-difference`, which raises the alarm of that name.

const { TABLE_NAME } = tableEnvironment.parse(process.env)
const store = openStore({ tableName: TABLE_NAME })

export const handler = async (event: unknown) => {
  const today = scheduledDay(event)
  const results = []
  for (const year of [yearOf(today) - 1, yearOf(today)]) {
    const result = await recountYear(store, year, today)
    if (result.equal) log.info('recounted', { year, tasks: result.tasks })
    else log.error('recount-difference', { ...result })
    results.push(result)
  }
  return results
}
