import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartRefused } from './front.ts'

/** Which city a data folder holds. */
export type CityKind = 'sample' | 'empty' | 'none'

export interface DataFolder {
  readonly file: (name: string) => string
  /** Which city was completely loaded into it before, if any. */
  readonly city: CityKind | undefined
  readonly loaded: (city: CityKind) => void
  readonly release: () => void
}

/** Everything the runner keeps in the folder; a load that was broken off is removed with it. */
const ours = ['dynamodb', 'clock.json', 'streams.json', 'inbox.jsonl']

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false // no such process: what is left of an instance that was killed
  }
}

const take = (file: string, dataDir: string): void => {
  const mine = String(process.pid)
  try {
    writeFileSync(file, mine, { flag: 'wx' })
  } catch {
    const pid = Number(readFileSync(file, 'utf8'))
    if (isRunning(pid) && pid !== process.pid)
      throw new StartRefused(
        `Thư mục dữ liệu ${dataDir} đang được một phiên khác dùng (tiến trình ${pid}).\n` +
          `The data folder ${dataDir} is in use by another instance (process ${pid}); stop it or set DATA_DIR.`,
      )
    writeFileSync(file, mine)
  }
}

export const openDataFolder = (dataDir: string): DataFolder => {
  mkdirSync(dataDir, { recursive: true })
  const file = (name: string) => join(dataDir, name)
  take(file('running.pid'), dataDir)
  const city: CityKind | undefined = existsSync(file('city.json'))
    ? JSON.parse(readFileSync(file('city.json'), 'utf8')).city
    : undefined
  if (!city) for (const name of ours) rmSync(file(name), { recursive: true, force: true })
  return {
    file,
    city,
    loaded: (kind) => writeFileSync(file('city.json'), JSON.stringify({ city: kind })),
    release: () => rmSync(file('running.pid'), { force: true }),
  }
}
