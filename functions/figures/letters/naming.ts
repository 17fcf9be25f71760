import { unknownDepartment } from '../../organisation/departments/department-problems.ts'
import { readDepartments } from '../../organisation/departments/departments-store.ts'
import type { Store } from '../../platform/table/store.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { readRuleSet } from '../rules/rules-store.ts'
import type { Letter } from './letter.ts'

/**
 * The version of the rule set by which a letter names departments: the one in force on the day unless it says another.
 * @throws Refused unknown-set, unknown-set-version
 */
export const versionOfRules = async (
  store: Store,
  { ruleSet: name, ruleSetVersion }: Pick<Letter, 'ruleSet' | 'ruleSetVersion'>,
  day: LocalDate,
): Promise<Pick<Letter, 'ruleSetVersion'>> => {
  if (!name) return {}
  const { version } = await readRuleSet(store, { name, version: ruleSetVersion }, day)
  return { ruleSetVersion: version }
}

/** @throws Refused unknown-department */
export const requireKnownDepartments = async (
  store: Store,
  { named }: Pick<Letter, 'named'>,
): Promise<void> => {
  const known = new Set((await readDepartments(store)).map(({ code }) => code))
  const unknown = named.find(({ department }) => !known.has(department))
  if (unknown) throw new Refused(unknownDepartment, { department: unknown.department })
}
