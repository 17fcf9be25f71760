import { type Day, daysFrom } from './days.ts'
import { mayBeNamed } from './parts.ts'
import type { Settings } from './rules-of-city.ts'
import { awaitingOf, type Dated, type Happening, type Party, type Standing, statusOf } from './story.ts'

/** What people do with a task (domain, section 6), and when the rules let them. */

export interface Person {
  readonly id: string
  readonly role: 'leader' | 'office' | 'head' | 'clerk' | 'auditor' | 'administrator'
  readonly department?: string
}

/** A task that takes over from another. */
export interface Heir {
  readonly department: string
  readonly dueOn?: Day | undefined
}

export type Act =
  | { readonly what: 'acknowledge' }
  | { readonly what: 'update'; readonly percent?: number; readonly happenedOn?: Day | undefined }
  | { readonly what: 'report finished'; readonly evidence: boolean; readonly happenedOn?: Day | undefined }
  | { readonly what: 'report unfinished'; readonly proposedDueOn: Day }
  | { readonly what: 'accept'; readonly byWorkDate: boolean }
  | { readonly what: 'return' }
  | { readonly what: 'prepare'; readonly dueOn: Day }
  | { readonly what: 'grant'; readonly dueOn: Day; readonly beyondLimits: boolean }
  | { readonly what: 'refuse' }
  | { readonly what: 'correct decision'; readonly dueOn: Day }
  | { readonly what: 'correct date'; readonly dueOn: Day }
  | { readonly what: 'return as not ours' }
  | { readonly what: 'confirm' }
  | { readonly what: 'star'; readonly starred: boolean }
  | { readonly what: 'coordinate'; readonly parties: readonly Party[] }
  | { readonly what: 'urge' }
  | { readonly what: 'withdraw' }
  | { readonly what: 'split'; readonly into: readonly Heir[] }
  | { readonly what: 'merge'; readonly into: string }
  | { readonly what: 'reassign'; readonly to: string; readonly dueOn?: Day | undefined }

export type Name = Act['what']

/** Who does what: heads and clerks for their own department, the others for the whole city. */
export const doers: Readonly<Record<Name, readonly Person['role'][]>> = {
  acknowledge: ['head', 'clerk'],
  update: ['head', 'clerk'],
  'report finished': ['head', 'clerk'],
  'report unfinished': ['head', 'clerk'],
  accept: ['office'],
  return: ['office'],
  prepare: ['office'],
  grant: ['leader'],
  refuse: ['leader'],
  'correct decision': ['leader'],
  'correct date': ['office'],
  'return as not ours': ['head'],
  confirm: ['office'],
  star: ['leader', 'office'],
  coordinate: ['office'],
  urge: ['leader', 'office'],
  withdraw: ['office'],
  reassign: ['office'],
  split: ['office'],
  merge: ['office'],
}

export const mayDo = (name: Name, { role, department }: Person, of: string): boolean =>
  doers[name].includes(role) && (department === undefined || department === of)

const isLater = (dueOn: Day, { due }: Standing, today: Day): boolean =>
  due !== undefined && dueOn > due && dueOn >= today

const happened = (on: Day | undefined, { assignedOn }: Standing, today: Day): boolean =>
  on === undefined || (on >= assignedOn && on <= today)

/** How often and by how many days an extension may move a due date unless the leader says why (decision 8). */
const isWithinLimits = (dueOn: Day, { extensions, due }: Standing, by: Settings): boolean =>
  extensions < by.maxExtensions && daysFrom(due as Day, dueOn) <= by.maxExtensionDays

/** A request made in time could still make a late result a timely one: it is decided first (decision 5). */
const isDecidedFirst = ({ request, result, due }: Standing, byWorkDate: boolean): boolean => {
  if (!request || !result || due === undefined || request.on > due) return false
  return ((byWorkDate && result.workedOn) || result.on) > due
}

const mayCorrectDecision = (dueOn: Day, { due, decidedAbout }: Standing, today: Day): boolean => {
  if (decidedAbout === undefined || dueOn === due) return false
  return dueOn === decidedAbout || (dueOn > decidedAbout && dueOn >= today)
}

