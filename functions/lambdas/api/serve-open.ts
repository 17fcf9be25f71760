import { httpHandler } from '../../platform/http/handler.ts'
import type { Route } from '../../platform/http/operation.ts'
import type { Store } from '../../platform/table/store.ts'

// Trigger: API Gateway. Twice, stopped half-way: it only tells what is the same for everybody.

const hasNone = (what: string): never => {
  throw new Error(`what is open to everybody has no ${what}`)
}

/** The handler of operations that need neither a caller nor the table: it carries nothing of either. */
export const serve = (routes: readonly Route[]) =>
  httpHandler(
    {
      get store(): Store {
        return hasNone('table')
      },
      actorOf: () => hasNone('caller'),
      requireWithinLimit: () => hasNone('limit'),
    },
    routes,
  )
