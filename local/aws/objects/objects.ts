import { startFauxqs } from 'fauxqs'
import { region } from '../template.ts'
import type { CorsRule } from './cors.ts'
import { startObjectGate } from './gate.ts'

/** In the data folder: where the buckets of a city that runs answer. */
export const objectsAddressFile = 'objects-at'

export interface LocalBucket {
  readonly name: string
  readonly cors: readonly CorsRule[]
}

/** The buckets of the stacks on this machine, behind S3's own interface. */
export interface LocalObjects {
  readonly endpoint: string
  /** One that is there already stays as it is. */
  readonly addBucket: (name: string, cors?: readonly CorsRule[]) => void
  readonly stop: () => Promise<void>
}

/**
 * Starts S3 without buckets; without a folder their objects are kept in memory only. It knows neither locks nor policies
 * nor who asks: what those say is asserted on the templates.
 */
export const startObjects = async (folder?: string): Promise<LocalObjects> => {
  const server = await startFauxqs({
    port: 0,
    host: '127.0.0.1',
    logger: false,
    defaultRegion: region,
    ...(folder && { dataDir: folder }),
  })
  const rules = new Map<string, readonly CorsRule[]>()
  const gate = await startObjectGate({
    behind: `http://127.0.0.1:${server.port}`,
    rulesOf: (bucket) => rules.get(bucket) ?? [],
  })
  return {
    endpoint: gate.endpoint,
    addBucket: (name, cors = []) => {
      rules.set(name, cors)
      server.createBucket(name)
    },
    stop: async () => {
      await gate.stop()
      await server.stop()
    },
  }
}
