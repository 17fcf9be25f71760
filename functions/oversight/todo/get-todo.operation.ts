import * as z from 'zod'
import { inPlacesOf } from '../../organisation/people/delegations/delegation.ts'
import { readDelegators } from '../../organisation/people/delegations/delegations-store.ts'
import { operation } from '../../organisation/people/operation.ts'
import { mayAtAll, type Permission } from '../../organisation/people/permission.ts'
import { page } from '../../platform/http/paging.ts'
import { cityGroups } from './city-groups.ts'
import { departmentTodo } from './department-groups.ts'
import { firstOf, todoAnswer } from './todo-answer.ts'

/** What waits for the caller, and for whom they stand in for; the mails of the morning say the same. */
export default operation({
  method: 'GET',
  path: '/api/todo',
  permission: 'read-tasks',
  answeredBy: 'year',
  isHeavy: true,
  summary: {
    vi: 'Việc cần làm',
    en: 'What waits for the caller; the mails of the morning say the same, but for holder-gone',
  },
  request: {
    query: z.strictObject({
      limit: page.limit.meta({ description: 'tasks shown of each group; the count is of all' }),
    }),
  },
  answer: todoAnswer,
  run: async ({ store, actor, query, today }) => {
    const roles = [actor, ...inPlacesOf(await readDelegators(store, actor.id, today), actor)]
    const does = (permission: Permission) => roles.some((role) => mayAtAll(role, permission))
    const { department } = actor
    const asked = { today, mayAssign: does('assign-to-staff') }
    const own = department && does('report-task') ? await departmentTodo(store, department, asked) : undefined
    const reader = { isLeader: does('decide-extension'), isOffice: does('judge-result') }
    const city = await cityGroups(store, { reader, today, limit: query.limit })
    const groups = [...(own?.groups ?? []), ...city.groups].map((group) => firstOf(group, query.limit))
    return { body: { ...city, on: today, groups, ...(own && { overdue: own.overdue }) } }
  },
})
