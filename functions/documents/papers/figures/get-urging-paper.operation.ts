import * as z from 'zod'
import { figuresAsked, figuresShape, ofOnePeriod } from '../../../figures/period/figures-request.ts'
import { noTasksToUrge } from '../../../figures/rules/figure-problems.ts'
import { unknownDepartment } from '../../../organisation/departments/department-problems.ts'
import { operation } from '../../../organisation/people/operation.ts'
import { requirePermission } from '../../../organisation/people/permission.ts'
import { localDateSchema } from '../../../shared/dates/dates.ts'
import { departmentCodeSchema } from '../../../shared/ids.ts'
import { wordType } from '../../sheets/media-types.ts'
import { draftingOn, draftingProblems, signerAsked } from '../drafting.ts'
import { paperAnswer } from '../paper-answer.ts'
import { fileBytes } from '../paper-file.ts'
import { figuresProblems } from './figures-refusals.ts'
import { urgingOf } from './urging-paper.ts'

/** The letter that urges one department, of the Committee or of its Office. */
export default operation({
  method: 'GET',
  path: '/api/papers/urgings/{department}',
  permission: 'make-city-papers',
  answeredBy: 'files',
  isHeavy: true,
  summary: {
    vi: 'Công văn đôn đốc một đơn vị (Word)',
    en: 'The letter that urges one department, as a Word file',
  },
  request: {
    path: z.strictObject({ department: departmentCodeSchema }),
    query: ofOnePeriod(
      z.strictObject({
        ...figuresShape,
        ...signerAsked,
        answerBy: localDateSchema.optional().meta({ description: 'by when it is to report' }),
        issuedBy: z.enum(['committee', 'office']).optional().meta({
          description:
            "who urges: the Committee, or its Office by the Chairman's order (/VP-…); default committee",
        }),
      }),
    ),
  },
  answer: fileBytes,
  answersFile: [wordType],
  errors: [...draftingProblems, unknownDepartment, noTasksToUrge, ...figuresProblems],
  run: async (call) => {
    const { actor, permission, path, query, today } = call
    const { issuedBy: by = 'committee', signer, answerBy } = query
    requirePermission(actor, permission, path.department)
    const drafting = await draftingOn(call, { paper: by === 'office' ? 'officeLetter' : 'letter', signer })
    const asked = {
      ...call,
      by,
      answerBy,
      department: path.department,
      figures: figuresAsked(query, today),
      requireMay: (department: string) => requirePermission(actor, permission, department),
    }
    return paperAnswer(call, await urgingOf(asked, drafting))
  },
})
