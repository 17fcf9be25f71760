import * as z from 'zod'
import type { Command } from '../platform/table/command.ts'
import type { Store } from '../platform/table/store.ts'
import { Refused } from '../shared/problems/refused.ts'
import { fileNameSchema, sha256Schema } from './attached-file.ts'
import { uploadOf } from './file-addresses.ts'
import { kindOfName, maxFileBytes } from './file-kinds.ts'
import type { FileOwner } from './file-owner.ts'
import { fileAlreadyAttached, fileKindRefused } from './file-problems.ts'
import { putAnnounced } from './files-store.ts'
import { attachedFileOf } from './handed-in-file.ts'

/** What somebody says of a file before its bytes are sent. */
export const announcementSchema = z
  .strictObject({
    name: fileNameSchema,
    size: z
      .int()
      .min(1, { error: 'file-empty' })
      .max(maxFileBytes, { error: 'file-too-large' })
      .meta({ description: 'bytes' }),
    sha256: sha256Schema.meta({ description: 'of the bytes, as hexadecimal digits' }),
  })
  .meta({ id: 'FileAnnouncement' })

/**
 * Enters that a file is coming for a thing, and tells where its bytes are to be sent. A repeat tells it anew, for the first
 * address may have expired.
 * @throws Refused file-kind-refused, file-already-attached, idempotency-key-reused
 */
export const announceFile = async (
  store: Store,
  owner: FileOwner,
  { name, size, sha256 }: z.infer<typeof announcementSchema>,
  command: Command,
) => {
  const kind = kindOfName(name)
  if (!kind) throw new Refused(fileKindRefused, { name })
  const file = await putAnnounced(store, owner, { name, size, kind, sha256 }, command)
  if (file.attachedBy) throw new Refused(fileAlreadyAttached, { name })
  return uploadOf(owner, attachedFileOf(file), command.at)
}
