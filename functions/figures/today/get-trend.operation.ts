import * as z from 'zod'
import { unknownDepartment } from '../../organisation/departments/department-problems.ts'
import { readDepartment } from '../../organisation/departments/departments-store.ts'
import { noTally, sumOfTallies } from '../../organisation/departments/tally.ts'
import { operation } from '../../organisation/people/operation.ts'
import { unknownSet } from '../../organisation/settings/setting-problems.ts'
import { year } from '../../platform/http/year-request.ts'
import { addDays, localDateSchema, yearOf } from '../../shared/dates/dates.ts'
import { departmentCodeSchema } from '../../shared/ids.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { setNameSchema, wordsOf } from '../rules/formulas.ts'
import { formulaSetAnswer } from '../rules/rates-answer.ts'
import { readFormulaSet } from '../rules/rules-store.ts'
import { figuresOf } from './dashboard.ts'
import { figuresAnswer } from './dashboard-answer.ts'
import { snapshotsOn } from './snapshots-store.ts'

const query = z.strictObject({
  year: year.optional().meta({ description: 'of the tasks; default: that of the last day' }),
  department: departmentCodeSchema.optional().meta({ description: 'default: the city' }),
  to: localDateSchema.optional().meta({ description: 'the last day; default: today' }),
  every: z.enum(['day', 'week']).default('week'),
  points: z.coerce.number().int().min(2).max(60).default(13),
  formulaSet: setNameSchema.default('da-nang'),
})

const answer = z.object({
  year: z.int(),
  department: z.string().optional(),
  formulaSet: formulaSetAnswer,
  snapshots: z
    .array(figuresAnswer.extend({ on: z.iso.date() }))
    .meta({ description: 'the oldest first; nights without a scan are left out' }),
})

const stepDays = { day: 1, week: 7 } as const

/** The figures that nights left behind, the oldest first; a night without a scan is left out, not guessed. */
export default operation({
  method: 'GET',
  path: '/api/snapshots',
  permission: 'read-dashboard',
  answeredBy: 'read',
  isHeavy: true,
  summary: { vi: 'Diễn biến theo từng đêm', en: 'The figures as nights left them, for a trend' },
  request: { query },
  answer,
  errors: [unknownDepartment, unknownSet],
  run: async ({ store, query: asked, today }) => {
    const { department, to = today, every, points } = asked
    const ofYear = asked.year ?? yearOf(to)
    if (department && !(await readDepartment(store, department)))
      throw new Refused(unknownDepartment, { department })
    const days = Array.from({ length: points }, (_, index) => addDays(to, -index * stepDays[every]))
    const [formulaSet, nights] = await Promise.all([
      readFormulaSet(store, { name: asked.formulaSet }, to),
      snapshotsOn(store, ofYear, days),
    ])
    const snapshots = nights.map(({ date, tallies }) => {
      const tally = department ? (tallies[department] ?? noTally()) : sumOfTallies(Object.values(tallies))
      return { on: date, ...figuresOf(tally, formulaSet) }
    })
    const { version } = formulaSet
    const set = { name: asked.formulaSet, version, words: wordsOf(formulaSet) }
    return { body: { year: ofYear, department, formulaSet: set, snapshots } }
  },
})
