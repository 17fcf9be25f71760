import { loadOperations } from '../../functions/lambdas/api/operations.ts'
import type { Operation, Route } from '../../functions/platform/http/operation.ts'

/** Every operation, as its room declares it. */
export const operations = await loadOperations()

/** An operation that is loaded already, as a Lambda is given it. */
export const asRoute = (operation: Operation): Route => ({ ...operation, load: async () => operation })

const byName = new Map(operations.map((one) => [one.name, one]))

/** The operation of this name. */
export const operationNamed = (name: string) => {
  const found = byName.get(name)
  if (!found) throw new Error(`there is no operation ${name}`)
  return found
}
