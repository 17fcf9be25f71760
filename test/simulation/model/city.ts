import { type Act, entryOf, isAllowed, mayDo, type Person, receiversOf } from './acts.ts'
import { type Day, dayAfter, yearOf } from './days.ts'
import { Departments } from './departments.ts'
import { type Counts, countsOf, isCommended, isUrged } from './figures.ts'
import { isAnswerOwed, type Part, partsOf } from './parts.ts'
import { reportsOf } from './reports.ts'
import type { RulesOfCity } from './rules-of-city.ts'
import {
  awaitingOf,
  type Party,
  type Standing,
  type Status,
  type Story,
  standingOn,
  statusOf,
  type Term,
} from './story.ts'
import { UrgingMails } from './urging-mails.ts'
import type { WorkingDays } from './working-days.ts'

/**
 * What a city must answer, out of what happened and nothing else. It keeps no counts, no due dates, no status: whatever it
 * is asked it works out anew from the stories of its tasks. Written from the domain alone; it knows nothing of the product.
 */

export interface Given {
  readonly id: string
  readonly department: string
  readonly assignedOn: Day
  readonly dueOn?: Day | undefined
  readonly starred: boolean
  readonly parties?: readonly Party[] | undefined
  readonly term?: Term | undefined
  readonly signedOn?: Day | undefined
}

export interface TaskAsTold {
  readonly status: Status
  readonly lifecycle: 'open' | 'accepted' | 'withdrawn' | 'reassigned'
  readonly awaiting?: 'acceptance' | 'decision' | undefined
  readonly dueOn?: Day | undefined
  readonly originalDueOn?: Day | undefined
  readonly percent?: number | undefined
  readonly starred: boolean
  readonly extensions?: number | undefined
  readonly acknowledged: boolean
  /** By people's own acts; mails come on top. */
  readonly urgings: number
}

export interface FiguresAsTold {
  readonly counts: Counts
  readonly commended: boolean
  readonly urged: boolean
}

export class ModelCity {
  readonly stories = new Map<string, Story>()
  readonly #latest = new WeakMap<Story, { readonly length: number; readonly standing: Standing }>()
  readonly departments: Departments
  people: readonly Person[]
  readonly rules: RulesOfCity
  readonly workingDays: WorkingDays
  /** What each night left, by department. */
  readonly nights = new Map<Day, ReadonlyMap<string, Counts>>()
  readonly urgingMails: UrgingMails
  #lastNight: Day | undefined

  constructor(people: readonly Person[], rules: RulesOfCity, workingDays: WorkingDays) {
    this.people = people
    const codes = people.flatMap(({ department }) => department ?? [])
    this.departments = new Departments([...new Set(codes)])
    this.rules = rules
    this.workingDays = workingDays
    this.urgingMails = new UrgingMails(workingDays)
  }

  give({ id, department, ...given }: Given, today: Day): void {
    const first = { what: 'given' as const, on: today, ...given }
    this.stories.set(id, { id, department, happenings: [first] })
  }

  ofRole(...roles: Person['role'][]): readonly Person[] {
    return this.people.filter(({ role }) => roles.includes(role))
  }

  /** How a task stands now; only this is kept until something happens to it. */
  now(story: Story): Standing {
    const { length } = story.happenings
    const kept = this.#latest.get(story)
    if (kept?.length === length) return kept.standing
    const standing = standingOn(story, '9999-12-31') as Standing
    this.#latest.set(story, { length, standing })
    return standing
  }

  /** What becomes of an act: who may not is told so before the rules are asked. */
  verdictOn(act: Act, story: Story, person: Person, today: Day): 'done' | 'not permitted' | 'refused' {
    if (!mayDo(act.what, person, story.department)) return 'not permitted'
    if (act.what === 'merge' && !this.#mayTakeOver(act.into, story)) return 'refused'
    if (!receiversOf(act).every((code) => this.departments.isValid(code, today))) return 'refused'
    const settings = this.rules.settingsOn(today)
    const { department } = story
    return isAllowed(act, this.now(story), { today, department, settings }) ? 'done' : 'refused'
  }

  /** What takes another task over must be open, and another. */
  #mayTakeOver(into: string, story: Story): boolean {
    const other = this.stories.get(into)
    return other !== undefined && other !== story && this.now(other).closed === undefined
  }

  carryOut(act: Act, story: Story, today: Day): void {
    story.happenings.push(entryOf(act, today))
    if (act.what === 'merge') this.stories.get(act.into)?.happenings.push({ what: 'took over', on: today })
  }

  task(story: Story, today: Day): TaskAsTold {
    const now = this.now(story)
    const { closed } = now
    return {
      status: statusOf(now, today),
      lifecycle: !closed ? 'open' : closed === 'withdrawn' || closed === 'reassigned' ? closed : 'accepted',
      awaiting: awaitingOf(now),
      dueOn: now.due,
      originalDueOn: now.original,
      percent: now.percent,
      starred: now.starred,
      extensions: now.extensions || undefined,
      acknowledged: now.acknowledged,
      urgings: now.urgedOn.length,
    }
  }

