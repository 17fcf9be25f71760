import * as z from 'zod'
import { calendarRequest, requireSameYear } from '../../organisation/calendar/calendar-request.ts'
import { readHeldCalendars } from '../../organisation/calendar/calendar-store.ts'
import { termSchema } from '../../organisation/calendar/term.ts'
import { readDepartments } from '../../organisation/departments/departments-store.ts'
import { operation } from '../../organisation/people/operation.ts'
import { yearPath } from '../../platform/http/year-request.ts'
import type { Store } from '../../platform/table/store.ts'
import { addDays, type LocalDate } from '../../shared/dates/dates.ts'
import { homeOf } from '../../shared/ids.ts'
import { openTasks } from '../lists/open-tasks.ts'
import { type Task, taskNamingSchema } from '../task/task.ts'
import { readTasks } from '../task/tasks-store.ts'
import { type MovedTerm, movedTerm } from './moved-terms.ts'

/** A term that ends on the last days of the year may roll into the next, but not further than this. */
const longestRoll = 31
const tasksPerRead = 100

async function* tasksDue(
  store: Store,
  department: string,
  year: number,
  today: LocalDate,
): AsyncGenerator<Task[]> {
  const due: { from: LocalDate; to: LocalDate } = {
    from: `${year}-01-01`,
    to: addDays(`${year}-12-31`, longestRoll),
  }
  for await (const page of openTasks(store, { department, due, today }))
    for (let start = 0; start < page.length; start += tasksPerRead)
      yield readTasks(
        store,
        page.slice(start, start + tasksPerRead).map(({ id }) => id),
      )
}

const moveAnswer = z.object({
  id: z.string(),
  department: z.string(),
  ...taskNamingSchema.shape,
  term: termSchema,
  dueOn: z.iso.date(),
  wouldBeDueOn: z.iso.date(),
})

const presentMove = (move: MovedTerm, { title, directive }: Task): z.infer<typeof moveAnswer> => ({
  ...move,
  department: homeOf(move.id).department,
  title,
  directive,
})

export default operation({
  method: 'POST',
  path: '/api/calendar/{year}/preview',
  permission: 'change-calendar',
  answeredBy: 'year',
  isHeavy: true,
  summary: { vi: 'Xem trước thời hạn sẽ đổi', en: 'Which due dates would be others by these days' },
  request: { path: yearPath, body: calendarRequest },
  answer: z.object({ year: z.int(), examined: z.int(), moves: z.array(moveAnswer) }),
  run: async ({ store, path, body, today }) => {
    const value = { year: path.year, days: body.days }
    requireSameYear(value)
    const [departments, { held, proposed }] = await Promise.all([
      readDepartments(store),
      readHeldCalendars(store, today, value),
    ])
    const moves: z.infer<typeof moveAnswer>[] = []
    let examined = 0
    for (const { code } of departments)
      for await (const tasks of tasksDue(store, code, path.year, today)) {
        examined += tasks.length
        for (const task of tasks) {
          const move = movedTerm(task, held, proposed)
          if (move) moves.push(presentMove(move, task))
        }
      }
    return { body: { year: path.year, examined, moves } }
  },
})
