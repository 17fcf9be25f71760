import * as z from 'zod'
import { readDepartments } from '../../organisation/departments/departments-store.ts'
import { operation } from '../../organisation/people/operation.ts'
import { onlyDepartment, requirePermission } from '../../organisation/people/permission.ts'
import { readSettings } from '../../organisation/settings/settings-store.ts'
import { wordCursorOf, wordOfCursor } from '../../platform/http/cursor.ts'
import { cursor, shortPage } from '../../platform/http/paging.ts'
import type { Store } from '../../platform/table/store.ts'
import { addDays, type LocalDate } from '../../shared/dates/dates.ts'
import { departmentCodeSchema } from '../../shared/ids.ts'
import type { ListedOpenTask } from '../../tasks/lists/listed-open-task.ts'
import { listedTaskAnswer, presentListed } from '../../tasks/lists/listed-task-answer.ts'
import { openTasks } from '../../tasks/lists/open-tasks.ts'
import { daysOverdue } from '../../tasks/task/lateness.ts'
import { timesUrgedOf } from '../../tasks/urging/urging.ts'
import { readUrgings } from '../../tasks/urging/urgings-store.ts'
import { urgedTooOften } from '../todo/escalation.ts'

const overdueTasks = async (store: Store, department: string, today: LocalDate) => {
  const overdue: ListedOpenTask[] = []
  for await (const page of openTasks(store, { department, today, due: { to: addDays(today, -1) } }))
    overdue.push(...page.filter((task) => daysOverdue(task, today) > 0))
  return overdue
}

/** The overdue tasks of these departments, and how often each was urged. */
const urgedTasks = async (store: Store, departments: readonly string[], today: LocalDate) => {
  const urgings = await readUrgings(store)
  const found = await Promise.all(
    departments.map(async (code) => {
      const overdue = await overdueTasks(store, code, today)
      return { overdue, times: timesUrgedOf(overdue, urgings.get(code) ?? []) }
    }),
  )
  return {
    tasks: new Map(found.flatMap(({ overdue }) => overdue.map((task) => [task.id, task] as const))),
    times: Object.assign({}, ...found.map(({ times }) => times)) as ReturnType<typeof timesUrgedOf>,
  }
}

/** Overdue tasks that were urged too often, the most often urged first. */
export default operation({
  method: 'GET',
  path: '/api/urgings',
  permission: 'read-urgings',
  answeredBy: 'read',
  isHeavy: true,
  summary: {
    vi: 'Nhiệm vụ đã đôn đốc nhiều lần',
    en: 'Overdue tasks urged more often than the setting allows',
  },
  request: { query: z.strictObject({ department: departmentCodeSchema.optional(), ...shortPage }) },
  answer: z.object({
    on: z.iso.date(),
    moreThan: z.int(),
    count: z.int(),
    tasks: z.array(listedTaskAnswer.extend({ urgings: z.int(), daysOverdue: z.int() })),
    cursor,
  }),
  run: async ({ store, actor, permission, query, today }) => {
    const { limit } = query
    const department = query.department ?? onlyDepartment(actor, permission)
    requirePermission(actor, permission, department)
    const settings = await readSettings(store, today)
    const codes = department ? [department] : (await readDepartments(store)).map(({ code }) => code)
    const { tasks: overdue, times } = await urgedTasks(store, codes, today)
    const often = urgedTooOften(times, settings)
    const start = wordOfCursor(query.cursor, z.int().min(0)) ?? 0
    const tasks = often.slice(start, start + limit).flatMap(({ id, urgings }) => {
      const task = overdue.get(id)
      return task ? [{ ...presentListed(task, today), urgings, daysOverdue: daysOverdue(task, today) }] : []
    })
    const next = start + limit < often.length ? start + limit : undefined
    const { urgingsBeforeListed: moreThan } = settings
    return { body: { on: today, moreThan, count: often.length, tasks, cursor: wordCursorOf(next) } }
  },
})
