import { timesCommendedOn } from '../figures/letters/letter.ts'
import { readLetters } from '../figures/letters/letters-store.ts'
import { readRuleSet } from '../figures/rules/rules-store.ts'
import { readFigures } from '../figures/today/misses-and-tallies.ts'
import { whatIf } from '../figures/today/what-if.ts'
import { unknownDepartment } from '../organisation/departments/department-problems.ts'
import { readDepartment } from '../organisation/departments/departments-store.ts'
import { noTally } from '../organisation/departments/tally.ts'
import { requirePermission } from '../organisation/people/permission.ts'
import { yearOf } from '../shared/dates/dates.ts'
import { homeOf } from '../shared/ids.ts'
import { Refused } from '../shared/problems/refused.ts'
import { openTasks } from '../tasks/lists/open-tasks.ts'
import type { Answer, Call } from './resource.ts'

const pendingOf = async ({ store, query, today }: Call<'getWhatIf'>) => {
  const pending = []
  for await (const page of openTasks(store, { department: query.department, today }))
    pending.push(
      ...page.filter(
        ({ id, submittedOn, askedOn }) => homeOf(id).year === yearOf(today) && (submittedOn || askedOn),
      ),
    )
  return pending
}

/** What each decision that a department waits for would do to its verdict. */
export const suppose = async (call: Call<'getWhatIf'>): Promise<Answer> => {
  const { store, actor, query, today } = call
  const { department } = query
  requirePermission(actor, 'read-tasks', department)
  if (!(await readDepartment(store, department))) throw new Refused(unknownDepartment, { department })
  const year = yearOf(today)
  const [rules, { tallies }, letters, pending] = await Promise.all([
    readRuleSet(store, { name: query.ruleSet, version: query.ruleSetVersion }, today),
    readFigures(store, year, today),
    readLetters(store, year),
    pendingOf(call),
  ])
  const timesCommended = timesCommendedOn(letters, today)[department] ?? 0
  const told = whatIf(tallies[department] ?? noTally(), pending, { rules, timesCommended, today })
  const ruleSet = { name: rules.name, letter: rules.letter, version: rules.version }
  return { body: { department, year, asOf: today, ruleSet, ...told } }
}
