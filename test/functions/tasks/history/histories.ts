import * as fc from 'fast-check'
import { noTally, type Tally } from '../../../../functions/organisation/departments/tally.ts'
import { addDays, type LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { Refused } from '../../../../functions/shared/problems/refused.ts'
import { register } from '../../../../functions/tasks/registration/registration.ts'
import type { Change, Entry } from '../../../../functions/tasks/task/change.ts'
import { tallyChange } from '../../../../functions/tasks/task/counts.ts'
import type { TaskFacts } from '../../../../functions/tasks/task/task.ts'
import { type EveningBook, openEveningBook } from '../../figures/today/evening-book.ts'
import {
  accept,
  amend,
  approve,
  approveWithin,
  askFor,
  correct,
  finish,
  giveAway,
  giveBack,
  prepare,
  refuse,
  scan,
  starred,
  takeBack,
  update,
} from '../task/stories.ts'
import type { Command, Registration } from './command.ts'

/** After so many days, something happens to the task of a slot; the first time, it is registered. */
interface Step extends Command, Registration {
  readonly after: number
  readonly slot: number
  readonly isScanned: boolean
}

const step: fc.Arbitrary<Step> = fc.record({
  after: fc.oneof(
    { weight: 6, arbitrary: fc.constant(0) },
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 3 }) },
  ),
  slot: fc.nat({ max: 11 }),
  isScanned: fc.boolean(),
  daysAgo: fc.nat({ max: 20 }),
  term: fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 7, arbitrary: fc.nat({ max: 30 }) }),
  kind: fc.oneof(
    {
      weight: 30,
      arbitrary: fc.constantFrom<Command['kind'][]>(
        'progress',
        'finish',
        'finish',
        'ask',
        'ask',
        'ask',
        'ask',
        'accept',
        'return',
        'return',
        'approve',
        'approve',
        'exceed',
        'refuse',
        'prepare',
        'correct',
        'take-back',
      ),
    },
    { weight: 1, arbitrary: fc.constantFrom('withdraw' as const, 'reassign' as const) },
    { weight: 8, arbitrary: fc.constant('amend' as const) },
  ),
  days: fc.integer({ min: -1, max: 15 }),
})

export const history: fc.Arbitrary<Step[]> = fc.array(step, { minLength: 200, maxLength: 260 })

const sometimesStarred = fc
  .tuple(step, fc.nat({ max: 11 }))
  .map(([one, die]): Step => (die > 1 ? one : { ...one, kind: die === 1 ? 'star' : 'unstar' }))

/** The same with starring now and then. */
export const starredHistory: fc.Arbitrary<Step[]> = fc.array(sometimesStarred, {
  minLength: 200,
  maxLength: 260,
})

/** Day 0 is 15-11-2020: histories run over the year's end and, some of them, over the next. */
export const dateOf = (day: number): LocalDate => addDays('2020-11-15', day)

export type Scanning = 'every night' | 'some nights' | 'never'

/** One department under the real rules: its tasks, its tally as the stream of changes makes it, its history. */
export interface World {
  readonly tasks: Map<number, TaskFacts>
  readonly entries: Map<number, Entry[]>
  /** The facts that each command left, as its own entry in the history carries them. */
  readonly left: Map<number, { on: LocalDate; after: TaskFacts }[]>
  readonly tally: Tally
}

const frozen = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(frozen)
  }
  return value
}

const applyTo = (world: World, slot: number, { before, after, entries }: Change): void => {
  for (const [name, difference] of Object.entries(tallyChange(before, after)))
    world.tally[name as keyof Tally] += difference
  world.tasks.set(slot, frozen(after))
  world.entries.set(slot, [...(world.entries.get(slot) ?? []), ...entries])
}

const leaveIn = (world: World, slot: number, today: number): void => {
  const left = { on: dateOf(today), after: world.tasks.get(slot) as TaskFacts }
  world.left.set(slot, [...(world.left.get(slot) ?? []), left])
}

const commandOf = (task: TaskFacts, { kind, days }: Command) => {
  const newDueOn = () => addDays(task.dueOn ?? '2021-01-01', days)
  const actions = {
    progress: update,
    finish,
    accept,
    return: giveBack,
    refuse,
    withdraw: takeBack,
    reassign: giveAway,
    star: starred(true),
    unstar: starred(false),
  }
  const dated = { ask: askFor, approve: approveWithin, exceed: approve, prepare, correct }
  if (kind === 'amend')
    return (before: TaskFacts, today: LocalDate) => amend(addDays(today, days))(before, today)
  if (kind === 'take-back') return correct(task.decidedDueOn ?? newDueOn())
  return kind in dated ? dated[kind as keyof typeof dated](newDueOn()) : actions[kind as keyof typeof actions]
}

const registerIn = (world: World, slot: number, { daysAgo, term }: Registration, today: number): void => {
  const assigned = today - daysAgo
  const due = term === null ? {} : { dueOn: dateOf(assigned + term) }
  const given = { department: 'SXD', title: 'Nhiệm vụ', starred: false, assignedOn: dateOf(assigned), ...due }
  const id = `SXD-${dateOf(assigned).slice(0, 4)}-k3f9x2m8q1${String(slot).padStart(2, '0')}`
  applyTo(world, slot, register(id, given, dateOf(today)))
  leaveIn(world, slot, today)
}

/** Performs the command and tells the code of its refusal, which must have left everything as it was. */
const performIn = (world: World, slot: number, command: Command, today: number): string | undefined => {
  const task = world.tasks.get(slot) as TaskFacts
  const told = JSON.stringify(task)
  try {
    applyTo(world, slot, commandOf(task, command)(task, dateOf(today)))
    leaveIn(world, slot, today)
    return undefined
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    if (JSON.stringify(task) !== told) throw new Error(`refused with ${error.code}, yet changed`)
    return error.code
  }
}

const scanAll = (world: World, today: number): void => {
  for (const [slot, task] of world.tasks) applyTo(world, slot, scan(task, dateOf(today)))
}

export interface Observer {
  readonly answered?: (refusals: { ofRules: string | undefined; ofBook: string | undefined }) => void
  readonly evening?: (world: World, today: number, book: EveningBook) => void
  /** After the scan of a night, where there is one. */
  readonly scanned?: (world: World, today: number) => void
}

/**
 * Lives a history through, day by day, under the real rules and in the evening book. The last day is scanned in
 * every world, so that all know by then whatever they will know.
 */
export const live = (steps: readonly Step[], scanning: Scanning, observer: Observer = {}) => {
  const tally = noTally()
  const world: World = { tasks: new Map(), entries: new Map(), left: new Map(), tally }
  const book: EveningBook = openEveningBook()
  let today = 0
  const endDay = () => {
    book.endDay(today)
    observer.evening?.(world, today, book)
  }
  const nextDay = (isScanned: boolean) => {
    endDay()
    today += 1
    book.beginDay(today)
    if (scanning === 'never' || (scanning === 'some nights' && !isScanned)) return
    scanAll(world, today)
    observer.scanned?.(world, today)
  }
  for (const { after, slot, isScanned, ...step } of steps) {
    for (let passed = 0; passed < after; passed += 1) nextDay(isScanned)
    if (world.tasks.has(slot)) {
      const ofRules = performIn(world, slot, step, today)
      const ofBook = book.perform(slot, step, today)
      observer.answered?.({ ofRules, ofBook })
    } else {
      registerIn(world, slot, step, today)
      book.register(slot, step, today)
    }
  }
  nextDay(false)
  scanAll(world, today)
  endDay()
  return { world, book, lastDay: today }
}
