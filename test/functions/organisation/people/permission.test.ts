import { describe, expect, expectTypeOf, test } from 'vitest'
import {
  may,
  mayAtAll,
  onlyDepartment,
  type Permission,
  permissionNames,
  requirePermission,
} from '../../../../functions/organisation/people/permission.ts'
import {
  departmentRoles,
  type Role,
  roles,
  type User,
} from '../../../../functions/organisation/people/user.ts'
import { refusalOf } from '../../tasks/task/stories.ts'

type Reach = 'city' | 'own' | 'no'

type Row = readonly [
  leader: Reach,
  office: Reach,
  head: Reach,
  clerk: Reach,
  auditor: Reach,
  administrator: Reach,
]

/** The whole matrix once more, row by row, so that a change of the rules is a change of this table too. */
const matrix: Record<Permission, Row> = {
  'read-dashboard': ['city', 'city', 'city', 'city', 'city', 'city'],
  'read-departments': ['city', 'city', 'city', 'city', 'city', 'city'],
  'read-tasks': ['city', 'city', 'own', 'own', 'city', 'city'],
  'read-directives': ['city', 'city', 'own', 'own', 'city', 'city'],
  'register-tasks': ['no', 'city', 'no', 'no', 'no', 'no'],
  'update-progress': ['no', 'no', 'own', 'own', 'no', 'no'],
  'report-task': ['no', 'no', 'own', 'own', 'no', 'no'],
  'acknowledge-task': ['no', 'no', 'own', 'own', 'no', 'no'],
  'return-task-as-not-ours': ['no', 'no', 'own', 'no', 'no', 'no'],
  'assign-to-staff': ['no', 'no', 'own', 'no', 'no', 'no'],
  'urge-task': ['city', 'city', 'no', 'no', 'no', 'no'],
  'mark-task': ['city', 'city', 'no', 'no', 'no', 'no'],
  'correct-task': ['no', 'city', 'no', 'no', 'no', 'no'],
  'end-task': ['no', 'city', 'no', 'no', 'no', 'no'],
  'answer-coordination': ['no', 'no', 'own', 'own', 'no', 'no'],
  'comment-on-task': ['city', 'city', 'own', 'own', 'no', 'no'],
  'judge-result': ['no', 'city', 'no', 'no', 'no', 'no'],
  'decide-extension': ['city', 'no', 'no', 'no', 'no', 'no'],
  'prepare-extension': ['no', 'city', 'no', 'no', 'no', 'no'],
  'carry-papers': ['no', 'city', 'no', 'no', 'no', 'no'],
  'sign-papers': ['city', 'city', 'no', 'no', 'no', 'no'],
  'read-outgoing-papers': ['city', 'city', 'no', 'no', 'city', 'city'],
  'exceed-extension-limits': ['city', 'no', 'no', 'no', 'no', 'no'],
  'correct-extension': ['city', 'no', 'no', 'no', 'no', 'no'],
  'ask-explanation': ['city', 'no', 'no', 'no', 'no', 'no'],
  'answer-explanation': ['no', 'no', 'own', 'own', 'no', 'no'],
  'read-explanations': ['city', 'city', 'own', 'own', 'city', 'city'],
  'open-files': ['city', 'city', 'own', 'own', 'city', 'no'],
  'make-city-papers': ['city', 'city', 'no', 'no', 'no', 'no'],
  'read-decision-times': ['city', 'city', 'no', 'no', 'city', 'city'],
  'read-delegations': ['city', 'city', 'own', 'own', 'city', 'city'],
  delegate: ['city', 'no', 'own', 'no', 'no', 'no'],
  'read-notifications': ['city', 'city', 'own', 'own', 'no', 'city'],
  'read-notices': ['no', 'city', 'no', 'no', 'city', 'city'],
  'send-mails-again': ['no', 'city', 'no', 'no', 'no', 'city'],
  'read-users': ['city', 'city', 'own', 'no', 'city', 'city'],
  'read-user-history': ['no', 'city', 'no', 'no', 'city', 'city'],
  'change-users': ['no', 'no', 'no', 'no', 'no', 'city'],
  'read-machines': ['no', 'no', 'no', 'no', 'city', 'city'],
  'change-machines': ['no', 'no', 'no', 'no', 'no', 'city'],
  'change-departments': ['no', 'no', 'no', 'no', 'no', 'city'],
  'read-settings': ['city', 'city', 'city', 'city', 'city', 'city'],
  'change-calendar': ['no', 'city', 'no', 'no', 'no', 'city'],
  'change-paper-templates': ['no', 'city', 'no', 'no', 'no', 'city'],
  'read-first-steps': ['no', 'city', 'no', 'no', 'no', 'city'],
  'read-system-status': ['city', 'city', 'no', 'no', 'no', 'city'],
  'change-settings': ['no', 'no', 'no', 'no', 'no', 'city'],
  'change-rules': ['no', 'no', 'no', 'no', 'no', 'city'],
  'record-letters': ['no', 'city', 'no', 'no', 'no', 'no'],
  'read-urgings': ['city', 'city', 'own', 'no', 'city', 'no'],
  'read-assessments': ['city', 'city', 'own', 'no', 'city', 'no'],
  'name-product': ['no', 'city', 'own', 'no', 'no', 'no'],
  'keep-shared-views': ['no', 'city', 'own', 'no', 'no', 'no'],
  recount: ['no', 'city', 'no', 'no', 'city', 'city'],
}

const userOf = (role: Role, active = true): User => ({
  id: `${role}.an`,
  name: 'Nguyễn Văn An',
  email: 'an@danang.gov.vn',
  role,
  active,
  ...(departmentRoles.includes(role) && { department: 'SXD' }),
})

const cells = permissionNames.flatMap((action) =>
  roles.map((role, column): [Role, Permission, Reach] => [role, action, matrix[action][column] as Reach]),
)

describe('who may do what', () => {
  test('the table here has every action and every role, and no other', () => {
    expect(Object.keys(matrix).sort()).toEqual([...permissionNames].sort())
    expect(roles).toEqual(['leader', 'office', 'head', 'clerk', 'auditor', 'administrator'])
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
      for (const action of permissionNames) {
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
    expectTypeOf<'delete-task'>().not.toExtend<Permission>()
    // @ts-expect-error no role may delete a task or its history, so there is no such action
    expect(() => may(userOf('administrator'), 'delete-task')).toThrow(TypeError)
  })
})
