import { type LocalDate, vietnameseDate } from '../../shared/dates/dates.ts'
import { fold } from '../../shared/folded-text.ts'
import { numberWords } from '../../shared/number-words.ts'
import { awaitingNames, statusNames } from '../sheets/task-sheet-columns.ts'

/** What a list was asked by, as its address has it. */
type Query = Readonly<Record<string, string>>

const groups: Readonly<Record<string, string>> = {
  open: 'đang thực hiện',
  done: 'đã hoàn thành',
  assigned: 'được giao',
}

const inText = (words: string): string => words.charAt(0).toLocaleLowerCase('vi') + words.slice(1)

/** Which tasks they are: those that wait for something, those of a status; without either all that are open, or all of the year. */
const whichOf = ({ status, awaiting, year, assignedFrom }: Query): string => {
  if (awaiting) return inText(awaitingNames[awaiting as keyof typeof awaitingNames])
  if (status) return groups[status] ?? inText(statusNames[status as keyof typeof statusNames])
  return year || assignedFrom ? '' : 'đang thực hiện'
}

const conditionsOf = (query: Query): string[] => {
  const { year, starred, dueFrom, dueTo, assignedFrom, assignedTo } = query
  const day = (before: string, date: string | undefined) =>
    date && `${before} ${vietnameseDate(date as LocalDate)}`
  return [
    starred === 'true' && 'gắn sao',
    starred === 'false' && 'không gắn sao',
    year && `giao năm ${year}`,
    day('giao từ', assignedFrom),
    day('giao đến hết', assignedTo),
    day('thời hạn từ', dueFrom),
    day('thời hạn đến hết', dueTo),
  ].filter((words): words is string => Boolean(words))
}

interface Listed {
  readonly query: Query
  /** The department whose tasks alone it has. */
  readonly department: string | undefined
  readonly asOf: LocalDate
}

const tasksWords = (query: Query): string => ['nhiệm vụ', whichOf(query)].filter(Boolean).join(' ')

/** What stands on top of each page: how many of which tasks, whose, of which day, by which conditions. */
export const listTitle = ({ query, department, asOf }: Listed, count: number): string => {
  const parts = [
    `${numberWords(count)} ${tasksWords(query)}`,
    department ?? 'Toàn thành phố',
    ...conditionsOf(query),
    `tính đến ${vietnameseDate(asOf)}`,
  ]
  return parts.join(' · ')
}

/** A name that tells in a folder which list it is and of which day: `nhiem-vu-qua-han-chua-hoan-thanh-so-xay-dung-2021-07-26`. */
export const listFileName = ({ query, department, asOf }: Listed): string => {
  const words = [tasksWords(query), department ?? ''].join(' ')
  return [...(fold(words).match(/[a-z0-9]+/g) ?? []), asOf].join('-')
}
