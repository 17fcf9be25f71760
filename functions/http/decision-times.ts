import { addDays } from '../domain/dates.ts'
import { decisionTimesOf } from '../domain/decision-times.ts'
import { decisionsBetween } from '../store/decisions.ts'
import { readDepartments } from '../store/departments.ts'
import { type Call, resourceHandler } from './resource.ts'

const departmentsAtOnce = 20

const read = async ({ store, query }: Call<'getDecisionTimes'>) => {
  const { from, to } = query
  const departments = await readDepartments(store)
  const decisions = []
  for (let start = 0; start < departments.length; start += departmentsAtOnce) {
    const some = departments.slice(start, start + departmentsAtOnce)
    const found = some.map(({ code }) => decisionsBetween(store, code, from, addDays(to, 1)))
    decisions.push(...(await Promise.all(found)).flat())
  }
  return { body: { from, to, ...decisionTimesOf(decisions) } }
}

export const handler = resourceHandler('decision-times', { getDecisionTimes: read })
