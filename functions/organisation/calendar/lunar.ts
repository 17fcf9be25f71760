import { addDays, daysBetween, type LocalDate } from '../../shared/dates/dates.ts'

/**
 * Vietnam's lunar calendar: a month begins on the day of the new moon at UTC+7, and the month of the winter
 * solstice is the eleventh. The new moon after Meeus (Astronomical Formulae for Calculators, chapter 32), right to
 * a few minutes for 1900–2100; the sun's longitude after Meeus (Astronomical Algorithms, chapter 25), right to 0.01°.
 */

const epoch = '1970-01-01'
const julianDayOfEpoch = 2_440_587.5
const utcPlus7 = 7 / 24
const lunation = 29.530588853

const radians = (degrees: number) => (degrees * Math.PI) / 180
const sine = (degrees: number) => Math.sin(radians(degrees))

/** The civil day at UTC+7 that an instant (as a Julian day) falls on, counted from 1-1-1970. */
const dayOf = (julianDay: number): number => Math.floor(julianDay - julianDayOfEpoch + utcPlus7)

/** Periodic terms in days: how much, and how often the sun's anomaly M, the moon's M' and its latitude F go in. */
const newMoonTerms: readonly (readonly [amount: number, m: number, moon: number, f: number])[] = [
  [0.0021, 2, 0, 0],
  [-0.4068, 0, 1, 0],
  [0.0161, 0, 2, 0],
  [-0.0004, 0, 3, 0],
  [0.0104, 0, 0, 2],
  [-0.0051, 1, 1, 0],
  [-0.0074, 1, -1, 0],
  [0.0004, 1, 0, 2],
  [-0.0004, -1, 0, 2],
  [-0.0006, 0, 1, 2],
  [0.001, 0, -1, 2],
  [0.0005, 1, 2, 0],
]

/** Dynamical time runs ahead of the clock by about a minute in these two centuries. */
const clockCorrection = (centuries: number) =>
  -0.000278 + 0.000265 * centuries + 0.000262 * centuries * centuries

/** The day of the k-th new moon after 1900 began. */
const newMoonDay = (k: number): number => {
  const t = k / 1236.85
  const mean =
    2_415_020.75933 +
    29.53058868 * k +
    0.0001178 * t ** 2 +
    0.00033 * sine(166.56 + 132.87 * t - 0.009173 * t ** 2)
  const sun = 359.2242 + 29.10535608 * k - 0.0000333 * t ** 2
  const moon = 306.0253 + 385.81691806 * k + 0.0107306 * t ** 2
  const latitude = 21.2964 + 390.67050646 * k - 0.0016528 * t ** 2
  const periodic = newMoonTerms.reduce(
    (sum, [amount, m, n, f]) => sum + amount * sine(m * sun + n * moon + f * latitude),
    (0.1734 - 0.000393 * t) * sine(sun),
  )
  return dayOf(mean + periodic - clockCorrection(t))
}

/** Which twelfth of its way the sun is in when the day begins at UTC+7: 0 from the March equinox, 9 from the winter solstice. */
const solarTwelfth = (day: number): number => {
  const t = (day - utcPlus7 + julianDayOfEpoch - 2_451_545) / 36_525
  const anomaly = 357.5291 + 35_999.0503 * t - 0.0001559 * t ** 2
  const longitude =
    280.46645 +
    36_000.76983 * t +
    0.0003032 * t ** 2 +
    (1.9146 - 0.004817 * t) * sine(anomaly) +
    (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
    0.00029 * sine(3 * anomaly) -
    0.00569 -
    0.00478 * sine(125.04 - 1934.136 * t)
  return Math.floor((((longitude % 360) + 360) % 360) / 30)
}

const winterTwelfth = 9

/** Which new moon begins the eleventh month, that of the winter solstice, of a civil year. */
const eleventhMonth = (year: number): number => {
  const yearEnd = daysBetween(epoch, `${year}-12-31`) + julianDayOfEpoch - 2_415_020.75933
  const k = Math.floor(yearEnd / lunation)
  return solarTwelfth(newMoonDay(k)) >= winterTwelfth ? k - 1 : k
}

/** The first month, counted from the eleventh, in which the sun enters no new twelfth: the leap month. */
const leapMonthAfter = (eleventh: number): number => {
  for (let month = 1; month < 14; month += 1) {
    const begins = solarTwelfth(newMoonDay(eleventh + month))
    if (begins === solarTwelfth(newMoonDay(eleventh + month + 1))) return month
  }
  throw new Error('a lunar year of thirteen months has a leap month')
}

/** The civil date of a day of one of the first ten months of a lunar year, never of its leap month. */
export const dateOfLunar = (year: number, month: number, day: number): LocalDate => {
  const eleventh = eleventhMonth(year - 1)
  const hasLeapMonth = eleventhMonth(year) - eleventh > 12
  const months = month + 1
  const isAfterLeap = hasLeapMonth && months >= leapMonthAfter(eleventh)
  return addDays(epoch, newMoonDay(eleventh + months + (isAfterLeap ? 1 : 0)) + day - 1)
}

/** The first day of the lunar year. */
export const tetOf = (year: number): LocalDate => dateOfLunar(year, 1, 1)
