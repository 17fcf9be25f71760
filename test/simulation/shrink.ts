import type { Step } from './people/steps.ts'
import { live, type Options } from './run.ts'

/** So often a part of a history is tried. */
const maxTries = 400

/**
 * The smallest part of a history that still ends in a difference, as delta debugging finds it (Zeller): halves are left out, then
 * quarters, until nothing can be. Each step means in the part what it meant in the whole.
 */
const shrunk = async (
  steps: readonly Step[],
  differs: (steps: readonly Step[]) => Promise<boolean>,
): Promise<readonly Step[]> => {
  let left = steps
  let tries = 0
  for (let parts = 2; left.length > 1; ) {
    const size = Math.ceil(left.length / parts)
    let smaller: readonly Step[] | undefined
    for (let from = 0; from < left.length && !smaller; from += size) {
      if (++tries > maxTries) return left
      const without = [...left.slice(0, from), ...left.slice(from + size)]
      if (await differs(without)) smaller = without
    }
    if (smaller) left = smaller
    if (!smaller && size === 1) return left
    parts = smaller ? Math.max(2, parts - 1) : Math.min(left.length, parts * 2)
  }
  return left
}

const quoted = (seed: string): string => (/^[\w.-]+$/.test(seed) ? seed : `'${seed}'`)

const kindOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error)

/** What to tell of a difference: how to see it again, and the shortest history that leads to it. */
export const reportOf = async (
  seed: string,
  count: number,
  steps: readonly Step[],
  commit: string,
  options: Options = {},
): Promise<string> => {
  const { difference } = await live(seed, steps, options)
  if (!difference) throw new Error('there is no difference to report')
  const until = steps.slice(0, steps.indexOf(difference.step) + 1)
  const few = await shrunk(until, async (some) => {
    const found = (await live(seed, some, options)).difference
    return found !== undefined && kindOf(found.error) === kindOf(difference.error)
  })
  const last = await live(seed, few, options)
  const { error } = last.difference ?? difference
  return [
    `seed ${seed}, step ${difference.step.place}, commit ${commit}`,
    `npm run simulate -- --seed ${quoted(seed)} --steps ${count} --only ${few.map(({ place }) => place).join(',')}`,
    ...last.life.told.map((line) => `  ${line}`),
    error instanceof Error
      ? error.name === 'Difference'
        ? error.message
        : (error.stack ?? error.message)
      : String(error),
  ].join('\n')
}
