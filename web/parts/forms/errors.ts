import { type FieldProblem, fieldOfPointer, Problem } from '../../api/problem.ts'
import { withDaysWritten } from '../../texts/formats.ts'
import type { Language } from '../../texts/languages.ts'

/** What is wrong, by the name of the field. */
export type FieldErrors = Readonly<Record<string, string>>

interface Placed {
  readonly fields: FieldErrors
  /** What belongs to no field of this form: said in the summary alone. */
  readonly others: readonly string[]
}

export type Place = (
  field: string,
  problem: FieldProblem,
) => { readonly name: string | undefined; readonly text?: string } | undefined

/** The field a refusal speaks of; where there are several of a kind, by what it tells of. */
type FieldOfCode<Name extends string> = Name | ((facts: Problem['facts']) => Name | undefined)

export type FieldsOfCodes<Name extends string = string> = Readonly<Record<string, FieldOfCode<Name>>>

export interface Places {
  /** The fields there are; `tasks` also takes what is wrong at `tasks.0.title`. */
  readonly names: readonly string[]
  /** Which field a refusal speaks of, by its code: `{ 'proposed-date-not-later': 'proposedDueOn' }`. */
  readonly ofCode?: FieldsOfCodes
  /** Where a form is not shaped as the API's request: which of its fields a wrong one is, and how it is said there. */
  readonly place?: Place | undefined
}

const nearest = (field: string, names: readonly string[]): string | undefined => {
  if (names.includes(field)) return field
  const parent = field.slice(0, Math.max(field.lastIndexOf('.'), 0))
  return parent ? nearest(parent, names) : undefined
}

/** Puts the API's words at the fields they speak of; the first of several stays. */
export const placed = (
  failure: unknown,
  language: Language,
  { names, ofCode = {}, place }: Places,
): Placed => {
  if (!(failure instanceof Problem)) return { fields: {}, others: [] }
  const ofThis = ofCode[failure.code]
  const named = typeof ofThis === 'function' ? ofThis(failure.facts) : ofThis
  if (named) return { fields: { [named]: withDaysWritten(failure.words[language].detail) }, others: [] }
  const fields: Record<string, string> = {}
  const others: string[] = []
  for (const problem of failure.fields) {
    const field = fieldOfPointer(problem.pointer)
    const { name = nearest(field, names), text = withDaysWritten(problem[language]) } =
      place?.(field, problem) ?? {}
    if (name) fields[name] ??= text
    else others.push(text)
  }
  return { fields, others }
}

/** The errors a check found, without the fields that are right. */
export const wrongOnly = (checked: Readonly<Record<string, string | undefined>>): FieldErrors =>
  Object.fromEntries(
    Object.entries(checked).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
