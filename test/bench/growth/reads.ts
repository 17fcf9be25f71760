import type { LocalDate } from '../../../functions/shared/dates/dates.ts'
import type { metered, Spent } from '../../support/capacity.ts'
import { directCalls } from '../direct-call.ts'
import { administrator, clerk, office } from './growing-city.ts'

const roleOf = { [office]: 'Office', [clerk]: 'clerk', [administrator]: 'administrator' } as Record<
  string,
  string
>

/** What people look at: whose request, and its address. A clerk's is of the own department. */
const requests = [
  ['getMe', clerk, '/api/me'],
  ['getDashboard', office, '/api/dashboard/2021'],
  ['getTrend', office, '/api/snapshots'],
  ['getTodo', office, '/api/todo'],
  ['getTodo', clerk, '/api/todo'],
  ['listTasks', clerk, '/api/tasks?department=D00&year=2021&status=open'],
  ['listTasks', clerk, '/api/tasks?department=D00&year=2021&status=open-overdue'],
  ['getTask', clerk, '/api/tasks/{task}'],
  ['search', office, '/api/search?q=v%C3%A0nh+%C4%91ai'],
  ['listDirectives', office, '/api/directives?year=2021'],
  ['getFigures', office, '/api/figures?period=2021'],
  ['getFigures', office, '/api/figures?period=2021&asOf=2021-07-15'],
  ['listFigureTasks', office, '/api/figures/tasks?assignedFrom=2021-01-01&assignedTo=2021-12-31&status=open'],
  ['listUrgings', office, '/api/urgings'],
  ['getSystemStatus', office, '/api/system-status'],
  ['listUsers', administrator, '/api/users'],
] as const

export interface Read extends Spent {
  readonly name: string
  /** Of the answer, as it leaves the Lambda. */
  readonly bytes: number
}

/** What each request reads, calls and answers, in a city of one size. */
export const readsOf = async (
  store: ReturnType<typeof metered>,
  today: LocalDate,
  task: string,
): Promise<Read[]> => {
  const call = directCalls(store, today)
  const reads: Read[] = []
  for (const [name, person, given] of requests) {
    const address = given.replace('{task}', task)
    store.spent()
    const body = await call({ name, person, address })
    const said = `${roleOf[person]}: ${given}`
    reads.push({ name: said, bytes: body.length, ...store.spent() })
  }
  return reads
}
