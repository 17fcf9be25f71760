import type { Calendar } from '../../organisation/calendar/calendar.ts'
import type { Term } from '../../organisation/calendar/term.ts'
import { dayOfWeek, type LocalDate } from '../../shared/dates/dates.ts'
import { dateOf, endOf, fromHere, isReason, runsFromSigning, termOf } from './deadline-ends.ts'
import { letters } from './deadline-letters.ts'
import type { Token } from './deadline-token.ts'
import { plainWording, tokensOf } from './deadline-tokens.ts'
import { withNearerEnds, withoutEarlierEnds } from './narrowed-ends.ts'
import type { Recurrence } from './recurrence.ts'
import { recurrenceOf } from './recurrence-wording.ts'
import type { UndatedReason } from './undated-reasons.ts'
import type { Urgency } from './urgency.ts'

type Meaning =
  | { readonly kind: 'date'; readonly dueOn: LocalDate; readonly time?: string }
  | { readonly kind: 'period-end'; readonly dueOn: LocalDate }
  | { readonly kind: 'term'; readonly term: Term; readonly dueOn: LocalDate }
  | { readonly kind: 'recurring'; readonly recurrence: Recurrence }
  | {
      readonly kind: 'undated'
      readonly because: UndatedReason
      /** What of the words was not understood. */
      readonly unread?: string
    }

/** What a directive's own words about a deadline mean. */
export type DeadlineReading = Meaning & { readonly urgency?: Urgency }

const undated = (because: UndatedReason, unread?: string): Meaning => ({
  kind: 'undated',
  because,
  ...(unread && { unread }),
})

const urgencyOf = (wording: string): Urgency | undefined => {
  if (/hỏa tốc/.test(wording)) return 'flash'
  if (/thượng khẩn/.test(wording)) return 'very-urgent'
  return /(?<!\p{L})khẩn(?! trương|\p{L})/u.test(wording) ? 'urgent' : undefined
}

interface Sentence {
  readonly tokens: readonly Token[]
  readonly order: string
  readonly issuedOn: LocalDate | undefined
  readonly calendar: Calendar
}

/** Every end that the words name, or why one of them is none. */
const endsOf = ({ tokens, issuedOn, calendar }: Sentence): (LocalDate | UndatedReason)[] =>
  tokens.flatMap((token) => {
    if (token.is === 'day') return [dateOf(token.day, issuedOn)]
    if (token.is === 'period') return [endOf(token.period, issuedOn)]
    if (token.is === 'period-from-here') return [fromHere(token.named, issuedOn)]
    // "16 giờ hôm nay, ngày 5/8/2021" says its day itself.
    if (token.is === 'day-from-here')
      return issuedOn || !tokens.some(({ is }) => is === 'day') ? [fromHere(token.named, issuedOn)] : []
    return token.is === 'term' ? [termOf(token, issuedOn, calendar)] : []
  })

type Orders = readonly (readonly [order: RegExp, because: UndatedReason])[]

/** Orders of things that make days expected ones, or the two ends of a span. */
const spans: Orders = [
  [/x/, 'is-expected'],
  [/f.*[-te]|[DPNMT]\.?[hiW]*[-t][hiWeb.]*[DPNMT]/, 'is-a-span'],
  [/Ta|Tb|b[hH]*T|g.*T|T.*g/, 'runs-from-another-event'],
]

/** Orders of things that say that the one day named is no end. */
const noEnds: Orders = [
  [/(?<!T)s(?!.*[te][hl.]*[DP]|[hi,]*T)/, 'is-a-start'],
  [/f|a[h.]*[DP]|[DP]a/, 'is-a-start'],
  [/y/, 'needs-year'],
  [/[pbt][h.]*P/, 'part-of-period'],
]

const firstOf = (orders: Orders, order: string): UndatedReason | undefined =>
  orders.find(([form]) => form.test(order))?.[1]

/** Several ends, or one and a number beside it: "28, 29/10", "Quý III, IV". */
const areSeveral = (ends: readonly string[], order: string): boolean =>
  new Set(ends).size > 1 || /[DP][,;&|.]+h?[MN]|[MN][,;&|]+h?[DP]/.test(order)

/** "10/12 nhiệm vụ" may count things: a day without a year that nothing leads up to, and words right behind it. */
const maybeCounts = (token: Token, order: string, place: number): boolean =>
  token.is === 'day' &&
  token.day.year === undefined &&
  /^\d+ ?\/ ?\d+$/.test(token.text) &&
  /[hmu]/.test(order.charAt(place + 1)) &&
  !/[belitWH]$/.test(order.slice(0, place))

const isBareDay = (token: Token | undefined): boolean => token?.is === 'day' && token.day.isBare

/**
 * "báo cáo quý III", "kế hoạch 6 tháng": the period of a matter is no deadline unless the words make it one; neither is
 * the day in "số liệu đến ngày 31/8".
 */
const isOfAMatter = (order: string, place: number): boolean => {
  const before = order.slice(0, place)
  const isEnd = order[place] === 'D' ? !/m[^;,.bl]*$/.test(before) : /(?:^|[,;.\-idelsgW])$/.test(before)
  return 'DPT'.includes(order.charAt(place)) && !isEnd
}

/** What stands among the words besides days, and is not understood. */
const unreadIn = ({ tokens, order }: Sentence): string | undefined => {
  const unread = tokens.filter(
    (token, place) =>
      'uNMLJ|Oap'.includes(letters[token.is]) ||
      (token.is === 'reference' && tokens[place - 1]?.is === 'before') ||
      (isBareDay(token) && !/[belitW]$/.test(order.slice(0, place))) ||
      maybeCounts(token, order, place) ||
      isOfAMatter(order, place),
  )
  return unread.length > 0 ? unread.map(({ text }) => text).join(' ') : undefined
}

