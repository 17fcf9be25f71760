import * as z from 'zod'
import type { LocalDate } from '../../../../shared/dates/dates.ts'
import { isValidOn } from '../../../../shared/dates/validity.ts'
import { nameKey } from '../../../departments/body-name.ts'
import type { Department } from '../../../departments/department.ts'
import { type NamesOnDay, namesOnDay } from '../../../departments/names/department-names.ts'
import { judgeRows, typed } from '../../../lists/judge-rows.ts'
import {
  cell,
  type JudgedRow,
  judgedRowSchema,
  maxRows,
  type RowError,
  readRow,
  rowErrorOf,
  rowNumber,
  wrongRow,
} from '../../../lists/judged-row.ts'
import { roleWords } from '../../role-words.ts'
import { type NewUser, newUserSchema, type Role, roles, type User } from '../../user.ts'
import { roleOfWords } from './role-of-words.ts'

const peopleRowSchema = z.strictObject({
  row: rowNumber,
  name: cell,
  email: cell,
  role: cell.meta({ description: 'the code of a role, or what people call it' }),
  department: cell.meta({ description: 'code or name; empty for roles of the whole city' }),
})

export const peopleListSchema = z.strictObject({ rows: z.array(peopleRowSchema).min(1).max(maxRows) })

export const judgedPeopleSchema = z.object({ rows: z.array(judgedRowSchema(newUserSchema)) })

export type PeopleRow = z.infer<typeof peopleRowSchema>

/** What rows are judged by. */
interface Register {
  readonly departments: readonly Department[]
  readonly people: readonly User[]
  readonly today: LocalDate
}

interface Known extends Register {
  /** Departments as people call them, in full or in short. */
  readonly names: NamesOnDay
}

const inEnglish = (words: string, { departments, today }: Register): string | undefined =>
  departments.find((one) => isValidOn(one, today) && one.nameEn && nameKey(one.nameEn) === nameKey(words))
    ?.code

const notNamed = { several: 'department-of-several', ended: 'department-not-open' } as const

const departmentOf = (words: string, register: Known): string | RowError | undefined => {
  if (!words.trim()) return undefined
  const named = register.names.find(words)
  if (named?.is === 'department') return named.code
  const code = named ? notNamed[named.is] : 'department-not-found'
  return inEnglish(words, register) ?? rowErrorOf('department', code, { text: words.trim() })
}

const roleOf = (words: string, department: string): Role | RowError | undefined => {
  if (!words.trim()) return undefined
  return (
    roleOfWords(words, department.trim() !== '') ??
    rowErrorOf('role', 'role-not-known', {
      text: words.trim(),
      options: roles.map((role) => roleWords[role][0]).join(', '),
    })
  )
}

const isError = (value: unknown): value is RowError => typeof value === 'object' && value !== null

const read = ({ row, name, email, role, department }: PeopleRow, register: Known): JudgedRow<NewUser> => {
  const found = { role: roleOf(role, department), department: departmentOf(department, register) }
  const errors = Object.values(found).filter(isError)
  const given = {
    name: typed(name),
    email: typed(email),
    role: isError(found.role) ? roles[0] : found.role,
    department: isError(found.department) ? undefined : found.department,
  }
  // Where the role or the department is wrong, whether they go together cannot be said.
  const judged = readRow(row, given, newUserSchema, errors)
  return { ...judged, errors: errors.length > 0 ? withoutPair(judged.errors) : judged.errors }
}

const withoutPair = (errors: readonly RowError[]): RowError[] =>
  errors.filter(({ code }) => code !== 'department-goes-with-head-and-clerk')

const isSame = (user: User, { name, role, department }: NewUser): boolean =>
  user.active && user.name === name && user.role === role && user.department === department

/** Who has the address already: the person of the row just so, or somebody else, who is named. */
const besideOwner = (
  judged: JudgedRow<NewUser>,
  value: NewUser,
  owner: User | undefined,
  { departments }: Register,
): JudgedRow<NewUser> => {
  if (!owner) return judged
  if (isSame(owner, value)) return { ...judged, outcome: 'there' }
  const department = departments.find(({ code }) => code === owner.department)?.name ?? owner.department
  const whose = department ? `${owner.name}, ${department}` : owner.name
  return wrongRow(judged, rowErrorOf('email', 'mail-of-another', { whose }))
}

/**
 * Judges every row of a list of people. An address that is somebody else's, in the register or in a row before, is told
 * with whose it is.
 */
export const judgePeople = (rows: readonly PeopleRow[], register: Register): JudgedRow<NewUser>[] => {
  const known = { ...register, names: namesOnDay(register.departments, register.today) }
  const byAddress = new Map(register.people.map((user) => [user.email, user]))
  return judgeRows(rows, {
    read: (given) => read(given, known),
    keyOf: ({ email }) => email,
    keyField: 'email',
    twice: 'mail-twice',
    beside: (judged, value) => besideOwner(judged, value, byAddress.get(value.email), register),
  })
}
