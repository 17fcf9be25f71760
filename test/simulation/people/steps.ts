import { type Dice, diceOf } from '../dice.ts'
import { type Day, dayAfter, dayAt, instantAt } from '../model/days.ts'

/**
 * What happens in a city, drawn before anything happens: when, and which kind of thing. Everything else of a step is thrown with its own dice
 * when its turn comes, so that a part of the list means what it meant in the whole.
 */
export interface Step {
  readonly place: number
  /** The instant at which it happens. */
  readonly at: number
  readonly kind:
    | 'register'
    | 'act'
    | 'two at once'
    | 'answer part'
    | 'change calendar'
    | 'import'
    | 'succeed'
    | 'change letter'
    | 'change settings'
    | 'look at task'
    | 'look at history'
    | 'look at list'
    | 'look at figures'
    | 'look at period'
    | 'look at night'
    | 'look at mails'
    | 'look at parts'
    | 'look at terms'
    | 'look at rules'
    | 'scan'
    | 'morning'
  /** Of the scan and the morning: the day that its schedule stood for. */
  readonly day?: Day
}

export const diceOfStep = (seed: string, { place }: Step): Dice => diceOf(`${seed}#${place}`)

/** What people do is most of it: what is read costs more, and the planted defects show how often is enough. */
const kinds = {
  register: 12,
  act: 92,
  'two at once': 6,
  'answer part': 4,
  'change calendar': 1,
  import: 1,
  'change letter': 0.7,
  'change settings': 0.7,
  'look at task': 5,
  'look at history': 5,
  'look at list': 3,
  'look at figures': 2,
  'look at period': 1,
  'look at night': 2,
  'look at parts': 2,
  'look at terms': 0.5,
  'look at rules': 1,
} as const

const stepsADay = 28

/** Mails cost more than all the rest of a city: one in twelve has them. */
export const hasPost = (seed: string): boolean => diceOf(`${seed}#post`).chance('has post', 0.08)

/** The first day of a seed's city, in one of some years after the last letter that is published. */
export const firstDayOf = (seed: string): Day => {
  const dice = diceOf(`${seed}#first`)
  const year = dice.between('year', 2022, 2027)
  return dayAfter(`${year}-01-01`, dice.between('day', 0, 300))
}

type Drawn = Omit<Step, 'place'>

const hour = 3_600_000

/** The night's scan, or the morning, as its schedule starts it: now and then not at all, twice, or late. */
const runsOf = (seed: string, kind: 'scan' | 'morning', day: Day): Drawn[] => {
  const dice = diceOf(`${seed}#${kind === 'scan' ? 'night' : kind} ${day}`)
  const inTime: Drawn = { at: instantAt(day, kind === 'scan' ? '00:15' : '07:30'), kind, day }
  const late = (most: number): Drawn => ({ ...inTime, at: inTime.at + dice.between('late', 1, most) * hour })
  const how = dice.weighted('how', { inTime: 80, missing: 6, twice: 6, late: 8 })
  if (how === 'missing') return []
  if (how === 'late') return [late(50)]
  return how === 'twice' ? [inTime, late(30)] : [inTime]
}

/** The steps of people, and the nights between them. */
export const drawSteps = (seed: string, count: number): Step[] => {
  const steps: Drawn[] = []
  const isPosting = hasPost(seed)
  let at = instantAt(firstDayOf(seed), '08:00')
  for (let number = 0; number < count; number += 1) {
    const dice = diceOf(`${seed}#${number}#drawn`)
    const next = at + dice.between('minutes', 0, (2 * 24 * 60) / stepsADay) * 60_000
    for (let day = dayAfter(dayAt(at)); day <= dayAt(next); day = dayAfter(day))
      steps.push(...runsOf(seed, 'scan', day), ...(isPosting ? runsOf(seed, 'morning', day) : []))
    at = next
    steps.push({
      at,
      kind: dice.weighted('kind', {
        ...kinds,
        'look at mails': isPosting ? 4 : 0,
        succeed: isPosting ? 0 : 1.2,
      }),
    })
  }
  return steps.sort((one, other) => one.at - other.at).map((step, place) => ({ place, ...step }))
}

/** One for each thing that a person wants done. */
export const keyOf = ({ place }: Step): string => `buoc-${String(place).padStart(6, '0')}`
