import * as z from 'zod'
import { type AttachedFile, attachedFilesSchema, fileIdsSchema } from '../../files/attached-file.ts'
import { assignmentDateSchema, type LocalDate, localDateSchema } from '../../shared/dates/dates.ts'
import { userIdSchema } from '../../shared/ids.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { lineOf, textOf } from '../../shared/text.ts'
import { leadNamingShape, waitingOf, waitingRequestSchema, withWaiting } from '../requests/waiting-tasks.ts'
import { type Directive, directiveKeyOf, directiveKeySchema, directiveSchema, isFormer } from './directive.ts'
import { directiveNotInForce, directiveSupersedesItself } from './directive-problems.ts'
import { newSymbolSchema, refuseSecrets } from './new-directive.ts'

const reason = textOf(1000)
const version = z.int().min(1).meta({ description: 'the version that was read' })
const { kind, urgency } = directiveSchema.shape

/**
 * What can happen to a directive after it was registered. Number, symbol and date are what it is known by and what
 * its tasks cite: entered wrongly, the right directive is registered and supersedes the wrong one; symbol or date not
 * known when it was entered complete it (directive-completion.ts).
 */
const changes = [
  z.strictObject({
    change: z.literal('correct'),
    version,
    reason,
    kind: kind.optional(),
    issuer: lineOf(150).optional(),
    signer: lineOf(100).optional(),
    abstract: lineOf(500).optional(),
    urgency,
  }),
  z.strictObject({ change: z.literal('supersede'), version, reason, by: directiveKeySchema }),
  z.strictObject({ change: z.literal('withdraw'), version, reason }),
  z.strictObject({
    change: z.literal('await-lead'),
    version,
    reason: reason.optional(),
    tasks: z.array(waitingRequestSchema).min(1).max(100),
  }),
  z.strictObject({
    change: z.literal('name-lead'),
    version,
    reason: reason.optional(),
    ...leadNamingShape,
  }),
  z.strictObject({
    change: z.literal('withdraw-waiting'),
    version,
    reason,
    waiting: leadNamingShape.waiting,
  }),
  z.strictObject({
    change: z.literal('complete'),
    version,
    reason: reason.optional(),
    symbol: newSymbolSchema,
    issuedOn: assignmentDateSchema.optional(),
  }),
] as const

/** The directive itself as a file: its scan, or the signed document. */
const attach = z.strictObject({
  change: z.literal('attach'),
  version,
  reason: reason.optional(),
  files: fileIdsSchema
    .min(1, { error: 'file-missing' })
    .meta({ description: 'ids of files that were announced and sent' }),
})

const isNothingToCorrect = (given: { readonly change: string }): boolean =>
  given.change === 'correct' && Object.keys(given).length <= 3

const isNothingToComplete = (given: {
  readonly change: string
  readonly symbol?: unknown
  readonly issuedOn?: unknown
}): boolean => given.change === 'complete' && given.symbol === undefined && given.issuedOn === undefined

export const directiveChangeSchema = z
  .discriminatedUnion('change', [...changes, attach])
  .refine((given) => !isNothingToCorrect(given), { path: ['abstract'], error: 'nothing-to-correct' })
  .refine((given) => !isNothingToComplete(given), { path: ['issuedOn'], error: 'nothing-to-complete' })
  .meta({ id: 'DirectiveChange' })

/** A change as a history tells it: with the files themselves in the place of their ids. */
const directiveChangeToldSchema = z
  .discriminatedUnion('change', [...changes, attach.extend({ files: attachedFilesSchema })])
  .meta({ id: 'DirectiveChangeTold' })

export type DirectiveChange = z.infer<typeof directiveChangeSchema>
export type DirectiveChangeTold = z.infer<typeof directiveChangeToldSchema>

/** A change that leaves the directive under its key. */
export type ChangeInPlace = Exclude<DirectiveChangeTold, { readonly change: 'complete' }>

/** The files that an entry of a directive's history brings. */
export const filesOfChange = (change: DirectiveChangeTold): readonly AttachedFile[] =>
  change.change === 'attach' ? change.files : []

/** One entry of a directive's history, appended with the change and never altered. `before` is what it said till then. */
export const directiveEntrySchema = z
  .strictObject({
    key: z.string(),
    on: localDateSchema,
    at: z.iso.datetime(),
    by: userIdSchema,
    bodyHash: z.string(),
    change: directiveChangeToldSchema,
    before: directiveSchema,
    after: directiveSchema,
  })
  .meta({ id: 'DirectiveEntry' })

export type DirectiveEntry = z.infer<typeof directiveEntrySchema>

export const versionOf = (directive: Directive): number => directive.version ?? 1

/** @throws Refused directive-not-in-force */
export const refuseEnded = (directive: Directive): void => {
  if (directive.ended)
    throw new Refused(directiveNotInForce, {
      directive: directiveKeyOf(directive),
      how: directive.ended.how,
      on: directive.ended.on,
    })
}

/**
 * The directive after the change. What waits for its lead outlives the directive's end, as its tasks do.
 * @param codeAt names what begins to wait, by its place
 * @throws Refused directive-not-in-force, directive-supersedes-itself, secret-directive, too-many-waiting, not-waiting
 */
export const changeDirective = (
  before: Directive,
  { version: _, reason: __, ...given }: ChangeInPlace,
  today: LocalDate,
  codeAt: (place: number) => string = String,
): Directive => {
  const directive = directiveKeyOf(before)
  const next = { ...before, version: versionOf(before) + 1 }
  if (given.change === 'correct') {
    refuseSecrets(undefined, [given.abstract ?? ''])
    const { change: _change, ...corrected } = given
    return directiveSchema.parse({ ...next, ...corrected })
  }
  const { waiting = [] } = before
  if (given.change === 'name-lead' || given.change === 'withdraw-waiting') {
    const gone = waitingOf(waiting, given.waiting)
    return { ...next, waiting: waiting.filter((one) => one !== gone) }
  }
  if (given.change === 'attach') {
    // One that has ended may still get its scan; of one that was completed the other takes it.
    if (isFormer(before)) refuseEnded(before)
    return next
  }
  refuseEnded(before)
  if (given.change === 'await-lead') {
    refuseSecrets(
      undefined,
      given.tasks.flatMap(({ title, content = '' }) => [title, content]),
    )
    return { ...next, waiting: withWaiting(waiting, given.tasks, today, codeAt) }
  }
  if (given.change === 'withdraw') return { ...next, ended: { how: 'withdrawn', on: today } }
  if (given.by === directive) throw new Refused(directiveSupersedesItself, { directive })
  return { ...next, ended: { how: 'superseded', on: today, by: given.by } }
}
