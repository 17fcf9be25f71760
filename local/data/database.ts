import { createHash } from 'node:crypto'
import { accessSync, constants, cpSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type LocalDynamoDb, startDynamoDb } from '../aws/dynamodb.ts'
import type { Undo } from '../city/cleanups.ts'
import type { DataFolder } from './data-folder.ts'

export interface Database {
  readonly first: LocalDynamoDb
  /** To be called when a first load is done: the database to go on with. */
  readonly settle: () => Promise<LocalDynamoDb>
}

/** In the data folder: where the database of a city that runs answers. */
export const addressFile = 'database-at'

const sharedMemory = '/dev/shm'
const bytesForLoading = 512 * 1024 * 1024

/**
 * A first load writes some 27,000 items, and on a disk every few of them wait for it. Where the machine has memory that
 * looks like a disk, they are written there and copied as one file. The name is the data folder's, so that what a
 * killed load left behind is removed by the next.
 */
const loadingFolder = (folder: DataFolder): string | undefined => {
  const name = createHash('sha256').update(folder.file('')).digest('hex').slice(0, 12)
  const place = join(sharedMemory, `dung-han-${name}`)
  try {
    accessSync(sharedMemory, constants.W_OK)
    rmSync(place, { recursive: true, force: true })
    const { bavail, bsize } = statfsSync(sharedMemory)
    return bavail * bsize >= bytesForLoading ? place : undefined
  } catch {
    return undefined // no such place here: the load takes longer, that is all
  }
}

/** @param running where there is one already, which is taken as it is */
export const openDatabase = async (
  folder: DataFolder | undefined,
  undo: Undo,
  { database: running, onDatabaseLost }: { database?: LocalDynamoDb; onDatabaseLost?: () => void } = {},
): Promise<Database> => {
  const start = async (place: string | undefined) => {
    const database = running ?? (await startDynamoDb(place, { onLost: onDatabaseLost }))
    undo.add(database.stop)
    // Other programs of this machine find it there as long as the city runs.
    if (folder) writeFileSync(folder.file(addressFile), database.endpoint)
    return database
  }
  const place = folder?.file('dynamodb')
  const loading = folder && !folder.city ? loadingFolder(folder) : undefined
  if (loading) undo.add(() => rmSync(loading, { recursive: true, force: true }))
  const first = await start(loading ?? place)
  const settle = async () => {
    if (!loading || !place) return first
    await first.stop()
    cpSync(loading, place, { recursive: true })
    rmSync(loading, { recursive: true })
    return start(place)
  }
  return { first, settle }
}
