import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartRefused, serverName } from '../page/front.ts'

/** Which city a data folder holds. */
export type CityKind = 'sample' | 'empty' | 'none'

export interface DataFolder {
  readonly file: (name: string) => string
  /** Which city was completely loaded into it before, if any. */
  readonly city: CityKind | undefined
  readonly loaded: (city: CityKind) => void
  readonly release: () => void
}

const cityFile = 'city.json'

/** Everything the runner keeps in the folder; a load that was broken off is removed with it. */
const ours = ['dynamodb', 'objects', 'clock.json', 'streams.json', 'inbox.jsonl', 'signing-key.pem']

/** A process number alone may be another program's by now: an instance that runs also answers at its address. */
const answersAt = async (url: string): Promise<boolean> => {
  try {
    const { headers } = await fetch(url, { signal: AbortSignal.timeout(2_000) })
    return headers.get('server') === serverName
  } catch {
    return false // nobody there: what is left of an instance that was killed
  }
}

/** In the data folder: where the instance that uses it answers. */
const holderFile = 'running-at'

/** Where the city of a data folder answers, or undefined where none runs. */
export const runningAt = async (dataDir: string): Promise<string | undefined> => {
  const file = join(dataDir, holderFile)
  const url = existsSync(file) ? readFileSync(file, 'utf8') : undefined
  return url && (await answersAt(url)) ? url : undefined
}

/** Whether the data folder holds a city that was loaded to its end. */
export const holdsCity = (dataDir: string): boolean => existsSync(join(dataDir, cityFile))

const take = async (file: string, dataDir: string, url: string): Promise<void> => {
  const holder = existsSync(file) ? readFileSync(file, 'utf8') : url
  if (holder !== url && (await answersAt(holder)))
    throw new StartRefused(
      `Thư mục dữ liệu ${dataDir} đang được một phiên khác dùng (${holder}).\n` +
        `The data folder ${dataDir} is in use by another instance (${holder}); stop it or set DATA_DIR.`,
    )
  writeFileSync(file, url)
}

/** `url` is where this instance answers; by it another instance sees that the folder is in use. */
export const openDataFolder = async (dataDir: string, url: string): Promise<DataFolder> => {
  mkdirSync(dataDir, { recursive: true })
  const file = (name: string) => join(dataDir, name)
  await take(file(holderFile), dataDir, url)
  const city: CityKind | undefined = existsSync(file(cityFile))
    ? JSON.parse(readFileSync(file(cityFile), 'utf8')).city
    : undefined
  if (!city) for (const name of ours) rmSync(file(name), { recursive: true, force: true })
  return {
    file,
    city,
    loaded: (kind) => writeFileSync(file(cityFile), JSON.stringify({ city: kind })),
    release: () => rmSync(file(holderFile), { force: true }),
  }
}
