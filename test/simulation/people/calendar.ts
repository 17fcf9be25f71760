import type { Answered } from '../city/asking.ts'
import { type Dice, diceOf } from '../dice.ts'
import { requireSame } from '../difference.ts'
import { askAt, askUntilAnswered, type Life } from '../life.ts'
import { type Day, dayAfter, dayAt, yearOf } from '../model/days.ts'
import { isCalendarOf, isWeekend, type SpecialDay } from '../model/working-days.ts'
import { firstDayOf, type Step } from './steps.ts'

/** Days before and after the first of a city for which days off are drawn. */
const span = { from: -20, to: 150 }

/** The calendar that the Office of a city enters first: here and there a day off, and a weekend day that is worked. */
export const firstCalendarOf = (seed: string): SpecialDay[] => {
  const first = firstDayOf(seed)
  const days: SpecialDay[] = []
  for (let date = dayAfter(first, span.from); date <= dayAfter(first, span.to); date = dayAfter(date)) {
    const dice = diceOf(`${seed}#calendar ${date}`)
    const observed = dice.chance('observed', 0.7)
    if (isWeekend(date)) {
      if (dice.chance('worked', 0.08)) days.push({ date, kind: 'make-up', observed })
    } else if (dice.chance('off', 0.08)) days.push({ date, kind: 'holiday', observed })
  }
  return days
}

/** As the Office sends the days of a year. */
export const calendarBody = (days: readonly SpecialDay[]): object => ({
  days: days.map((day) => ({ ...day, name: 'Ngày nghỉ', source: 'Thông báo hằng năm' })),
})

const kindOf = (dice: Dice, name: string, date: Day): SpecialDay['kind'] => {
  const isRight = dice.chance(`right ${name}`, 0.97)
  if (isWeekend(date) === isRight) return dice.chance(`made up ${name}`, 0.8) ? 'make-up' : 'holiday'
  return dice.oneOf(`kind ${name}`, ['holiday', 'in-lieu', 'exchanged'] as const)
}

/** One day becomes another than it was: special, plain, or switched off and on. */
const withOther = (dice: Dice, name: string, date: Day, days: readonly SpecialDay[]): SpecialDay[] => {
  const day = days.find((one) => one.date === date)
  const others = days.filter((one) => one.date !== date)
  if (!day) return [...others, { date, kind: kindOf(dice, name, date), observed: true }]
  return dice.chance(`switched ${name}`, 0.5) ? [...others, { ...day, observed: !day.observed }] : others
}

/** The days of a year with one to three others, of those that are near. */
export const otherDaysOf = (life: Life, step: Step, dice: Dice): { year: number; days: SpecialDay[] } => {
  const dates = Array.from({ length: dice.between('days', 1, 3) }, (_, place) =>
    dayAfter(dayAt(step.at), dice.between(`day ${place}`, -3, 30)),
  )
  const year = yearOf(dates[0] as Day)
  let days = [...life.model.workingDays.daysOf(year)]
  for (const date of dates)
    if (yearOf(date) === year || dice.chance('another year', 0.02)) days = withOther(dice, date, date, days)
  return { year, days }
}

/** Who sends again what they had entered is told that it was entered meanwhile, and by whom: they read that it was they. */
const isOwn = async (life: Life, step: Step, year: number, answered: Answered): Promise<boolean> => {
  if (answered.kind === 'done') return true
  if (answered.code !== 'entered-meanwhile') return false
  const asked = { operation: 'getCalendar', path: { year: String(year) } }
  const read = (await askAt(life, step, 'vp.mot', asked)) as { body: { history: { at: string }[] } }
  return read.body.history.at(-1)?.at === new Date(step.at).toISOString()
}

/** Somebody enters the days of a year anew: a holiday is decided, a weekend day is worked, or one no more. */
export const changeCalendar = async (life: Life, step: Step, dice: Dice): Promise<void> => {
  const { workingDays } = life.model
  const isAnybody = dice.chance('anybody', 0.06)
  const { id, role } = dice.oneOf(
    'who',
    isAnybody ? life.model.people : life.model.ofRole('office', 'administrator'),
  )
  const { year, days } = otherDaysOf(life, step, dice)
  const version = workingDays.versionOf(year)
  const seen = version - (dice.chance('read before another', 0.08) ? 1 : 0)
  life.told.push(`${dayAt(step.at)} ${id} enters ${year} after version ${seen}: ${JSON.stringify(days)}`)
  const mayEnter = role === 'office' || role === 'administrator'
  const isAllowed = mayEnter && seen === version && isCalendarOf(year, days)
  const path = { year: String(year) }
  const asked = { operation: 'putCalendar', path, body: calendarBody(days), ifMatch: `"${seen}"` }
  const answered = await askUntilAnswered(life, step, dice, id, asked)
  const isDone = await isOwn(life, step, year, answered)
  requireSame(`whether ${id} enters the calendar of ${year}`, isAllowed, isDone, answered)
  if (!isDone) return
  life.counts.done += 1
  workingDays.enter(year, days, dayAt(step.at))
}
