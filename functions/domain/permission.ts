import { Refused } from './errors.ts'
import type { Role, User } from './user.ts'

type Scope = 'city' | 'own-department'

/** Who may do what, and how far. What is not here is not allowed. */
const permissions = {
  'read-dashboard': {
    leader: 'city',
    office: 'city',
    auditor: 'city',
    administrator: 'city',
    head: 'city',
    clerk: 'city',
  },
  'read-departments': {
    leader: 'city',
    office: 'city',
    auditor: 'city',
    administrator: 'city',
    head: 'city',
    clerk: 'city',
  },
  'read-tasks': {
    leader: 'city',
    office: 'city',
    auditor: 'city',
    administrator: 'city',
    head: 'own-department',
    clerk: 'own-department',
  },
  'read-directives': { leader: 'city', office: 'city', auditor: 'city', administrator: 'city' },
  'register-tasks': { office: 'city' },
  'update-progress': { head: 'own-department', clerk: 'own-department' },
  'report-task': { head: 'own-department', clerk: 'own-department' },
  'judge-result': { office: 'city' },
  'decide-extension': { leader: 'city' },
  'read-notices': { office: 'city', auditor: 'city', administrator: 'city' },
  'read-users': { office: 'city', auditor: 'city', administrator: 'city' },
  'change-users': { administrator: 'city' },
  'change-departments': { administrator: 'city' },
  recount: { office: 'city', auditor: 'city', administrator: 'city' },
} as const satisfies Record<string, Partial<Record<Role, Scope>>>

export type Action = keyof typeof permissions
export const actions = Object.keys(permissions) as Action[]

const scopeOf = (user: User, action: Action): Scope | undefined =>
  user.active ? (permissions[action] as Partial<Record<Role, Scope>>)[user.role] : undefined

/** Default deny: true only where the table says so, for this department if the scope is the user's own. */
export const may = (user: User, action: Action, department?: string): boolean => {
  const scope = scopeOf(user, action)
  return (
    scope === 'city' ||
    (scope === 'own-department' && department !== undefined && department === user.department)
  )
}

/** Whether the user's role may do it somewhere at all. */
export const mayAtAll = (user: User, action: Action): boolean => scopeOf(user, action) !== undefined

/**
 * The only department whose tasks the user may see or change with this action; undefined means the whole city.
 * @throws Refused forbidden when the user may not do it at all
 */
export const onlyDepartment = (user: User, action: Action): string | undefined => {
  const scope = scopeOf(user, action)
  if (scope === 'city') return undefined
  if (!scope || !user.department) throw new Refused('forbidden', { action })
  return user.department
}

/**
 * @throws Refused forbidden where the role may never do it, not-found where it is another department's:
 * who may not know that a thing exists is not told so.
 */
export const requirePermission = (user: User, action: Action, department?: string): void => {
  if (may(user, action, department)) return
  if (scopeOf(user, action)) throw new Refused('not-found')
  throw new Refused('forbidden', { action })
}