  /** The parts that a department has, or had, in tasks of others, by their ids. */
  parts(department: string): { readonly story: Story; readonly part: Part }[] {
    const found = [...this.stories.values()].flatMap((story) => {
      const part = partsOf(story).get(department)
      return part ? [{ story, part }] : []
    })
    return found.sort((one, other) => (one.story.id < other.story.id ? -1 : 1))
  }

  /** Of these, what it still owes while the task is open: by the day on which its answer, or else the task, is wanted. */
  owed(department: string): { readonly story: Story; readonly part: Part }[] {
    const wanted = ({ story, part }: { readonly story: Story; readonly part: Part }): string =>
      part.dueOn ?? this.now(story).due ?? 'never'
    return this.parts(department)
      .filter(({ story, part }) => isAnswerOwed(part) && !this.now(story).closed)
      .sort((one, other) => wanted(one).localeCompare(wanted(other)))
  }

  /** The status of every task that was given by that day, as its evening told it. */
  *statuses(
    day: Day,
    by = statusOf,
  ): Generator<{ readonly story: Story; readonly status: Status; readonly assignedOn: Day }> {
    for (const story of this.stories.values()) {
      const standing = standingOn(story, day)
      if (standing) yield { story, status: by(standing, day), assignedOn: standing.assignedOn }
    }
  }

  /** The ids of a list of tasks of a year, by id. */
  list(today: Day, of: { department?: string | undefined; year: number; status: Status }): string[] {
    const ids: string[] = []
    for (const { story, status, assignedOn } of this.statuses(today)) {
      const isOfDepartment = of.department === undefined || of.department === story.department
      if (isOfDepartment && status === of.status && yearOf(assignedOn) === of.year) ids.push(story.id)
    }
    return ids.sort()
  }

  /** The figures of what was assigned between two days, as of the end of a third: of each department that was given something. */
  figures(from: Day, to: Day, asOf: Day, by = statusOf): Map<string, FiguresAsTold> {
    const statuses = new Map<string, Status[]>()
    for (const { story, status, assignedOn } of this.statuses(asOf, by)) {
      if (assignedOn < from || assignedOn > to) continue
      const theirs = statuses.get(story.department) ?? []
      theirs.push(status)
      statuses.set(story.department, theirs)
    }
    return new Map(
      [...statuses].map(([department, theirs]) => [department, this.#judged(countsOf(theirs), asOf)]),
    )
  }

  /** Of all deadline reports owed for tasks of a year, how many were given in time. */
  reportRate(year: number, today: Day): { readonly numerator: number; readonly denominator: number } {
    const ofYear = [...this.stories.values()].filter((story) => yearOf(this.now(story).assignedOn) === year)
    const reports = ofYear.map((story) => reportsOf(story, today))
    const sum = (name: 'owed' | 'inTime') => reports.reduce((all, one) => all + one[name], 0)
    return { numerator: sum('inTime'), denominator: sum('owed') }
  }

  /** Whether none of that day or a later one has run. */
  isNightToCome(day: Day): boolean {
    return this.#lastNight === undefined || day > this.#lastNight
  }

  /**
   * The counts that the night of a day leaves: what happened until the run, judged on that day; a run on a later day tells the
   * evening before all the same. The first run stands, and none comes after one of a later day.
   */
  night(day: Day, ranOn: Day): void {
    if (!this.isNightToCome(day)) return
    this.#lastNight = day
    const statuses = new Map<string, Status[]>()
    for (const story of this.stories.values()) {
      const standing = ranOn > day ? standingOn(story, dayAfter(day, -1)) : this.now(story)
      if (!standing || yearOf(standing.assignedOn) !== yearOf(day)) continue
      const theirs = statuses.get(story.department) ?? []
      theirs.push(statusOf(standing, day))
      statuses.set(story.department, theirs)
    }
    const counts = new Map([...statuses].map(([department, theirs]) => [department, countsOf(theirs)]))
    this.nights.set(day, counts)
    const lagging = [...counts].filter(
      ([code, theirs]) => this.departments.isValid(code, day) && this.#judged(theirs, day).urged,
    )
    this.urgingMails.night(
      day,
      lagging.map(([department]) => department),
    )
  }

  get lastNight(): Day | undefined {
    return this.#lastNight
  }

  /** By the letter in force on the day; those that are published ask for more tasks than a simulated city has. */
  #judged(counts: Counts, day: Day): FiguresAsTold {
    const { thresholds } = this.rules.letterOn(day)
    if (!thresholds) return { counts, commended: false, urged: false }
    return { counts, commended: isCommended(counts, thresholds), urged: isUrged(counts, thresholds) }
  }
}

export const sumOf = (all: Iterable<FiguresAsTold>): Counts => {
  const sum: Record<string, number> = { ...countsOf([]) }
  for (const { counts } of all)
    for (const [name, count] of Object.entries(counts)) sum[name] = (sum[name] ?? 0) + count
  return sum as unknown as Counts
}
