import * as z from 'zod'
import { directiveKeySchema, directiveSchema } from '../../directives/directive/directive.ts'
import { directiveEntrySchema } from '../../directives/directive/directive-changes.ts'
import { assessmentSchemeSchema } from '../../figures/decree-335/assessment-scheme.ts'
import { recordedLetterSchema } from '../../figures/letters/letter.ts'
import { outgoingPaperSchema } from '../../figures/letters/outgoing/outgoing-paper.ts'
import { formulaSetSchema } from '../../figures/rules/formulas.ts'
import { ruleSetSchema } from '../../figures/rules/rule-sets.ts'
import { noticeSchema } from '../../notices/ledger/notice.ts'
import { calendarYearSchema } from '../../organisation/calendar/calendar-store.ts'
import { registeredDepartmentSchema } from '../../organisation/departments/succession/planned-succession.ts'
import { noTally, type Tally } from '../../organisation/departments/tally.ts'
import { machineEntrySchema } from '../../organisation/machines/machine-changes.ts'
import { storedMachineSchema } from '../../organisation/machines/machines-store.ts'
import { delegationSchema } from '../../organisation/people/delegations/delegation.ts'
import { registrationSchema } from '../../organisation/people/register/registered-user.ts'
import { userEntrySchema } from '../../organisation/people/register/user-changes.ts'
import { userSchema } from '../../organisation/people/user.ts'
import { keptSettingsSchema } from '../../organisation/settings/settings-store.ts'
import { storedExplanationSchema } from '../../oversight/explanations/explanations-store.ts'
import { enteredSchema } from '../../platform/table/dated-data.ts'
import { localDateSchema } from '../../shared/dates/dates.ts'
import { machineIdSchema, taskIdSchema, userIdSchema } from '../../shared/ids.ts'
import { taskEventSchema } from '../../tasks/history/event.ts'
import { taskFactsSchema, taskNamingSchema } from '../../tasks/task/task.ts'
import { urgingLedgerSchema } from '../../tasks/urging/urging.ts'
import { viewsSchema } from '../../tasks/views/view.ts'
import { feedSchema } from '../feeds/feed.ts'
import { templateHashSchema, templateVersionSchema } from '../papers/templates/templates-store.ts'

/**
 * What a city consists of: an export yields these records and a restore takes them, docs/decisions/0017. What is not
 * among them (tallies, decisions for the digests, parts in tasks, the register's counting) follows from them.
 */

const tallySchema = z.custom<Tally>((value) =>
  Object.keys(noTally()).every((name) => Number.isInteger((value as Record<string, unknown>)[name])),
)

const delegations = z.array(delegationSchema)

const historyHash = z
  .string()
  .regex(/^\d{1,38}$/)
  .optional()
  .meta({ description: 'absent where the history was never hashed: a restore adds it' })

/**
 * A mail that waits to be sent or for an answer is carried as one of which nobody knows whether it went out: the city that
 * was exported may have sent it since, and no mail may go out twice (decision 4).
 */
const carriedNoticeSchema = noticeSchema.extend({
  state: noticeSchema.shape.state.exclude(['held', 'ready', 'sending', 'waiting']),
})

/** In the order in which an export yields them. */
const recordSchemas = [
  z.strictObject({ kind: z.literal('department'), department: registeredDepartmentSchema }),
  z.strictObject({
    kind: z.literal('user'),
    user: userSchema,
    registration: registrationSchema
      .optional()
      .meta({ description: 'absent where no account was ever asked for: made up for a demonstration' }),
  }),
  z.strictObject({ kind: z.literal('user-entry'), user: userIdSchema, entry: userEntrySchema }),
  z.strictObject({ kind: z.literal('delegations'), delegator: userIdSchema, delegations }),
  z.strictObject({
    kind: z.literal('delegations-entered'),
    delegator: userIdSchema,
    entry: enteredSchema(delegations),
  }),
  z.strictObject({
    kind: z.literal('settings'),
    entry: enteredSchema(keptSettingsSchema),
  }),
  z.strictObject({
    kind: z.literal('calendar'),
    entry: enteredSchema(calendarYearSchema),
  }),
  z.strictObject({ kind: z.literal('formula-set'), entry: enteredSchema(formulaSetSchema) }),
  z.strictObject({ kind: z.literal('rule-set'), entry: enteredSchema(ruleSetSchema) }),
  z.strictObject({ kind: z.literal('assessment-scheme'), entry: enteredSchema(assessmentSchemeSchema) }),
  z.strictObject({ kind: z.literal('paper-template'), entry: enteredSchema(templateVersionSchema) }),
  z.strictObject({
    kind: z.literal('paper-template-file'),
    hash: templateHashSchema,
    file: z.base64().meta({ description: 'the bytes of the Word file' }),
  }),
  z.strictObject({
    kind: z.literal('directive'),
    key: directiveKeySchema,
    directive: directiveSchema,
    taskIds: z.array(taskIdSchema),
    historyHash,
  }),
  z.strictObject({
    kind: z.literal('directive-entry'),
    directive: directiveKeySchema,
    entry: directiveEntrySchema,
  }),
  z.strictObject({
    kind: z.literal('task'),
    facts: taskFactsSchema,
    naming: taskNamingSchema,
    historyHash,
  }),
  z.strictObject({ kind: z.literal('event'), taskId: taskIdSchema, event: taskEventSchema }),
  z.strictObject({ kind: z.literal('explanation'), ...storedExplanationSchema.shape }),
  z.strictObject({ kind: z.literal('letter'), letter: recordedLetterSchema }),
  z.strictObject({
    kind: z.literal('letter-command'),
    key: z.string(),
    bodyHash: z.string(),
    letter: recordedLetterSchema,
  }),
  z.strictObject({ kind: z.literal('outgoing-paper'), paper: outgoingPaperSchema }),
  z.strictObject({
    kind: z.literal('snapshot'),
    snapshot: z.strictObject({
      date: localDateSchema,
      year: z.int(),
      tallies: z.record(z.string(), tallySchema),
    }),
  }),
  z.strictObject({
    kind: z.literal('urgings'),
    ledger: urgingLedgerSchema,
  }),
  z.strictObject({ kind: z.literal('feed'), feed: feedSchema, tokenHash: z.string(), bodyHash: z.string() }),
  z.strictObject({ kind: z.literal('machine'), machine: storedMachineSchema }),
  z.strictObject({
    kind: z.literal('machine-entry'),
    machine: machineIdSchema,
    entry: machineEntrySchema,
  }),
  z.strictObject({ kind: z.literal('list-views'), saved: viewsSchema }),
  z.strictObject({ kind: z.literal('notice'), notice: carriedNoticeSchema }),
] as const

export const cityRecordSchema = z.discriminatedUnion('kind', recordSchemas)

export type CityRecord = z.infer<typeof cityRecordSchema>

export const recordKinds = recordSchemas.map(({ shape }) => shape.kind.value)
