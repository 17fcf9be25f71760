import { releaseMailsInTime } from '../../functions/oversight/digests/release-mails.ts'
import { log } from '../../functions/platform/lambda/log.ts'
import type { Store } from '../../functions/platform/table/store.ts'
import { scanDay } from '../../functions/succession/night/scan-day.ts'
import { beginningOf } from './beginning.ts'
import { compareFigures, compareHistory, compareNights, comparePeriod, compareTask } from './comparing.ts'
import { compareList } from './comparing-lists.ts'
import { compareLedger, compareMails } from './comparing-mails.ts'
import { compareParts } from './comparing-parts.ts'
import { compareRules } from './comparing-rules.ts'
import { compareTerms } from './comparing-terms.ts'
import type { Dice } from './dice.ts'
import { insist, type Life } from './life.ts'
import { type Day, dayAt, yearOf } from './model/days.ts'
import { changeCalendar } from './people/calendar.ts'
import { act, actAtOnce } from './people/carrying-out.ts'
import { answerPart } from './people/coordinating.ts'
import { importFile } from './people/importing.ts'
import { register } from './people/registering.ts'
import { changeLetter, changeSettings } from './people/ruling.ts'
import { diceOfStep, firstDayOf, type Step } from './people/steps.ts'
import { carryOutPlanned, succeed } from './people/succeeding.ts'
import type { Post } from './post/post.ts'

const scan = async (life: Life, step: Step, dice: Dice): Promise<void> => {
  const today = step.day as string
  life.told.push(`${today} the scan`)
  const when = { today: today as never, at: new Date(step.at) }
  await insist(life, dice, 20, () => scanDay(life.store, when))
  if (life.model.isNightToCome(today)) await carryOutPlanned(life, step)
  life.model.night(today, dayAt(step.at))
}

const morning = async (life: Life, step: Step, dice: Dice): Promise<void> => {
  const today = step.day as string
  life.told.push(`${today} the morning`)
  const when = { today: today as never, time: '07:30', at: new Date(step.at) }
  await insist(life, dice, 60, () => releaseMailsInTime(life.store, when))
  life.model.urgingMails.morning(today)
}

const follow = async (life: Life, step: Step, dice: Dice): Promise<void> => {
  switch (step.kind) {
    case 'register':
      life.counts.commands += 1
      return register(life, step, dice)
    case 'act':
      life.counts.commands += 1
      return act(life, step, dice)
    case 'two at once':
      life.counts.commands += 2
      return actAtOnce(life, step, dice)
    case 'answer part':
      life.counts.commands += 1
      return answerPart(life, step, dice)
    case 'change calendar':
      life.counts.commands += 1
      return changeCalendar(life, step, dice)
    case 'change letter':
      life.counts.commands += 1
      return changeLetter(life, step, dice)
    case 'change settings':
      life.counts.commands += 1
      return changeSettings(life, step, dice)
    case 'succeed':
      life.counts.commands += 1
      return succeed(life, step, dice)
    case 'import':
      life.counts.commands += 1
      return importFile(life, step, dice)
    case 'scan':
      return scan(life, step, dice)
    case 'look at task': {
      const all = [...life.model.stories.values()]
      if (all.length > 0)
        await compareTask(life, step, dice.oneOf('task', all), dice.oneOf('who', life.model.people))
      return
    }
    case 'look at history': {
      const all = [...life.model.stories.values()]
      if (all.length > 0) await compareHistory(life, step, dice.oneOf('task', all))
      return
    }
    case 'look at night':
      return compareNights(life, step, dice)
    case 'look at list':
      return compareList(life, step, dice)
    case 'look at figures':
      return compareFigures(life, step, yearOf(dayAt(step.at)))
    case 'look at mails':
      return compareMails(life, step)
    case 'look at parts':
      return compareParts(life, step, dice)
    case 'look at terms':
      return compareTerms(life, step, dice)
    case 'look at rules':
      return compareRules(life, step, dice)
    case 'morning':
      return morning(life, step, dice)
    case 'look at period':
      return comparePeriod(life, step, dice)
  }
}

export interface Lived {
  readonly life: Life
  /** The step at which the product answered otherwise than the model, if it did. */
  readonly difference?: { readonly step: Step; readonly error: unknown }
}

export interface Options {
  /** What stands between the product and its table: a defect that is planted. */
  readonly around?: ((store: Store) => Store) | undefined
  /** How often a command or a night meets trouble with the table. */
  readonly troubles?: number | undefined
}

// What the product says of the troubles it meets is read by nobody here.
log.setLogLevel('SILENT')

/** So long mails are tried, and words of them come. */
const quietDays = 9

/** Nobody does anything any more: what is to become of the mails becomes of them. */
const endOfMails = async (life: Life, post: Post, step: Step, from: Day): Promise<void> => {
  await post.until(step.at)
  await compareLedger(life, step, { from, service: post.service })
  for (const story of life.model.stories.values()) await compareTask(life, step, story)
}

/** Lets a city live through these steps, until the product and the model differ. */
export const live = async (
  seed: string,
  steps: readonly Step[],
  { around = (store: Store) => store, troubles = 0.25 }: Options = {},
): Promise<Lived> => {
  const { life, post } = await beginningOf(seed, around, troubles)
  for (const step of steps) {
    try {
      await post?.until(step.at)
      await follow(life, step, diceOfStep(seed, step))
    } catch (error) {
      return { life, difference: { step, error } }
    }
  }
  const last = steps.at(-1)
  if (!last || !post) return { life }
  try {
    await endOfMails(life, post, { ...last, at: last.at + quietDays * 86_400_000 }, firstDayOf(seed))
  } catch (error) {
    return { life, difference: { step: last, error } }
  }
  return { life }
}
