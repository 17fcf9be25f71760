import { operation } from '../../organisation/people/operation.ts'
import { requirePermission } from '../../organisation/people/permission.ts'
import { periodNotBegun } from '../rules/figure-problems.ts'
import { readAssessment } from './assessment.ts'
import { assessmentAnswer } from './assessment-answer.ts'
import { assessmentQuery } from './assessment-request.ts'
import { sumsOf } from './decree-335.ts'

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
    const { department, period, items } = await readAssessment(store, query, today)
    return { body: { department, official, from, to, asOf: period.to, ...sumsOf(items), items } }
  },
})
