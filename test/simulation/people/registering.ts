import type { Dice } from '../dice.ts'
import { requireSame } from '../difference.ts'
import { askUntilAnswered, type Life } from '../life.ts'
import { dayAfter, dayAt } from '../model/days.ts'
import { keyOf, type Step } from './steps.ts'
import { departments, ofRole, townspeople } from './townspeople.ts'

const drawnTask = (dice: Dice, today: string, step: Step, place: number) => ({
  department: dice.oneOf(`department ${place}`, departments),
  title: `Nhiệm vụ ${step.place}.${place}`,
  starred: dice.chance(`starred ${place}`, 0.2),
  ...(dice.chance(`dated ${place}`, 0.8) && { dueOn: dayAfter(today, dice.between(`due ${place}`, -4, 45)) }),
})

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
    person.role === 'office' && issuedOn <= today && tasks.every(({ dueOn }) => !dueOn || dueOn >= issuedOn)
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
    const task = tasks[place] as (typeof tasks)[number]
    life.model.give({ id, assignedOn: issuedOn, ...task }, today)
  }
}
