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

const dayMs = 24 * 60 * 60 * 1_000

/** Until then it may be attached; then the bucket and the table forget it. */
export const forgottenAt = ({ announcedAt }: Pick<HandedInFile, 'announcedAt'>): Date =>
  new Date(Date.parse(announcedAt) + dayMs)

/** Whether it may still be attached by this person. */
export const isWaiting = (file: HandedInFile, by: string, now: Date): boolean =>
  file.by === by && file.attachedBy === undefined && forgottenAt(file) > now
