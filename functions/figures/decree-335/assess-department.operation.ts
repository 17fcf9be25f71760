import { readDepartment } from '../../organisation/departments/departments-store.ts'
import { operation } from '../../organisation/people/operation.ts'
import { requirePermission } from '../../organisation/people/permission.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { notFound } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { periodNotBegun } from '../rules/figure-problems.ts'
import { assessedTasks } from './assessed-tasks.ts'
import { assessmentAnswer } from './assessment-answer.ts'
import { assessmentQuery } from './assessment-request.ts'
import { type AssessedPeriod, assessItem, sumsOf } from './decree-335.ts'

/**
 * A period that has not ended is assessed as of today.
 * @throws Refused period-not-begun
 */
const knownPartOf = ({ from, to }: AssessedPeriod, today: LocalDate): AssessedPeriod => {
  if (from > today) throw new Refused(periodNotBegun, { from })
  return { from, to: to < today ? to : today }
}

export default operation({
  method: 'GET',
  path: '/api/decree-335',
  permission: 'read-assessments',
  answeredBy: 'year',
  isHeavy: true,
  summary: {
    vi: 'Số liệu đánh giá theo Nghị định 335/2025',
    en: 'Items of a month or quarter as Decree 335/2025 assesses them',
  },
  request: { query: assessmentQuery },
  answer: assessmentAnswer,
  errors: [periodNotBegun],
  run: async ({ store, actor, permission, query, today }) => {
    const { department: code, official, from, to } = query
    requirePermission(actor, permission, code)
    const period = knownPartOf({ from, to }, today)
    const department = await readDepartment(store, code)
    if (!department) throw new Refused(notFound, { department: code })
    const tasks = await assessedTasks(store, code, period)
    const items = tasks
      .map(({ task, history }) => assessItem(task, history, period))
      .filter(({ holder }) => !official || holder === official)
    const { name } = department
    return {
      body: { department: { code, name }, official, from, to, asOf: period.to, ...sumsOf(items), items },
    }
  },
})
