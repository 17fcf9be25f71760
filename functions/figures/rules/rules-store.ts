import { builtInSet, unknownSet, unknownSetVersion } from '../../organisation/settings/setting-problems.ts'
import {
  type Dated,
  type DatedValue,
  datedReader,
  historyOf,
  isEntered,
  putValue,
} from '../../platform/table/dated-data.ts'
import type { Store } from '../../platform/table/store.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { numbered, type Versioned, versionsOn } from '../../shared/dates/set-versions.ts'
import { enteredMeanwhile as enteredMeanwhileProblem } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { type FormulaSet, formulaSetSchema, formulaSets } from './formulas.ts'
import { type RuleSet, ruleSetInForce, ruleSetSchema, ruleSets } from './rule-sets.ts'

/** Formula sets and rule sets: those the program brings, and every version that an administrator added. */

export const keptFormulaSets = {
  name: 'formula-sets',
  reads: datedReader('formula-set', 1, formulaSetSchema),
} as const
export const keptRuleSets = {
  name: 'rule-sets',
  // Older sets do not say what their letter is about.
  reads: datedReader('rule-set', 2, ruleSetSchema, { 1: (item) => item }),
} as const

type Entered = Omit<DatedValue<unknown>, 'value'>

/** Which set is wanted: one by its name, in the version in force on the day or another one. */
export interface Wanted {
  readonly name?: string | undefined
  readonly version?: number | undefined
}

/** In the order in which they were entered. */
const enteredOf = async <Named>(store: Store, sets: Dated<Named>): Promise<DatedValue<Named>[]> =>
  (await historyOf(store, sets)).sort((one, other) => one.at.localeCompare(other.at))

/** @throws Refused unknown-set, unknown-set-version */
const oneOf = <Named extends { name: string }>(
  versions: readonly Versioned<Named>[],
  { name = '', version }: Wanted,
  day: LocalDate,
): Versioned<Named> => {
  const ofName = versions.filter((set) => set.name === name)
  const found = version ? ofName.find((set) => set.version === version) : versionsOn(ofName, day)[0]
  if (found) return found
  if (ofName.length === 0 || !version) throw new Refused(unknownSet, { name })
  throw new Refused(unknownSetVersion, { name, version, latest: ofName.length })
}

/** The sets that come with the program hold as long as there is a calendar of the city's. */
const builtInFormulaSets: readonly Versioned<FormulaSet>[] = numbered(
  Object.values<FormulaSet>(formulaSets).map((set) => ({ ...set, from: '2000-01-01' })),
)

/** Every version of every formula set. */
export const readFormulaSets = async (store: Store): Promise<Versioned<FormulaSet>[]> => {
  const added = await enteredOf(store, keptFormulaSets)
  return [...builtInFormulaSets, ...numbered(added.map(({ from, value }) => ({ ...value, from })))]
}

/**
 * One formula set; those that come with the program cost no read.
 * @throws Refused unknown-set, unknown-set-version
 */
export const readFormulaSet = async (
  store: Store,
  wanted: Wanted,
  day: LocalDate,
): Promise<Versioned<FormulaSet>> => {
  const isBuiltIn = builtInFormulaSets.some(({ name }) => name === wanted.name)
  return oneOf(isBuiltIn ? builtInFormulaSets : await readFormulaSets(store), wanted, day)
}

/** Every version of every rule set, those of later letters too. */
export const readRuleSets = async (store: Store): Promise<Versioned<RuleSet>[]> => [
  ...numbered(ruleSets),
  ...numbered((await enteredOf(store, keptRuleSets)).map(({ value }) => value)),
]

/**
 * The rule set that is wanted, or the letter in force on the day.
 * @throws Refused unknown-set, unknown-set-version
 */
export const readRuleSet = async (
  store: Store,
  wanted: Wanted,
  day: LocalDate,
): Promise<Versioned<RuleSet>> => {
  const versions = await readRuleSets(store)
  return wanted.name ? oneOf(versions, wanted, day) : ruleSetInForce(day, versionsOn(versions, day))
}

const isOneOf = (name: string, sets: readonly { readonly name: string }[]): boolean =>
  sets.some((set) => set.name === name)

/** What the program brings is proved by published figures and never replaced. */
export const isBuiltIn = {
  formulaSet: (name: string) => isOneOf(name, Object.values(formulaSets)),
  ruleSet: (name: string) => isOneOf(name, ruleSets),
}

/** Sets of one day and instant have one key: the first stays. @throws Refused entered-meanwhile */
const enter = async <Value>(store: Store, kept: Dated<Value>, entry: DatedValue<Value>): Promise<void> => {
  if ((await putValue(store, kept, entry)) || (await isEntered(store, kept, entry))) return
  const { from, by, at } = entry
  throw new Refused(enteredMeanwhileProblem, { from, changedBy: by, changedAt: at })
}

/** @throws Refused built-in-set, entered-meanwhile */
export const putFormulaSet = async (store: Store, set: FormulaSet, entered: Entered): Promise<void> => {
  if (isBuiltIn.formulaSet(set.name)) throw new Refused(builtInSet, { name: set.name })
  await enter(store, keptFormulaSets, { ...entered, value: set })
}

/** @throws Refused built-in-set, entered-meanwhile */
export const putRuleSet = async (store: Store, set: RuleSet, entered: Entered): Promise<void> => {
  if (isBuiltIn.ruleSet(set.name)) throw new Refused(builtInSet, { name: set.name })
  await enter(store, keptRuleSets, { ...entered, value: set })
}
