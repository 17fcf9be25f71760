import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describedOperations } from './described-operations.ts'
import { type FuzzCity, startFuzzCity } from './fuzz-city.ts'
import { fuzzRequests, stretch } from './run.ts'
import { type SeededCity, seededCity } from './seeded-city.ts'

/** `npm run fuzz -- --seed S --requests N` sends more of them, and others. */
const { FUZZ_SEED = '1', FUZZ_REQUESTS = '5000' } = process.env
const [seed, requests] = [Number(FUZZ_SEED), Number(FUZZ_REQUESTS)]
/** So many are what a person waits for; on a machine that is busy with other tests nothing is said of time. */
const isLongRun = requests >= 20_000

/** What one request may take where nothing else runs. */
const mostMs = 2_000

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

let seeded: SeededCity
let city: FuzzCity
beforeAll(async () => {
  seeded = await seededCity()
  city = await startFuzzCity(seeded)
})
afterAll(() => city?.stop())

test('whatever is asked, the answer is one that the description promises', async () => {
  const heaps: number[] = []
  const seen = await fuzzRequests(city, seeded, {
    ...{ seed, requests },
    onProgress: (sent) => {
      if (Math.floor((sent * 4) / requests) > Math.floor(((sent - stretch) * 4) / requests)) {
        collect()
        heaps.push(process.memoryUsage().heapUsed)
      }
    },
  })
  const answered = [...seen.statuses.values()]
  const times = (is: (status: number) => boolean) =>
    answered.flatMap((own) => [...own]).reduce((sum, [status, count]) => sum + (is(status) ? count : 0), 0)
  const done = describedOperations.filter(({ name }) =>
    [...(seen.statuses.get(name)?.keys() ?? [])].some((status) => status < 400),
  )
  const carriedOut = times((status) => status < 300)
  console.log(
    `seed ${seed}: ${requests} requests, ${carriedOut} of them carried out, by ${done.length} of ${describedOperations.length} operations; the most calls ${JSON.stringify(seen.mostCalls)}, the slowest ${JSON.stringify(seen.slowest)}, heap ${heaps.map((bytes) => Math.round(bytes / 1e6)).join(', ')} MB`,
  )
  // Requests that are all refused at the door would prove nothing; a few of them reach few operations.
  if (requests < 5_000) return
  expect(seen.statuses.size).toBe(describedOperations.length + 1)
  expect(carriedOut).toBeGreaterThan(requests / 5)
  expect(done.length).toBeGreaterThan(describedOperations.length * (isLongRun ? 0.75 : 0.6))
  const [, half = 0, , whole = 0] = heaps
  expect(whole).toBeLessThan(1.1 * half)
  if (isLongRun) expect(seen.slowest.milliseconds).toBeLessThan(mostMs)
})
