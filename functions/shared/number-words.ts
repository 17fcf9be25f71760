/** Numbers as papers, mails and lists write them in Vietnamese: 12.438, 83,24%. */

/** A rate as it is printed; null where nothing was to be divided. */
interface Printed {
  readonly percent: number | null
  readonly decimals: number
}

const whole = new Intl.NumberFormat('vi-VN')

/** Decimals as a formula set prints them. */
const decimalWords = (number: number, decimals: number): string =>
  new Intl.NumberFormat('vi-VN', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(number)

/** `12.438`; halves as `2,5`. */
export const numberWords = (number: number): string => whole.format(number)

/** `83,24%`; a dash for a share of nothing. */
export const percentWords = (rate: Printed | undefined): string =>
  rate?.percent == null ? '–' : `${decimalWords(rate.percent, rate.decimals)}%`

/** Points of a hundred, `1,25`, without their sign. */
export const pointsWords = (points: number, decimals: number): string =>
  decimalWords(Math.abs(points), decimals)
