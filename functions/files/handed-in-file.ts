import * as z from 'zod'
import { localDateSchema } from '../shared/dates/dates.ts'
import { userIdSchema } from '../shared/ids.ts'
import { attachedFileSchema } from './attached-file.ts'

/** What the scanner for malware said; nothing where none has looked yet. */
const scanResultSchema = z.enum(['clean', 'threat', 'not-scannable'])
export type ScanResult = z.infer<typeof scanResultSchema>

/** A file that somebody announced, and where it was attached, if it was. Its bytes lie in a bucket. */
export const handedInFileSchema = z.strictObject({
  ...attachedFileSchema.shape,
  by: userIdSchema,
  announcedAt: z.iso.datetime(),
  /** The key of the command whose entry tells it. */
  attachedBy: z.string().optional(),
  attachedOn: localDateSchema.optional(),
  /**
   * Its entry tells it, and its bytes are still where they arrived: since the instant of that command. It says where they are
   * and nothing of what was said, so it stands here and not in the entry that the audit chain holds.
   */
  beingKeptSince: z.iso.datetime().optional(),
  /** As its entry is. */
  isConfidential: z.literal(true).optional(),
  scan: scanResultSchema.optional(),
})

export type HandedInFile = z.infer<typeof handedInFileSchema>

/** The file as its entry tells it. */
export const attachedFileOf = ({ id, name, size, kind, sha256 }: HandedInFile) => ({
  id,
  name,
  size,
  kind,
  sha256,
})

const hourMs = 60 * 60 * 1_000
const dayMs = 24 * hourMs

/** So long after it was announced a file may be attached. */
const daysToAttach = 1
/** So long its bytes can be copied from where they arrived: over a weekend on which nobody looks at an alarm. */
const daysToKeep = 3

/** So long bytes may stay where they arrive: what is attached at the last moment can still be kept. What no entry tells goes sooner. */
export const daysOfUploads = daysToAttach + daysToKeep

/** Until then it may be attached; then the table forgets it, and soon the bucket. */
export const forgottenAt = ({ announcedAt }: Pick<HandedInFile, 'announcedAt'>): Date =>
  new Date(Date.parse(announcedAt) + daysToAttach * dayMs)

/** What came to where files arrive then or before can be attached by no command, nor by one that is at it just now: it has half a minute. */
export const removedFrom = (now: Date): Date => new Date(now.getTime() - daysToAttach * dayMs - hourMs)

/** Whether its bytes are still where they arrived, on their way to where they stay. */
export const isBeingKept = (file: HandedInFile, now: Date): boolean =>
  file.beingKeptSince !== undefined && now.getTime() - Date.parse(file.beingKeptSince) < daysToKeep * dayMs

/** Whether it may still be attached by this person. */
export const isWaiting = (file: HandedInFile, by: string, now: Date): boolean =>
  file.by === by && file.attachedBy === undefined && forgottenAt(file) > now
