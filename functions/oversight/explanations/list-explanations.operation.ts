import * as z from 'zod'
import { operation } from '../../organisation/people/operation.ts'
import { onlyDepartment } from '../../organisation/people/permission.ts'
import { wordCursorOf, wordOfCursor } from '../../platform/http/cursor.ts'
import { cursor, page } from '../../platform/http/paging.ts'
import { year } from '../../platform/http/year-request.ts'
import { yearOf } from '../../shared/dates/dates.ts'
import { departmentCodeSchema, explanationIdSchema, homeOf } from '../../shared/ids.ts'
import { invalidCursor } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { explanationStates } from './explanation.ts'
import { explanationToday, presentExplanation } from './explanation-answer.ts'
import { requireAnswering } from './explanation-reading.ts'
import { listExplanations } from './explanations-store.ts'

/** A state is chosen from each page as it is read: such a page may hold fewer than `limit`. */
export default operation({
  method: 'GET',
  path: '/api/explanations',
  permission: 'read-explanations',
  answeredBy: 'read',
  summary: { vi: 'Các yêu cầu giải trình', en: "A year's requests for explanation" },
  request: {
    query: z.strictObject({
      department: departmentCodeSchema.optional(),
      year: year.optional(),
      state: z.enum(explanationStates).optional(),
      ...page,
    }),
  },
  answer: z.object({ explanations: z.array(explanationToday), cursor }),
  run: async ({ store, actor, permission, query, today }) => {
    const { limit, state, year: asked = yearOf(today) } = query
    const department = query.department ?? onlyDepartment(actor, permission)
    if (department) await requireAnswering(store, actor, permission, department)
    const after = wordOfCursor(query.cursor, explanationIdSchema)
    const isElsewhere = (id: string) =>
      homeOf(id).year !== asked || (department !== undefined && homeOf(id).department !== department)
    if (after && isElsewhere(after)) throw new Refused(invalidCursor)
    const found = await listExplanations(store, asked, { department, limit, after })
    const explanations = found.explanations
      .map((explanation) => presentExplanation(explanation, today))
      .filter((explanation) => !state || explanation.state === state)
    return { body: { explanations, cursor: wordCursorOf(found.last) } }
  },
})
