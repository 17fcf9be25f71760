import type { Rate } from '../../../figures/rules/formulas.ts'
import {
  holds,
  type Judged,
  type Level,
  type LevelRule,
  type RuleSet,
  type Threshold,
  type Verdict,
} from '../../../figures/rules/rule-sets.ts'
import type { LocalDate } from '../../../shared/dates/dates.ts'
import { numberWords } from '../../../shared/number-words.ts'
import type { Counts } from '../../../tasks/task/counts.ts'
import type { Basis } from '../../../tasks/task/lateness.ts'
import { shortDate } from '../vietnamese.ts'

/** A row of the dashboard or of a period's figures. */
export interface FiguresRow {
  readonly counts: Counts
  readonly rates: Readonly<Record<string, Rate>>
  readonly reportRate?: Rate
}

export interface DepartmentRow extends FiguresRow {
  readonly code: string
  readonly verdict: Verdict
  readonly timesCommended?: number
}

/** What letters tell: the dashboard, or the figures of a period. */
export interface PrintedFigures {
  readonly city: FiguresRow
  readonly departments: readonly DepartmentRow[]
}

const tasksWords = (count: number): string => `${numberWords(count)} nhiệm vụ`

/** Which tasks are counted and how, where it is not all of them by the due dates in force. */
export interface Counted {
  readonly basis: Basis
  readonly starred?: boolean | undefined
}

/** `theo thời hạn giao ban đầu`, after a semicolon; nothing where everything is counted as usual. */
export const countedWords = ({ basis, starred }: Counted): string =>
  [
    ...(basis === 'original' ? ['theo thời hạn giao ban đầu'] : []),
    ...(starred === undefined ? [] : [`${starred ? 'chỉ' : 'không'} tính nhiệm vụ được gắn sao`]),
  ]
    .map((words) => `; ${words}`)
    .join('')

/** The day of which figures are, and the time `HH:mm` at which they were taken where that day is not over. */
export interface AsOf {
  readonly asOf: LocalDate
  readonly takenAt?: string | undefined
}

/** `tính đến hết ngày 30/6/2021`; of a day that goes on `tính đến 14 giờ 05 ngày 30/6/2021`. */
export const untilWords = ({ asOf, takenAt }: AsOf): string => {
  if (!takenAt) return `tính đến hết ngày ${shortDate(asOf)}`
  const [hour, minute] = takenAt.split(':')
  return `tính đến ${Number(hour)} giờ ${minute} ngày ${shortDate(asOf)}`
}

/** What a volume group's departments have of tasks. */
export const volumeWords = { large: 'nhiều', middle: 'trung bình', small: 'ít' } as const

/** The rates that papers tell, by their names in formula sets. */
export const rateNames = {
  completion: 'tỷ lệ hoàn thành',
  onTime: 'tỷ lệ hoàn thành đúng hạn',
  doneLate: 'tỷ lệ hoàn thành quá hạn',
  overdueUnfinished: 'tỷ lệ quá hạn chưa hoàn thành',
}

const shareNames = {
  done: rateNames.completion,
  doneOnTime: rateNames.onTime,
  doneLate: rateNames.doneLate,
  openOverdue: rateNames.overdueUnfinished,
}

const countNames = {
  assigned: ['số nhiệm vụ được giao', 'nhiệm vụ'],
  done: ['số nhiệm vụ hoàn thành', 'nhiệm vụ'],
  doneOnTime: ['số nhiệm vụ hoàn thành đúng hạn', 'nhiệm vụ'],
  doneLate: ['số nhiệm vụ hoàn thành quá hạn', 'nhiệm vụ'],
  openOverdue: ['số nhiệm vụ quá hạn chưa hoàn thành', 'nhiệm vụ'],
  timesCommended: ['số lần được biểu dương trong năm', 'lần'],
} as const

const boundWords: Record<Threshold['is'], (bound: string) => string> = {
  '>': (bound) => `trên ${bound}`,
  '>=': (bound) => `từ ${bound} trở lên`,
  '<': (bound) => `dưới ${bound}`,
  '<=': (bound) => `không quá ${bound}`,
}

/** `tỷ lệ hoàn thành trên 90%`. */
const criterionWords = (threshold: Threshold): string => {
  const bound = boundWords[threshold.is]
  if ('share' in threshold) return `${shareNames[threshold.share]} ${bound(`${threshold.percent}%`)}`
  const [name, unit] = countNames[threshold.count]
  return `${name} ${bound(`${numberWords(threshold.number)} ${unit}`)}`
}

/** What a level is given for: all of some, one of others. Shares are of the assigned tasks, whatever the formula set. */
export const criteriaWords = ({ floor, all, any }: LevelRule): string => {
  const least = floor > 1 ? [`số nhiệm vụ được giao từ ${tasksWords(floor)} trở lên`] : []
  const must = [...least, ...all.map(criterionWords)].join('; ')
  const either = any.map(criterionWords).join(' hoặc ')
  return [must, either].filter(Boolean).join('; có ')
}

/** Which of the criteria of its level a department meets: why it is named. */
export const reasonWords = (judged: Judged, { levels }: RuleSet, named: Level): string => {
  const rule = levels.find(({ level }) => level === named)
  const met = [...(rule?.all ?? []), ...(rule?.any ?? [])].filter((threshold) => holds(threshold, judged))
  return met.map(criterionWords).join('; ')
}
