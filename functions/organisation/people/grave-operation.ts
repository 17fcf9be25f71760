import type { RequestShape } from '../../platform/http/input.ts'
import { operation } from './operation.ts'
import { signInNotRecent } from './people-problems.ts'
import { requireRecentSignIn } from './sessions/recent-sign-in.ts'

type Declared<Request extends RequestShape> = Omit<Parameters<typeof operation<Request, void>>[0], 'reads'>

/**
 * Declares an operation that opens the city to somebody: a mail address to sign in by, a role, a program's account, a secret
 * address. Whoever finds a session open does not do it: the person has signed in a moment ago. Asked once it is known that they
 * may, and that the request is in order.
 */
export const graveOperation = <const Request extends RequestShape>(declared: Declared<Request>) =>
  operation<Request, void>({
    ...declared,
    errors: [...(declared.errors ?? []), signInNotRecent],
    reads: async ({ claims, now }) => requireRecentSignIn(claims, now),
    run: async (call) => {
      call.read()
      return declared.run(call)
    },
  })
