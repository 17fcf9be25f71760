import { assessedTasks } from '../figures/decree-335/assessed-tasks.ts'
import { type AssessedPeriod, assessItem, sumsOf } from '../figures/decree-335/decree-335.ts'
import { periodNotBegun } from '../figures/rules/figure-problems.ts'
import { readDepartment } from '../organisation/departments/departments-store.ts'
import { requirePermission } from '../organisation/people/permission.ts'
import { notFound } from '../shared/problems/common-problems.ts'
import { Refused } from '../shared/problems/refused.ts'
import { type Answer, type Call, resourceHandler } from './resource.ts'

/** A period that has not ended is assessed as of today. */
const knownPartOf = ({ from, to }: AssessedPeriod, today: string): AssessedPeriod => {
  if (from > today) throw new Refused(periodNotBegun, { from })
  return { from, to: to < today ? to : today }
}

const assess = async ({ store, actor, query, today }: Call<'assessDepartment'>): Promise<Answer> => {
  const { department: code, official, from, to } = query
  requirePermission(actor, 'read-assessments', code)
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
}

export const handler = resourceHandler('decree-335', { assessDepartment: assess })
