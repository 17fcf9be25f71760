import * as z from 'zod'
import type { LocalDate } from '../../../shared/dates/dates.ts'
import { fold } from '../../../shared/folded-text.ts'
import { Refused } from '../../../shared/problems/refused.ts'
import { hasMarkForLetter } from '../../../shared/text.ts'
import { judgeRows, typed } from '../../lists/judge-rows.ts'
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
} from '../../lists/judged-row.ts'
import { type Department, type DepartmentKind, departmentKinds, departmentSchema } from '../department.ts'
import { requireNamesOfItsOwn } from '../names/further-names.ts'
import type { RegisteredDepartment } from '../succession/planned-succession.ts'

const departmentRowSchema = z.strictObject({
  row: rowNumber,
  code: cell,
  name: cell,
  kind: cell.meta({ description: 'the code of a kind, or what people call it' }),
  validFrom: cell.meta({ description: '2021-07-26 or 26/07/2021' }),
  validTo: cell,
  groups: cell.meta({ description: 'divided by ;' }),
  furtherNames: cell.meta({ description: 'divided by ;' }),
})

export const departmentListSchema = z.strictObject({
  rows: z.array(departmentRowSchema).min(1).max(maxRows),
})

export const judgedDepartmentsSchema = z.object({ rows: z.array(judgedRowSchema(departmentSchema)) })

type DepartmentRow = z.infer<typeof departmentRowSchema>

/** What lists call the kinds, besides their codes. */
const kindWords: Record<DepartmentKind, readonly string[]> = {
  office: ['văn phòng', 'văn phòng ubnd'],
  department: ['sở, ban, ngành', 'sở', 'ban', 'ngành', 'sở ban ngành'],
  agency: ['cơ quan khác', 'cơ quan', 'đơn vị sự nghiệp'],
  district: ['ubnd quận, huyện', 'quận', 'huyện', 'quận, huyện'],
  commune: ['ubnd phường, xã', 'phường', 'xã', 'đặc khu', 'phường, xã'],
  enterprise: ['doanh nghiệp', 'công ty'],
  central: ['cơ quan trung ương trên địa bàn', 'cơ quan trung ương', 'trung ương', 'ngành dọc'],
}

const byWords = new Map(
  departmentKinds.flatMap((kind) => [kind, ...kindWords[kind]].map((words) => [fold(words), kind] as const)),
)

/** As people write it, 26/07/2021, or as programs do; whether there is such a day the schema says. */
const dayOf = (text: string): string | undefined => {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? []
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : typed(text)
}

const wrongDay = (field: string, text: string): RowError[] => {
  const isRead = /^\d{4}-\d{2}-\d{2}$/.test(dayOf(text) ?? '')
  return text.trim() && !isRead ? [rowErrorOf(field, 'day-not-read', { text: text.trim() })] : []
}

const wrongKind = (kind: string): RowError[] => {
  if (!kind.trim() || byWords.has(fold(kind.trim()))) return []
  const options = departmentKinds.map((one) => kindWords[one][0]).join('; ')
  return [rowErrorOf('kind', 'department-kind-not-known', { text: kind.trim(), options })]
}

/** A department is entered with all letters of its names; those that stand in the register are not judged again. */
const wrongLetters = (field: 'name' | 'furtherNames', text: string): RowError[] =>
  hasMarkForLetter(text) ? [rowErrorOf(field, 'letters-lost')] : []

const partsOf = (text: string): string[] | undefined => {
  const parts = text.split(/[;\n]/).map((part) => part.trim())
  const named = parts.filter(Boolean)
  return named.length > 0 ? named : undefined
}

const read = (given: DepartmentRow): JudgedRow<Department> => {
  const { row, code, name, kind, validFrom, validTo, groups, furtherNames } = given
  const wrong = [
    ...wrongLetters('name', name),
    ...wrongLetters('furtherNames', furtherNames),
    ...wrongKind(kind),
    ...wrongDay('validFrom', validFrom),
    ...wrongDay('validTo', validTo),
  ]
  const values = {
    code: typed(code)?.toUpperCase(),
    name: typed(name),
    kind: byWords.get(fold(kind.trim())),
    validFrom: dayOf(validFrom),
    validTo: dayOf(validTo),
    groups: partsOf(groups),
    furtherNames: partsOf(furtherNames),
  }
  const there = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
  return readRow(row, there, departmentSchema, wrong)
}

const listed = ['name', 'kind', 'validFrom', 'validTo', 'groups', 'furtherNames'] as const

/** What of a department that is there already the list has otherwise. */
const differences = (one: Department, other: Department): string[] =>
  listed.filter((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]))

const againstRegister = (
  judged: JudgedRow<Department>,
  value: Department,
  registered: RegisteredDepartment | undefined,
): JudgedRow<Department> => {
  if (!registered) return judged
  const fields = differences(value, registered)
  if (fields.length === 0) return { ...judged, outcome: 'there' }
  return wrongRow(judged, rowErrorOf('code', 'department-there', { name: registered.name }))
}

/** The names of one must tell it from all others, those of the list included. */
const withNamesChecked = (
  judged: JudgedRow<Department>,
  others: readonly Department[],
  today: LocalDate,
): JudgedRow<Department> => {
  const { value, outcome } = judged
  if (!value || outcome !== 'new') return judged
  try {
    requireNamesOfItsOwn(value, others, today)
    return judged
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return wrongRow(judged, rowErrorOf('furtherNames', 'name-of-another', error.facts))
  }
}

/** Judges every row of a list of departments. One that is there already just so is left alone; one that differs is to be changed on its page. */
export const judgeDepartments = (
  rows: readonly DepartmentRow[],
  departments: readonly RegisteredDepartment[],
  today: LocalDate,
): JudgedRow<Department>[] => {
  const byCode = new Map(departments.map((department) => [department.code, department]))
  const judged = judgeRows(rows, {
    read,
    keyOf: ({ code }) => code,
    keyField: 'code',
    twice: 'code-twice',
    beside: (one, value) => againstRegister(one, value, byCode.get(value.code)),
  })
  const others = [...departments, ...judged.flatMap(({ value }) => (value ? [value] : []))]
  return judged.map((one) => withNamesChecked(one, others, today))
}
