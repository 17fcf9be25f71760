import {
  holds,
  holdsFor,
  isGiven,
  isUrging,
  type Judged,
  type Level,
  type LevelRule,
  leastAssigned,
  quantityOf,
  type RuleSet,
  type Threshold,
} from './rule-sets.ts'

type Quantity = Extract<Threshold, { count: string }>['count']
type Words = { readonly vi: string; readonly en: string }

/** One condition of a level, and how near it is to turning over. All numbers are whole tasks. */
export interface ConditionExplained {
  readonly quantity: Quantity
  readonly condition: string
  readonly threshold: Threshold
  readonly holds: boolean
  readonly value: number
  /** The last whole number for which it holds, the others as they are; below 0 none does. */
  readonly limit: number
  /** How many are missing when it fails, how many there are to spare when it holds. */
  readonly by: number
  /** Why no work on the tasks that are there can turn a failed condition of praise over. */
  readonly outOfReach?: 'lack-of-deadlines' | 'too-few-left'
  readonly words: Words
}

export interface LevelExplained {
  readonly level: Level
  readonly given: boolean
  /** All of these must hold. */
  readonly all: readonly ConditionExplained[]
  /** One of these is enough. */
  readonly any: readonly ConditionExplained[]
}

const names: Record<Quantity, Words> = {
  assigned: { vi: 'nhiệm vụ được giao', en: 'assigned' },
  done: { vi: 'nhiệm vụ hoàn thành', en: 'completed' },
  doneOnTime: { vi: 'nhiệm vụ hoàn thành đúng hạn', en: 'completed on time' },
  doneLate: { vi: 'nhiệm vụ hoàn thành quá hạn', en: 'completed late' },
  openOverdue: { vi: 'nhiệm vụ quá hạn chưa hoàn thành', en: 'overdue and unfinished' },
  timesCommended: { vi: 'lần được biểu dương trong năm', en: 'times commended this year' },
}

const quantityNameOf = (threshold: Threshold): Quantity =>
  'count' in threshold ? threshold.count : threshold.share

const wantsMore = ({ is }: Threshold): boolean => is === '>' || is === '>='

const limitOf = (threshold: Threshold, assigned: number): number => {
  const isCount = 'count' in threshold
  const bound = isCount ? threshold.number : threshold.percent * assigned
  const unit = isCount ? 1 : 100
  if (threshold.is === '>') return Math.floor(bound / unit) + 1
  if (threshold.is === '>=') return Math.ceil(bound / unit)
  return threshold.is === '<' ? Math.ceil(bound / unit) - 1 : Math.floor(bound / unit)
}

/** The best value of a quantity that work on the open tasks can still bring; undefined where it is not work that does. */
const bestOf = (quantity: Quantity, judged: Judged): number | undefined =>
  ({
    assigned: undefined,
    timesCommended: undefined,
    done: judged.assigned,
    doneOnTime: judged.doneOnTime + judged.openInTerm,
    doneLate: judged.doneLate,
    openOverdue: 0,
  })[quantity]

/** Tasks with a due date: no more than these can ever be on time. */
const withDeadline = (judged: Judged): number =>
  judged.assigned - judged.doneNoDeadline - judged.openNoDeadline

const lacksDeadlinesFor = (threshold: Threshold, judged: Judged): boolean =>
  quantityNameOf(threshold) === 'doneOnTime' &&
  wantsMore(threshold) &&
  judged.assigned > 0 &&
  !holdsFor(threshold, withDeadline(judged), judged.assigned)

const outOfReachOf = (threshold: Threshold, judged: Judged): ConditionExplained['outOfReach'] => {
  if (holds(threshold, judged)) return undefined
  if (lacksDeadlinesFor(threshold, judged)) return 'lack-of-deadlines'
  const best = bestOf(quantityNameOf(threshold), judged)
  if (best === undefined || holdsFor(threshold, best, judged.assigned)) return undefined
  return 'too-few-left'
}

const conditionOf = (threshold: Threshold): string =>
  'count' in threshold
    ? `${threshold.count} ${threshold.is} ${threshold.number}`
    : `${threshold.share} ${threshold.is} ${threshold.percent} %`

type Numbers = Pick<ConditionExplained, 'value' | 'limit' | 'by' | 'holds'>

const noNumber = ({ vi, en }: Words): Words => ({
  vi: `Số ${vi}: không số nào đạt yêu cầu.`,
  en: `Not met: no number of tasks ${en} would meet it.`,
})

/** What a word of praise asks for, a share told in whole tasks. */
const wantedOf = (threshold: Threshold, limit: number): Words => {
  const more = wantsMore(threshold)
  const en = more ? `needs ${limit}` : `at most ${limit}`
  if ('share' in threshold || threshold.is === '>=' || threshold.is === '<=')
    return { vi: more ? `yêu cầu ít nhất ${limit}` : `yêu cầu không quá ${limit}`, en }
  return { vi: `yêu cầu ${more ? 'trên' : 'dưới'} ${threshold.number}`, en }
}

