import type { LocalFunction } from '../deployed.ts'
import type { Lambda } from './lambda.ts'

/** @throws Error where no stack has a function of this name */
export const functionNamed = (functions: readonly LocalFunction[], name: string): LocalFunction => {
  const found = functions.find((fn) => fn.name === name)
  if (!found) throw new Error(`No function ${name}`)
  return found
}

/** A call that nobody waits for, as Lambda makes it: again as often as the template says. Throws what the last one threw. */
export const callAsynchronously = async (
  invoke: Lambda['invoke'],
  { name, retries }: Pick<LocalFunction, 'name' | 'retries'>,
  event: unknown,
): Promise<unknown> => {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await invoke(name, event)
    } catch (error) {
      if (attempt >= retries) throw error
    }
  }
}
