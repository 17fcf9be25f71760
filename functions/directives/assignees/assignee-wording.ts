import { groupsOnDay } from '../../organisation/departments/names/department-groups.ts'
import { namesOnDay } from '../../organisation/departments/names/department-names.ts'
import type { NamedBody } from '../../organisation/departments/names/named-body.ts'
import { nearestOf } from '../../organisation/departments/names/nearest-departments.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { vietnameseDate } from '../../shared/dates/local-date.ts'
import { type Bodies, type BodyReading, readBody, readList } from './assignee-bodies.ts'
import { type Atom, atomsOf, withoutMarks } from './assignee-parts.ts'
import { clausesOf, type Role } from './assignee-roles.ts'
import type { UnreadWords } from './unread-words.ts'

/** Whom a directive's own words give the work to: each lead gets a task of its own. */
export interface AssigneeReading {
  readonly departments: readonly string[]
  /** Whom the same words name beside the lead: "Sở X chủ trì, phối hợp với Sở Y". Never a lead. */
  readonly coordinating: readonly string[]
  readonly unread: readonly UnreadWords[]
}

/** The register of one day. Each wording is read once: lists of thousands of rows name the same few departments. */
export interface AssigneeReader {
  readonly read: (wording: string) => AssigneeReading
}

/** Longer words are no list of departments, and are told as such. */
export const maxAssigneeWords = 300

interface Span {
  readonly words: string
  readonly reading: BodyReading | undefined
}

interface Way {
  readonly cost: number
  readonly spans: readonly Span[]
}

const maxParts = 12

const costOf = (reading: BodyReading): number =>
  reading.is === 'several' || reading.is === 'ended' ? 0.5 : 0.01

/** A body ends where the next begins for certain, or where what follows is read too. */
const mayEndAt = (atoms: readonly Atom[], next: number, after: Way): boolean => {
  const atom = atoms[next]
  if (!atom || atom.beginsBody || atom.separator === 'hard' || atom.separator === 'line') return true
  return after.spans[0]?.reading !== undefined
}

const firstHard = (atoms: readonly Atom[], from: number): number => {
  const hard = atoms.findIndex(
    ({ beginsBody, separator }, at) =>
      at > from && (beginsBody || separator === 'hard' || separator === 'line'),
  )
  return hard < 0 ? atoms.length : hard
}

/** The way to cut a text into bodies that leaves the fewest words unread, in the fewest bodies. */
const spansOf = (text: string, bodies: Bodies): readonly Span[] => {
  const atoms = atomsOf(text)
  const ways: Way[] = Array.from({ length: atoms.length + 1 }, () => ({ cost: 0, spans: [] }))
  const wordsOf = (from: number, next: number) =>
    text.slice(atoms[from]?.from, atoms[next - 1]?.to).replace(/\s+/g, ' ')
  for (let from = atoms.length - 1; from >= 0; from -= 1) {
    const then = (next: number, cost: number, reading: BodyReading | undefined): Way => {
      const after = ways[next] ?? { cost: 0, spans: [] }
      return { cost: cost + after.cost, spans: [{ words: wordsOf(from, next), reading }, ...after.spans] }
    }
    const unreadTo = firstHard(atoms, from)
    const found = [then(unreadTo, unreadTo - from + 1, undefined)]
    const list = readList(text, atoms, from, bodies)
    if (list) found.push(then(list.next, 0.01, { is: 'read', codes: list.codes }))
    for (let next = from + 1; next <= Math.min(atoms.length, from + maxParts); next += 1) {
      if (next - 1 > from && atoms[next - 1]?.separator === 'hard') break
      const after = ways[next]
      if (!after || !mayEndAt(atoms, next, after)) continue
      const reading = readBody(wordsOf(from, next), bodies)
      if (reading) found.push(then(next, costOf(reading), reading))
    }
    ways[from] = found.reduce((best, one) => (one.cost < best.cost ? one : best))
  }
  return ways[0]?.spans ?? []
}

interface Group {
  readonly codes: readonly string[]
  readonly role: Role | undefined
  readonly unread: readonly UnreadWords[]
}

interface Register extends Bodies {
  readonly on: LocalDate
  readonly nameOf: (code: string) => string
  readonly nearest: (words: string) => readonly string[]
}

const formerly = (words: string, department: NamedBody, { on, names, nameOf }: Register): UnreadWords => {
  const { name, validFrom, validTo, successors = [] } = department
  const isValid = (code: string) => names.valid.some((one) => one.code === code)
  if (!validTo || validTo >= on)
    return {
      words,
      because: 'department-not-yet',
      facts: { words, name, on: vietnameseDate(validFrom) },
      proposals: [],
    }
  const facts = {
    words,
    name,
    on: vietnameseDate(validTo),
    successors: successors.map(nameOf).join('; ') || '–',
  }
  return { words, because: 'department-ended', facts, proposals: successors.filter(isValid) }
}

/** A person is harmless beside the body that they head. */
const isBesideBody = (spans: readonly Span[], place: number): boolean =>
  [spans[place - 1], spans[place + 1]].some((span) => span?.reading?.is === 'read')

