import type { Answered } from '../city/asking.ts'
import { compareAnswer } from '../comparing.ts'
import type { Dice } from '../dice.ts'
import { requireSame } from '../difference.ts'
import { askAt, askUntilAnswered, type Life } from '../life.ts'
import type { Act, Heir } from '../model/acts.ts'
import { dayAt } from '../model/days.ts'
import { type Attempt, attemptOf, otherAttempt } from './attempts.ts'
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

/** What became of what somebody asked for, as the model tells it. */
export const foundOf = (answered: Answered) => {
  if (answered.kind === 'done') return 'done'
  return answered.status === 403 || answered.status === 404 ? 'not permitted' : 'refused'
}

/** The tasks that take over where one ends. */
const heirsOf = (act: Act): readonly Heir[] => {
  if (act.what === 'split') return act.into
  return act.what === 'reassign' ? [{ department: act.to, dueOn: act.dueOn }] : []
}

/** What was carried out is entered in the model, and the answer held against it. */
const carriedOut = (life: Life, step: Step, { act, story }: Attempt, answered: Done): void => {
  const today = dayAt(step.at)
  const { starred } = life.model.now(story)
  life.model.carryOut(act, story, today)
  life.etags.set(story.id, answered.etag as string)
  const heirs = heirsOf(act)
  if (heirs.length === 0) {
    compareAnswer(life, step, story, answered.body)
    return
  }
  const { ended, opened } = answered.body as { ended: object; opened: { id: string }[] }
  compareAnswer(life, step, story, ended)
  requireSame('how many tasks take over', heirs.length, opened.length)
  for (const [place, { id }] of opened.entries())
    life.model.give({ id, assignedOn: today, starred, ...(heirs[place] as Heir) }, today)
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

/** Two people act on the version that both of them saw: of what is allowed one is done, and whoever comes second is told so. */
export const actAtOnce = async (life: Life, step: Step, dice: Dice): Promise<void> => {
  const today = dayAt(step.at)
  const one = attemptOf(life.model, dice, today)
  if (!one) return
  const attempts = [one, otherAttempt(one, life.model, dice, today)]
  const { story } = one
  const seen = await etagNow(life, step, story.id)
  const acts = attempts.map(({ person, act }) => `${person.id} ${JSON.stringify(act)}`)
  life.told.push(`${today} at once on ${story.id}: ${acts.join(' and ')}`)
  const expected = attempts.map(({ act, person }) => life.model.verdictOn(act, story, person, today))
  const answers = await Promise.all(
    attempts.map((attempt, place) =>
      askAt(life, step, attempt.person.id, requestOf(attempt, `${keyOf(step)}-${place}`, seen)),
    ),
  )
  const won = answers.findIndex(({ kind }) => kind === 'done')
  const allowed = expected.filter((verdict) => verdict === 'done').length
  const done = answers.filter(({ kind }) => kind === 'done').length
  requireSame(`of two acts on ${story.id}`, Math.min(allowed, 1), done, answers)
  const [attempt, answered] = [attempts[won], answers[won]]
  if (!attempt || answered?.kind !== 'done') return
  requireSame(`what was done of ${acts.join(' and ')}`, 'done', expected[won], answers)
  life.counts.done += 1
  carriedOut(life, step, attempt, answered)
}
