import { actorOf } from '../organisation/people/actor.ts'
import { readDelegators } from '../organisation/people/delegations-store.ts'
import type { Permission } from '../organisation/people/permission.ts'
import { readUser } from '../organisation/people/users-store.ts'
import { httpHandler } from '../platform/http/handler.ts'
import type { Operation } from '../platform/http/operation.ts'
import { tableEnvironment } from '../platform/lambda/environment.ts'
import { openStore } from '../platform/table/store.ts'

// Trigger: API Gateway. Twice: every command carries a key by which its repeat is known. Stopped half-way: nothing or
// everything is written; whoever called sends the same request again.

/** The handler of an HTTP Lambda: its operations, and nothing of the others. */
export const serve = (operations: readonly Operation[]) => {
  const store = openStore({ tableName: tableEnvironment.parse(process.env).TABLE_NAME })
  return httpHandler(
    {
      store,
      actorOf: (event, permission, today) =>
        actorOf(event, permission as Permission, today, {
          readUser: (id) => readUser(store, id),
          readDelegators: (deputy, day) => readDelegators(store, deputy, day),
        }),
    },
    operations,
  )
}