const tell = (spans: readonly Span[], place: number, register: Register): Omit<Group, 'role'> => {
  const { words = '', reading } = spans[place] ?? {}
  // Whoever may be meant is looked for when somebody asks: a text tries many words, and most are dropped.
  const unread = (
    because: UnreadWords['because'],
    meant: () => readonly string[] = () => [],
  ): UnreadWords[] => [
    {
      words,
      because,
      facts: { words },
      get proposals() {
        return meant()
      },
    },
  ]
  switch (reading?.is) {
    case 'read':
      return { codes: reading.codes, unread: reading.namesOthers ? unread('names-nobody') : [] }
    case 'several':
      return { codes: [], unread: unread('several-alike', () => reading.codes) }
    case 'ended':
      return { codes: [], unread: [formerly(words, reading.department, register)] }
    case 'person':
      return { codes: [], unread: isBesideBody(spans, place) ? [] : unread('names-nobody') }
    default:
      return { codes: [], unread: unread('not-in-register', () => register.nearest(words)) }
  }
}

/** Who is left out, or one or the other: no list of names says that. */
const exception =
  /(?<!\p{L})(?:ngoại )?(?:trừ|tru|hoặc|hoac|không bao gồm|khong bao gom|không gồm|khong gom)(?!\p{L})/iu

const groupsIn = (wording: string, register: Register): Group[] =>
  clausesOf(withoutMarks(wording)).flatMap(({ words, role, roleOfLast }) => {
    const text = words.replace(/^[\s,;:.–-]+|[\s,;:–-]+$/g, '')
    const spans = exception.test(text)
      ? [{ words: text.replace(/\s+/g, ' '), reading: undefined }]
      : spansOf(text, register)
    return spans.map((_, place) => ({
      ...tell(spans, place, register),
      role: (place === spans.length - 1 ? roleOfLast : undefined) ?? role,
    }))
  })

const each = (codes: readonly string[]): string[] => [...new Set(codes)]

/** Where the words say who leads, those they give no part help. */
const divided = (groups: readonly Group[], wording: string): AssigneeReading => {
  const saysWhoLeads = groups.some(({ role }) => role === 'lead')
  const isLead = ({ role }: Group) => (role ?? (saysWhoLeads ? 'coordinating' : 'lead')) === 'lead'
  const departments = each(groups.filter(isLead).flatMap(({ codes }) => codes))
  const helping = groups.filter((one) => !isLead(one)).flatMap(({ codes }) => codes)
  const coordinating = each(helping).filter((code) => !departments.includes(code))
  const unread = groups.flatMap((one) => one.unread)
  const words = wording.replace(/\s+/g, ' ')
  const isBoth = helping.length > 0 && coordinating.length === 0
  const both: UnreadWords = { words, because: 'lead-is-no-coordinator', facts: { words }, proposals: [] }
  return { departments, coordinating, unread: isBoth ? [...unread, both] : unread }
}

const read = (given: string, register: Register): AssigneeReading => {
  const wording = given
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .trim()
  if (wording.length > maxAssigneeWords) {
    const words = `${wording.slice(0, 60)}…`
    const facts = { words, maximum: maxAssigneeWords }
    return {
      departments: [],
      coordinating: [],
      unread: [{ words, because: 'too-long', facts, proposals: [] }],
    }
  }
  // A name with a comma, a dash or "và" of its own is one body before anything else.
  const whole = register.names.find(wording)
  if (whole?.is === 'department') return { departments: [whole.code], coordinating: [], unread: [] }
  return divided(groupsIn(wording, register), wording)
}

const readerOn = (departments: readonly NamedBody[], on: LocalDate): AssigneeReader => {
  const names = namesOnDay(departments, on)
  const called = new Map(departments.map(({ code, name }) => [code, name]))
  const register: Register = {
    names,
    on,
    groupOf: groupsOnDay(names.valid),
    nearest: nearestOf(names.valid),
    nameOf: (code) => called.get(code) ?? code,
  }
  const readings = new Map<string, AssigneeReading>()
  return {
    read: (wording) => {
      const known = readings.get(wording) ?? read(wording, register)
      readings.set(wording, known)
      return known
    },
  }
}

/**
 * Reads whom a directive names, by the register as it was on the day of the assignment: single bodies, joint leads,
 * lists and groups, and who helps whom. Each department comes once, in the order of the words. All of the words are
 * understood, or those that are not are groups by name with what may be meant: a near name is never taken. The same
 * reader serves all days between two changes of the register.
 */
export const assigneeReaders = (departments: readonly NamedBody[]): ((on: LocalDate) => AssigneeReader) => {
  const readers = new Map<string, AssigneeReader>()
  return (on) => {
    const begun = departments.filter(({ validFrom }) => validFrom <= on).length
    const ended = departments.filter(({ validTo }) => validTo && validTo < on).length
    const key = `${begun} ${ended}`
    const reader = readers.get(key) ?? readerOn(departments, on)
    readers.set(key, reader)
    return reader
  }
}
