import { bodyOf } from './comparing.ts'
import type { Dice } from './dice.ts'
import { requireSame } from './difference.ts'
import { askAt, type Life } from './life.ts'
import { type Day, dayAfter, dayAt } from './model/days.ts'
import type { Settings } from './model/rules-of-city.ts'
import type { Step } from './people/steps.ts'

interface Letters {
  readonly inForce: string
  readonly versions: readonly { readonly name: string }[]
}

/** Which letter and which settings hold on some day, past or to come. */
export const compareRules = async (life: Life, step: Step, dice: Dice): Promise<void> => {
  const { rules } = life.model
  const on: Day = dayAfter(dayAt(step.at), dice.between('day', -15, 15))
  const asked = { query: { on } }
  const letters = bodyOf<Letters>(
    await askAt(life, step, 'ct.tran', { operation: 'listRuleSets', ...asked }),
    'the letters',
  )
  requireSame(`the letter in force on ${on}`, rules.letterOn(on).name, letters.inForce)
  for (const letter of ['mo-phong', 'thu-hai'])
    requireSame(
      `how often ${letter} was entered`,
      rules.versionsOf(letter),
      letters.versions.filter(({ name }) => name === letter).length,
    )
  const told = await askAt(life, step, 'cv.sxd', { operation: 'getSettings', ...asked })
  const { settings } = bodyOf<{ settings: Settings }>(told, 'the settings')
  const { maxExtensions, maxExtensionDays, finishedReportsNeed } = settings
  const found = { maxExtensions, maxExtensionDays, finishedReportsNeed }
  requireSame(`the settings of ${on}`, rules.settingsOn(on), found)
}
