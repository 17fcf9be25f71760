import { mayBeUrged } from '../../figures/letters/letter.ts'
import { figuresAsked } from '../../figures/period/figures-request.ts'
import { type FiguresAsked, readPeriodFigures } from '../../figures/period/period-figures-store.ts'
import { overdueFirst } from '../../figures/rules/order-of-departments.ts'
import { may } from '../../organisation/people/permission.ts'
import type { Actor } from '../../organisation/people/user.ts'
import type { Store } from '../../platform/table/store.ts'
import { type LocalDate, yearOf } from '../../shared/dates/dates.ts'
import { draftingOn } from './drafting.ts'
import { letterOf, reportOf } from './figures/figure-papers.ts'
import { paperFiguresQuery } from './figures/figures-on-paper.ts'
import { urgingOf } from './figures/urging-paper.ts'
import { type AnyFilling, exampleOf } from './templates/fields.ts'
import { formFilling } from './templates/form-fields.ts'
import { type PaperKind, paperKinds } from './templates/kinds.ts'

interface Trial {
  readonly store: Store
  readonly actor: Actor
  readonly today: LocalDate
  readonly now: Date
}

/** As the dashboard counts when nothing else is asked. */
const thisYear = (today: LocalDate) => paperFiguresQuery.parse({ period: String(yearOf(today)) })

/** Which department has most overdue that a letter may urge it for, if any has. */
const mostOverdue = async (
  store: Store,
  asked: FiguresAsked,
  today: LocalDate,
): Promise<string | undefined> => {
  const { figures } = await readPeriodFigures(store, asked, today)
  return figures.departments.filter(mayBeUrged).toSorted(overdueFirst)[0]?.code
}

/** The city's own names over the examples: what is a matter of one task is shown by example alone. */
const exampleFilling = async (trial: Trial, kind: PaperKind): Promise<AnyFilling> => {
  const { signed, fields } = paperKinds[kind]
  return { ...exampleOf(fields), ...formFilling(signed, await draftingOn(trial, { paper: 'letter' })) }
}

const urgingTrial = async (trial: Trial, by: 'committee' | 'office'): Promise<AnyFilling | undefined> => {
  const { store, actor, today } = trial
  const figures = figuresAsked(thisYear(today), today)
  const department = await mostOverdue(store, figures, today)
  if (!department || !may(actor, 'read-urgings', department)) return undefined
  const drafting = await draftingOn(trial, { paper: by === 'office' ? 'officeLetter' : 'letter' })
  const asked = { ...trial, by, department, figures, requireMay: () => {} }
  return (await urgingOf(asked, drafting)).filling
}

/**
 * What a template is tried on before it counts: the figures of this year up to now, of the department with most overdue, or
 * the examples where a paper is about one task.
 * @throws Refused papers-without-names, and what figures may be refused for
 */
export const trialFilling = async (trial: Trial, kind: PaperKind): Promise<AnyFilling> => {
  const asked = { ...trial, query: thisYear(trial.today) }
  if (kind === 'letter') return (await letterOf(asked)).filling
  if (kind === 'report') return (await reportOf(asked)).filling
  if (kind === 'urging' || kind === 'office-urging') {
    const filling = await urgingTrial(trial, kind === 'urging' ? 'committee' : 'office')
    return filling ?? exampleFilling(trial, kind)
  }
  return exampleFilling(trial, kind)
}
