import type { Role } from '../../../functions/organisation/people/user.ts'
import type { DepartmentCode } from '../city/people.ts'
import type { Params } from '../city/things.ts'

/**
 * Who may do what, as the city says it: one row an operation. It is written down here by hand, and never asked of the product.
 */

/** `any`: everybody's, the city over; `own`: that of their own department. */
export type Who = Readonly<Partial<Record<Role, 'any' | 'own'>>>

export interface Row {
  /** Who may, by their role. A deputy may what both places may, but for what is done in person alone. */
  readonly who: Who
  /** Whom of them nobody stands in for. */
  readonly inPersonOnly?: true
  /** What it is about; without it there is one city, and nothing to look for. */
  readonly about?: string
  /** Behind the `?`, with the parameters of the thing in braces. */
  readonly query?: string
  readonly body?: (of: { readonly department: DepartmentCode; readonly at: Params }) => unknown
  /** Where the version stands that it acts on: a path with the thing's parameters. */
  readonly version?: string
  /** What a permitted caller gets; 200 unless it says otherwise. */
  readonly answers?: 200 | 201 | 202
  /** What is told of a thing that is not there, to who may do it everywhere: 404 unless it says otherwise. */
  readonly missing?: number
  /** The same of another department's, to who may do it in their own: as of what is not there. */
  readonly elsewhere?: number
  /** Where a role that may not is told as of something that is not there, instead of that it may not. */
  readonly others?: 'know of nothing'
  /** Whom of them it is told, for they know of the thing. */
  readonly forbidden?: readonly Role[]
  /** Fields called as the city's own are, which belong to the request: where they stand in the body. */
  readonly saysItself?: readonly string[]
}

export const everybody: Who = {
  leader: 'any',
  office: 'any',
  auditor: 'any',
  administrator: 'any',
  head: 'any',
  clerk: 'any',
}
/** The whole city is read by those who answer for it; a department reads its own. */
export const readers: Who = { ...everybody, head: 'own', clerk: 'own' }
/** Who opens what was handed in: whoever reads, but for who only runs the system. */
export const openers: Who = { leader: 'any', office: 'any', auditor: 'any', head: 'own', clerk: 'own' }
export const wholeCity: Who = { leader: 'any', office: 'any', auditor: 'any', administrator: 'any' }
export const office: Who = { office: 'any' }
export const leader: Who = { leader: 'any' }
export const leaderAndOffice: Who = { leader: 'any', office: 'any' }
export const administrator: Who = { administrator: 'any' }
export const officeAndAdministrator: Who = { office: 'any', administrator: 'any' }
export const overseers: Who = { office: 'any', auditor: 'any', administrator: 'any' }
export const itsDepartment: Who = { head: 'own', clerk: 'own' }
export const itsHead: Who = { head: 'own' }
/** Who speaks about a task: all but those who only look on. */
export const speakers: Who = { leader: 'any', office: 'any', head: 'own', clerk: 'own' }
