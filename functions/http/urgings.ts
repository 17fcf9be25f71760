import * as z from 'zod'
import { readDepartments } from '../organisation/departments/departments-store.ts'
import { onlyDepartment, requirePermission } from '../organisation/people/permission.ts'
import { readSettings } from '../organisation/settings/settings-store.ts'
import { daysOverdue, urgedTooOften } from '../oversight/todo/escalation.ts'
import { wordCursorOf, wordOfCursor } from '../platform/http/cursor.ts'
import type { Store } from '../platform/table/store.ts'
import { addDays, type LocalDate } from '../shared/dates/dates.ts'
import type { ListedOpenTask } from '../tasks/lists/listed-open-task.ts'
import { openTasks } from '../tasks/lists/open-tasks.ts'
import { timesUrgedOf } from '../tasks/urging/urging.ts'
import { readUrgings } from '../tasks/urging/urgings-store.ts'
import { presentListed } from './present.ts'
import { type Answer, type Call, resourceHandler } from './resource.ts'

const overdueTasks = async (store: Store, department: string, today: LocalDate) => {
  const overdue: ListedOpenTask[] = []
  for await (const page of openTasks(store, { department, today, due: { to: addDays(today, -1) } }))
    overdue.push(...page.filter((task) => daysOverdue(task, today) > 0))
  return overdue
}

/** Overdue tasks that were urged too often, the most often urged first. */
const list = async ({ store, actor, query, today }: Call<'listUrgings'>): Promise<Answer> => {
  const { limit, cursor } = query
  const department = query.department ?? onlyDepartment(actor, 'read-urgings')
  requirePermission(actor, 'read-urgings', department)
  const settings = await readSettings(store, today)
  const { urgingsBeforeListed: moreThan } = settings
  const urgings = await readUrgings(store)
  const codes = department ? [department] : (await readDepartments(store)).map(({ code }) => code)
  const found = await Promise.all(
    codes.map(async (code) => {
      const overdue = await overdueTasks(store, code, today)
      const tasks = new Map(overdue.map((task) => [task.id, task]))
      return { tasks, times: timesUrgedOf(overdue, urgings.get(code) ?? []) }
    }),
  )
  const tasks = new Map(found.flatMap((one) => [...one.tasks]))
  const often = urgedTooOften(Object.assign({}, ...found.map(({ times }) => times)), settings)
  const start = wordOfCursor(cursor, z.int().min(0)) ?? 0
  const page = often.slice(start, start + limit).flatMap(({ id, urgings }) => {
    const task = tasks.get(id)
    return task ? [{ ...presentListed(task, today), urgings, daysOverdue: daysOverdue(task, today) }] : []
  })
  const next = start + limit < often.length ? start + limit : undefined
  return { body: { on: today, moreThan, count: often.length, tasks: page, cursor: wordCursorOf(next) } }
}

export const handler = resourceHandler('urgings', { listUrgings: list })
