import { notFound } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { forbidden as forbiddenProblem } from './people-problems.ts'
import type { AnyActor, Role } from './user.ts'

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
  'read-directives': {
    leader: 'city',
    office: 'city',
    auditor: 'city',
    administrator: 'city',
    head: 'own-department',
    clerk: 'own-department',
  },
  // What was handed in for a task, a directive or a letter: the city's papers, which running its system needs no look into.
  'open-files': {
    leader: 'city',
    office: 'city',
    auditor: 'city',
    head: 'own-department',
    clerk: 'own-department',
  },
  'register-tasks': { office: 'city' },
  'update-progress': { head: 'own-department', clerk: 'own-department' },
  'report-task': { head: 'own-department', clerk: 'own-department' },
  'acknowledge-task': { head: 'own-department', clerk: 'own-department' },
  'return-task-as-not-ours': { head: 'own-department' },
  'assign-to-staff': { head: 'own-department' },
  'urge-task': { leader: 'city', office: 'city' },
  'mark-task': { leader: 'city', office: 'city' },
  'correct-task': { office: 'city' },
  'end-task': { office: 'city' },
  'answer-coordination': { head: 'own-department', clerk: 'own-department' },
  'comment-on-task': { leader: 'city', office: 'city', head: 'own-department', clerk: 'own-department' },
  'judge-result': { office: 'city' },
  'prepare-extension': { office: 'city' },
  'decide-extension': { leader: 'city' },
  // A letter or report that is not out yet bears the city's head and a signer's name: it is made by who writes it or signs it.
  'make-city-papers': { leader: 'city', office: 'city' },
  // The Office keeps the register of outgoing papers; a leader signs, or sends back what was sent for signing.
  'carry-papers': { office: 'city' },
  'sign-papers': { leader: 'city', office: 'city' },
  'read-outgoing-papers': { leader: 'city', office: 'city', auditor: 'city', administrator: 'city' },
  'exceed-extension-limits': { leader: 'city' },
  'correct-extension': { leader: 'city' },
  'ask-explanation': { leader: 'city' },
  'answer-explanation': { head: 'own-department', clerk: 'own-department' },
  'read-explanations': {
    leader: 'city',
    office: 'city',
    auditor: 'city',
    administrator: 'city',
    head: 'own-department',
    clerk: 'own-department',
  },
  'read-decision-times': { leader: 'city', office: 'city', auditor: 'city', administrator: 'city' },
  'read-delegations': {
    leader: 'city',
    office: 'city',
    auditor: 'city',
    administrator: 'city',
    head: 'own-department',
    clerk: 'own-department',
  },
  delegate: { leader: 'city', head: 'own-department' },
  'read-notifications': {
    leader: 'city',
    office: 'city',
    administrator: 'city',
    head: 'own-department',
    clerk: 'own-department',
  },
  'read-notices': { office: 'city', auditor: 'city', administrator: 'city' },
  'send-mails-again': { office: 'city', administrator: 'city' },
  // Who names a deputy or hands a task down chooses from a list.
  'read-users': {
    leader: 'city',
    office: 'city',
    auditor: 'city',
    administrator: 'city',
    head: 'own-department',
  },
  'read-user-history': { office: 'city', auditor: 'city', administrator: 'city' },
  'change-users': { administrator: 'city' },
  'read-machines': { auditor: 'city', administrator: 'city' },
  'change-machines': { administrator: 'city' },
  'change-departments': { administrator: 'city' },
  'change-rules': { administrator: 'city' },
  'record-letters': { office: 'city' },
  'read-settings': {
    leader: 'city',
    office: 'city',
    auditor: 'city',
    administrator: 'city',
    head: 'city',
    clerk: 'city',
  },
  'change-settings': { administrator: 'city' },
  'change-paper-templates': { office: 'city', administrator: 'city' },
  'read-first-steps': { office: 'city', administrator: 'city' },
  'read-system-status': { leader: 'city', office: 'city', administrator: 'city' },
  'change-calendar': { office: 'city', administrator: 'city' },
  'read-urgings': { leader: 'city', office: 'city', auditor: 'city', head: 'own-department' },
  'read-assessments': { leader: 'city', office: 'city', auditor: 'city', head: 'own-department' },
  'name-product': { office: 'city', head: 'own-department' },
  'keep-shared-views': { office: 'city', head: 'own-department' },
  recount: { office: 'city', auditor: 'city', administrator: 'city' },
} as const satisfies Record<string, Partial<Record<Role, Scope>>>

export type Permission = keyof typeof permissions
export const permissionNames = Object.keys(permissions) as Permission[]

/** What a deputy may not do in another's place. */
const inPersonOnly: ReadonlySet<Permission> = new Set([
  'exceed-extension-limits',
  'correct-extension',
  'delegate',
])

/** A program's scopes are names of permissions; it has no others. */
const scopeOfRole = ({ role, scopes }: AnyActor, permission: Permission): Scope | undefined => {
  if (role === 'machine') return scopes?.some((scope) => scope === permission) ? 'city' : undefined
  return (permissions[permission] as Partial<Record<Role, Scope>>)[role]
}

const scopeOf = (user: AnyActor, permission: Permission): Scope | undefined =>
  user.active && !(user.onBehalfOf && inPersonOnly.has(permission))
    ? scopeOfRole(user, permission)
    : undefined

/** Default deny: true only where the table says so, for this department if the scope is the user's own. */
export const may = (user: AnyActor, permission: Permission, department?: string): boolean => {
  const scope = scopeOf(user, permission)
  return (
    scope === 'city' ||
    (scope === 'own-department' && department !== undefined && department === user.department)
  )
}

/** Whether the user's role may do it somewhere at all. */
export const mayAtAll = (user: AnyActor, permission: Permission): boolean =>
  scopeOf(user, permission) !== undefined

/** Says who may. */
export const forbidden = (permission: Permission): Refused =>
  new Refused(forbiddenProblem, {
    action: permission,
    roles: Object.keys(permissions[permission]).join(', '),
  })

/**
 * The only department whose tasks the user may see or change with this permission; undefined means the whole city.
 * @throws Refused forbidden when the user may not do it at all
 */
export const onlyDepartment = (user: AnyActor, permission: Permission): string | undefined => {
  const scope = scopeOf(user, permission)
  if (scope === 'city') return undefined
  if (!scope || !user.department) throw forbidden(permission)
  return user.department
}

/**
 * @throws Refused forbidden where the role may never do it, not-found where it is another department's:
 * who may not know that a thing exists is not told so.
 */
export const requirePermission = (user: AnyActor, permission: Permission, department?: string): void => {
  if (may(user, permission, department)) return
  if (scopeOf(user, permission)) throw new Refused(notFound)
  throw forbidden(permission)
}
