import { operation } from '../../organisation/people/operation.ts'
import { requirePermission } from '../../organisation/people/permission.ts'
import { readUsers } from '../../organisation/people/users-store.ts'
import { periodNotBegun } from '../rules/figure-problems.ts'
import { readAssessment } from './assessment.ts'
import { assessmentQuery } from './assessment-request.ts'
import { readScheme } from './scheme-store.ts'
import { type ItemScored, scoredAssessment } from './scored-assessment.ts'
import { scoresAnswer } from './scores-answer.ts'
import { generalPoints, resultPoints } from './scoring.ts'

/** The item as a program takes it, with what it counts. */
const presentItem = ({ id, title, directive, holder, scored }: ItemScored) => {
  const { product, units, isLeftOut, done, returns, qualityPercent, progressPercent } = scored
  const { delays, delaysOfObjectiveCause } = scored
  return {
    ...{ id, title, directive, official: holder, product, units: units / 100, counted: !isLeftOut },
    ...{ done, returns, delays, delaysOfObjectiveCause, qualityPercent, progressPercent },
  }
}

/** By the scheme that was in force when the period ended. */
export default operation({
  method: 'GET',
  path: '/api/decree-335/scores',
  permission: 'read-assessments',
  answeredBy: 'year',
  isHeavy: true,
  summary: {
    vi: 'Điểm kết quả thực hiện nhiệm vụ theo Nghị định 335/2025',
    en: 'Points of the work of a month or quarter by Decree 335/2025',
  },
  request: { query: assessmentQuery },
  answer: scoresAnswer,
  errors: [periodNotBegun],
  run: async ({ store, actor, permission, query, today }) => {
    const { department: code, from, to } = query
    requirePermission(actor, permission, code)
    const [assessment, users] = await Promise.all([readAssessment(store, query, today), readUsers(store)])
    const { department, period } = assessment
    const scheme = await readScheme(store, period.to)
    const { asOf, whole, officials, items } = scoredAssessment(assessment, scheme)
    const nameOf = (official: string | undefined) => users.find(({ id }) => id === official)?.name
    return {
      body: {
        ...{ department, from, to, asOf, resultPoints, generalPoints, scheme, whole },
        officials: officials.map((score) => ({ ...score, name: nameOf(score.official) })),
        items: items.map(presentItem),
      },
    }
  },
})
