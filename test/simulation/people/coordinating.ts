import type { Dice } from '../dice.ts'
import { requireSame } from '../difference.ts'
import { askUntilAnswered, type Life } from '../life.ts'
import { dayAt } from '../model/days.ts'
import { isAnswerOwed, type Part, partsOf } from '../model/parts.ts'
import type { Story } from '../model/story.ts'
import { foundOf } from './carrying-out.ts'
import { keyOf, type Step } from './steps.ts'

const verdictOn = (part: Part | undefined): 'done' | 'not permitted' | 'refused' => {
  if (!part) return 'not permitted'
  return isAnswerOwed(part) ? 'done' : 'refused'
}

/** Mostly a task in which the department owes something. */
const taskFor = (life: Life, dice: Dice, department: string | undefined): Story | undefined => {
  const owed = department ? life.model.owed(department).map(({ story }) => story) : []
  const some = owed.length > 0 && dice.chance('owed', 0.8) ? owed : [...life.model.stories.values()]
  return some.length > 0 ? dice.oneOf('task', some) : undefined
}

/** Somebody of another department answers for its part in a task; now and then where it has none, or again. */
export const answerPart = async (life: Life, step: Step, dice: Dice): Promise<void> => {
  const today = dayAt(step.at)
  const isAnybody = dice.chance('anybody', 0.06)
  const { id: person, department } = dice.oneOf(
    'who',
    isAnybody ? life.model.people : life.model.ofRole('head', 'clerk'),
  )
  const story = taskFor(life, dice, department)
  if (!story) return
  life.told.push(`${today} ${person} answers for its part in ${story.id}`)
  const expected = department ? verdictOn(partsOf(story).get(department)) : 'not permitted'
  const path = { id: story.id }
  const asked = { operation: 'answerCoordination', path, body: { text: 'Nhất trí' }, key: keyOf(step) }
  const answered = await askUntilAnswered(life, step, dice, person, asked)
  requireSame(`whether ${person} answers for a part in ${story.id}`, expected, foundOf(answered), answered)
  if (answered.kind === 'refused' || !department) return
  life.counts.done += 1
  story.happenings.push({ what: 'part answered', department, on: today })
}
