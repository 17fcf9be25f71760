import { describe, expect, expectTypeOf, test } from 'vitest'
import {
  type Action,
  actions,
  may,
  mayAtAll,
  onlyDepartment,
  requirePermission,
} from '../../functions/domain/permission.ts'
import { departmentRoles, type Role, roles, type User } from '../../functions/domain/user.ts'
import { refusalOf } from './stories.ts'

type Reach = 'city' | 'own' | 'no'

/** The whole matrix once more, row by row, so that a change of the rules is a change of this table too. */
const matrix: Record<Action, Record<Role, Reach>> = {
  'read-dashboard': {
    leader: 'city',
    office: 'city',
    head: 'city',
    clerk: 'city',
    auditor: 'city',
    administrator: 'city',
  },
  'read-departments': {
    leader: 'city',
    office: 'city',
    head: 'city',
    clerk: 'city',
    auditor: 'city',
    administrator: 'city',
  },
  'read-tasks': {
    leader: 'city',
    office: 'city',
    head: 'own',
    clerk: 'own',
    auditor: 'city',
    administrator: 'city',
  },
  'read-directives': {
    leader: 'city',
    office: 'city',
    head: 'no',
    clerk: 'no',
    auditor: 'city',
    administrator: 'city',
  },
  'register-tasks': {
    leader: 'no',
    office: 'city',
    head: 'no',
    clerk: 'no',
    auditor: 'no',
    administrator: 'no',
  },
  'update-progress': {
    leader: 'no',
    office: 'no',
    head: 'own',
    clerk: 'own',
    auditor: 'no',
    administrator: 'no',
  },
  'report-task': {
    leader: 'no',
    office: 'no',
    head: 'own',
    clerk: 'own',
    auditor: 'no',
    administrator: 'no',
  },
  'acknowledge-task': {
    leader: 'no',
    office: 'no',
    head: 'own',
    clerk: 'own',
    auditor: 'no',
    administrator: 'no',
  },
  'disown-task': {
    leader: 'no',
    office: 'no',
    head: 'own',
    clerk: 'no',
    auditor: 'no',
    administrator: 'no',
  },
  'hand-down-task': {
    leader: 'no',
    office: 'no',
    head: 'own',
    clerk: 'no',
    auditor: 'no',
    administrator: 'no',
  },
  'mark-task': {
    leader: 'city',
    office: 'city',
    head: 'no',
    clerk: 'no',
    auditor: 'no',
    administrator: 'no',
  },
  'correct-task': {
    leader: 'no',
    office: 'city',
    head: 'no',
    clerk: 'no',
    auditor: 'no',
    administrator: 'no',
  },
  'end-task': {
    leader: 'no',
    office: 'city',
    head: 'no',
    clerk: 'no',
    auditor: 'no',
    administrator: 'no',
  },
  'answer-coordination': {
    leader: 'no',
    office: 'no',
    head: 'own',
    clerk: 'own',
    auditor: 'no',
    administrator: 'no',
  },
  'comment-on-task': {
    leader: 'city',
    office: 'city',
    head: 'own',
    clerk: 'own',
    auditor: 'no',
    administrator: 'no',
  },
  'judge-result': {
    leader: 'no',
    office: 'city',
    head: 'no',
    clerk: 'no',
    auditor: 'no',
    administrator: 'no',
  },
  'decide-extension': {
    leader: 'city',
    office: 'no',
    head: 'no',
    clerk: 'no',
    auditor: 'no',
    administrator: 'no',
  },
  'prepare-extension': {
    leader: 'no',
    office: 'city',
    head: 'no',
    clerk: 'no',
    auditor: 'no',
    administrator: 'no',
  },
  'exceed-extension-limits': {
    leader: 'city',
    office: 'no',
    head: 'no',
    clerk: 'no',
    auditor: 'no',
    administrator: 'no',
  },
  'correct-extension': {
    leader: 'city',
    office: 'no',
    head: 'no',
    clerk: 'no',
    auditor: 'no',
    administrator: 'no',
  },
  'ask-explanation': {
    leader: 'city',
    office: 'no',
    head: 'no',
    clerk: 'no',
    auditor: 'no',
    administrator: 'no',
  },
  'answer-explanation': {
    leader: 'no',
    office: 'no',
    head: 'own',
    clerk: 'own',
    auditor: 'no',
    administrator: 'no',
  },
  'read-explanations': {
    leader: 'city',
    office: 'city',
    head: 'own',
    clerk: 'own',
    auditor: 'city',
    administrator: 'city',
  },
  'read-decision-times': {
    leader: 'city',
    office: 'city',
    head: 'no',
    clerk: 'no',
    auditor: 'city',
    administrator: 'city',
  },
  'read-delegations': {
    leader: 'city',
    office: 'city',
    head: 'own',
    clerk: 'own',
    auditor: 'city',
    administrator: 'city',
  },
  delegate: {
    leader: 'city',
    office: 'no',
    head: 'own',
    clerk: 'no',
    auditor: 'no',
    administrator: 'no',
  },
  'read-notices': {
    leader: 'no',
    office: 'city',
    head: 'no',
    clerk: 'no',
    auditor: 'city',
    administrator: 'city',
  },
  'read-users': {
    leader: 'no',
    office: 'city',
    head: 'no',
    clerk: 'no',
    auditor: 'city',
    administrator: 'city',
  },
  'change-users': {
    leader: 'no',
    office: 'no',
    head: 'no',
    clerk: 'no',
    auditor: 'no',
    administrator: 'city',
  },
  'change-departments': {
    leader: 'no',
    office: 'no',
    head: 'no',
    clerk: 'no',
    auditor: 'no',
    administrator: 'city',
  },
  'read-settings': {
    leader: 'city',
    office: 'city',
    head: 'city',
    clerk: 'city',
    auditor: 'city',
    administrator: 'city',
  },
  'change-calendar': {
    leader: 'no',
    office: 'city',
    head: 'no',
    clerk: 'no',
    auditor: 'no',
    administrator: 'city',
  },
  'change-settings': {
    leader: 'no',
    office: 'no',
    head: 'no',
    clerk: 'no',
    auditor: 'no',
    administrator: 'city',
  },
  'change-rules': {
    leader: 'no',
    office: 'no',
    head: 'no',
    clerk: 'no',
    auditor: 'no',
    administrator: 'city',
  },
  'record-letters': {
    leader: 'no',
    office: 'city',
    head: 'no',
    clerk: 'no',
    auditor: 'no',
    administrator: 'no',
  },
  'read-urgings': {
    leader: 'city',
    office: 'city',
    head: 'own',
    clerk: 'no',
    auditor: 'city',
    administrator: 'no',
  },
  'read-assessments': {
    leader: 'city',
    office: 'city',
    head: 'own',
    clerk: 'no',
    auditor: 'city',
    administrator: 'no',
  },
  recount: {
    leader: 'no',
    office: 'city',
    head: 'no',
    clerk: 'no',
    auditor: 'city',
    administrator: 'city',
  },
}

