import { type Day, dayAfter, laterOf } from './days.ts'

/** Departments come and go (domain, section 1; decision 10). */

export interface Department {
  readonly code: string
  readonly from: Day
  readonly to?: Day | undefined
  readonly successors?: readonly string[] | undefined
}

/** That a department ends, and who takes over: tasks and people that are not named go to the first. */
export interface Ending {
  readonly department: string
  /** The first day of the successors. */
  readonly on: Day
  readonly successors: readonly { readonly code: string; readonly isNew: boolean }[]
  readonly tasks: readonly { readonly id: string; readonly to: string }[]
  readonly people: readonly { readonly id: string; readonly to: string }[]
}

const namedFor = (what: 'tasks' | 'people', id: string, ending: Ending): string =>
  ending[what].find((named) => named.id === id)?.to ?? (ending.successors[0] as { code: string }).code

const codesOf = ({ successors }: Ending): readonly string[] => successors.map(({ code }) => code)

const orderOf = ({ on, department }: Ending): string => `${on} ${department}`

export class Departments {
  readonly #all = new Map<string, Department>()
  /** What was carried out, the latest last. */
  readonly endings: Ending[] = []
  /** What is decided for a day to come. */
  planned: Ending | undefined
  /** What was carried out while a task waited for an answer, by the department that ended: each night goes on with it. */
  readonly goingOn = new Map<string, Ending>()

  constructor(codes: readonly string[]) {
    for (const code of codes) this.#all.set(code, { code, from: '2000-01-01' })
  }

  /** What a night carries out, the earliest first. */
  dueOn(day: Day): readonly Ending[] {
    const decided = [...(this.planned ? [this.planned] : []), ...this.goingOn.values()]
    // A night that comes late asks of its own day, not of that on which it runs.
    return decided
      .filter(({ on }) => on <= day)
      .sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1))
  }

  /** Every department there is or was. */
  get codes(): readonly string[] {
    return [...this.#all.keys()]
  }

  validOn(day: Day): readonly string[] {
    return this.codes.filter((code) => this.isValid(code, day))
  }

  isValid(code: string, day: Day): boolean {
    const department = this.#all.get(code)
    return department !== undefined && department.from <= day && (!department.to || day <= department.to)
  }

  /**
   * Who takes over a task or a person on a day: whoever the decision names for it, or, where that one has ended since, whoever
   * its own tasks went to; and the first day of the one who does.
   */
  heirOf(what: 'tasks' | 'people', id: string, ending: Ending, day: Day): { department: string; on: Day } {
    let department = namedFor(what, id, ending)
    let { on } = ending
    while (!this.isValid(department, day)) {
      const { to, successors } = this.#all.get(department) ?? {}
      if (!to || !successors?.[0]) throw new Error(`nobody has taken over from ${department} by ${day}`)
      on = laterOf(on, dayAfter(to, 1))
      department = successors[0]
    }
    return { department, on }
  }

  /** A department ends once, after it began, and is succeeded by others that are there on that day. The same again goes on with it. */
  mayEnd(ending: Ending): boolean {
    const department = this.#all.get(ending.department)
    const codes = codesOf(ending)
    if (!department || codes.includes(ending.department)) return false
    const to = dayAfter(ending.on, -1)
    if (department.to) return department.to === to && department.successors?.join() === codes.join()
    return to >= department.from && ending.successors.every((one) => this.#isThere(one, ending.on))
  }

  #isThere({ code, isNew }: Ending['successors'][number], on: Day): boolean {
    return this.#all.has(code) ? this.isValid(code, on) : isNew
  }

  end(ending: Ending): void {
    const { department, on } = ending
    const ended = this.#all.get(department)
    if (!ended) throw new Error(`there is no ${department}`)
    for (const code of codesOf(ending)) if (!this.#all.has(code)) this.#all.set(code, { code, from: on })
    if (!ended.to) this.endings.push(ending)
    this.#all.set(department, { ...ended, to: dayAfter(on, -1), successors: codesOf(ending) })
    if (this.planned?.department === department) this.planned = undefined
  }
}
