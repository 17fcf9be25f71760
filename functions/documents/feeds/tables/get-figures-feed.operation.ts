import * as z from 'zod'
import { requirePast } from '../../../figures/period/figures-request.ts'
import { readPeriodFigures } from '../../../figures/period/period-figures-store.ts'
import { periodWordSchema } from '../../../figures/period/periods.ts'
import { rollUp } from '../../../figures/period/roll-up-request.ts'
import { setNameSchema } from '../../../figures/rules/formulas.ts'
import { readDepartments } from '../../../organisation/departments/departments-store.ts'
import { requirePermission } from '../../../organisation/people/permission.ts'
import { secretOperation } from '../../../platform/http/operation.ts'
import { localDateSchema, yearOf } from '../../../shared/dates/dates.ts'
import { bases } from '../../../tasks/task/lateness.ts'
import { figuresProblems } from '../../papers/figures/figures-refusals.ts'
import { figuresSheet } from '../../sheets/figures-sheet.ts'
import { csvType } from '../../sheets/media-types.ts'
import { ownerOfFeed, tokenPath } from '../feed-owner.ts'
import { tableAnswer, tableOf } from './table-feed.ts'

/** The figures of a period, a row for each department. */
export default secretOperation({
  method: 'GET',
  path: '/api/feeds/{token}/figures.csv',
  answeredBy: 'feeds',
  summary: { vi: 'Số liệu dạng bảng (CSV)', en: 'Figures of a period by department, as CSV' },
  request: {
    path: tokenPath,
    query: z.strictObject({
      period: periodWordSchema.optional().meta({ description: 'default: this year' }),
      asOf: localDateSchema.optional().meta({ description: 'as it stood that evening; default today' }),
      basis: z.enum(bases).default('effective').meta({ description: 'by which due dates' }),
      rollUp,
      formulaSet: setNameSchema.default('da-nang'),
    }),
  },
  answer: tableAnswer,
  answersFile: [csvType],
  answersUnchanged: true,
  errors: [...figuresProblems],
  ownerOf: ownerOfFeed('figures'),
  run: async ({ store, actor, query, today }) => {
    requirePermission(actor, 'read-dashboard')
    const { period = String(yearOf(today)), asOf = today, ...how } = query
    requirePast(asOf, today)
    const [{ figures, day }, departments] = await Promise.all([
      readPeriodFigures(store, { ...how, period, asOf }, today),
      readDepartments(store),
    ])
    return { fresh: tableOf(figuresSheet(figures, departments, day.formulaSet, '')) }
  },
})
