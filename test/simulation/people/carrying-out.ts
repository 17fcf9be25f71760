import type { Answered } from '../city/asking.ts'
import { compareAnswer } from '../comparing.ts'
import type { Dice } from '../dice.ts'
import { requireSame } from '../difference.ts'
import { askAt, askUntilAnswered, type Life } from '../life.ts'
import { dayAt } from '../model/days.ts'
import { type Attempt, attemptOf } from './attempts.ts'
import { requestOf } from './requests.ts'
import { keyOf, type Step } from './steps.ts'

type Done = Extract<Answered, { kind: 'done' }>

const etagNow = async (life: Life, step: Step, id: string): Promise<string> => {
  const { etag } = (await askAt(life, step, 'vp.mot', { operation: 'getTask', path: { id } })) as {
    etag: string
  }
  life.etags.set(id, etag)
  return etag
}

/** With the version that somebody saw last; who is told that it is not the latest reads again and repeats. */
const asked = async (life: Life, step: Step, dice: Dice, attempt: Attempt): Promise<Answered> => {
  const { person, story } = attempt
  const seen = life.etags.get(story.id) ?? (await etagNow(life, step, story.id))
  const answered = await askUntilAnswered(life, step, dice, person.id, requestOf(attempt, keyOf(step), seen))
  if (answered.kind === 'done' || answered.code !== 'stale-version') return answered
  return askAt(life, step, person.id, requestOf(attempt, keyOf(step), await etagNow(life, step, story.id)))
}

const foundOf = (answered: Answered) => {
  if (answered.kind === 'done') return 'done'
  return answered.status === 403 || answered.status === 404 ? 'not permitted' : 'refused'
}

/** What was carried out is entered in the model, and the answer held against it. */
const carriedOut = (life: Life, step: Step, { act, story }: Attempt, answered: Done): void => {
  const today = dayAt(step.at)
  const { starred } = life.model.now(story)
  life.model.carryOut(act, story, today)
  life.etags.set(story.id, answered.etag as string)
  if (act.what !== 'reassign') {
    compareAnswer(life, step, story, answered.body)
    return
  }
  const { ended, opened } = answered.body as { ended: object; opened: { id: string }[] }
  compareAnswer(life, step, story, ended)
  const heir = { department: act.to, assignedOn: today, dueOn: act.dueOn, starred }
  for (const { id } of opened) life.model.give({ id, ...heir }, today)
}

/** Somebody tries something with a task: the model says what becomes of it, and the product must say the same. */
export const act = async (life: Life, step: Step, dice: Dice): Promise<void> => {
  const today = dayAt(step.at)
  const attempt = attemptOf(life.model, dice, today)
  if (!attempt) return
  const { person, story } = attempt
  life.told.push(`${today} ${person.id} ${JSON.stringify(attempt.act)} on ${story.id}`)
  const expected = life.model.verdictOn(attempt.act, story, person, today)
  const answered = await asked(life, step, dice, attempt)
  requireSame(`${attempt.act.what} by ${person.id} on ${story.id}`, expected, foundOf(answered), answered)
  if (answered.kind === 'refused') return
  life.counts.done += 1
  carriedOut(life, step, attempt, answered)
}
