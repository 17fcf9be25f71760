import type { Dice } from '../dice.ts'
import { type Act, doers, type Name, type Person } from '../model/acts.ts'
import type { ModelCity } from '../model/city.ts'
import { type Day, dayAfter } from '../model/days.ts'
import { type Party, type Standing, type Story, statusOf } from '../model/story.ts'

/** What somebody tries: mostly what they may, now and then what they may not. */
export interface Attempt {
  readonly act: Act
  readonly story: Story
  readonly person: Person
}

const weights: Readonly<Record<Name, number>> = {
  acknowledge: 10,
  update: 12,
  'report finished': 18,
  'report unfinished': 12,
  accept: 16,
  return: 5,
  prepare: 4,
  grant: 9,
  refuse: 4,
  'correct decision': 4,
  'correct date': 4,
  'return as not ours': 2,
  confirm: 2,
  star: 2,
  coordinate: 5,
  urge: 6,
  withdraw: 1,
  reassign: 2,
  split: 1,
  merge: 1,
}

const nearDay = (dice: Dice, name: string, day: Day): Day => dayAfter(day, dice.between(name, -3, 40))

const earlier = (dice: Dice, today: Day): { happenedOn?: Day } =>
  dice.chance('enters late', 0.15) ? { happenedOn: dayAfter(today, dice.between('how late', -6, 1)) } : {}

const heirOf = (dice: Dice, name: string, departments: readonly string[], today: Day) => ({
  department: dice.oneOf(`${name} to`, departments),
  ...(dice.chance(`${name} dated`, 0.7) && { dueOn: dayAfter(today, dice.between(`${name} due`, -1, 30)) }),
})

const roles = { coordinating: 75, information: 15, released: 10 } as const

/** What others are asked for, mostly by a day before the task is due. */
const partyOf = (dice: Dice, department: string, now: Standing, today: Day): Party => {
  const role = dice.weighted(`role of ${department}`, roles)
  const isDated = role === 'coordinating' && dice.chance(`date of ${department}`, 0.6)
  const from = dice.chance(`near due of ${department}`, 0.3) ? (now.due ?? today) : today
  const dueOn = dayAfter(from, dice.between(`day of ${department}`, -1, 8))
  return { department, role, ...(isDated && { dueOn }) }
}

/** The details of an act on a task that stands so; near the borders of what the rules allow. */
const actOf = (what: Name, story: Story, model: ModelCity, dice: Dice, today: Day): Act => {
  const now = model.now(story)
  const departments = dice.chance('who is there', 0.95)
    ? model.departments.validOn(today)
    : model.departments.codes
  const later = nearDay(dice, 'date', dice.chance('from due', 0.7) ? (now.due ?? today) : today)
  switch (what) {
    case 'update':
      return {
        what,
        ...(dice.chance('percent', 0.6) && { percent: dice.between('per cent', 0, 100) }),
        ...earlier(dice, today),
      }
    case 'report finished':
      return { what, evidence: dice.chance('evidence', 0.85), ...earlier(dice, today) }
    case 'report unfinished':
      return { what, proposedDueOn: later }
    case 'accept':
      return { what, byWorkDate: dice.chance('by work', now.result?.workedOn ? 0.5 : 0.05) }
    case 'prepare':
      return { what, dueOn: later }
    case 'grant': {
      const isFar = dice.chance('far', 0.3)
      return {
        what,
        dueOn:
          isFar && now.due
            ? dayAfter(
                now.due,
                model.rules.settingsOn(today).maxExtensionDays + dice.between('how far', -2, 2),
              )
            : later,
        beyondLimits: dice.chance('beyond', 0.3),
      }
    }
    case 'correct decision':
      return { what, dueOn: now.decidedAbout && dice.chance('back', 0.4) ? now.decidedAbout : later }
    case 'correct date':
      return { what, dueOn: later }
    case 'star':
      return { what, starred: dice.chance('starred', 0.5) }
    case 'coordinate': {
      const isSensible = dice.chance('not the lead', 0.9)
      const possible = departments.filter((code) => !isSensible || code !== story.department)
      const first = dice.oneOf('first party', possible)
      const others = possible.filter((code) => code !== first && dice.chance(`with ${code}`, 0.2))
      return { what, parties: [first, ...others].map((code) => partyOf(dice, code, now, today)) }
    }
    case 'split': {
      const heirs = [1, 2, 3].slice(0, dice.between('heirs', 2, 3))
      return { what, into: heirs.map((heir) => heirOf(dice, `heir ${heir}`, departments, today)) }
    }
    case 'merge':
      return { what, into: dice.oneOf('into', [...model.stories.keys()]) }
    case 'reassign':
      return {
        what,
        to: dice.oneOf('to', departments),
        ...(dice.chance('dated', 0.7) && { dueOn: dayAfter(today, dice.between('due', 0, 30)) }),
      }
    case 'acknowledge':
    case 'return':
    case 'refuse':
    case 'return as not ours':
    case 'confirm':
    case 'urge':
    case 'withdraw':
      return { what }
  }
}

