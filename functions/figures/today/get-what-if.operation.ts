import * as z from 'zod'
import { unknownDepartment } from '../../organisation/departments/department-problems.ts'
import { readDepartment } from '../../organisation/departments/departments-store.ts'
import { noTally } from '../../organisation/departments/tally.ts'
import { operation } from '../../organisation/people/operation.ts'
import { requirePermission } from '../../organisation/people/permission.ts'
import { unknownSet, unknownSetVersion } from '../../organisation/settings/setting-problems.ts'
import type { Store } from '../../platform/table/store.ts'
import { type LocalDate, yearOf } from '../../shared/dates/dates.ts'
import { departmentCodeSchema, homeOf } from '../../shared/ids.ts'
import { Refused } from '../../shared/problems/refused.ts'
import type { ListedOpenTask } from '../../tasks/lists/listed-open-task.ts'
import { openTasks } from '../../tasks/lists/open-tasks.ts'
import { awaitingOf, statuses } from '../../tasks/task/lateness.ts'
import { readTimesCommended } from '../letters/letters-store.ts'
import { setNameSchema } from '../rules/formulas.ts'
import { ruleSetAnswer, verdictAnswer } from '../rules/rates-answer.ts'
import { readRuleSet } from '../rules/rules-store.ts'
import { setVersion } from '../rules/sets/sets-request.ts'
import { readYearTallies } from './misses-and-tallies.ts'
import { decisionsAwaited, whatIf } from './what-if.ts'

const effect = z.object({
  taskId: z.string(),
  decision: z.enum(decisionsAwaited),
  from: z.enum(statuses),
  to: z.enum(statuses),
  verdict: verdictAnswer,
})

/** A department's open tasks of the year for which a decision is awaited. */
const pendingOf = async (store: Store, department: string, today: LocalDate): Promise<ListedOpenTask[]> => {
  const pending: ListedOpenTask[] = []
  for await (const page of openTasks(store, { department, today }))
    pending.push(...page.filter((task) => homeOf(task.id).year === yearOf(today) && awaitingOf(task)))
  return pending
}

export default operation({
  method: 'GET',
  path: '/api/figures/what-if',
  permission: 'read-tasks',
  answeredBy: 'year',
  isHeavy: true,
  summary: { vi: 'Nếu xác nhận, nếu gia hạn', en: 'What each awaited decision would do to the verdict' },
  request: {
    query: z.strictObject({
      department: departmentCodeSchema,
      ruleSet: setNameSchema.optional(),
      ruleSetVersion: setVersion,
    }),
  },
  answer: z.object({
    department: z.string(),
    year: z.int(),
    asOf: z.iso.date(),
    ruleSet: ruleSetAnswer,
    now: verdictAnswer,
    effects: z.array(effect),
    all: verdictAnswer,
  }),
  errors: [unknownDepartment, unknownSet, unknownSetVersion],
  run: async ({ store, actor, permission, query, today }) => {
    const { department } = query
    requirePermission(actor, permission, department)
    if (!(await readDepartment(store, department))) throw new Refused(unknownDepartment, { department })
    const year = yearOf(today)
    const [rules, { tallies }, pending] = await Promise.all([
      readRuleSet(store, { name: query.ruleSet, version: query.ruleSetVersion }, today),
      readYearTallies(store, year, today),
      pendingOf(store, department, today),
    ])
    const { [department]: timesCommended = 0 } = await readTimesCommended(store, rules, { year, day: today })
    const effects = whatIf(tallies[department] ?? noTally(), pending, { rules, timesCommended, today })
    const ruleSet = { name: rules.name, letter: rules.letter, version: rules.version }
    return { body: { department, year, asOf: today, ruleSet, ...effects } }
  },
})
