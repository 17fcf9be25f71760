import { requireSame } from './difference.ts'
import { askAt, type Life } from './life.ts'
import { type Day, dayAfter, dayAt } from './model/days.ts'
import { weekOf } from './model/working-days.ts'
import type { Step } from './people/steps.ts'
import type { MailService } from './post/mail-service.ts'

/** Reads the ledger of mails, and holds it against what the model and the mail service say. */

interface Told {
  readonly recipient: string
  readonly period: string
  readonly state: string
  readonly content: { readonly kind: string; readonly day: Day }
}

const ledgerOf = async (life: Life, step: Step, period: string): Promise<readonly Told[]> => {
  const answered = await askAt(life, step, 'tt.kiem', { operation: 'listNotices', path: { period } })
  requireSame(`whether the ledger of ${period} is read`, 'done', answered.kind, answered)
  return answered.kind === 'done' ? (answered.body as { notices: Told[] }).notices : []
}

/** Which departments were found lagging in the week, by which night, and whether their mail still waits for its morning. */
const compareWeek = async (life: Life, step: Step, week: string): Promise<readonly Told[]> => {
  const told = await ledgerOf(life, step, week)
  const found = told.map(({ recipient, content, state }) => [recipient, content.day, state === 'held'])
  const ofWeek = life.model.urgingMails.all.filter((mail) => mail.week === week)
  const isPast = week < weekOf(dayAt(step.at))
  const expected = ofWeek.map(({ department, day, isReleased }) => [department, day, !isReleased && !isPast])
  // What no morning released is given up by a sweep of the week after.
  const unreleased = isPast ? found.map(([code, day]) => [code, day, false]) : found
  requireSame(`the mails that urge in ${week}`, expected.sort(), unreleased.sort(), told)
  return told
}

export const compareMails = async (life: Life, step: Step): Promise<void> => {
  await compareWeek(life, step, weekOf(dayAt(step.at)))
}

const wentOut = ['sent', 'delivered', 'complained', 'bounced']
const didNot = ['given-up', 'superseded', 'not-needed', 'rejected', 'unsettled']

/** When all was said and tried: what the mail service took is known as taken, and the rest has ended where somebody sees it. */
const compareEnded = ({ recipient, period, state, content: { kind } }: Told, service: MailService): void => {
  const name = `${kind} ${period} ${recipient}`
  const possible = service.taken.has(name) ? wentOut : didNot
  requireSame(`how the mail ${name} ended`, possible, possible.includes(state) ? possible : state)
}

/** The ledger of every day and week that a city lived through, after some quiet days. */
export const compareLedger = async (
  life: Life,
  step: Step,
  { from, service }: { from: Day; service: MailService },
): Promise<void> => {
  const known = new Set<string>()
  const weeks = new Set<string>()
  for (let day = from; day <= dayAt(step.at); day = dayAfter(day)) {
    weeks.add(weekOf(day))
    for (const notice of await ledgerOf(life, step, day)) {
      known.add(`${notice.content.kind} ${notice.period} ${notice.recipient}`)
      compareEnded(notice, service)
    }
  }
  for (const week of weeks)
    for (const notice of await compareWeek(life, step, week)) {
      known.add(`${notice.content.kind} ${notice.period} ${notice.recipient}`)
      compareEnded(notice, service)
    }
  const unknown = [...service.taken.keys()].filter((name) => !known.has(name))
  requireSame('mails that no ledger knows', [], unknown)
}
