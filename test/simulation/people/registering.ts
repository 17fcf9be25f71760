import { compareAnswer } from '../comparing.ts'
import type { Dice } from '../dice.ts'
import { requireSame } from '../difference.ts'
import { askUntilAnswered, type Life } from '../life.ts'
import { dayAfter, dayAt } from '../model/days.ts'
import type { Departments } from '../model/departments.ts'
import { partiesFrom } from '../model/parts.ts'
import type { Story, Term } from '../model/story.ts'
import { lastDayOf } from '../model/terms.ts'
import { keyOf, type Step } from './steps.ts'

/** Who helps with a task and who hears of it; now and then the lead itself. */
const othersOf = (dice: Dice, lead: string, place: number, departments: readonly string[]) => ({
  coordinating: departments.filter((code) =>
    dice.chance(`coordinates ${place} ${code}`, code === lead ? 0.1 : 0.5),
  ),
  forInformation: departments.filter((code) => dice.chance(`informed ${place} ${code}`, 0.3)),
})

const units = { day: 4, 'working-day': 4, week: 1, month: 1 } as const
const longest = { day: 30, 'working-day': 20, week: 5, month: 2 } as const

/** A day, a term from the signing on, or none. */
const deadlineOf = (dice: Dice, today: string, place: number): { dueOn?: string; term?: Term } => {
  const how = dice.weighted(`deadline ${place}`, { date: 50, term: 30, none: 20 })
  if (how === 'none') return {}
  if (how === 'date') return { dueOn: dayAfter(today, dice.between(`due ${place}`, -4, 45)) }
  const unit = dice.weighted(`unit ${place}`, units)
  return { term: { count: dice.between(`count ${place}`, 1, longest[unit]), unit } }
}

const drawnTask = (dice: Dice, step: Step, place: number, departments: readonly string[]) => {
  const today = dayAt(step.at)
  const department = dice.oneOf(`department ${place}`, departments)
  return {
    department,
    title: `Nhiệm vụ ${step.place}.${place}`,
    starred: dice.chance(`starred ${place}`, 0.2),
    ...(dice.chance(`with others ${place}`, 0.3) && othersOf(dice, department, place, departments)),
    ...deadlineOf(dice, today, place),
  }
}

type Drawn = ReturnType<typeof drawnTask>

const isRight = (
  { department, coordinating = [], forInformation = [], dueOn }: Drawn,
  issuedOn: string,
  today: string,
  known: Departments,
): boolean =>
  (!dueOn || dueOn >= issuedOn) &&
  !coordinating.includes(department) &&
  known.isValid(department, issuedOn) &&
  partiesFrom(department, { coordinating, forInformation }).every((party) =>
    known.isValid(party.department, today),
  )

/** Somebody, mostly of the Office, enters a directive with its tasks; now and then one that the rules refuse. */
export const register = async (life: Life, step: Step, dice: Dice): Promise<void> => {
  const today = dayAt(step.at)
  const isAnybody = dice.chance('anybody', 0.06)
  const person = dice.oneOf('who', isAnybody ? life.model.people : life.model.ofRole('office'))
  const issuedOn = dayAfter(today, dice.chance('late', 0.2) ? dice.between('issued', -40, 1) : 0)
  const known = life.model.departments
  const departments = dice.chance('who is there', 0.95) ? known.validOn(today) : known.codes
  const tasks = Array.from({ length: dice.between('tasks', 1, 3) }, (_, place) =>
    drawnTask(dice, step, place, departments),
  )
  const isAllowed =
    person.role === 'office' &&
    issuedOn <= today &&
    tasks.every((task) => isRight(task, issuedOn, today, known))
  const paper = { kind: 'official-letter', number: String(step.place + 1), symbol: 'UBND-KSTT' }
  const directive = { ...paper, issuedOn, issuer: 'UBND thành phố', abstract: 'Giao nhiệm vụ' }
  const of = tasks.map(
    ({ department, dueOn, term }) =>
      `${department} due ${term ? `in ${term.count} ${term.unit}s` : (dueOn ?? 'never')}`,
  )
  life.told.push(`${today} ${person.id} registers of ${issuedOn}: ${of.join(', ')}`)
  const requests = tasks.map(({ term, ...task }) => ({ ...task, ...(term && { due: { by: 'term', term } }) }))
  const asked = { operation: 'registerDirective', body: { directive, tasks: requests }, key: keyOf(step) }
  const answered = await askUntilAnswered(life, step, dice, person.id, asked)
  requireSame('a registration', isAllowed ? 'done' : 'refused', answered.kind, answered)
  if (answered.kind === 'refused') return
  life.counts.done += 1
  const made = (answered.body as { tasks: { id: string }[] }).tasks
  requireSame('how many tasks were registered', tasks.length, made.length)
  for (const [place, { id }] of made.entries()) {
    const { department, term, starred, ...others } = tasks[place] as Drawn
    const dueOn = term ? lastDayOf(term, issuedOn, life.model.workingDays) : others.dueOn
    const parties = partiesFrom(department, others)
    life.model.give({ id, department, assignedOn: issuedOn, dueOn, term, starred, parties }, today)
    compareAnswer(life, step, life.model.stories.get(id) as Story, made[place])
  }
}
