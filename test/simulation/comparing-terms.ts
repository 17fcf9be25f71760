import { bodyOf } from './comparing.ts'
import type { Dice } from './dice.ts'
import { requireSame } from './difference.ts'
import { askAt, type Life } from './life.ts'
import type { Day } from './model/days.ts'
import { movedBy } from './model/terms.ts'
import { isCalendarOf } from './model/working-days.ts'
import { calendarBody, otherDaysOf } from './people/calendar.ts'
import { keyOf, type Step } from './people/steps.ts'

interface Moves {
  readonly moves: readonly { readonly id: string; readonly dueOn: Day; readonly wouldBeDueOn: Day }[]
}

const byFirst = ([one]: readonly string[], [other]: readonly string[]): number =>
  (one as string) < (other as string) ? -1 : 1

/** Which due dates would be others by other days of the year, before anybody enters these. */
export const compareTerms = async (life: Life, step: Step, dice: Dice): Promise<void> => {
  const { year, days } = otherDaysOf(life, step, dice)
  if (!isCalendarOf(year, days)) return
  const asked = {
    operation: 'previewCalendar',
    path: { year: String(year) },
    body: calendarBody(days),
    key: keyOf(step),
  }
  const told = bodyOf<Moves>(await askAt(life, step, 'vp.hai', asked), 'a look at other days')
  const expected = movedBy(life.model, year, days).map(({ story, from, to }) => [story.id, from, to])
  const found = told.moves.map(({ id, dueOn, wouldBeDueOn }) => [id, dueOn, wouldBeDueOn])
  requireSame(
    `the dates that ${JSON.stringify(days)} would move`,
    expected.sort(byFirst),
    found.sort(byFirst),
  )
}
