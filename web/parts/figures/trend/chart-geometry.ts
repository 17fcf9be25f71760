import { type Day, daysBetween } from '../../../values/dates.ts'

/** Where a value lies on a line: of [from, to] in the data to [from, to] on the drawing. */
export const linear =
  ([first, last]: readonly [number, number], [start, end]: readonly [number, number]) =>
  (value: number): number =>
    last === first ? start : start + ((value - first) / (last - first)) * (end - start)

export interface Point {
  readonly x: number
  readonly y: number
}

/** A line through the points; where one is missing it breaks off and begins anew. */
export const pathOf = (points: readonly (Point | undefined)[]): string =>
  points
    .map((point, place) =>
      point ? `${points[place - 1] ? 'L' : 'M'}${point.x.toFixed(1)} ${point.y.toFixed(1)}` : '',
    )
    .join('')

export interface Part {
  readonly name: string
  readonly count: number
  /** In percent of the whole. */
  readonly from: number
  readonly share: number
}

/** The parts of a whole one after the other; those of nothing are left out. */
export const partsOf = (counts: readonly (readonly [name: string, count: number])[]): readonly Part[] => {
  const whole = counts.reduce((sum, [, count]) => sum + count, 0)
  let from = 0
  return counts
    .filter(([, count]) => count > 0)
    .map(([name, count]) => {
      const share = (count / whole) * 100
      from += share
      return { name, count, from: from - share, share }
    })
}

/** The day's place among the days of a chart, from 0. */
export const placesOf = (days: readonly Day[]): readonly number[] => {
  const [first = ''] = days
  return days.map((day) => daysBetween(first, day))
}

/** The top of a scale that begins at 0: the next quarter of a hundred. */
export const topOf = (values: readonly number[]): number =>
  Math.max(25, Math.ceil(Math.max(0, ...values) / 25) * 25)

/** What a quarter of a scale of counts may be, times a power of ten. */
const quarters = [1, 2, 3, 4, 5, 6, 8, 10]

/** The top of a scale of counts that begins at 0 and has a whole number at each quarter. */
export const topOfCounts = (counts: readonly number[]): number => {
  const quarter = Math.max(1, ...counts) / 4
  const power = 10 ** Math.max(0, Math.floor(Math.log10(quarter)))
  return 4 * power * (quarters.find((one) => one * power >= quarter) ?? 10)
}
