import * as z from 'zod'
import { operation } from '../../organisation/people/operation.ts'
import { requirePermission } from '../../organisation/people/permission.ts'
import { roles } from '../../organisation/people/user.ts'
import { readUsers } from '../../organisation/people/users-store.ts'
import { homeOf, userIdSchema } from '../../shared/ids.ts'
import { notFound } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { readTaskAsked } from '../command/task-command.ts'
import { taskPath } from '../command/task-request.ts'
import { mentionable } from './mention.ts'

/** Their names and what they do, and nothing else of them; not the caller. */
export default operation({
  method: 'GET',
  path: '/api/tasks/{id}/mentionable-people',
  permission: 'comment-on-task',
  answeredBy: 'read',
  summary: { vi: 'Người có thể nhắc tên khi trao đổi', en: 'Who may be named in a comment on a task' },
  request: { path: taskPath },
  answer: z.object({
    people: z.array(z.object({ id: userIdSchema, name: z.string(), role: z.enum(roles) })),
  }),
  reads: readTaskAsked,
  run: async ({ store, actor, permission, path, read }) => {
    const { department } = homeOf(path.id)
    requirePermission(actor, permission, department)
    if (!read()) throw new Refused(notFound, { id: path.id })
    const people = mentionable(await readUsers(store), department).filter(({ id }) => id !== actor.id)
    return { body: { people: people.map(({ id, name, role }) => ({ id, name, role })) } }
  },
})