/** Whether the rules let it happen to an open task that stands so. */
export const isAllowed = (
  act: Act,
  now: Standing,
  { today, department, settings }: { today: Day; department: string; settings: Settings },
): boolean => {
  if (now.closed) return false
  switch (act.what) {
    case 'acknowledge':
      return !now.acknowledged && !now.notOurs
    case 'update':
      return happened(act.happenedOn, now, today)
    case 'report finished':
      if (!act.evidence && settings.finishedReportsNeed === 'evidence') return false
      return !now.result && happened(act.happenedOn, now, today)
    case 'report unfinished':
      return !now.result && !now.request && isLater(act.proposedDueOn, now, today)
    case 'accept':
      if (!now.result || (act.byWorkDate && !now.result.workedOn)) return false
      return !isDecidedFirst(now, act.byWorkDate)
    case 'return':
      return now.result !== undefined
    case 'prepare':
      return now.request !== undefined && isLater(act.dueOn, now, today)
    case 'grant':
      if (!now.request || !isLater(act.dueOn, now, today)) return false
      return act.beyondLimits || isWithinLimits(act.dueOn, now, settings)
    case 'refuse':
      return now.request !== undefined
    case 'correct decision':
      return mayCorrectDecision(act.dueOn, now, today)
    case 'correct date':
      if (awaitingOf(now) || now.extensions > 0 || act.dueOn === now.due) return false
      return act.dueOn >= today && act.dueOn >= now.assignedOn
    case 'return as not ours':
      return !now.notOurs && !now.result
    case 'confirm':
      return now.notOurs
    case 'urge':
      return !now.result && statusOf(now, today) === 'open-overdue' && !now.urgedOn.includes(today)
    case 'coordinate':
      return act.parties.every((party) => mayBeNamed(party, now, department, today))
    case 'split':
      return act.into.every(({ dueOn }) => dueOn === undefined || dueOn >= today)
    case 'reassign':
      return act.to !== department && (act.dueOn === undefined || act.dueOn >= today)
    case 'star':
    case 'withdraw':
    case 'merge':
      return true
  }
}

/** Those to whom an act gives something: they must be there. */
export const receiversOf = (act: Act): readonly string[] => {
  switch (act.what) {
    case 'coordinate':
      return act.parties.flatMap(({ department, role }) => (role === 'released' ? [] : [department]))
    case 'split':
      return act.into.map(({ department }) => department)
    case 'reassign':
      return [act.to]
    default:
      return []
  }
}

const happeningOf = (act: Act, today: Day): Happening => {
  switch (act.what) {
    case 'acknowledge':
      return { what: 'acknowledged' }
    case 'update':
      return { what: 'progress', percent: act.percent }
    case 'report finished': {
      const { happenedOn } = act
      return { what: 'submitted', workedOn: happenedOn && happenedOn < today ? happenedOn : undefined }
    }
    case 'report unfinished':
      return { what: 'asked', proposedDueOn: act.proposedDueOn }
    case 'accept':
      return { what: 'accepted', byWorkDate: act.byWorkDate }
    case 'return':
      return { what: 'returned' }
    case 'prepare':
      return { what: 'prepared' }
    case 'grant':
      return { what: 'granted', dueOn: act.dueOn }
    case 'refuse':
      return { what: 'refused' }
    case 'correct decision':
      return { what: 'decision corrected', dueOn: act.dueOn }
    case 'correct date':
      return { what: 'date corrected', dueOn: act.dueOn }
    case 'return as not ours':
      return { what: 'not ours' }
    case 'confirm':
      return { what: 'confirmed' }
    case 'star':
      return { what: 'starred', starred: act.starred }
    case 'coordinate':
      return { what: 'parties named', parties: act.parties }
    case 'urge':
      return { what: 'urged' }
    case 'withdraw':
      return { what: 'withdrawn' }
    case 'reassign':
    case 'split':
    case 'merge':
      return { what: 'reassigned' }
  }
}

/** What an act that was carried out leaves in the task's story. */
export const entryOf = (act: Act, today: Day): Dated => ({ ...happeningOf(act, today), on: today })
