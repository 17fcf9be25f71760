import * as z from 'zod'
import { daysOverdue, urgedTooOften } from '../domain/escalation.ts'
import { onlyDepartment, requirePermission } from '../domain/permission.ts'
import { readSettings } from '../store/settings.ts'
import { readTasks } from '../store/tasks.ts'
import { readUrgings } from '../store/urgings.ts'
import { wordCursorOf, wordOfCursor } from './cursor.ts'
import { presentListed } from './present.ts'
import { type Answer, type Call, resourceHandler } from './resource.ts'

/** Tasks urged too often up to the last morning's mails; those closed or extended since are left out of the page. */
const list = async ({ store, actor, query, today }: Call<'listUrgings'>): Promise<Answer> => {
  const { limit, cursor } = query
  const department = query.department ?? onlyDepartment(actor, 'read-urgings')
  requirePermission(actor, 'read-urgings', department)
  const settings = await readSettings(store, today)
  const ledgers = (await readUrgings(store)).filter((one) => !department || one.department === department)
  const often = urgedTooOften(Object.assign({}, ...ledgers.map(({ tasks }) => tasks)), settings)
  const start = wordOfCursor(cursor, z.int().min(0)) ?? 0
  const page = new Map(often.slice(start, start + limit).map(({ id, urgings }) => [id, urgings]))
  const tasks = (await readTasks(store, [...page.keys()])).flatMap((task) => {
    const days = task.lifecycle === 'open' ? daysOverdue(task, today) : 0
    if (days === 0) return []
    return [{ ...presentListed(task, today), urgings: page.get(task.id), daysOverdue: days }]
  })
  const next = start + limit < often.length ? start + limit : undefined
  const on = ledgers
    .map((one) => one.on)
    .sort()
    .at(-1)
  const moreThan = settings.urgingsBeforeListed
  return { body: { on, moreThan, count: often.length, tasks, cursor: wordCursorOf(next) } }
}

export const handler = resourceHandler('urgings', { listUrgings: list })
