import type { Dice } from '../dice.ts'
import { requireSame } from '../difference.ts'
import { askUntilAnswered, type Life } from '../life.ts'
import { dayAfter, dayAt } from '../model/days.ts'
import { partiesFrom } from '../model/parts.ts'
import { keyOf, type Step } from './steps.ts'
import { departments, ofRole, townspeople } from './townspeople.ts'

/** Who helps with a task and who hears of it; now and then the lead itself. */
const othersOf = (dice: Dice, lead: string, place: number) => ({
  coordinating: departments.filter((code) =>
    dice.chance(`coordinates ${place} ${code}`, code === lead ? 0.1 : 0.5),
  ),
  forInformation: departments.filter((code) => dice.chance(`informed ${place} ${code}`, 0.3)),
})

const drawnTask = (dice: Dice, today: string, step: Step, place: number) => {
  const department = dice.oneOf(`department ${place}`, departments)
  return {
    department,
    title: `Nhiệm vụ ${step.place}.${place}`,
    starred: dice.chance(`starred ${place}`, 0.2),
    ...(dice.chance(`with others ${place}`, 0.3) && othersOf(dice, department, place)),
    ...(dice.chance(`dated ${place}`, 0.8) && {
      dueOn: dayAfter(today, dice.between(`due ${place}`, -4, 45)),
    }),
  }
}

type Drawn = ReturnType<typeof drawnTask>

const isRight = ({ department, coordinating, dueOn }: Drawn, issuedOn: string): boolean =>
  (!dueOn || dueOn >= issuedOn) && !coordinating?.includes(department)

/** Somebody, mostly of the Office, enters a directive with its tasks; now and then one that the rules refuse. */
export const register = async (life: Life, step: Step, dice: Dice): Promise<void> => {
  const today = dayAt(step.at)
  const isAnybody = dice.chance('anybody', 0.06)
  const person = dice.oneOf('who', isAnybody ? townspeople : ofRole('office'))
  const issuedOn = dayAfter(today, dice.chance('late', 0.2) ? dice.between('issued', -40, 1) : 0)
  const tasks = Array.from({ length: dice.between('tasks', 1, 3) }, (_, place) =>
    drawnTask(dice, today, step, place),
  )
  const isAllowed =
    person.role === 'office' && issuedOn <= today && tasks.every((task) => isRight(task, issuedOn))
  const paper = { kind: 'official-letter', number: String(step.place + 1), symbol: 'UBND-KSTT' }
  const directive = { ...paper, issuedOn, issuer: 'UBND thành phố', abstract: 'Giao nhiệm vụ' }
  const of = tasks.map(({ department, dueOn }) => `${department} due ${dueOn ?? 'never'}`)
  life.told.push(`${today} ${person.id} registers of ${issuedOn}: ${of.join(', ')}`)
  const asked = { operation: 'registerDirective', body: { directive, tasks }, key: keyOf(step) }
  const answered = await askUntilAnswered(life, step, dice, person.id, asked)
  requireSame('a registration', isAllowed ? 'done' : 'refused', answered.kind, answered)
  if (answered.kind === 'refused') return
  life.counts.done += 1
  const made = (answered.body as { tasks: { id: string }[] }).tasks
  requireSame('how many tasks were registered', tasks.length, made.length)
  for (const [place, { id }] of made.entries()) {
    const { department, dueOn, starred, ...others } = tasks[place] as Drawn
    const parties = partiesFrom(department, others)
    life.model.give({ id, department, assignedOn: issuedOn, dueOn, starred, parties }, today)
  }
}
