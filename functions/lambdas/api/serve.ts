import { actorOf } from '../../organisation/people/actor.ts'
import { readDelegators } from '../../organisation/people/delegations/delegations-store.ts'
import type { Permission } from '../../organisation/people/permission.ts'
import { readUser } from '../../organisation/people/users-store.ts'
import { type City, httpHandler } from '../../platform/http/handler.ts'
import type { Route } from '../../platform/http/operation.ts'
import { openTable } from '../../platform/lambda/open-table.ts'
import { requireWithinLimit } from '../../platform/limits/within-limit.ts'
import type { Store } from '../../platform/table/store.ts'

// Trigger: API Gateway. Twice: every command carries a key by which its repeat is known. Stopped half-way: nothing or
// everything is written; whoever called sends the same request again.

/** What the operations are told of the city whose table this is; it is opened when it is first asked for. */
export const cityOn = (store: () => Store): City => ({
  get store() {
    return store()
  },
  actorOf: (event, permission, today) =>
    actorOf(event, permission as Permission, today, {
      readUser: (id) => readUser(store(), id),
      readDelegators: (deputy, day) => readDelegators(store(), deputy, day),
    }),
  requireWithinLimit: (counted, caller, now) => requireWithinLimit(store(), counted, caller, now),
})

/** The handler of an HTTP Lambda: its operations, and nothing of the others. Open ones need no table, and have none. */
export const serve = (routes: readonly Route[]) => {
  let opened: Store | undefined
  const store = (): Store => {
    opened ??= openTable()
    return opened
  }
  return httpHandler(cityOn(store), routes)
}
