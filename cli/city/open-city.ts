import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DynamoDB } from '@aws-sdk/client-dynamodb'
import { openArchive } from '../../functions/platform/archive/archive-store.ts'
import { historyTableOf } from '../../functions/platform/table/item-kinds.ts'
import { openStore, type Store } from '../../functions/platform/table/store.ts'
import { useLocalCredentials } from '../../local/aws/credentials.ts'
import { objectsAddressFile, startObjects } from '../../local/aws/objects/objects.ts'
import { readStack } from '../../local/aws/stack.ts'
import { ensureTables } from '../../local/aws/tables.ts'
import { cleanups, type Undo } from '../../local/city/cleanups.ts'
import { type DataFolder, holdsCity, openDataFolder, runningAt } from '../../local/data/data-folder.ts'
import { addressFile, openDatabase } from '../../local/data/database.ts'
import { assembly } from '../../local/page/assembly.ts'
import { built } from '../../local/page/build-cache.ts'
import { openFront } from '../../local/page/front.ts'
import { signInPath } from '../../local/sign-in/sign-in.ts'
import type { City } from '../command.ts'
import { exitCodes, Failed } from '../failures.ts'
import { type Words, words } from '../words/words.ts'

/** Where a city is: a deployed one's table, or a data folder of this machine. */
export interface Place {
  readonly table?: string | undefined
  readonly dataDir: string
}

/** Slow things that go before the work itself, told to whoever waits. */
type Say = (what: Words) => void

const deployedCity = (tableName: string): City => ({
  store: openStore({ tableName }),
  archive: openArchive,
  now: new Date(),
  settle: async () => undefined,
  close: async () => undefined,
})

const noCity = (dataDir: string): Failed =>
  new Failed({
    exit: exitCodes.unreachable,
    code: 'no-city',
    text: words(
      `Thư mục ${dataDir} chưa có thành phố nào. Hãy chạy npm start, chọn --data-dir khác, hoặc ghi --table của thành phố đã triển khai.`,
      `There is no city in ${dataDir}. Run npm start, name another --data-dir, or the --table of a deployed city.`,
    ),
  })

/** The clock of a sample city stands still while the city does. */
const clockOfFolder = (folder: DataFolder): Date => {
  if (folder.city !== 'sample') return new Date()
  return new Date(JSON.parse(readFileSync(folder.file('clock.json'), 'utf8')).demoNow)
}

const storeAt = async (endpoint: string): Promise<Store> => {
  const client = new DynamoDB({ endpoint })
  const { TableNames = [] } = await client.listTables({})
  client.destroy()
  // The other one is called after it.
  const [tableName = ''] = TableNames.filter((name) => TableNames.includes(historyTableOf(name)))
  return openStore({ tableName, endpoint })
}

/** A city that runs is worked on beside those who use it, as a deployed one is. */
const runningCity = async (url: string, dataDir: string): Promise<City> => {
  const clock = await fetch(`${url}/local/clock`)
  const { now } = clock.ok ? ((await clock.json()) as { now: string }) : { now: Date.now() }
  return {
    store: await storeAt(readFileSync(join(dataDir, addressFile), 'utf8')),
    archive: (bucket) => openArchive(bucket, readFileSync(join(dataDir, objectsAddressFile), 'utf8')),
    now: new Date(now),
    settle: async () => undefined,
    close: async () => undefined,
  }
}

/** The database of a city that does not run, started for the command; its folder is taken meanwhile. */
const restingCity = async (dataDir: string, undo: Undo, say: Say): Promise<City> => {
  const front = await openFront(0, () => undefined)
  undo.add(front.stop)
  const folder = await openDataFolder(dataDir, front.url)
  undo.add(folder.release)
  say(words('Đang mở cơ sở dữ liệu…', 'Opening the database…'))
  const database = await openDatabase(folder, undo)
  const objects = await startObjects(folder.file('objects'))
  undo.add(objects.stop)
  const { tables, tableName, buckets } = readStack(await built(assembly, () => undefined), {
    site: front.url,
    issuer: `${front.url}${signInPath}`,
    objects: objects.endpoint,
  })
  await ensureTables(database.first, tables)
  for (const { name, cors } of buckets) objects.addBucket(name, cors)
  return {
    store: openStore({ tableName, endpoint: database.first.endpoint }),
    archive: (bucket) => openArchive(bucket, objects.endpoint),
    now: clockOfFolder(folder),
    settle: async () => {
      await database.settle()
      if (!folder.city) folder.loaded('empty') // as `npm start -- --empty` goes on with it: on the real clock
    },
    close: undo.run,
  }
}

const localCity = async (dataDir: string, isNew: boolean, say: Say): Promise<City> => {
  if (!isNew && !holdsCity(dataDir)) throw noCity(dataDir)
  useLocalCredentials()
  const url = holdsCity(dataDir) ? await runningAt(dataDir) : undefined
  if (url) return runningCity(url, dataDir)
  const undo = cleanups()
  try {
    return await restingCity(dataDir, undo, say)
  } catch (error) {
    await undo.run()
    throw error
  }
}

/**
 * Opens the city that a command works on; `isNew` where it is to be filled.
 * @throws Failed where there is none, StartRefused where its folder is in use
 */
export const openCity = ({ table, dataDir }: Place, isNew: boolean, say: Say): Promise<City> | City =>
  table ? deployedCity(table) : localCity(dataDir, isNew, say)
