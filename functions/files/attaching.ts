import type { Command } from '../platform/table/command.ts'
import type { Item } from '../platform/table/items.ts'
import type { Store } from '../platform/table/store.ts'
import type { Write } from '../platform/table/writes.ts'
import type { LocalDate } from '../shared/dates/dates.ts'
import { Refused } from '../shared/problems/refused.ts'
import type { AttachedFile } from './attached-file.ts'
import type { FileOwner } from './file-owner.ts'
import { fileAlreadyAttached, fileInfected, fileNotThere } from './file-problems.ts'
import { attachedWrite, readFiles } from './files-store.ts'
import { attachedFileOf, type HandedInFile, isWaiting } from './handed-in-file.ts'

export interface Attachment {
  readonly owner: FileOwner
  readonly ids: readonly string[]
  readonly command: Command
  /** The day of the entry. */
  readonly on: LocalDate
  /** Whether only the two sides of the task may read the entry. */
  readonly isConfidential?: true
}

/** Files that a command names, known to be of whoever gives it. */
export interface NamedFiles {
  /** As the entry tells them, in the order in which they were named. */
  readonly files: readonly AttachedFile[]
  /** Sees that they arrived whole. Asked once nothing else refuses the command. @throws Refused file-not-arrived, file-content-refused */
  readonly requireArrived: () => Promise<void>
  /** Belongs into the transaction of the entry. Once it is written, `keepFiles`. */
  readonly writes: readonly Write[]
  /** What to say where one of the writes is refused. */
  readonly refused: (item: Item | undefined) => Refused
}

/** @throws Refused file-not-there, file-already-attached, file-infected */
const requireUsable = (file: HandedInFile | undefined, { command }: Attachment): HandedInFile => {
  if (file?.by !== command.by) throw new Refused(fileNotThere)
  if (file.attachedBy === command.key) return file
  if (file.attachedBy) throw new Refused(fileAlreadyAttached, { name: file.name })
  if (!isWaiting(file, command.by, command.at)) throw new Refused(fileNotThere)
  if (file.scan === 'threat') throw new Refused(fileInfected, { name: file.name })
  return file
}

/**
 * The files that a command names. Nothing is read where it names none. What the same command attached before is found as it
 * was, so that its repeat gets the first answer.
 * @throws Refused file-not-there, file-already-attached, file-infected
 */
export const namedFiles = async (store: Store, attachment: Attachment): Promise<NamedFiles> => {
  const { owner, ids, command, on, isConfidential = false } = attachment
  const found = new Map(
    ids.length === 0 ? [] : (await readFiles(store, owner, ids)).map((file) => [file.id, file]),
  )
  const named = ids.map((id) => requireUsable(found.get(id), attachment))
  const coming = named.filter(({ attachedBy }) => attachedBy === undefined).map(attachedFileOf)
  return {
    files: named.map(attachedFileOf),
    requireArrived: async () => {
      if (coming.length === 0) return
      const { requireArrived } = await import('./file-objects.ts')
      await requireArrived(owner, coming)
    },
    writes: named.map((file) => attachedWrite(store, owner, file, { by: command, on, isConfidential })),
    refused: (item) => {
      if (!item) return new Refused(fileNotThere)
      return new Refused(item.attachedBy ? fileAlreadyAttached : fileInfected, { name: String(item.name) })
    },
  }
}
