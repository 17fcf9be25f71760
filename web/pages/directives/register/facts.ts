import type { Input } from '../../../api/types.ts'
import { dayTyped } from '../../../values/dates.ts'
import { keyOf, numberTyped, unknownIn } from '../../../values/directive-keys.ts'

type NewDirective = Input<'registerDirective'>['body']['directive']

/** The key under which the register has a directive; of one whose date is not known, in the year of its entry. */
export const keyTyped = (number: string, day: string, unknownYear?: string): string | undefined => {
  const typed = numberTyped(number)
  const issuedOn = unknownYear ? unknownIn(unknownYear) : dayTyped(day)
  return typed && issuedOn && keyOf({ ...typed, issuedOn })
}

const line = (text: string): string => text.trim().replace(/\s+/g, ' ')

/** The facts of a directive as they are typed. */
export interface FactsTyped {
  readonly kind: string
  readonly number: string
  readonly issuedOn: string
  /** `yes` where nobody knows the date. */
  readonly dateUnknown: readonly string[]
  readonly issuer: string
  readonly signer: string
  readonly abstract: string
  readonly urgency: string
}

export const isUndated = ({ dateUnknown }: Pick<FactsTyped, 'dateUnknown'>): boolean => dateUnknown.length > 0

export const directiveOf = (typed: FactsTyped): NewDirective => ({
  kind: typed.kind as NewDirective['kind'],
  ...numberTyped(typed.number),
  ...(isUndated(typed) ? { dateUnknown: true } : { issuedOn: dayTyped(typed.issuedOn) ?? '' }),
  issuer: line(typed.issuer),
  ...(typed.signer.trim() && { signer: line(typed.signer) }),
  abstract: line(typed.abstract),
  ...(typed.urgency && { urgency: typed.urgency as NonNullable<NewDirective['urgency']> }),
})

/** The form's field for one of the API's. */
export const factOfField = (field: string): string | undefined => {
  const [, name] = /^directive\.(\w+)/.exec(field) ?? []
  return name === 'symbol' ? 'number' : name
}

/** What of a directive can be corrected. */
const corrections = ['kind', 'issuer', 'signer', 'abstract', 'urgency'] as const
type Correctable = Readonly<Record<(typeof corrections)[number], string>>

/** The facts that were typed otherwise than they stand. */
export const changed = (before: Correctable, typed: Correctable): Partial<Correctable> =>
  Object.fromEntries(
    corrections
      .map((name) => [name, line(typed[name])] as const)
      .filter(([name, text]) => text && text !== before[name]),
  )
