import {
  type CalendarYear,
  putYear,
  readCalendar,
  readYear,
} from '../organisation/calendar/calendar-store.ts'
import { readDepartments } from '../organisation/departments/departments-store.ts'
import { etagOfVersion, versionOfEtag } from '../platform/http/etag.ts'
import { BadRequest, fieldError } from '../platform/problems/problem-answer.ts'
import { invalidFields } from '../platform/problems/request-problems.ts'
import type { Store } from '../platform/table/store.ts'
import { addDays, type LocalDate } from '../shared/dates/dates.ts'
import { homeOf } from '../shared/ids.ts'
import { openTasks } from '../tasks/lists/open-tasks.ts'
import { type MovedTerm, movedTerm } from '../tasks/registration/moved-terms.ts'
import type { Task } from '../tasks/task/task.ts'
import { readTasks } from '../tasks/task/tasks-store.ts'
import { type Call, resourceHandler } from './resource.ts'

/** @throws BadRequest invalid-fields */
const requireSameYear = ({ year, days }: CalendarYear): void => {
  const strangers = days.flatMap(({ date }, place) => (date.startsWith(`${year}-`) ? [] : [place]))
  if (strangers.length > 0)
    throw new BadRequest(
      invalidFields,
      strangers.map((place) => fieldError(['days', place, 'date'], 'another-year', {})),
    )
}

const answerOf = async (store: Store, year: number) => {
  const { days, history } = await readYear(store, year)
  const body = { year, proposed: history.length === 0, days, history }
  return { body, etag: etagOfVersion(history.length) }
}

const read = ({ store, path }: Call<'getCalendar'>) => answerOf(store, path.year)

const put = async ({ store, actor, path, body, ifMatch, now, today }: Call<'putCalendar'>) => {
  const value = { year: path.year, days: body.days }
  requireSameYear(value)
  const entry = { from: today, value, by: actor.id, at: now.toISOString() }
  await putYear(store, entry, versionOfEtag(ifMatch))
  return answerOf(store, path.year)
}

/** A term that ends on the last days of the year may roll into the next, but not further than this. */
const longestRoll = 31
const tasksPerRead = 100

async function* tasksDue(
  store: Store,
  department: string,
  year: number,
  today: LocalDate,
): AsyncGenerator<Task[]> {
  const due = { from: `${year}-01-01`, to: addDays(`${year}-12-31`, longestRoll) }
  for await (const page of openTasks(store, { department, due, today }))
    for (let start = 0; start < page.length; start += tasksPerRead)
      yield readTasks(
        store,
        page.slice(start, start + tasksPerRead).map(({ id }) => id),
      )
}

const presentMove = (move: MovedTerm, { title, directive }: Task) => ({
  ...move,
  department: homeOf(move.id).department,
  title,
  directive,
})

const preview = async ({ store, path, body, today }: Call<'previewCalendar'>) => {
  const value = { year: path.year, days: body.days }
  requireSameYear(value)
  const [departments, now, then] = await Promise.all([
    readDepartments(store),
    readCalendar(store, today),
    readCalendar(store, today, value),
  ])
  const moves: ReturnType<typeof presentMove>[] = []
  let examined = 0
  for (const { code } of departments)
    for await (const tasks of tasksDue(store, code, path.year, today)) {
      examined += tasks.length
      for (const task of tasks) {
        const move = movedTerm(task, now, then)
        if (move) moves.push(presentMove(move, task))
      }
    }
  return { body: { year: path.year, examined, moves } }
}

export const handler = resourceHandler('calendar', {
  getCalendar: read,
  putCalendar: put,
  previewCalendar: preview,
})
