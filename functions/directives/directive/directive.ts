import * as z from 'zod'
import { assignmentDateSchema, type LocalDate, localDateSchema } from '../../shared/dates/dates.ts'
import { lineOf } from '../../shared/text.ts'
import { urgencies } from '../deadline/urgency.ts'
import { waitingTaskSchema } from '../requests/waiting-tasks.ts'
import { canonicalKey, directiveNumberSchema, directiveSymbolSchema, keyPartsOf } from './directive-number.ts'

/** Every form in which leaders give work out, and what the register calls it. */
export const directiveKinds = {
  'official-letter': 'công văn',
  notice: 'thông báo',
  conclusion: 'kết luận',
  'meeting-conclusion': 'kết luận cuộc họp',
  instruction: 'chỉ thị',
  decision: 'quyết định',
  resolution: 'nghị quyết',
  plan: 'kế hoạch',
  programme: 'chương trình',
  telegram: 'công điện',
  'oral-instruction': 'chỉ đạo miệng',
  'directing-document': 'văn bản chỉ đạo',
  policy: 'chủ trương',
  report: 'báo cáo chỉ đạo, điều hành',
  other: 'văn bản khác',
} as const

const kindNames = Object.keys(directiveKinds) as (keyof typeof directiveKinds)[]

export const directiveKeySchema = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d_\d{1,11}[A-Za-z]?(_[\p{Lu}\d][\p{L}\p{M}\d.~&-]{0,29})?$/u, {
    error: 'directive-key-form',
  })
  .overwrite(canonicalKey)
  .meta({
    id: 'DirectiveKey',
    description:
      'date_number_SYMBOL, for example 2021-07-26_4651_UBND-KSTT; date_number without a symbol; 2021-00-00 for the date while only the year of its entry is known',
  })

/**
 * What a directive is known by: its number restarts each year, so the date belongs to the key.
 * An oral instruction has no number of its own; the Office's register gives it one.
 */
export const directiveSchema = z
  .strictObject({
    kind: z.enum(kindNames),
    number: directiveNumberSchema,
    symbol: directiveSymbolSchema.optional().meta({ description: 'absent where it bears a number alone' }),
    issuedOn: assignmentDateSchema.optional().meta({ description: 'absent as long as nobody knows it' }),
    registeredIn: z
      .int()
      .min(2000)
      .max(2099)
      .optional()
      .meta({ description: 'the year of its entry, as long as its date is not known' }),
    formerly: directiveKeySchema
      .optional()
      .meta({ description: 'what it was registered as, before its date or symbol was known' }),
    issuer: lineOf(150),
    signer: lineOf(100).optional(),
    abstract: lineOf(500),
    urgency: z.enum(urgencies).optional(),
    waiting: z
      .array(waitingTaskSchema)
      .optional()
      .meta({ description: 'what waits for its lead: a task once the Office names who leads it' }),
    version: z.int().min(2).optional().meta({ description: 'counts its changes; absent: 1' }),
    ended: z
      .strictObject({
        how: z.enum(['superseded', 'withdrawn', 'completed']),
        on: localDateSchema,
        by: directiveKeySchema
          .optional()
          .meta({ description: 'the directive that took its place, or that it became' }),
      })
      .optional()
      .meta({
        description: 'it gives out no more tasks; those it gave stay until the Office withdraws them',
      }),
    unwritten: z.int().min(1).optional().meta({
      description:
        'tasks of a registration that stopped half-way; the same request, with its key, enters them',
    }),
    sample: z.literal(true).optional().meta({ description: 'present on demonstration data only' }),
  })
  .meta({ id: 'Directive' })

export type Directive = z.infer<typeof directiveSchema>

export const directiveStates = ['in-force', 'ended', 'unwritten'] as const

/** Whether a directive is in a state that a list asks for. One that was written in part is in force as well. */
export const isInState = (
  { ended, unwritten }: Pick<Directive, 'ended' | 'unwritten'>,
  state: (typeof directiveStates)[number],
): boolean =>
  state === 'unwritten' ? unwritten !== undefined : (state === 'ended') === (ended !== undefined)

type Known = Pick<Directive, 'issuedOn' | 'registeredIn' | 'number' | 'symbol'>

/**
 * The key of a directive, for example `2021-07-26_4651_UBND-KSTT`; 5 and 05 of one symbol and day are one directive. One
 * whose date is not known yet is one of the year of its entry, `2021-00-00_123_TB-UBND`.
 */
export const directiveKeyOf = ({ issuedOn, registeredIn, ...named }: Known): string =>
  `${issuedOn ?? `${registeredIn}-00-00`}_${keyPartsOf(named)}`

/** The date of a directive out of its key; undefined as long as nobody knows it. */
export const issuedOnOf = (key: string): LocalDate | undefined =>
  localDateSchema.safeParse(key.slice(0, 10)).data

/** The year in whose list it stands. */
export const yearOfKey = (key: string): number => Number(key.slice(0, 4))

/** Whether it only says what a directive was registered as before it was complete. */
export const isFormer = ({ ended }: Pick<Directive, 'ended'>): boolean => ended?.how === 'completed'

/** The key under which a directive goes on that was completed; undefined where it is no former one. */
export const becameOf = (directive: Pick<Directive, 'ended'>): string | undefined =>
  isFormer(directive) ? directive.ended?.by : undefined
