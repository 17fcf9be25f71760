import type { Answered } from './city/asking.ts'
import type { Dice } from './dice.ts'
import { requireSame } from './difference.ts'
import { askAt, type Life } from './life.ts'
import type { Person } from './model/acts.ts'
import { type FiguresAsTold, sumOf } from './model/city.ts'
import { type Day, dayAfter, dayAt, yearOf } from './model/days.ts'
import { type Counts, countsOf } from './model/figures.ts'
import { missesOf } from './model/misses.ts'
import { readsByPart } from './model/parts.ts'
import { type Story, statusByOriginal, statusOf } from './model/story.ts'
import type { Step } from './people/steps.ts'
import { personOf } from './people/townspeople.ts'

/** Reads what people read, and holds it against what the model says. */

export const bodyOf = <Body>(answered: Answered, what: string): Body => {
  if (answered.kind === 'refused') throw new Error(`${what} was refused: ${answered.code}`)
  return answered.body as Body
}

interface TaskTold {
  readonly status: string
  readonly lifecycle: string
  readonly awaiting?: string
  readonly dueOn?: Day
  readonly originalDueOn?: Day
  readonly percent?: number
  readonly starred: boolean
  readonly extensions?: number
  readonly acknowledgedOn?: Day
  readonly urgings?: number
}

const factsTold = (body: unknown) => {
  const told = body as TaskTold
  const { status, lifecycle, awaiting, dueOn, originalDueOn, percent, starred, extensions } = told
  const facts = { status, lifecycle, awaiting, dueOn, originalDueOn, percent, starred, extensions }
  return { ...facts, acknowledged: told.acknowledgedOn !== undefined }
}

/** A task as an answer tells it; how often it was urged only where that is read. */
export const compareAnswer = (life: Life, step: Step, story: Story, body: unknown): void => {
  const { urgings, ...expected } = life.model.task(story, dayAt(step.at))
  requireSame(`task ${story.id}`, expected, factsTold(body))
  const told = (body as TaskTold).urgings
  if (told === undefined) return
  const { least, most } = life.model.urgingMails.times(story)
  const isPossible = told >= urgings + least && told <= urgings + most
  requireSame(
    `how often ${story.id} was urged`,
    { urgings, least, most },
    isPossible ? { urgings, least, most } : told,
  )
}

export const compareTask = async (
  life: Life,
  step: Step,
  story: Story,
  person: Person = personOf('vp.mot'),
): Promise<void> => {
  const { id } = story
  const answered = await askAt(life, step, person.id, { operation: 'getTask', path: { id } })
  const { department } = person
  const mayRead =
    department === undefined || department === story.department || readsByPart(story, department)
  requireSame(`whether ${person.id} reads ${id}`, mayRead ? 'done' : 'refused', answered.kind)
  if (answered.kind === 'refused') return
  compareAnswer(life, step, story, answered.body)
}

interface Row {
  readonly code: string
  readonly counts: Counts
  readonly verdict: { readonly commended: boolean; readonly urged: boolean }
}

interface Figures {
  readonly city: { readonly counts: Counts }
  readonly departments: readonly Row[]
}

interface Rate {
  readonly numerator: number
  readonly denominator: number
}

const compareRows = (what: string, expected: ReadonlyMap<string, FiguresAsTold>, found: Figures): void => {
  requireSame(`${what}: the city`, sumOf(expected.values()), found.city.counts)
  const rows = found.departments.filter(({ code, counts }) => expected.has(code) || counts.given > 0)
  const told = rows.map(({ code, counts, verdict: { commended, urged } }) => [
    code,
    { counts, commended, urged },
  ])
  requireSame(what, Object.fromEntries(expected), Object.fromEntries(told))
}

/** The figures of a year, today. */
export const compareFigures = async (life: Life, step: Step, year: number): Promise<void> => {
  const today = dayAt(step.at)
  const answered = await askAt(life, step, 'ct.tran', {
    operation: 'getDashboard',
    path: { year: String(year) },
  })
  const expected = life.model.figures(`${year}-01-01`, `${year}-12-31`, today)
  const told = bodyOf<Figures & { city: { reportRate: Rate } }>(answered, 'the figures')
  compareRows(`the figures of ${year} on ${today}`, expected, told)
  const { numerator, denominator } = told.city.reportRate
  requireSame('reports given in time', life.model.reportRate(year, today), { numerator, denominator })
}

/** The figures of some period as of a day that may be past. */
export const comparePeriod = async (life: Life, step: Step, dice: Dice): Promise<void> => {
  const today = dayAt(step.at)
  const asOf = dayAfter(today, -dice.between('days ago', 0, 60))
  const assignedTo = dayAfter(asOf, -dice.between('cut-off', 0, 20))
  const assignedFrom = dayAfter(assignedTo, -dice.between('length', 0, 200))
  const basis = dice.chance('by original', 0.4) ? 'original' : 'effective'
  const query = { assignedFrom, assignedTo, asOf, basis }
  const answered = await askAt(life, step, 'ct.tran', { operation: 'getFigures', query })
  const expected = life.model.figures(
    assignedFrom,
    assignedTo,
    asOf,
    basis === 'original' ? statusByOriginal : statusOf,
  )
  compareRows(
    `the figures of ${JSON.stringify(query)}`,
    expected,
    bodyOf(answered, 'the figures of a period'),
  )
}

interface HistoryTold {
  readonly events: readonly { readonly details: { readonly type: string; readonly forDueOn?: Day } }[]
}

/** Each command is entered once, and each due date that passed unmet: at the latest by the last night. */
export const compareHistory = async (life: Life, step: Step, story: Story): Promise<void> => {
  const { id, happenings } = story
  const answered = await askAt(life, step, 'tt.kiem', { operation: 'getHistory', path: { id } })
  const { events } = bodyOf<HistoryTold>(answered, 'a history')
  const misses = events.filter(({ details }) => details.type === 'deadline-missed')
  requireSame(`how many entries ${id} has`, happenings.length, events.length - misses.length)
  const found = misses.map(({ details }) => details.forDueOn as Day).sort()
  const atLeast = missesOf(story, life.model.lastNight)
  const atMost = missesOf(story, dayAt(step.at))
  const expected = found.length <= atLeast.length ? atLeast : atMost
  requireSame(`the due dates of ${id} that passed unmet`, expected, found)
}

interface NightTold {
  readonly snapshots: readonly { readonly on: Day; readonly counts: Counts }[]
}

/** What the nights of the last week left of one department. */
export const compareNights = async (life: Life, step: Step, dice: Dice): Promise<void> => {
  const department = dice.oneOf('department', life.model.departments.codes)
  const to = dayAt(step.at)
  const year = String(yearOf(to))
  const query = { department, to, year, every: 'day', points: '7' }
  const answered = await askAt(life, step, 'ct.tran', { operation: 'getTrend', query })
  const { snapshots } = bodyOf<NightTold>(answered, 'the nights')
  const days = Array.from({ length: 7 }, (_, place) => dayAfter(to, place - 6))
  const nights = days.filter((day) => life.model.nights.has(day) && yearOf(day) === yearOf(to))
  const expected = nights.map((on) => ({
    on,
    counts: life.model.nights.get(on)?.get(department) ?? countsOf([]),
  }))
  requireSame(
    `the nights of ${department} up to ${to}`,
    expected,
    snapshots.map(({ on, counts }) => ({ on, counts })),
  )
}
