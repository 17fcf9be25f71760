import * as z from 'zod'
import { readMachine } from '../../organisation/machines/machines-store.ts'
import { operation } from '../../organisation/people/operation.ts'
import type { Actor } from '../../organisation/people/user.ts'
import { wordCursorOf, wordOfCursor } from '../../platform/http/cursor.ts'
import { cursor, page } from '../../platform/http/paging.ts'
import type { Store } from '../../platform/table/store.ts'
import { invalidCursor } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import type { TaskNaming } from '../../tasks/task/task.ts'
import { readTasks } from '../../tasks/task/tasks-store.ts'
import type { Decision } from '../decisions/decision.ts'
import { nameOfDecision } from '../decisions/decisions-store.ts'
import { isRead } from './notification.ts'
import { notificationSchema, unreadAnswer, unreadOf } from './notification-answer.ts'
import { notificationsOf } from './notifications-store.ts'
import type { ReadMarks } from './read-marks.ts'

/** What the thing is called that it is about. */
interface Named {
  readonly naming?: Pick<TaskNaming, 'title' | 'directive'> | undefined
  /** The task that was merged into it. */
  readonly merged?: Pick<TaskNaming, 'title'> | undefined
  readonly system?: string | undefined
}

const present = (
  decision: Decision,
  { naming, merged, system }: Named,
  marks: ReadMarks,
  actor: Actor,
): z.infer<typeof notificationSchema> => {
  const {
    key: _,
    version: __,
    askedOn: ___,
    department: ____,
    to: _____,
    webhook: ______,
    from: _______,
    ...shown
  } = decision
  const { people = [], isForThemAlone: ________, ...told } = shown
  return {
    ...told,
    ...(naming && { title: naming.title, directive: naming.directive }),
    ...(merged && { reason: merged.title }),
    ...(system !== undefined && { system }),
    name: nameOfDecision(decision),
    isRead: isRead(decision, marks),
    namesReader: people.includes(actor.id),
  }
}

const systemNames = async (store: Store, told: readonly Decision[]): Promise<ReadonlyMap<string, string>> => {
  const ids = [...new Set(told.flatMap(({ machine }) => machine ?? []))]
  const machines = await Promise.all(ids.map((id) => readMachine(store, id)))
  return new Map(machines.flatMap((machine) => (machine ? [[machine.id, machine.name] as const] : [])))
}

/** Newest first, by when it came in; nothing of a task's words but its title. */
export default operation({
  method: 'GET',
  path: '/api/notifications',
  permission: 'read-notifications',
  answeredBy: 'read',
  summary: {
    vi: 'Thông báo: những gì mới quyết định, trao đổi, trả lại, yêu cầu trong 30 ngày',
    en: 'What was decided, said, given back or asked within 30 days, the newest first',
  },
  request: { query: z.strictObject(page) },
  answer: z.object({
    notifications: z.array(notificationSchema),
    unread: unreadAnswer,
    asOf: z.iso.datetime().meta({ description: 'up to which all may be marked as read' }),
    cursor,
  }),
  run: async ({ store, actor, query, today, now }) => {
    const after = wordOfCursor(query.cursor, z.string())
    const { told, marks } = await notificationsOf(store, actor, today)
    const start = after === undefined ? 0 : told.findIndex((one) => nameOfDecision(one) === after) + 1
    if (after !== undefined && start === 0) throw new Refused(invalidCursor)
    const shown = told.slice(start, start + query.limit)
    const ids = [...new Set(shown.flatMap(({ id, from }) => [id ?? [], from ?? []].flat()))]
    const namings = new Map(
      (await readTasks(store, ids, { consistent: false })).map((task) => [task.id, task]),
    )
    const systems = await systemNames(store, shown)
    const last = start + shown.length < told.length ? shown.at(-1) : undefined
    return {
      body: {
        notifications: shown.map((one) => {
          const named = {
            naming: namings.get(one.id ?? ''),
            merged: namings.get(one.from ?? ''),
            system: systems.get(one.machine ?? ''),
          }
          return present(one, named, marks, actor)
        }),
        unread: unreadOf(told.filter((one) => !isRead(one, marks)).length),
        asOf: now.toISOString(),
        cursor: wordCursorOf(last && nameOfDecision(last)),
      },
    }
  },
})
