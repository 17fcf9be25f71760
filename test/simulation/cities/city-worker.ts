import { parentPort, workerData } from 'node:worker_threads'
import { drawSteps } from '../people/steps.ts'
import { live } from '../run.ts'
import type { CityLived } from './cities.ts'

/** One thread of `liveAll`: lets one city after the other live, as it is told. */

// Refusals are thrown by the thousand and their stacks read by nobody: whoever reports a difference lives the city again.
Error.stackTraceLimit = 0

const { count } = workerData as { count: number }

const lived = async (seed: string): Promise<CityLived> => {
  const { life, difference } = await live(seed, drawSteps(seed, count))
  const { counts, model, store } = life
  return { seed, ...counts, tasks: model.stories.size, struck: store.struck, isDifferent: !!difference }
}

parentPort?.on('message', async (seed: string) => parentPort?.postMessage(await lived(seed)))
