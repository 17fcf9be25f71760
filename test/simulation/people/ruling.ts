import { ruleSetOf } from '../city/letter.ts'
import type { Dice } from '../dice.ts'
import { requireSame } from '../difference.ts'
import { askAt, askUntilAnswered, type Life } from '../life.ts'
import { dayAfter, dayAt } from '../model/days.ts'
import type { Thresholds } from '../model/figures.ts'
import type { Settings } from '../model/rules-of-city.ts'
import { keyOf, type Step } from './steps.ts'

/** Those who run the city's system decide what holds from a day on. */

const whoOf = (life: Life, dice: Dice) => {
  const isAnybody = dice.chance('anybody', 0.08)
  return dice.oneOf('who', isAnybody ? life.model.people : life.model.ofRole('administrator'))
}

const thresholdsOf = (dice: Dice): Thresholds => ({
  assignedAbove: dice.between('assigned', 3, 15),
  doneAbove: dice.between('done', 30, 70),
  onTimeAbove: dice.between('on time', 20, 50),
  overdueAtMost: dice.between('overdue', 5, 30),
  urgedFrom: dice.between('urged from', 1, 10),
  urgedOverdueAbove: dice.between('urged overdue', 5, 40),
  urgedDoneBelow: dice.between('urged done', 10, 50),
})

/** A letter's numbers are entered, or entered anew, from a day that may be past. */
export const changeLetter = async (life: Life, step: Step, dice: Dice): Promise<void> => {
  const { rules } = life.model
  const { id, role } = whoOf(life, dice)
  const name = dice.weighted('letter', { 'mo-phong': 45, 'thu-hai': 45, '4651': 10 })
  const from = dayAfter(dayAt(step.at), dice.between('from', -10, 12))
  const thresholds = thresholdsOf(dice)
  life.told.push(`${dayAt(step.at)} ${id} enters ${name} from ${from}: ${JSON.stringify(thresholds)}`)
  const isAllowed = role === 'administrator' && !rules.isPublished(name)
  const asked = {
    operation: 'putRuleSet',
    path: { name },
    body: ruleSetOf(name, from, thresholds),
    key: keyOf(step),
  }
  const answered = await askUntilAnswered(life, step, dice, id, asked)
  requireSame(`whether ${id} enters ${name}`, isAllowed ? 'done' : 'refused', answered.kind, answered)
  if (answered.kind === 'refused') return
  life.counts.done += 1
  rules.enterLetter(name, from, thresholds)
}

interface SettingsTold {
  readonly settings: Settings & object
  readonly history: readonly { readonly at: string }[]
}

/** What holds now, as whoever changes it reads it first. */
const settingsRead = async (life: Life, step: Step): Promise<SettingsTold> => {
  const answered = await askAt(life, step, 'qt.he', { operation: 'getSettings' })
  requireSame('whether the settings are read', 'done', answered.kind, answered)
  return (answered as { body: SettingsTold }).body
}

const otherSettings = (dice: Dice): Settings => ({
  maxExtensions: dice.between('extensions', 0, 4),
  maxExtensionDays: dice.between('days', 5, 40),
  finishedReportsNeed: dice.chance('needs evidence', 0.6) ? 'evidence' : 'words',
})

/** The settings become others from a day on, mostly from one to come. */
export const changeSettings = async (life: Life, step: Step, dice: Dice): Promise<void> => {
  const { rules } = life.model
  const today = dayAt(step.at)
  const { id, role } = whoOf(life, dice)
  const { settings: held } = await settingsRead(life, step)
  const from = dayAfter(today, dice.between('from', -1, 8))
  const settings = dice.chance('as they are', 0.1) ? rules.settingsOn(today) : otherSettings(dice)
  const version = rules.versionOfSettings
  const seen = dice.chance('read before another', 0.08) ? version + 1 : version
  life.told.push(`${today} ${id} sets from ${from}, after version ${seen}: ${JSON.stringify(settings)}`)
  const isAllowed = role === 'administrator' && seen === version && rules.mayHoldFrom(from, settings, today)
  const body = { from, settings: { ...held, ...settings } }
  const asked = { operation: 'putSettings', body, ifMatch: `"${seen}"` }
  const answered = await askUntilAnswered(life, step, dice, id, asked)
  const isDone = answered.kind === 'done' || (await isOwn(life, step, answered.code))
  requireSame(`whether ${id} changes the settings`, isAllowed, isDone, answered)
  if (!isDone) return
  life.counts.done += 1
  rules.enterSettings(from, settings)
}

/** Who sends again what they had entered is told that it was entered meanwhile: they read that it was they. */
const isOwn = async (life: Life, step: Step, code: string): Promise<boolean> => {
  if (code !== 'entered-meanwhile') return false
  const { history } = await settingsRead(life, step)
  return history.some(({ at }) => at === new Date(step.at).toISOString())
}
