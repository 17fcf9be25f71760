import { bodyNameOf } from './body-name.ts'
import type { LocalDate } from './dates.ts'
import { type Department, isValidOn } from './department.ts'
import { groupOf } from './department-groups.ts'

/** Words that lead to no department: a body the register does not have, or a group that names nobody. */
export interface UnreadWords {
  readonly words: string
  readonly because: 'not-in-register' | 'names-nobody'
}

/** Whom a directive's own words give the work to: each department becomes lead of a task of its own. */
export interface AssigneeReading {
  readonly departments: readonly string[]
  /** Said by name, never dropped: the Office names the department, or enters the body. */
  readonly unread: readonly UnreadWords[]
}

/** Heads are written to as persons; the work is their department's. */
const heads =
  /^(?:giám đốc|thủ trưởng|chủ tịch|chánh|trưởng|lãnh đạo) (?=(?:các |sở |ubnd |ban |đơn vị|thanh tra|văn phòng|cơ quan))/iu

/** A comma or "và" between two bodies stands before the word that begins a body's name. */
const betweenBodies =
  /\s*[;\n]\s*|\s*,\s*(?:và\s+)?(?=(?:các )?(?:sở|ubnd|ban|công an|thanh tra|viện|văn phòng|bộ|trung tâm)\s)|\s+và\s+(?=(?:các )?(?:sở|ubnd|công an|thanh tra|văn phòng)\s)/iu

interface Register {
  readonly valid: readonly Department[]
  readonly byName: ReadonlyMap<string, string>
}

const registerOn = (departments: readonly Department[], on: LocalDate): Register => {
  const valid = departments.filter((department) => isValidOn(department, on))
  return { valid, byName: new Map(valid.map(({ name, code }) => [bodyNameOf(name), code])) }
}

const enumeration = /^(ubnd )?(?:các )?(sở|ban|quận|huyện|xã|phường)\s*:?\s+(.+)$/iu

/** The ways to cut words at one "và", the uncut words first: names have an "và" of their own. */
const cutsOf = (words: string): string[][] => {
  const parts = words.split(/\s+và\s+/)
  const cuts = parts
    .slice(1)
    .map((_, place) => [parts.slice(0, place + 1).join(' và '), parts.slice(place + 1).join(' và ')])
  return [[words], ...cuts]
}

/** "UBND các quận Liên Chiểu, Sơn Trà, Cẩm Lệ": the word before the first name stands before each. */
const enumerated = (words: string, { byName }: Register): string[] | undefined => {
  const [, committee = '', kind = '', list = ''] = enumeration.exec(words) ?? []
  const codesOf = (names: string[]) =>
    names.flatMap((name) => byName.get(bodyNameOf(`${committee}${kind} ${name}`)) ?? [])
  const codes = list.split(/\s*,\s*(?:và\s+)?/).map((item) => {
    const names = cutsOf(item).find((cut) => codesOf(cut).length === cut.length)
    return names && codesOf(names)
  })
  return codes.every((found) => found !== undefined) ? codes.flat() : undefined
}

const readPart = (part: string, register: Register): AssigneeReading => {
  const words = part.replace(heads, '')
  const code = register.byName.get(bodyNameOf(words))
  if (code) return { departments: [code], unread: [] }
  const several = enumerated(words, register)
  if (several) return { departments: several, unread: [] }
  const group = groupOf(words, register.valid)
  const unread = (because: UnreadWords['because']) => [{ words: part, because }]
  if (!group) return { departments: [], unread: unread('not-in-register') }
  const nobody = group.namesOthers || group.departments.length === 0
  return { departments: group.departments, unread: nobody ? unread('names-nobody') : [] }
}

/**
 * Reads whom a directive names, by the register as it was on the day of the assignment: single bodies, joint leads,
 * lists and groups. Each department comes once, in the order of the words.
 */
export const readAssignees = (
  wording: string,
  departments: readonly Department[],
  on: LocalDate,
): AssigneeReading => {
  const register = registerOn(departments, on)
  const parts = wording.normalize('NFC').replace(/\s+/g, ' ').trim().split(betweenBodies).filter(Boolean)
  // A name with a comma or "và" of its own may have been cut: whole words that are a name win.
  const whole = register.byName.get(bodyNameOf(wording))
  if (whole) return { departments: [whole], unread: [] }
  const readings = parts.map((part) => readPart(part, register))
  return {
    departments: [...new Set(readings.flatMap((reading) => reading.departments))],
    unread: readings.flatMap((reading) => reading.unread),
  }
}