const userOf = (role: Role, active = true): User => ({
  id: `${role}.an`,
  name: 'Nguyễn Văn An',
  email: 'an@danang.gov.vn',
  role,
  active,
  ...(departmentRoles.includes(role) && { department: 'SXD' }),
})

const cells = actions.flatMap((action) =>
  roles.map((role): [Role, Action, Reach] => [role, action, matrix[action][role]]),
)

describe('who may do what', () => {
  test('the table here has every action and every role, and no other', () => {
    expect(Object.keys(matrix).sort()).toEqual([...actions].sort())
    for (const row of Object.values(matrix)) expect(Object.keys(row).sort()).toEqual([...roles].sort())
  })

  test.each(cells)('%s, %s: %s', (role, action, reach) => {
    const user = userOf(role)
    expect(may(user, action, 'SXD')).toBe(reach !== 'no')
    expect(may(user, action, 'STC')).toBe(reach === 'city')
    expect(may(user, action)).toBe(reach === 'city')
    expect(mayAtAll(user, action)).toBe(reach !== 'no')
    if (reach !== 'no') expect(onlyDepartment(user, action)).toBe(reach === 'own' ? 'SXD' : undefined)
  })

  test.each(cells)('%s, %s, when no longer active: nothing', (role, action) => {
    const user = userOf(role, false)
    expect(mayAtAll(user, action)).toBe(false)
    for (const department of ['SXD', 'STC', undefined]) {
      expect(may(user, action, department)).toBe(false)
      expect(refusalOf(() => requirePermission(user, action, department))).toBe('forbidden')
    }
  })

  test.each(cells)(
    '%s, %s: what is refused is forbidden, or not found where it is only another department’s',
    (role, action, reach) => {
      const user = userOf(role)
      if (reach === 'city') {
        expect(() => requirePermission(user, action, 'STC')).not.toThrow()
        return
      }
      expect(refusalOf(() => requirePermission(user, action, 'STC'))).toBe(
        reach === 'own' ? 'not-found' : 'forbidden',
      )
      if (reach === 'own') expect(() => requirePermission(user, action, 'SXD')).not.toThrow()
    },
  )
})

describe('deny by default', () => {
  test.each(['', 'toString', '__proto__', 'constructor', 'Leader', 'LEADER', 'mayor'])(
    'a role %j may do nothing',
    (role) => {
      const user = { ...userOf('leader'), role: role as Role }
      for (const action of actions) {
        expect(may(user, action, 'SXD')).toBe(false)
        expect(() => requirePermission(user, action, 'SXD')).toThrow()
      }
    },
  )

  test('a department is matched whole and by case', () => {
    for (const department of ['', 'sxd', 'SXD ', 'SXDX', 'SX'])
      expect(may(userOf('head'), 'read-tasks', department)).toBe(false)
  })

  test('an action that the table does not name does not compile', () => {
    expectTypeOf<'delete-task'>().not.toExtend<Action>()
    // @ts-expect-error no role may delete a task or its history, so there is no such action
    expect(() => may(userOf('administrator'), 'delete-task')).toThrow(TypeError)
  })
})
