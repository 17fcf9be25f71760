import { describe, expect, test } from 'vitest'
import { loadOperations } from '../../../../functions/lambdas/api/operations.ts'
import { may, type Permission } from '../../../../functions/organisation/people/permission.ts'
import {
  departmentRoles,
  type Role,
  roles,
  type User,
} from '../../../../functions/organisation/people/user.ts'
import { homeOf } from '../../../../functions/shared/ids.ts'
import { actionsOn } from '../../../../functions/tasks/command/task-actions.ts'
import { askFor, finish, hurry, july, refuse, story } from '../task/stories.ts'

const { task: fresh } = story({ dueOn: july(10) })
const { department } = homeOf(fresh.id)

const somebody = (role: Role): User => ({
  id: role,
  name: role,
  email: `${role}@tinh.example`,
  role,
  active: true,
  ...(departmentRoles.includes(role) && { department }),
})

const permissionOf = new Map(
  (await loadOperations()).map(({ name, permission }) => [name, permission as Permission]),
)

const tasks = {
  fresh,
  overdue: story({ dueOn: july(10) }, [12, hurry]).task,
  asked: story({ dueOn: july(10) }, [8, askFor(july(20))]).task,
  decided: story({ dueOn: july(10) }, [8, askFor(july(20))], [9, refuse]).task,
  submitted: story({ dueOn: july(10) }, [9, finish]).task,
}

describe('what may be done with a task', () => {
  test.each(Object.entries(tasks))('of a %s one each role has what its operations permit', (_, task) => {
    const all = actionsOn(task, roles.map(somebody), july(13)).actions
    expect(all.length).toBeGreaterThan(10)
    for (const actor of roles.map(somebody)) {
      const permitted = all.filter((name) => may(actor, permissionOf.get(name) as Permission, department))
      expect(actionsOn(task, [actor], july(13)).actions, actor.role).toEqual(permitted)
    }
  })
})
