import { type Day, dayAfter } from './days.ts'
import { type Standing, type Story, standingOn, statusOf } from './story.ts'
import { type WorkingDays, weekOf } from './working-days.ts'

/** After everything that happens. */
const lastDay: Day = '9999-12-31'

/** The weekly mail to a department that lags. */
export interface UrgingMail {
  readonly department: string
  readonly week: string
  /** The night that found the department lagging. */
  readonly day: Day
  isReleased: boolean
  /** It came back: whatever is said of it later, it urged nobody. */
  isBack: boolean
  /** On which day it counts, of which more than one may be possible; undefined is not at all. */
  countsOn: ReadonlySet<Day | undefined>
}

/** Whether a late result lay with the Office on an evening: one that was given back, or whose task was taken away, was none. */
const layWithOffice = (story: Story, { result }: Standing): boolean => {
  const now = standingOn(story, lastDay)
  const isTaken = now?.closed === 'withdrawn' || now?.closed === 'reassigned'
  return result !== undefined && now?.result?.on === result.on && !isTaken
}

/** Whether a mail of a day urged a task: overdue on that morning, as its evening before stood, a night later, and the department's. */
const isUrgedOn = (story: Story, day: Day): boolean => {
  const evening = standingOn(story, dayAfter(day, -1))
  return evening !== undefined && statusOf(evening, day) === 'open-overdue' && !layWithOffice(story, evening)
}

/**
 * The mails that urge (decisions 5 and 12): one an ISO week at most, entered by the first night of a working day that finds the
 * department lagging, released by the next morning, counted from the day on which the city knows that the mail service took it.
 */
export class UrgingMails {
  readonly #days: WorkingDays
  readonly #mails = new Map<string, UrgingMail>()
  readonly #mornings = new Set<Day>()

  constructor(days: WorkingDays) {
    this.#days = days
  }

  get all(): readonly UrgingMail[] {
    return [...this.#mails.values()]
  }

  of(department: string, week: string): UrgingMail | undefined {
    return this.#mails.get(`${department} ${week}`)
  }

  night(day: Day, lagging: readonly string[]): void {
    if (!this.#days.isWorking(day)) return
    const week = weekOf(day)
    for (const department of lagging) {
      if (this.of(department, week)) continue
      const countsOn = new Set([undefined])
      this.#mails.set(`${department} ${week}`, {
        department,
        week,
        day,
        isReleased: false,
        isBack: false,
        countsOn,
      })
    }
  }

  /** The first run of a working day does its work; what nights of its week have entered goes out. */
  morning(day: Day): void {
    if (!this.#days.isWorking(day) || this.#mornings.has(day)) return
    this.#mornings.add(day)
    for (const mail of this.all) if (mail.week === weekOf(day)) mail.isReleased = true
  }

  /** The city was told that the mail service took it; unsure where it may have died before it wrote that down. */
  taken(mail: UrgingMail, on: Day, isSure: boolean): void {
    if (mail.isBack) return
    const known = [...mail.countsOn].map((day) => day ?? on)
    mail.countsOn = new Set(isSure ? known : [...mail.countsOn, ...known])
  }

  /** It came back: it urged nobody. */
  cameBack(mail: UrgingMail): void {
    mail.isBack = true
    mail.countsOn = new Set([undefined])
  }

  /** How often the mails have urged a task. */
  times(story: Story): { readonly least: number; readonly most: number } {
    const sums = { least: 0, most: 0 }
    for (const { department, countsOn } of this.all) {
      if (department !== story.department) continue
      const times = [...countsOn].map((day) => Number(day !== undefined && isUrgedOn(story, day)))
      sums.least += Math.min(...times)
      sums.most += Math.max(...times)
    }
    return sums
  }
}
