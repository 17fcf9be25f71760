import { startFauxqs } from 'fauxqs'
import { region } from './template.ts'

/** In the data folder: where the buckets of a city that runs answer. */
export const objectsAddressFile = 'objects-at'

/** The buckets of the stacks on this machine, behind S3's own interface. */
export interface LocalObjects {
  readonly endpoint: string
  readonly addBucket: (name: string) => void
  readonly stop: () => Promise<void>
}

/**
 * Starts S3 with these buckets; without a folder its objects are kept in memory only. It knows neither locks nor policies
 * nor who asks: what those say is asserted on the templates.
 */
export const startObjects = async (buckets: readonly string[], folder?: string): Promise<LocalObjects> => {
  const server = await startFauxqs({
    port: 0,
    host: '127.0.0.1',
    logger: false,
    defaultRegion: region,
    init: { region, buckets: [...buckets] },
    ...(folder && { dataDir: folder }),
  })
  return {
    endpoint: `http://127.0.0.1:${server.port}`,
    addBucket: (name) => void server.createBucket(name),
    stop: () => server.stop(),
  }
}
