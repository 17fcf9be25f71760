import { createHash } from 'node:crypto'
import { GetCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { type DatedValue, datedReader, historyOf, putNext } from '../../../platform/table/dated-data.ts'
import { itemReader } from '../../../platform/table/item-reader.ts'
import type { Item } from '../../../platform/table/items.ts'
import { paperTemplateKey } from '../../../platform/table/keys.ts'
import type { Store } from '../../../platform/table/store.ts'
import { putNew } from '../../../platform/table/writes.ts'
import type { LocalDate } from '../../../shared/dates/dates.ts'
import { lineOf } from '../../../shared/text.ts'
import { type PaperKind, paperKindSchema } from './kinds.ts'
import { maxTemplateBytes } from './template-file.ts'

/** By what the file of a template is kept: what is in it. Two versions of one file are one item. */
export const templateHashSchema = z.string().regex(/^[0-9a-f]{64}$/)

/** What holds for a kind of paper from a day on: a file of the Office's, or again the standard one. */
export const templateVersionSchema = z.strictObject({
  paper: paperKindSchema,
  file: z
    .strictObject({
      hash: templateHashSchema,
      name: lineOf(200),
      bytes: z.int().min(1).max(maxTemplateBytes),
    })
    .optional()
    .meta({ description: 'absent: the standard template from this day on' }),
})

export type TemplateVersion = z.infer<typeof templateVersionSchema>
export type EnteredTemplate = DatedValue<TemplateVersion>

/** All kinds under one name, without the files: whoever writes a paper reads them in one query. */
export const keptTemplates = {
  name: 'paper-templates',
  // Older ones are of the kinds that there were: a slip came later.
  reads: datedReader<TemplateVersion>('paper-template', 2, templateVersionSchema, { 1: (item) => item }),
} as const

const storedFileSchema = z.strictObject({ hash: templateHashSchema, file: z.instanceof(Uint8Array) })

/** The bytes of a template, by their hash. */
export interface TemplateFile {
  readonly hash: string
  readonly file: Uint8Array
}

export const templateFileOfItem = itemReader<TemplateFile>({
  kind: 'paper-template-file',
  schema: 1,
  shape: storedFileSchema,
  read: ({ pk, sk: _, ...stored }) =>
    storedFileSchema.parse({ hash: String(pk).slice(String(pk).indexOf('#') + 1), ...stored }),
})

const itemOfTemplateFile = ({ hash, file }: TemplateFile): Item => ({
  ...paperTemplateKey(hash),
  file,
})

/** The same as text, as a city's file carries it. */
interface CarriedTemplateFile {
  readonly hash: string
  readonly file: string
}

export const carriedTemplateFile = (item: Item): CarriedTemplateFile => {
  const { hash, file } = templateFileOfItem(item)
  return { hash, file: Buffer.from(file).toString('base64') }
}

export const itemOfCarriedTemplate = ({ hash, file }: CarriedTemplateFile): Item =>
  itemOfTemplateFile({ hash, file: Buffer.from(file, 'base64') })

/** Every version of every kind's template, the earliest day first. */
export const readTemplates = (store: Store): Promise<EnteredTemplate[]> => historyOf(store, keptTemplates)

export const versionsOfKind = (entered: readonly EnteredTemplate[], paper: PaperKind): EnteredTemplate[] =>
  entered.filter(({ value }) => value.paper === paper)

/** The version in force on a day, or undefined while the standard one is: none was entered, or it was gone back to. */
export const templateOn = (
  entered: readonly EnteredTemplate[],
  paper: PaperKind,
  day: LocalDate,
): EnteredTemplate | undefined => versionsOfKind(entered, paper).findLast(({ from }) => from <= day)

/** @throws Error where the file of a version is not there, which no way of entering one leaves */
export const readTemplateFile = async (store: Store, hash: string): Promise<Uint8Array> => {
  const { Item: item } = await store.client.send(
    new GetCommand({ TableName: store.table, Key: paperTemplateKey(hash) }),
  )
  if (!item) throw new Error(`the file ${hash} of a template is not there`)
  return templateFileOfItem(item).file
}

/** A new version: since when, by whom, and the file unless it is the standard one again. */
interface NewTemplate extends Omit<EnteredTemplate, 'value' | 'version'> {
  readonly paper: PaperKind
  readonly file?: { readonly name: string; readonly bytes: Uint8Array }
}

/**
 * Enters a version. Its file goes first: a version never points at nothing.
 * @param read how many versions the kind had when the person who enters this one read them
 * @throws Refused entered-meanwhile
 */
export const putTemplate = async (
  store: Store,
  { paper, file, ...entry }: NewTemplate,
  read: number,
): Promise<void> => {
  const hash = file && createHash('sha256').update(file.bytes).digest('hex')
  if (file && hash) await putNew(store, itemOfTemplateFile({ hash, file: file.bytes }), templateFileOfItem)
  const value: TemplateVersion = {
    paper,
    ...(file && hash && { file: { hash, name: file.name, bytes: file.bytes.length } }),
  }
  const entered = versionsOfKind(await readTemplates(store), paper)
  await putNext(store, { ...keptTemplates, prefix: `${paper}-`, entered, read }, { ...entry, value })
}
