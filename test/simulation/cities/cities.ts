import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Counted } from '../life.ts'

/** What became of a city, without the city. */
export interface CityLived extends Counted {
  readonly seed: string
  readonly tasks: number
  /** How often each trouble has struck. */
  readonly struck: Readonly<Record<string, number>>
  readonly isDifferent: boolean
}

/** More room for what lives shortly: the collector runs a third as often. */
const resourceLimits = { maxYoungGenerationSizeMb: 64 }

/**
 * Lets a city live from each of these seeds, on as many threads: a thread that is done takes the next one.
 * @param count of steps of people
 * @param told of each city as it is done
 * @throws what went wrong in a thread that is no difference of a city
 */
export const liveAll = async (
  seeds: readonly string[],
  count: number,
  { threads = 2, told = () => {} }: { threads?: number; told?: (city: CityLived) => void } = {},
): Promise<CityLived[]> => {
  const left = [...seeds]
  const cities: CityLived[] = []
  const oneAfterTheOther = async (): Promise<void> => {
    const file = new URL('./city-worker.ts', import.meta.url)
    const thread = new Worker(file, { workerData: { count }, resourceLimits })
    try {
      for (let seed = left.shift(); seed !== undefined; seed = left.shift()) {
        thread.postMessage(seed)
        const [city] = (await once(thread, 'message')) as [CityLived]
        cities.push(city)
        told(city)
      }
    } finally {
      await thread.terminate()
    }
  }
  await Promise.all(Array.from({ length: Math.min(threads, seeds.length) }, oneAfterTheOther))
  return cities
}

/** How often each trouble has struck in all of them. */
export const struckIn = (cities: readonly CityLived[]): Record<string, number> => {
  const sum: Record<string, number> = {}
  for (const { struck } of cities)
    for (const [trouble, times] of Object.entries(struck)) sum[trouble] = (sum[trouble] ?? 0) + times
  return sum
}
