import type { WaitingRequest } from '../../../directives/requests/waiting-tasks.ts'
import { type LocalDate, vietnameseDate } from '../../../shared/dates/dates.ts'
import { homeOf } from '../../../shared/ids.ts'
import type { Registration } from '../../../tasks/registration/registrations.ts'
import { cellError } from './import-errors.ts'
import type { CellError } from './import-report.ts'

/** The same task twice in one file: the second row is told, as one is that the city has already. */

/** What tells a department's task from its others: its words, however they are spaced and ended. */
export const titleKey = (department: string, title: string): string =>
  `${department}#${title
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[-–+•*\s]+|[\s.,;:]+$/g, '')}`

interface First {
  readonly row: number
  readonly dueOn: LocalDate | undefined
}

/** The rows of a directive that were looked at, by what they ask of whom. */
export type RowsBefore = Map<string, First>

const shown = (dueOn: LocalDate | undefined): string => (dueOn ? vietnameseDate(dueOn) : 'không có')

/** A task that a row asks for; of no department where it waits for its lead. */
interface Asked {
  readonly department: string
  readonly title: string
  readonly dueOn: LocalDate | undefined
}

export const askedOf = (
  registrations: readonly Registration[],
  waiting: WaitingRequest | undefined,
): Asked[] => [
  ...registrations.map(({ change, naming: { title } }) => ({
    department: homeOf(change.after.id).department,
    title,
    dueOn: change.after.originalDueOn,
  })),
  ...(waiting ? [{ department: '', title: waiting.title, dueOn: waiting.dueOn }] : []),
]

/** What is wrong with a row that asks what a row above asks; the row is remembered for those below. */
export const twiceIn = (before: RowsBefore, row: number, asked: readonly Asked[]): CellError[] => {
  const firsts = new Map<string, First>()
  for (const { department, title, dueOn } of asked) {
    const key = titleKey(department, title)
    if (!firsts.has(key)) firsts.set(key, { row, dueOn })
  }
  const [same] = [...firsts].flatMap(([key, own]) => {
    const first = before.get(key)
    if (!first) before.set(key, own)
    return first ? [{ first, own }] : []
  })
  if (!same) return []
  const { first, own } = same
  if (first.dueOn === own.dueOn)
    return [cellError({ column: 'title', code: 'row-twice', facts: { row: first.row } })]
  const facts = { row: first.row, first: shown(first.dueOn), dueOn: shown(own.dueOn) }
  return [cellError({ column: 'title', code: 'row-otherwise', facts })]
}
