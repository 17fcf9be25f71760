import { unmarked } from '../../organisation/departments/body-name.ts'

/** Who leads and who helps, by the words between the names: "Sở X chủ trì, phối hợp với Sở Y". */

export type Role = 'lead' | 'coordinating'

/** Words that name bodies, and the part that the words around them give to these. */
export interface Clause {
  readonly words: string
  /** Undefined where nothing says so. */
  readonly role: Role | undefined
  /** Said of the last of them only: "Sở A, Sở B (chủ trì)". */
  readonly roleOfLast: Role | undefined
}

const body = '(?:don vi |co quan |so nganh )?'
const leading = `${body}(?:chu tri|dau moi|chiu trach nhiem chinh)(?: thuc hien| tham muu| giai quyet| xu ly)?`
const helping = `(?:cac )?${body}(?:cung )?phoi hop(?: chat che| thuc hien)*`
const before = '(?<![\\p{L}\\p{N}])'
const after = '(?![\\p{L}\\p{N}])'
const marker = RegExp(
  `\\(\\s*(?:(?<leadOne>${leading}|ct)|(?<helpOne>${helping}|ph))\\s*\\)|` +
    `${before}(?:la )?(?:(?<lead>${leading})|(?<help>${helping}(?:\\s+(?<with>cung voi|voi|cung))?))${after}\\s*(?<colon>:)?`,
  'gu',
)

interface Marker {
  readonly role: Role
  readonly at: number
  readonly end: number
  readonly isOfOne: boolean
  readonly leadsOn: boolean
}

const markersIn = (text: string): Marker[] =>
  [...unmarked(text).matchAll(marker)].map(({ 0: found, index, groups = {} }) => ({
    role: groups.lead || groups.leadOne ? 'lead' : 'coordinating',
    at: index,
    end: index + found.length,
    isOfOne: groups.leadOne !== undefined || groups.helpOne !== undefined,
    leadsOn: groups.with !== undefined || groups.colon !== undefined,
  }))

const saysSomething = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** A body right behind the word is whom it is said of: "phối hợp Sở Y". */
const goesOn = (text: string): boolean => /^\s*[\p{L}\p{N}]/u.test(text)

const cut = (text: string): Clause[] => {
  const clauses: Clause[] = []
  let role: Role | undefined
  let from = 0
  const take = (end: number, ofAll: Role | undefined, ofLast?: Role) => {
    const words = text.slice(from, end)
    if (saysSomething(words)) clauses.push({ words, role: ofAll, roleOfLast: ofLast })
  }
  const markers = markersIn(text)
  for (const [place, { role: said, at, end, isOfOne, leadsOn }] of markers.entries()) {
    const isFirst = !saysSomething(text.slice(from, at))
    const following = text.slice(end, markers[place + 1]?.at)
    const isBefore = !isOfOne && (leadsOn || isFirst || (said === 'coordinating' && goesOn(following)))
    if (isOfOne) take(at, role, said)
    else take(at, isBefore ? role : (role ?? said))
    role = isBefore ? said : undefined
    from = end
  }
  take(text.length, role)
  return clauses
}

const bracket = /\(([^()]*)\)/g

/** Brackets that hold a role and whom it is said of are a sentence of their own: "Sở X (Sở Y phối hợp)". */
const sentencesOf = (text: string): string[] => {
  const sentences: string[] = []
  let from = 0
  for (const { 0: whole, 1: inner = '', index } of text.matchAll(bracket)) {
    const [alone] = markersIn(whole)
    if (alone?.isOfOne || markersIn(inner).length === 0) continue
    sentences.push(text.slice(from, index), inner)
    from = index + whole.length
  }
  return [...sentences, text.slice(from)]
}

/**
 * The clauses of a wording. A role stands behind its bodies, or before them with a colon, "với" or nothing before it.
 * Without any word for a role it is one clause.
 */
export const clausesOf = (wording: string): Clause[] => sentencesOf(wording).flatMap(cut)
