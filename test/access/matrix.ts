import type { PlacedOperation } from '../../functions/lambdas/api/operations.ts'
import type { Role } from '../../functions/organisation/people/user.ts'
import type { Request } from './city/client.ts'
import { type Caller, callers, type DepartmentCode, departmentCodes, placesOf } from './city/people.ts'
import type { Params, Thing } from './city/things.ts'
import type { Row } from './rows/row.ts'

/** The cells of the matrix: for each operation each caller on each thing, with what the rows say of it. */

/** One thing that is asked for: whose it is, as far as somebody's, or that it is not there. */
export interface Asked {
  readonly name: string
  readonly department?: DepartmentCode
  readonly person?: string
  readonly isMissing?: true
  readonly at: Params
}

const aboutNothing: readonly Asked[] = [{ name: 'the city', at: {} }]

/** What a caller asks for: own, others', and what is not there. */
export const askedBy = (person: string, thing: Thing | undefined): readonly Asked[] => {
  if (!thing) return aboutNothing
  const missing: Asked = { name: 'missing', isMissing: true, at: thing.missing }
  if (thing.of === 'city') return [{ name: "the city's", at: thing.at }, missing]
  if (thing.of === 'person')
    return [
      { name: 'their own', person, at: thing.at[person] as Params },
      { name: "somebody else's", person: '–', at: thing.anothers },
      missing,
    ]
  return [
    ...departmentCodes.map((department) => ({ name: department, department, at: thing.at[department] })),
    missing,
  ]
}

export const filled = (text: string, at: Params): string =>
  text.replace(/\{(\w+)\}/g, (blank, name: string) => encodeURIComponent(at[name] ?? blank))

/** The request of a row on a thing; `ifMatch` is the version that it acts on. */
export const requestOf = (operation: PlacedOperation, row: Row, asked: Asked, ifMatch?: string): Request => {
  const body = row.body?.({ department: asked.department ?? 'SXD', at: asked.at })
  return {
    method: operation.method,
    path: filled(operation.path, asked.at) + (row.query ? `?${filled(row.query, asked.at)}` : ''),
    ...(body !== undefined && { body }),
    ...(ifMatch && { ifMatch }),
  }
}

/** What is to come back. */
export interface Expected {
  readonly status: number
  /** Of a refusal. */
  readonly code?: string
}

const forbidden: Expected = { status: 403, code: 'forbidden' }
const notThere: Expected = { status: 404, code: 'not-found' }

const scopeOf = (
  row: Row,
  caller: Caller,
  department: DepartmentCode | undefined,
): 'may' | 'elsewhere' | 'never' => {
  const places = placesOf[caller].filter(({ inPerson }) => inPerson || !row.inPersonOnly)
  const scopes = places.map((place) => ({ place, scope: row.who[place.role as Role] }))
  if (scopes.some(({ scope }) => scope === 'any')) return 'may'
  const own = scopes.filter(({ scope }) => scope === 'own')
  if (own.some(({ place }) => department === undefined || place.department === department)) return 'may'
  return own.length > 0 ? 'elsewhere' : 'never'
}

/** What a row says of a caller's request. */
export const expectedOf = (row: Row, caller: Caller, { department, person, isMissing }: Asked): Expected => {
  const scope = scopeOf(row, caller, department)
  const missing = row.missing === undefined ? notThere : { status: row.missing }
  if (scope === 'never') return isUntold(row, caller) ? notThere : forbidden
  if (isMissing)
    return scopeOf(row, caller, undefined) === 'may' && isEverywhere(row, caller) ? missing : notThere
  if (scope === 'elsewhere' || (person && person !== callers[caller]))
    return row.elsewhere === undefined ? notThere : { status: row.elsewhere }
  return { status: row.answers ?? 200 }
}

/** Whether they are told as of something that is not there. */
const isUntold = ({ others, forbidden: told = [] }: Row, caller: Caller): boolean =>
  others === 'know of nothing' && !placesOf[caller].some(({ role }) => told.includes(role))

const isEverywhere = (row: Row, caller: Caller): boolean =>
  placesOf[caller].some(({ role }) => row.who[role] === 'any')