/** What is still to be done for a word of praise. */
const praiseWordsOf = (threshold: Threshold, { value, limit, by, holds }: Numbers): Words => {
  const quantity = quantityNameOf(threshold)
  const { vi, en } = names[quantity]
  const wanted = wantedOf(threshold, limit)
  const now = { vi: `Số ${vi}: ${value} (${wanted.vi})`, en: `${value} ${en} (${wanted.en})` }
  if (holds) return { vi: `${now.vi} – Đạt`, en: `Met: ${now.en}` }
  if (quantity === 'openOverdue')
    return {
      vi: `${now.vi} – Chưa đạt. Phải xử lý dứt điểm ít nhất ${by} nhiệm vụ quá hạn`,
      en: `Not met: ${now.en}; at least ${by} to be settled`,
    }
  return wantsMore(threshold)
    ? { vi: `${now.vi} – Chưa đạt, cần thêm ${by}`, en: `Not met: ${now.en}; ${by} more needed` }
    : { vi: `${now.vi} – Chưa đạt, vượt ${by}`, en: `Not met: ${now.en}; ${by} too many` }
}

const urgingNames: Record<Exclude<Level, 'commend' | 'acknowledge'>, Words> = {
  request: { vi: 'đôn đốc', en: 'urged' },
  remind: { vi: 'nhắc nhở', en: 'reminded' },
  criticise: { vi: 'phê bình', en: 'criticised' },
}

/** Nobody is advised to be urged: how far a department is from it, or what would bring it out again. */
const urgingWordsOf = (
  level: keyof typeof urgingNames,
  threshold: Threshold,
  { value, limit, by, holds }: Numbers,
): Words => {
  const quantity = quantityNameOf(threshold)
  const { vi, en } = names[quantity]
  const { vi: named, en: urged } = urgingNames[level]
  const more = wantsMore(threshold)
  const bound = {
    vi: more ? `ngưỡng từ ${limit}` : `ngưỡng từ ${limit} trở xuống`,
    en: `${urged} at ${limit} or ${more ? 'more' : 'fewer'}`,
  }
  if (!holds)
    return {
      vi: `Không thuộc diện ${named}: ${value} ${vi} (${bound.vi}); còn cách ${by}`,
      en: `${value} ${en}; ${bound.en}; ${by} away`,
    }
  const isWork = quantity !== 'assigned' && quantity !== 'timesCommended'
  const out = isWork && {
    vi: `; cần ${more ? 'giảm' : 'thêm'} ít nhất ${by + 1}`,
    en: `; ${by + 1} ${more ? 'fewer' : 'more'} would clear it`,
  }
  return {
    vi: `Thuộc diện ${named}: ${value} ${vi} (${bound.vi})${out ? out.vi : ''}`,
    en: `${value} ${en}; ${bound.en}${out ? out.en : ''}`,
  }
}

const wordsOf = (level: Level, threshold: Threshold, numbers: Numbers): Words => {
  if (numbers.limit < 0) return noNumber(names[quantityNameOf(threshold)])
  return level === 'commend' || level === 'acknowledge'
    ? praiseWordsOf(threshold, numbers)
    : urgingWordsOf(level, threshold, numbers)
}

const explain = (threshold: Threshold, level: Level, judged: Judged): ConditionExplained => {
  const quantity = quantityNameOf(threshold)
  const value = quantityOf(threshold, judged)
  const limit = limitOf(threshold, judged.assigned)
  const numbers = { value, limit, by: Math.abs(value - limit), holds: holds(threshold, judged) }
  const outOfReach = isUrging(level) ? undefined : outOfReachOf(threshold, judged)
  return {
    quantity,
    condition: conditionOf(threshold),
    threshold,
    ...numbers,
    ...(outOfReach && { outOfReach }),
    words: wordsOf(level, threshold, numbers),
  }
}

/** The floor as a condition; where the rule has none it is told only of who was assigned nothing. */
const floorOf = (rule: LevelRule, { assigned }: Judged): Threshold[] =>
  rule.floor > 0 || assigned === 0 ? [{ count: 'assigned', is: '>=', number: leastAssigned(rule) }] : []

/** For each level of the letter which condition holds or fails, and by how many tasks. */
export const explainVerdict = (judged: Judged, rules: RuleSet): LevelExplained[] =>
  rules.levels.map((rule) => ({
    level: rule.level,
    given: isGiven(rule, judged),
    all: [...floorOf(rule, judged), ...rule.all].map((threshold) => explain(threshold, rule.level, judged)),
    any: rule.any.map((threshold) => explain(threshold, rule.level, judged)),
  }))

/** Said on screen: the letter's on-time share is out of reach because too many tasks have no due date. */
export const deadlineWarningOf = (judged: Judged, rules: RuleSet): Words | undefined => {
  const commend = rules.levels.find(({ level }) => level === 'commend')
  if (!commend?.all.some((threshold) => lacksDeadlinesFor(threshold, judged))) return undefined
  const without = judged.assigned - withDeadline(judged)
  return {
    vi: `${without} trong ${judged.assigned} nhiệm vụ không có thời hạn nên không thể đạt tỷ lệ đúng hạn của văn bản, dù hoàn thành hết.`,
    en: `${without} of ${judged.assigned} tasks have no due date, so the letter's on-time share is out of reach however well the rest is done.`,
  }
}
