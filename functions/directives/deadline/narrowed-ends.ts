import { addDays, type LocalDate } from '../../shared/dates/dates.ts'
import { dateOf, endOf, fromHere, isReason } from './deadline-ends.ts'
import { letters } from './deadline-letters.ts'
import type { Token } from './deadline-token.ts'

/** Ends that others have taken the place of: "31/7 (hạn cũ 30/6)", "gia hạn từ 30/6 sang 31/7", "30/6, lùi đến 31/7". */
const forms = [
  /o[hi.,]*[DP]/,
  /f[hi.]*[DP](?=.*g)|(?<=g.*)f[hi.]*[DP]/,
  /[hblite.]*[DP][hi.,]*(?=g[^DPb]*[DP])/,
]

const endsOf = (order: string): number => order.replace(/[^DP]/g, '').length

/**
 * The words without the ends that were given up for another, where another is named. What moves them by a term says no
 * day: it would run from an end that is over.
 */
export const withoutEarlierEnds = (tokens: readonly Token[]): readonly Token[] => {
  let left = tokens
  for (const form of forms) {
    const order = left.map(({ is }) => letters[is]).join('')
    const { 0: found = '', index = 0 } = form.exec(order) ?? {}
    if (found && endsOf(order) > endsOf(found))
      left = [...left.slice(0, index), ...left.slice(index + found.length)]
  }
  return left
}

/** The longest period that a day within may stand for: a quarter. */
const longestPeriod = 92

const lastOf = (token: Token, issuedOn: LocalDate | undefined): LocalDate | undefined => {
  const end =
    token.is === 'period'
      ? endOf(token.period, issuedOn)
      : token.is === 'day'
        ? dateOf(token.day, issuedOn)
        : token.is === 'period-from-here'
          ? fromHere(token.named, issuedOn)
          : undefined
  return end === undefined || isReason(end) ? undefined : end
}

/** "trong tháng 8/2021, chậm nhất ngày 25/8": the day within the period is meant. */
const withinPeriod = /P[hid.,]*[lb][hiWHb.,]*D/

/**
 * The words with the nearer of two ends that are one: the day within a period that says until when in it, the weekday of
 * a week that is told from the directive's own day ("tuần này, trước 17h thứ Sáu").
 */
export const withNearerEnds = (
  tokens: readonly Token[],
  issuedOn: LocalDate | undefined,
): readonly Token[] => {
  const order = tokens.map(({ is }) => letters[is]).join('')
  const weekday = tokens.find(({ is }) => is === 'weekday')
  if (/^[^DTP]*P[^DTP]*$/.test(order) && order.split('W').length === 2 && weekday?.is === 'weekday')
    return tokens.map((token) =>
      token.is === 'period-from-here' && token.named.unit === 'week'
        ? { is: 'day-from-here', text: token.text, named: { ...token.named, weekday: weekday.weekday } }
        : token,
    )
  const { 0: found = '', index = 0 } = withinPeriod.exec(order) ?? {}
  const [period, day] = [tokens[index], tokens[index + found.length - 1]]
  const [last, end] = [period, day].map((token) => token && lastOf(token, issuedOn))
  const isWithin = last && end && end <= last && end > addDays(last, -longestPeriod)
  return isWithin ? tokens.filter((token) => token !== period) : tokens
}
