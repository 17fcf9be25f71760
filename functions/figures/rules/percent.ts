/** How shares are rounded and compared, on the server and on the page: nothing here reads a schema. */

/**
 * A fraction of whole numbers with `decimals` places, halves up, computed in whole numbers. Some bodies truncate instead.
 * @param denominator above 0
 */
export const rounded = (
  numerator: number,
  denominator: number,
  { decimals = 2, truncate = false } = {},
): number => {
  const scale = 10 ** decimals
  const doubled = 2 * numerator * scale
  const steps = truncate
    ? Math.floor(doubled / (2 * denominator))
    : Math.floor((doubled + denominator) / (2 * denominator))
  return steps / scale
}

/** A share in percent, rounded so; null over 0: nobody is at 0 % or 100 % of nothing. */
export const percentOf = (
  numerator: number,
  denominator: number,
  printing: Parameters<typeof rounded>[2] = {},
): number | null => (denominator === 0 ? null : rounded(100 * numerator, denominator, printing))

/** A percentage as it is printed; null where nothing was to be divided. */
interface Percentage {
  readonly percent: number | null
  readonly decimals: number
}

/** How far one percentage is from another, in points, of the figures as printed: whoever checks finds the same. */
export const pointsBetween = (now: Percentage | undefined, before: Percentage | undefined): number | null => {
  if (now?.percent == null || before?.percent == null) return null
  const scale = 10 ** Math.max(now.decimals, before.decimals)
  return (Math.round(now.percent * scale) - Math.round(before.percent * scale)) / scale
}
