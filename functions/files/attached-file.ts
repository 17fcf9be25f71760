import * as z from 'zod'
import { lineOf } from '../shared/text.ts'
import { fileKindNames, maxFileBytes, maxFiles } from './file-kinds.ts'

export const fileIdSchema = z
  .string()
  .regex(/^[0-9a-f]{32}$/, { error: 'file-id-form' })
  .meta({ id: 'FileId' })

export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, { error: 'sha256-form' })

/** What a name cannot hold on one system or another, or leads elsewhere with. */
const unusable = /[\\/:*?"<>|]/

/** What a file is called: one line without direction marks, no path, nothing that a system refuses. */
export const fileNameSchema = lineOf(200).refine((name) => !unusable.test(name) && !name.startsWith('.'), {
  error: 'file-name-form',
})

/** A file as an entry of a history tells it, and so as the audit chain holds it. */
export const attachedFileSchema = z
  .strictObject({
    id: fileIdSchema,
    name: fileNameSchema,
    size: z.int().min(1).max(maxFileBytes).meta({ description: 'bytes' }),
    kind: z.enum(fileKindNames),
    sha256: sha256Schema,
  })
  .meta({ id: 'AttachedFile' })

export type AttachedFile = z.infer<typeof attachedFileSchema>

export const attachedFilesSchema = z.array(attachedFileSchema).min(1).max(maxFiles)

/** What a command names: files that were announced and have arrived. */
export const fileIdsSchema = z
  .array(fileIdSchema)
  .max(maxFiles)
  .refine((ids) => new Set(ids).size === ids.length, { error: 'file-twice' })

/** A command's words as its entry tells them: the files themselves in the place of their ids. */
export type TellingFiles<Body> = Body extends { readonly files?: unknown }
  ? Omit<Body, 'files'> & { readonly files?: AttachedFile[] | undefined }
  : Body

/** As an entry tells them: nothing where there are none. */
export const told = ({ files }: { readonly files: readonly AttachedFile[] }): { files?: AttachedFile[] } =>
  files.length > 0 ? { files: [...files] } : {}
