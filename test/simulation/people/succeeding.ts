import type { Asked } from '../city/asking.ts'
import { bodyOf } from '../comparing.ts'
import type { Dice } from '../dice.ts'
import { requireSame } from '../difference.ts'
import { askAt, askUntilAnswered, type Life } from '../life.ts'
import type { Person } from '../model/acts.ts'
import { type Day, dayAfter, dayAt, laterOf } from '../model/days.ts'
import type { Ending } from '../model/departments.ts'
import { handPartsOver, handTaskOver, movePeople, tasksToHandOver } from '../model/handing-over.ts'
import type { Story } from '../model/story.ts'
import { foundOf } from './carrying-out.ts'
import { keyOf, type Step } from './steps.ts'

/** Departments are merged, split and renamed: at once, or on a day to come. */

/** A new department, or one that is there. */
const successorFor = (dice: Dice, name: string, step: Step, others: readonly string[]) => {
  const isNew = others.length < 2 || dice.chance(`new ${name}`, 0.5)
  return isNew ? { code: `M${name}${step.place}`, isNew } : { code: dice.oneOf(name, others), isNew }
}

/** Some of what there is, each to one of the successors. */
const namedOf = (dice: Dice, name: string, ids: readonly string[], codes: readonly string[]) =>
  ids.flatMap((id) =>
    dice.chance(`${name} ${id}`, 0.3) ? [{ id, to: dice.oneOf(`${name} of ${id}`, codes) }] : [],
  )

const drawnEnding = (life: Life, step: Step, dice: Dice): Ending => {
  const { model } = life
  const today = dayAt(step.at)
  const valid = model.departments.validOn(today)
  const isSensible = dice.chance('sensible', 0.95)
  const department = dice.oneOf('department', isSensible ? valid : model.departments.codes)
  const others = valid.filter((code) => !isSensible || code !== department)
  const first = successorFor(dice, 'A', step, others)
  const second = successorFor(dice, 'B', step, others)
  const isSplit = second.code !== first.code && dice.chance('split', 0.4)
  const successors = isSplit ? [first, second] : [first]
  const codes = successors.map(({ code }) => code)
  const open = [...model.stories.values()].filter((story) => !model.now(story).closed)
  const tasks = open.map(({ id }) => id)
  const people = model.people.flatMap((one) => (one.department === department ? [one.id] : []))
  return {
    department,
    on: dayAfter(
      today,
      dice.chance('at once', 0.5) ? dice.between('ago', -2, 0) : dice.between('ahead', 1, 6),
    ),
    successors,
    tasks: isSplit ? namedOf(dice, 'task', tasks, codes) : [],
    people: isSplit ? namedOf(dice, 'person', people, codes) : [],
  }
}

const requestOf = ({ department, on, successors, tasks, people }: Ending, key: string): Asked => ({
  operation: 'succeedDepartment',
  path: { code: department },
  body: {
    on,
    decision: '12/NQ-HĐND',
    successors: successors.map(({ code, isNew }) =>
      isNew ? { code, name: `Sở ${code}`, kind: 'department', validFrom: on } : code,
    ),
    tasks,
    people,
  },
  key,
})

interface Ended {
  readonly events: readonly { readonly details: { readonly type: string; readonly successors?: string[] } }[]
}

/** The task that the product opened for the successor: only its id is taken from there. */
const heirOf = async (life: Life, step: Step, { id }: Story): Promise<string> => {
  const answered = await askAt(life, step, 'tt.kiem', { operation: 'getHistory', path: { id } })
  const last = bodyOf<Ended>(answered, 'a history').events.findLast(
    ({ details }) => details.type === 'reassigned',
  )
  requireSame(`whether ${id} was handed over`, true, last !== undefined)
  return last?.details.successors?.[0] as string
}

/** What the product has done by now is done in the model as well. */
const handOver = async (life: Life, step: Step, ending: Ending, today: Day): Promise<void> => {
  const { model } = life
  model.departments.end(ending)
  movePeople(model, ending, today)
  for (const story of tasksToHandOver(model, ending.department))
    handTaskOver(model, story, await heirOf(life, step, story), ending, today)
  handPartsOver(model, ending, today)
  const waits = [...model.stories.values()].some(
    (story) => story.department === ending.department && !model.now(story).closed,
  )
  if (waits) model.departments.goingOn.set(ending.department, ending)
  else model.departments.goingOn.delete(ending.department)
}

/** The night from its day on carries out what was planned, and goes on with what waited for an answer. */
export const carryOutPlanned = async (life: Life, step: Step): Promise<void> => {
  const day = step.day as Day
  const today = laterOf(day, dayAt(step.at))
  for (const ending of life.model.departments.dueOn(day)) {
    life.told.push(`${day} the night ends ${ending.department}`)
    await handOver(life, step, ending, today)
  }
}

const withdraw = async (life: Life, step: Step, dice: Dice, { id, role }: Person): Promise<void> => {
  const { departments } = life.model
  const { planned } = departments
  const code = planned?.department ?? dice.oneOf('withdrawn', departments.codes)
  life.told.push(`${dayAt(step.at)} ${id} takes back the end of ${code}`)
  const asked = { operation: 'withdrawSuccession', path: { code }, key: keyOf(step) }
  const answered = await askUntilAnswered(life, step, dice, id, asked)
  if (role !== 'administrator') return requireSame('a withdrawal', 'not permitted', foundOf(answered))
  // Who sends it again is told that nothing is planned any more.
  const isOver = departments.goingOn.has(code) ? 'department-ended' : 'nothing-planned'
  const isGone = answered.kind === 'refused' && ['nothing-planned', isOver].includes(answered.code)
  requireSame(`whether the end of ${code} is taken back`, true, isGone || answered.kind === 'done', answered)
  if (planned) departments.planned = undefined
}

/** What is decided: mostly something new, else what is planned or was carried out, once more. */
const endingFor = (life: Life, step: Step, dice: Dice): Ending => {
  const { planned, endings } = life.model.departments
  if (planned) return planned
  const [last] = endings.slice(-1)
  return last && dice.chance('again', 0.5) ? last : drawnEnding(life, step, dice)
}

/** Somebody of the administration ends a department; what waits for an answer is handed over by the same request later. */
export const succeed = async (life: Life, step: Step, dice: Dice): Promise<void> => {
  const { model } = life
  const today = dayAt(step.at)
  const administrators = model.people.filter(({ role }) => role === 'administrator')
  const person = dice.oneOf('who', dice.chance('anybody', 0.06) ? model.people : administrators)
  if (dice.chance('withdraws', model.departments.planned ? 0.3 : 0.03))
    return withdraw(life, step, dice, person)
  const ending = endingFor(life, step, dice)
  life.told.push(`${today} ${person.id} ends ${JSON.stringify(ending)}`)
  const isAllowed = person.role === 'administrator' && model.departments.mayEnd(ending)
  const answered = await askUntilAnswered(life, step, dice, person.id, requestOf(ending, keyOf(step)))
  requireSame(`whether ${ending.department} ends`, isAllowed ? 'done' : 'refused', answered.kind, answered)
  if (answered.kind === 'refused') return
  life.counts.done += 1
  if (ending.on > today) model.departments.planned = ending
  else await handOver(life, step, ending, today)
}
