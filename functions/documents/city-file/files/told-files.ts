import { filesOfChange } from '../../../directives/directive/directive-changes.ts'
import { directiveEntryOfItem } from '../../../directives/directive/directive-changes-store.ts'
import { filesOfDirective } from '../../../directives/files/files-of-directive.ts'
import { filesOfOutgoing } from '../../../figures/letters/outgoing/files-of-outgoing.ts'
import { filesOf, type OutgoingPaper } from '../../../figures/letters/outgoing/outgoing-paper.ts'
import { outgoingOfItem } from '../../../figures/letters/outgoing/outgoing-papers-store.ts'
import type { AttachedFile } from '../../../files/attached-file.ts'
import { type FileOwner, objectKeyOf, ownerOfKey } from '../../../files/file-owner.ts'
import { readFile } from '../../../files/files-store.ts'
import { isBeingKept } from '../../../files/handed-in-file.ts'
import type { Explanation } from '../../../oversight/explanations/explanation.ts'
import { storedExplanationOfItem } from '../../../oversight/explanations/explanations-store.ts'
import { filesOfExplanation } from '../../../oversight/explanations/files-of-explanation.ts'
import { kindOfKey, partitionName } from '../../../platform/table/item-kinds.ts'
import type { Item } from '../../../platform/table/items.ts'
import { isDirectiveHistory } from '../../../platform/table/keys.ts'
import type { Store } from '../../../platform/table/store.ts'
import { pagesOfTables } from '../../../platform/table/whole-table.ts'
import { filesOfTask } from '../../../tasks/files/files-of-task.ts'
import { filesIn } from '../../../tasks/history/event.ts'
import type { CityRecord } from '../city-records.ts'
import { entryOfItem, isTaskEntry } from '../item-records.ts'

/** A file that a history tells, and where its bytes lie in the bucket of files. */
export interface ToldFile {
  readonly key: string
  readonly file: AttachedFile
}

const keptAt = (owner: FileOwner, files: readonly AttachedFile[]): ToldFile[] =>
  files.map((file) => ({ key: objectKeyOf(owner, file.id), file }))

const filesOfPaper = ({ id, entries }: OutgoingPaper): ToldFile[] =>
  keptAt(filesOfOutgoing(id), filesOf(entries))

/** Also of an answer that stands in a task's history: it is told here, and only here. */
const filesOfAnswer = ({ id, answer }: Explanation): ToldFile[] =>
  keptAt(filesOfExplanation(id), answer?.files ?? [])

/** The files that records tell. */
export function* filesOfRecords(records: Iterable<CityRecord>): Generator<ToldFile> {
  for (const record of records) {
    if (record.kind === 'event') yield* keptAt(filesOfTask(record.taskId), filesIn(record.event.details))
    if (record.kind === 'directive-entry')
      yield* keptAt(filesOfDirective(record.directive), filesOfChange(record.entry.change))
    if (record.kind === 'outgoing-paper') yield* filesOfPaper(record.paper)
    if (record.kind === 'explanation') yield* filesOfAnswer(record.explanation)
  }
}

/** The same of records as canonical JSON; those without files are not read. */
export function* filesOfTexts(texts: Iterable<string>): Generator<ToldFile> {
  for (const text of texts)
    if (text.includes('"files":[')) yield* filesOfRecords([JSON.parse(text) as CityRecord])
}

const tellingKinds = ['history', 'outgoingPaper', 'explanation'] as const

/** An entry without files is not read. */
const toldByItem = (item: Item): ToldFile[] => {
  const pk = String(item.pk)
  const kind = tellingKinds.find((one) => one === kindOfKey(pk))
  if (!kind || !JSON.stringify(item).includes('"files":[')) return []
  if (kind === 'outgoingPaper') return filesOfPaper(outgoingOfItem(item))
  if (kind === 'explanation') return filesOfAnswer(storedExplanationOfItem(item).explanation)
  const of = partitionName(pk)
  if (isTaskEntry(item)) return keptAt({ kind: 'task', id: of }, filesIn(entryOfItem(item).details))
  return isDirectiveHistory(pk)
    ? keptAt(filesOfDirective(of), filesOfChange(directiveEntryOfItem(item).change))
    : []
}

/** The files that the histories of a city tell. What cannot be read is told by the audit of histories. */
export async function* filesOfCity(store: Store): AsyncGenerator<ToldFile> {
  for await (const page of pagesOfTables(store)) for (const item of page) yield* toldByItem(item)
}

/** Whether the file with this key is told and still on its way to where it stays, docs/decisions/0069. */
export const onItsWayIn =
  (store: Store, now: Date) =>
  async (key: string): Promise<boolean> => {
    const named = ownerOfKey(key)
    const file = named && (await readFile(store, named.owner, named.file))
    return file !== undefined && isBeingKept(file, now)
  }
