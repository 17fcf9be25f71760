import { yearOf } from '../domain/dates.ts'
import { Refused } from '../domain/errors.ts'
import { homeOf } from '../domain/ids.ts'
import { timesCommendedOn } from '../domain/letter.ts'
import { requirePermission } from '../domain/permission.ts'
import { noTally } from '../domain/tally.ts'
import { whatIf } from '../domain/what-if.ts'
import { unknownDepartment } from '../middleware/problems/departments.ts'
import { readDepartment } from '../store/departments.ts'
import { readFigures } from '../store/figures.ts'
import { readLetters } from '../store/letters.ts'
import { openTasks } from '../store/open-tasks.ts'
import { readRuleSet } from '../store/rules.ts'
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
