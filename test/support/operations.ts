import { loadOperations } from '../../functions/lambdas/api/operations.ts'

/** Every operation, as its room declares it. */
export const operations = await loadOperations()

/** The operation of this name. */
export const operationNamed = (name: string) => {
  const found = operations.find((one) => one.name === name)
  if (!found) throw new Error(`there is no operation ${name}`)
  return found
}
