import type * as z from 'zod'
import type { Urgency } from '../../directives/deadline/urgency.ts'
import type { figureTasksSchema } from '../../figures/period/tasks/figure-tasks-request.ts'
import { type LocalDate, vietnameseDate } from '../../shared/dates/dates.ts'
import { fold } from '../../shared/folded-text.ts'
import { numberWords } from '../../shared/number-words.ts'
import type { taskListSchema } from '../../tasks/lists/task-list-request.ts'
import type { BoardState } from '../../tasks/overview/board.ts'
import { awaitingNames, statusNames } from '../sheets/task-sheet-columns.ts'

type Filter = keyof z.infer<typeof taskListSchema> | keyof z.infer<typeof figureTasksSchema>

/** What a list was asked by, as its address has it. */
type Query = Readonly<Partial<Record<Filter, string>>>

interface Listed {
  readonly query: Query
  /** The department whose tasks alone it has. */
  readonly department: string | undefined
  /** The person whom its tasks are assigned to, where the list is one person's. */
  readonly holder?: string | undefined
  readonly asOf: LocalDate
}

type Words = Readonly<Record<string, string>>

const statuses: Words = {
  ...statusNames,
  open: 'đang thực hiện',
  done: 'đã hoàn thành',
  assigned: 'được giao',
}

const urgencies: Readonly<Record<Urgency | 'usual', string>> = {
  usual: 'độ khẩn thường',
  urgent: 'khẩn',
  'very-urgent': 'thượng khẩn',
  flash: 'hỏa tốc',
}

const states: Readonly<Record<BoardState, string>> = {
  overdue: 'quá hạn, đơn vị phải xử lý',
  untaken: 'chưa tiếp nhận',
  'under-way': 'đã tiếp nhận, trong hạn',
  acceptance: 'chờ xác nhận',
  decision: 'chờ quyết định gia hạn',
  signature: 'chờ ký gia hạn',
}

const starred: Words = { true: 'gắn sao', false: 'không gắn sao' }

const ageings: Words = {
  '1-30': 'quá hạn từ 1 đến 30 ngày',
  '31-120': 'quá hạn từ 31 đến 120 ngày',
  'over-120': 'quá hạn trên 120 ngày',
}

const updated: Words = {
  yes: 'có cập nhật trong kỳ',
  no: 'không có cập nhật trong kỳ',
  unknown: 'không rõ có cập nhật trong kỳ không',
}

const silent: Words = {
  yes: 'không thời hạn và lâu không cập nhật',
  no: 'không thuộc diện lâu không cập nhật',
  unknown: 'không rõ có lâu không cập nhật không',
}

const reports: Words = {
  owed: 'phải gửi báo cáo khi đến hạn',
  'in-time': 'đã gửi báo cáo đúng hạn',
  missed: 'chưa gửi báo cáo hoặc gửi trễ',
}

type Sayer = (value: string, listed: Listed) => string | undefined

const from =
  (words: Words): Sayer =>
  (value) => {
    const said = words[value] ?? value
    return said.charAt(0).toLocaleLowerCase('vi') + said.slice(1)
  }

const onDay =
  (before: string): Sayer =>
  (value) =>
    `${before} ${vietnameseDate(value as LocalDate)}`

/**
 * What each filter of a list of tasks is called, in the order in which a title tells them: which tasks, then the conditions.
 * Whose they are and of which day stands in every title for itself.
 */
const sayers: Readonly<Record<Filter, Sayer>> = {
  boardState: from(states),
  awaiting: from(awaitingNames),
  status: from(statuses),
  ageing: from(ageings),
  updated: from(updated),
  silent: from(silent),
  reports: from(reports),
  starred: from(starred),
  urgency: from(urgencies),
  holder: (id, { holder }) => `giao cho ${holder ?? id}`,
  year: (year) => `giao năm ${year}`,
  assignedFrom: onDay('giao từ'),
  assignedTo: onDay('giao đến hết'),
  dueFrom: onDay('thời hạn từ'),
  dueTo: onDay('thời hạn đến hết'),
  basis: (basis) => (basis === 'original' ? 'theo thời hạn giao ban đầu' : undefined),
  rollUp: (rollUp) => (rollUp === 'current' ? 'tính cho đơn vị kế thừa' : undefined),
  department: () => undefined,
  asOf: () => undefined,
}

/** Which tasks they are; the first of these that a list is asked by stands beside the word for task. */
const whichFilters: readonly Filter[] = [
  'boardState',
  'awaiting',
  'status',
  'ageing',
  'updated',
  'silent',
  'reports',
]

const wordsOf = (listed: Listed): { readonly which: string; readonly conditions: readonly string[] } => {
  const { query } = listed
  const said = (Object.keys(sayers) as Filter[]).flatMap((filter) => {
    const value = query[filter]
    const words = value && sayers[filter](value, listed)
    return words ? [{ filter, words }] : []
  })
  const [first, ...others] = said
  const conditions = (some: typeof said) => some.map(({ words }) => words)
  if (first && whichFilters.includes(first.filter))
    return { which: `nhiệm vụ ${first.words}`, conditions: conditions(others) }
  const isOfAll = query.year !== undefined || query.assignedFrom !== undefined
  return { which: isOfAll ? 'nhiệm vụ' : 'nhiệm vụ đang thực hiện', conditions: conditions(said) }
}

/** What stands on top of each page: how many of which tasks, whose, of which day, by which conditions. */
export const listTitle = (listed: Listed, count: number): string => {
  const { which, conditions } = wordsOf(listed)
  const parts = [
    `${numberWords(count)} ${which}`,
    listed.department ?? 'Toàn thành phố',
    ...conditions,
    `tính đến ${vietnameseDate(listed.asOf)}`,
  ]
  return parts.join(' · ')
}

/** Longer names are cut by some systems, with the day and the ending. */
const longestName = 150

/** A name that tells in a folder which list it is and of which day: `nhiem-vu-qua-han-chua-hoan-thanh-so-xay-dung-2021-07-26`. */
export const listFileName = (listed: Listed): string => {
  const { which, conditions } = wordsOf(listed)
  const words = fold([which, listed.department ?? '', ...conditions].join(' ')).match(/[a-z0-9]+/g) ?? []
  const isShort = (count: number) => words.slice(0, count).join('-').length <= longestName
  const fitting = words.filter((_, place) => isShort(place + 1))
  return [...fitting, listed.asOf].join('-')
}