const weekdayDiffers = ({ tokens }: Sentence, dueOn: LocalDate): boolean =>
  tokens.some((token) => token.is === 'weekday' && token.weekday !== dayOfWeek(dueOn))

const timeOf = ({ tokens }: Sentence): { time?: string } => {
  const named = tokens.find((token) => token.is === 'time')
  if (!named || named.hour === 24) return {}
  const [hour, minute] = [named.hour, named.minute].map((part) => String(part).padStart(2, '0'))
  return { time: `${hour}:${minute}` }
}

const dated = (sentence: Sentence, dueOn: LocalDate): Meaning => {
  const { tokens } = sentence
  const day = tokens.find(({ is }) => is === 'day' || is === 'day-from-here')
  if (day) {
    return weekdayDiffers(sentence, dueOn)
      ? undated('weekday-differs')
      : { kind: 'date', dueOn, ...timeOf(sentence) }
  }
  const term = tokens.find((token) => token.is === 'term')
  if (!term) return { kind: 'period-end', dueOn }
  return runsFromSigning(term.from) ? { kind: 'term', term: term.term, dueOn } : { kind: 'date', dueOn }
}

const orderOf = (tokens: readonly Token[]): string => tokens.map(({ is }) => letters[is]).join('')

const textsOf = (tokens: readonly Token[], kinds: string): string =>
  tokens
    .filter(({ is }) => kinds.includes(letters[is]))
    .map(({ text }) => text)
    .join(' ')

/** Words with no day, period or term among them. */
const withoutEnd = ({ tokens, order }: Sentence): Meaning => {
  if (/O/.test(order)) return undated('recurs-otherwise')
  if (/[HJ]/.test(order) && !/[LMN]/.test(order)) return undated('names-only-hours')
  if (/[LM]|^[.h]*N[.h]*$/.test(order)) return undated('date-not-read', textsOf(tokens, 'LMN'))
  const isReference = tokens.some((token) => token.is === 'reference' && token.dated)
  return undated(isReference ? 'date-of-another-document' : 'names-no-date')
}

/** A year among words that nobody knows is part of a name more often than a deadline. */
const onlyYears = ({ tokens }: Sentence): boolean =>
  tokens.every((token) => {
    if (token.is === 'period') return token.period.isYear
    return !/[DTM]/.test(letters[token.is])
  })

/** Ends that look like one and are none: nothing else of the words can be true. */
const impossible: readonly string[] = ['date-does-not-exist', 'deadline-year-out-of-range', 'date-not-read']

/** Why the words, each of them understood or not, name no single end. */
const noEndOf = (sentence: Sentence, ends: readonly string[]): Meaning | undefined => {
  const { tokens, order } = sentence
  const spanned = firstOf(spans, order)
  if (spanned === 'is-expected') return undated(spanned)
  if (order.includes('L')) return undated('date-not-read', textsOf(tokens, 'L'))
  const wrong = ends.filter(isReason).find((end) => impossible.includes(end))
  const behindDay = tokens.find(({ is }, place) => is === 'term' && order[place - 1] === 'D')
  if (behindDay && !wrong) return undated('words-not-understood', behindDay.text)
  const because = wrong ?? spanned ?? (areSeveral(ends, order) ? 'several-dates' : firstOf(noEnds, order))
  if (because) return undated(because)
  const unread = unreadIn(sentence)
  if (unread) return onlyYears(sentence) ? undated('names-no-date') : undated('words-not-understood', unread)
  const times = order.replace(/[^H]/g, '').length
  return times > 1 || (/[HW]/.test(order) && !order.includes('D'))
    ? undated('words-not-understood', textsOf(tokens, 'HW'))
    : undefined
}

/** The one end that all the words together name. */
const meaningOf = (given: Sentence): Meaning => {
  const tokens = withNearerEnds(withoutEarlierEnds(given.tokens), given.issuedOn)
  const sentence = { ...given, tokens, order: orderOf(tokens) }
  const [end, ...more] = endsOf(sentence)
  if (end === undefined) return withoutEnd(sentence)
  const noEnd = noEndOf(sentence, [end, ...more])
  if (noEnd) return noEnd
  return isReason(end) ? undated(end) : dated(sentence, end)
}

const recurring = (sentence: Sentence): Meaning => {
  const recurrence = recurrenceOf(sentence.tokens, sentence.order)
  if (typeof recurrence !== 'string') return { kind: 'recurring', recurrence }
  return undated(
    recurrence,
    recurrence === 'words-not-understood' ? textsOf(sentence.tokens, 'uNL|apfxPT') : undefined,
  )
}

/**
 * Reads a deadline as directives word it, whole or not at all: a day counts only if everything else in the words is
 * understood as harmless. The words stay beside the reading; where they name no day, none is invented.
 * @param issuedOn the directive's own date, where it is known: terms run from it, and days without a year follow it
 */
export const readDeadline = (
  wording: string,
  issuedOn: LocalDate | undefined,
  calendar: Calendar,
): DeadlineReading => {
  const words = plainWording(wording)
  const tokens = tokensOf(words)
  const order = orderOf(tokens)
  const urgency = urgencyOf(words)
  const sentence = { tokens, order, issuedOn, calendar }
  const meaning = order.includes('E') ? recurring(sentence) : meaningOf(sentence)
  return { ...meaning, ...(urgency && { urgency }) }
}
