import type { LocalDate } from '../domain/dates.ts'
import { Refused } from '../domain/errors.ts'
import { type FormulaSet, formulaSetSchema, formulaSets } from '../domain/formulas.ts'
import { type RuleSet, ruleSetInForce, ruleSetNamed, ruleSetSchema, ruleSets } from '../domain/rule-sets.ts'
import { type DatedName, type DatedValue, historyOf, putValue } from './dated-data.ts'
import type { Store } from './store.ts'

/** Formula sets and rule sets: those the program brings, and those an administrator added, the latest of each name. */

const formulaSetsName = 'formula-sets'
const ruleSetsName = 'rule-sets'

type Entered = Omit<DatedValue<unknown>, 'value'>

const latestByName = <Value extends { name: string }>(values: readonly Value[]): Value[] => [
  ...new Map(values.map((value) => [value.name, value])).values(),
]

const valuesUntil = async (store: Store, name: DatedName, day: LocalDate): Promise<unknown[]> =>
  (await historyOf(store, name)).filter(({ from }) => from <= day).map(({ value }) => value)

/** The sets that hold on a day. */
export const readFormulaSets = async (store: Store, day: LocalDate): Promise<FormulaSet[]> => {
  const added = await valuesUntil(store, formulaSetsName, day)
  return [...Object.values(formulaSets), ...latestByName(added.map((value) => formulaSetSchema.parse(value)))]
}

/** One set by its name; those that come with the program cost no read. */
export const readFormulaSet = async (store: Store, name: string, day: LocalDate): Promise<FormulaSet> => {
  const builtIn = Object.values(formulaSets).find((set) => set.name === name)
  const found = builtIn ?? (await readFormulaSets(store, day)).find((set) => set.name === name)
  if (!found) throw new Refused('unknown-set', { name })
  return found
}

/** Every rule set there is, those of later letters too. */
export const readRuleSets = async (store: Store): Promise<RuleSet[]> => {
  const added = (await historyOf(store, ruleSetsName)).sort((one, other) => one.at.localeCompare(other.at))
  return [...ruleSets, ...latestByName(added.map(({ value }) => ruleSetSchema.parse(value)))]
}

/** The rule set of this name, or the one in force on the day. */
export const readRuleSet = async (
  store: Store,
  name: string | undefined,
  day: LocalDate,
): Promise<RuleSet> => {
  const sets = await readRuleSets(store)
  const found = name ? ruleSetNamed(name, sets) : ruleSetInForce(day, sets)
  if (!found) throw new Refused('unknown-set', { name: name ?? '' })
  return found
}

/** What the program brings is proved by published figures and never replaced. */
const refuseBuiltIn = (name: string, builtIn: readonly { readonly name: string }[]): void => {
  if (builtIn.some((set) => set.name === name)) throw new Refused('built-in-set', { name })
}

/** Sets of one day and instant have one key: the first stays. */
const enteredMeanwhile = ({ from, by, at }: Entered): Refused =>
  new Refused('entered-meanwhile', { from, changedBy: by, changedAt: at })

/** @throws Refused built-in-set, entered-meanwhile */
export const putFormulaSet = async (store: Store, set: FormulaSet, entered: Entered): Promise<void> => {
  refuseBuiltIn(set.name, Object.values(formulaSets))
  if (!(await putValue(store, formulaSetsName, { ...entered, value: set }))) throw enteredMeanwhile(entered)
}

/** @throws Refused built-in-set, entered-meanwhile */
export const putRuleSet = async (store: Store, set: RuleSet, entered: Entered): Promise<void> => {
  refuseBuiltIn(set.name, ruleSets)
  if (!(await putValue(store, ruleSetsName, { ...entered, value: set }))) throw enteredMeanwhile(entered)
}