const rightfulFor = (
  what: Name,
  { department }: Pick<Story, 'department'>,
  { people }: ModelCity,
): readonly Person[] =>
  people.filter((one) => doers[what].includes(one.role) && (one.department ?? department) === department)

/** Whose tasks somebody may do this with: where a department has ended, nobody of it is left. */
const departmentsWith = (what: Name, model: ModelCity): ReadonlySet<string> => {
  const all = new Set([...model.stories.values()].map(({ department }) => department))
  return new Set([...all].filter((department) => rightfulFor(what, { department }, model).length > 0))
}

const whoDoes = (what: Name, story: Story, model: ModelCity, dice: Dice): Person => {
  const { people } = model
  if (dice.chance('anybody', 0.06)) return dice.oneOf('who', people)
  const rightful = rightfulFor(what, story, model)
  return dice.oneOf('who', rightful.length > 0 ? rightful : people)
}

/** Whether a task is one of which somebody would think so. */
const isRipe = (what: Name, now: Standing, today: Day): boolean => {
  if (now.closed) return false
  switch (what) {
    case 'acknowledge':
      return !now.acknowledged
    case 'report finished':
    case 'report unfinished':
      return !now.result
    case 'accept':
    case 'return':
      return now.result !== undefined
    case 'prepare':
    case 'grant':
    case 'refuse':
      return now.request !== undefined
    case 'correct decision':
      return now.decidedAbout !== undefined
    case 'confirm':
      return now.notOurs
    case 'urge':
      return statusOf(now, today) === 'open-overdue'
    default:
      return true
  }
}

/** What somebody else tries with the same task at the same instant. */
export const otherAttempt = ({ story }: Attempt, model: ModelCity, dice: Dice, today: Day): Attempt => {
  const fitting = (Object.keys(weights) as Name[]).filter((name) => isRipe(name, model.now(story), today))
  const what = dice.oneOf('other act', fitting.length > 0 ? fitting : (['star'] as const))
  return {
    act: actOf(what, story, model, dice, today),
    story,
    person: whoDoes(what, story, model, dice),
  }
}

/** What somebody tries at this step; undefined while there is no task. */
export const attemptOf = (model: ModelCity, dice: Dice, today: Day): Attempt | undefined => {
  const what = dice.weighted('act', weights)
  const all = [...model.stories.values()]
  const departments = departmentsWith(what, model)
  const ripe = dice.chance('sensible', 0.9)
    ? all.filter((story) => departments.has(story.department) && isRipe(what, model.now(story), today))
    : []
  const some = ripe.length > 0 ? ripe : all
  if (some.length === 0) return undefined
  const story = dice.oneOf('task', some)
  return {
    act: actOf(what, story, model, dice, today),
    story,
    person: whoDoes(what, story, model, dice),
  }
}
