import type { Permission } from '../../organisation/people/permission.ts'

export const resources = [
  'description',
  'feed-files',
  'feeds',
  'imports',
  'jobs',
  'papers',
  'sign-in',
  'tasks',
] as const

/** One resource is one Lambda, `functions/http/<resource>.ts`; the folders beside it are none. */
export type Resource = (typeof resources)[number]

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly path: string
  readonly resource: Resource
  /** The operation's name: the handler's key, and the operationId of the description. */
  readonly operation: string
  /** What the caller must be allowed to do; a route without it is open to everybody, without a token. */
  readonly action?: Permission
}

/** The operations of some routes, by name. */
export type OperationIn<Routes extends readonly Route[]> = Routes[number]['operation']
