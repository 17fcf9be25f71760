import fc from 'fast-check'
import { expect, test } from 'vitest'
import { carryOn, countOf, isOver, type Run, type Step } from '../../../../../web/pages/tasks/chosen/run.ts'

const why = { vi: { title: 'Không được', detail: 'Xem lại.' }, en: { title: 'No', detail: 'Look again.' } }

const runOf = (count: number): Run => ({
  verb: 'judge',
  values: { decision: 'accept' },
  steps: Array.from({ length: count }, (_, place) => ({
    id: `SXD-2021-t${place}`,
    title: `Nhiệm vụ ${place}`,
    key: `key-${place}`,
    state: 'waiting' as const,
  })),
})

/** A city that knows each key once, and loses answers as it is told. */
const cityOf = (loses: (call: number) => 'request' | 'answer' | undefined) => {
  const done = new Map<string, unknown>()
  let taken = 0
  let calls = 0
  const reached = <Result>(act: () => Result): Result => {
    calls += 1
    const lost = loses(calls)
    if (lost === 'request') throw new Error('no network')
    const result = act()
    if (lost === 'answer') throw new Error('no answer')
    return result
  }
  return {
    done,
    taken: () => taken,
    prepare: async (step: Step) =>
      reached(() => (done.has(step.key) ? { why } : { body: `body of ${step.id}`, etag: '"1"' })),
    send: async ({ key }: Step, { body }: { readonly body: unknown }) =>
      reached(() => {
        if (!done.has(key)) taken += 1
        else if (done.get(key) !== body) throw new Error('the key was used for something else')
        done.set(key, body)
        return { state: 'done' } as const
      }),
  }
}

const never = new AbortController().signal

test('each task is done by itself, and what is refused says why', async () => {
  let kept = runOf(5)
  const refused = kept.steps[2]?.id
  const failure = await carryOn(
    kept,
    {
      prepare: async ({ id }) => (id === refused ? { why } : { body: {}, etag: '"1"' }),
      send: async () => ({ state: 'done' }),
      keep: (run) => {
        kept = run
      },
    },
    never,
  )
  expect(failure).toBeUndefined()
  expect([countOf(kept, 'done'), countOf(kept, 'refused'), isOver(kept)]).toEqual([4, 1, true])
  expect(kept.steps[2]).toMatchObject({ state: 'refused', why })
  expect(kept.steps.some((step) => 'sent' in step)).toBe(false)
})

test('what was kept before the answer came is enough to go on, whatever got lost and wherever it stopped', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 12 }),
      fc.array(fc.constantFrom(undefined, undefined, 'request' as const, 'answer' as const), {
        maxLength: 12,
      }),
      async (count, faults) => {
        const city = cityOf((call) => faults[call - 1])
        let kept = runOf(count)
        const keep = (run: Run) => {
          // As it stands on the disk of the browser.
          kept = JSON.parse(JSON.stringify(run))
        }
        for (let attempt = 0; attempt <= faults.length && !isOver(kept); attempt += 1)
          await carryOn(kept, { ...city, keep }, never)
        expect(countOf(kept, 'done')).toBe(count)
        expect(city.taken()).toBe(count)
      },
    ),
    { numRuns: 300 },
  )
})

test('told to stop, it begins no other task', async () => {
  const stopping = new AbortController()
  let kept = runOf(20)
  const failure = await carryOn(
    kept,
    {
      prepare: async () => ({ body: {}, etag: '"1"' }),
      send: async () => {
        stopping.abort()
        return { state: 'done' }
      },
      keep: (run) => {
        kept = run
      },
    },
    stopping.signal,
  )
  expect(failure).toBeUndefined()
  expect(isOver(kept)).toBe(false)
  expect(countOf(kept, 'done')).toBeLessThanOrEqual(4)
  expect(countOf(kept, 'done') + countOf(kept, 'waiting')).toBe(20)
})
