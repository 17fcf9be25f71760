import type { Client } from '../api/client.ts'
import { SignedOut } from '../api/problem.ts'
import type { Body, Me } from '../api/types.ts'
import { readTokens } from './tokens.ts'

/** Who is signed in, or why nobody can say; nobody where there is no session. */
export type Who = { readonly me: Me } | { readonly failure: unknown } | undefined

export const whoIs = async (call: Client): Promise<Who> => {
  if (!readTokens()) return undefined
  return call('getMe', {}).then(
    ({ body: me }) => ({ me }),
    (failure) => ({ failure }),
  )
}

/** Whether the session has ended that this tab still had. */
export const isOver = (who: Who): boolean =>
  who !== undefined && 'failure' in who && who.failure instanceof SignedOut

/** The departments by whose names everything is told; nothing where they cannot be read now: a page asks again. */
export const departmentsFor = async (call: Client): Promise<Body<'listDepartments'> | undefined> => {
  if (!readTokens()) return undefined
  return call('listDepartments', {}).then(
    ({ body }) => body,
    () => undefined,
  )
}
