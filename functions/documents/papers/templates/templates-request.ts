import * as z from 'zod'
import { etagOfVersion } from '../../../platform/http/etag.ts'
import type { Store } from '../../../platform/table/store.ts'
import { type LocalDate, localDateSchema } from '../../../shared/dates/dates.ts'
import { Refused } from '../../../shared/problems/refused.ts'
import { type Field, insideOf } from './fields.ts'
import { fieldsOf, type PaperKind, paperKindSchema, paperKinds } from './kinds.ts'
import { templateFromPast } from './template-problems.ts'
import { type EnteredTemplate, readTemplates, templateOn, versionsOfKind } from './templates-store.ts'

export const templatePath = z.strictObject({ kind: paperKindSchema })

export const fromDay = {
  from: localDateSchema.meta({ description: 'the day from which papers are made by it: today or later' }),
}

/**
 * A paper that was made is never made again by another template, so one may hold from the day on which it is entered.
 * @throws Refused template-from-past
 */
export const requireFromToday = (from: LocalDate, today: LocalDate): void => {
  if (from < today) throw new Refused(templateFromPast, { from, earliest: today })
}

const words = z.object({ vi: z.string(), en: z.string() })

const version = z.object({
  version: z.int().min(1).meta({ description: 'counted from 1 as they were entered' }),
  from: z.iso.date(),
  by: z.string(),
  at: z.iso.datetime(),
  file: z
    .object({ name: z.string(), bytes: z.int() })
    .optional()
    .meta({ description: 'absent: the standard template from that day on' }),
})

const kindAnswer = z.object({
  kind: paperKindSchema,
  name: words,
  inForce: version.optional().meta({ description: 'absent: the standard template, as from the first day' }),
})

export const templatesAnswer = z.object({ on: z.iso.date(), templates: z.array(kindAnswer) })

export const templateAnswer = kindAnswer.safeExtend({
  on: z.iso.date(),
  history: z.array(version).meta({ description: 'the earliest entered first' }),
  fields: z.array(
    z.object({
      name: z.string(),
      inside: z.array(z.array(z.string())).meta({
        description:
          'the ways into the parts and lists in which it may stand, outermost first; an empty way: outside of all',
      }),
      holds: z.enum(['text', 'condition', 'part', 'list']),
      required: z.boolean(),
      says: words,
      example: z.string().optional(),
    }),
  ),
})

const inOrderOfEntry = (entered: readonly EnteredTemplate[], kind: PaperKind): EnteredTemplate[] =>
  versionsOfKind(entered, kind).toSorted((one, other) => one.at.localeCompare(other.at))

const presentVersion = (entry: EnteredTemplate, entered: readonly EnteredTemplate[]) => {
  const { from, by, at, value } = entry
  const { file } = value
  return {
    version: inOrderOfEntry(entered, value.paper).indexOf(entry) + 1,
    from,
    by,
    at,
    ...(file && { file: { name: file.name, bytes: file.bytes } }),
  }
}

export const presentKind = (entered: readonly EnteredTemplate[], kind: PaperKind, on: LocalDate) => {
  const inForce = templateOn(entered, kind, on)
  return { kind, name: paperKinds[kind].name, ...(inForce && { inForce: presentVersion(inForce, entered) }) }
}

type Presented = z.infer<typeof templateAnswer>['fields'][number]

const holdsOf = (field: Field): Presented['holds'] => {
  if ('rows' in field) return 'list'
  if ('part' in field) return 'part'
  return 'holds' in field ? 'condition' : 'text'
}

/** Each field with the way to it; those of a list behind it. */
const waysTo = (
  fields: readonly Field[],
  way: readonly string[] = [],
): (readonly [Field, readonly string[]])[] =>
  fields.flatMap((field) => [[field, way] as const, ...waysTo(insideOf(field), [...way, field.name])])

const presentField = (field: Field) => ({
  name: field.name,
  holds: holdsOf(field),
  required: field.required === true,
  says: field.says,
  ...('example' in field && { example: field.example }),
})

/** The fields in the order in which the guide and the page tell them; one that stands in several lists is told once. */
export const presentFields = (fields: readonly Field[]): Presented[] =>
  [...Map.groupBy(waysTo(fields), ([field]) => JSON.stringify(presentField(field))).values()].map((same) => ({
    ...presentField((same[0] as (typeof same)[number])[0]),
    inside: same.map(([, way]) => [...way]),
  }))

/** A kind's template on a day, with all versions there ever were and the fields it may hold. */
export const templateOfKind = async (store: Store, kind: PaperKind, on: LocalDate) => {
  const entered = await readTemplates(store)
  const history = inOrderOfEntry(entered, kind)
  const body = {
    ...presentKind(entered, kind, on),
    on,
    history: history.map((entry) => presentVersion(entry, entered)),
    fields: presentFields(fieldsOf(kind)),
  }
  return { body, etag: etagOfVersion(history.length) }
}

/** @param number counted from 1 as they were entered */
export const versionNumbered = (
  entered: readonly EnteredTemplate[],
  kind: PaperKind,
  number: number,
): EnteredTemplate | undefined => inOrderOfEntry(entered, kind)[number - 1]
