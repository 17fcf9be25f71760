import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { type Archive, keysUnder } from '../../../platform/archive/archive-store.ts'
import { uploadInParts } from '../../../platform/archive/part-upload.ts'
import { log } from '../../../platform/lambda/log.ts'
import { putFirstRun, putRun, timedRun } from '../../../platform/runs/runs-store.ts'
import type { Store } from '../../../platform/table/store.ts'
import { addDays, type LocalDate, localDateSchema } from '../../../shared/dates/dates.ts'
import type { UnreadableItem } from '../../../shared/problems/unreadable.ts'
import { textOfFile } from '../city-file.ts'
import { exportCity } from './export.ts'

/** The export was kept, but lacks items: a run that failed calls somebody, and the next one is due as ever. */
export class IncompleteExport extends Error {
  override readonly name = 'IncompleteExport'
  constructor(key: string, missing: number) {
    super(`${key} lacks ${missing} items that cannot be read: npm run city -- repair names them`)
  }
}

const folder = 'city/'
const ending = '.jsonl.gz'

const keyOf = (day: LocalDate): string => `${folder}${day}${ending}`

const lastExported = async (exports: Archive): Promise<LocalDate | undefined> => {
  let last: LocalDate | undefined
  for await (const key of keysUnder(exports, folder)) {
    const { data } = localDateSchema.safeParse(key.slice(folder.length, -ending.length))
    if (data && key === keyOf(data)) last = data
  }
  return last
}

/** Writes the file and keeps it; nobody finds it before it is whole. */
const keepExport = async (
  store: Store,
  exports: Archive,
  key: string,
  onUnreadable: (item: UnreadableItem) => void,
) => {
  const city = await exportCity(store, { onUnreadable })
  try {
    const file = textOfFile(city.records())
    let written = { records: 0, hash: '' }
    const text = function* () {
      written = yield* file
    }
    const keep = await pipeline(Readable.from(text()), createGzip(), (chunks: AsyncIterable<Uint8Array>) =>
      uploadInParts(exports, key, chunks),
    )
    await keep()
    return written
  } finally {
    city.close()
  }
}

/** Beyond these each further line says nothing new. */
const maxLogged = 20

/**
 * Keeps the whole city as `city/<day>.jsonl.gz` where the last file is as many days old, and logs its hash. It is asked
 * each night, so that a night which failed is made up for by the next, and leaves each night what is there.
 * @returns the day of the next one, where none is due yet
 * @throws IncompleteExport once the file is kept
 */
export const exportWhenDue = async (
  store: Store,
  exports: Archive,
  when: { readonly today: LocalDate; readonly at: Date },
  everyDays: number,
): Promise<{ key: string } | { nextOn: LocalDate }> => {
  const { today } = when
  const timed = timedRun(when)
  const last = await lastExported(exports)
  const nextOn = last && addDays(last, everyDays)
  if (nextOn && nextOn > today) {
    await putFirstRun(store, { job: 'export-city', ...timed(), exportedOn: last, nextOn })
    return { nextOn }
  }
  const key = keyOf(today)
  const unreadable: UnreadableItem[] = []
  const { records, hash } = await keepExport(store, exports, key, (item) => unreadable.push(item))
  log.info('city-exported', { key, records, hash, unreadable: unreadable.length })
  const written = { records, hash, unreadable: unreadable.length }
  const next = addDays(today, everyDays)
  await putRun(store, { job: 'export-city', ...timed(), exportedOn: today, nextOn: next, written })
  for (const { message } of unreadable.slice(0, maxLogged)) log.error('not-exported', { item: message })
  if (unreadable.length > 0) throw new IncompleteExport(key, unreadable.length)
  return { key }
}
