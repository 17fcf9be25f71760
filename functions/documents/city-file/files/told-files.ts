import type { AttachedFile } from '../../../files/attached-file.ts'
import { type FileOwner, objectKeyOf } from '../../../files/file-owner.ts'
import { partitionName } from '../../../platform/table/keys.ts'
import type { Store } from '../../../platform/table/store.ts'
import { pagesOfTables } from '../../../platform/table/whole-table.ts'
import { filesOfTask } from '../../../tasks/files/files-of-task.ts'
import { filesIn, type TaskEvent } from '../../../tasks/history/event.ts'
import type { CityRecord } from '../city-records.ts'
import { entryOfItem, isTaskEntry } from '../record-items.ts'

/** A file that a history tells, and where its bytes lie in the bucket of files. */
export interface ToldFile {
  readonly key: string
  readonly file: AttachedFile
}

const toldIn = (owner: FileOwner, { details }: TaskEvent): ToldFile[] =>
  filesIn(details).map((file) => ({ key: objectKeyOf(owner, file.id), file }))

/** The files that records tell. */
export function* filesOfRecords(records: Iterable<CityRecord>): Generator<ToldFile> {
  for (const record of records)
    if (record.kind === 'event') yield* toldIn(filesOfTask(record.taskId), record.event)
}

/** The same of records as canonical JSON; those without files are not read. */
export function* filesOfTexts(texts: Iterable<string>): Generator<ToldFile> {
  for (const text of texts)
    if (text.includes('"files":[')) yield* filesOfRecords([JSON.parse(text) as CityRecord])
}

/** The files that the histories of a city tell. What cannot be read is told by the audit of histories. */
export async function* filesOfCity(store: Store): AsyncGenerator<ToldFile> {
  for await (const page of pagesOfTables(store))
    for (const item of page)
      if (isTaskEntry(item) && JSON.stringify(item).includes('"files":['))
        yield* toldIn({ kind: 'task', id: partitionName(String(item.pk)) }, entryOfItem(item))
}
