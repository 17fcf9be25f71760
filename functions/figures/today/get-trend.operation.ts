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
import { rollUp } from '../period/roll-up-request.ts'
import { setNameSchema, wordsOf } from '../rules/formulas.ts'
import { formulaSetAnswer } from '../rules/rates-answer.ts'
import { readFormulaSet } from '../rules/rules-store.ts'
import { figuresOf } from './dashboard.ts'
import { figuresAnswer } from './dashboard-answer.ts'
import { freshnessAnswer, freshnessOf } from './freshness.ts'
import { lastScan } from './misses-and-tallies.ts'
import { mostOverdue } from './overdue-by-night.ts'
import { readRoll } from './roll-of-tallies.ts'
import { snapshotsOn } from './snapshots-store.ts'

const query = z.strictObject({
  year: year.optional().meta({ description: 'of the tasks; default: that of the last day' }),
  department: departmentCodeSchema.optional().meta({ description: 'default: the city' }),
  to: localDateSchema.optional().meta({ description: 'the last day; default: today' }),
  every: z.enum(['day', 'week']).default('week'),
  points: z.coerce.number().int().min(2).max(60).default(13),
  formulaSet: setNameSchema.default('da-nang'),
  rollUp,
  mostOverdue: z.coerce
    .number()
    .int()
    .min(0)
    .max(50)
    .default(0)
    .meta({ description: 'of so many departments the overdue tasks of each night: those with the most now' }),
})

const answer = z.object({
  year: z.int(),
  department: z.string().optional(),
  formulaSet: formulaSetAnswer,
  freshness: freshnessAnswer,
  snapshots: z
    .array(figuresAnswer.extend({ on: z.iso.date() }))
    .meta({ description: 'the oldest first; nights without a scan are left out' }),
  mostOverdue: z
    .object({
      departments: z
        .array(
          z.object({
            code: z.string(),
            openOverdue: z
              .array(z.int().nullable())
              .meta({ description: 'a number for each snapshot; null where it had no tasks yet' }),
          }),
        )
        .meta({ description: 'the most overdue on the last night first' }),
      anyOverdue: z.int().meta({ description: 'departments with an overdue task on any of the nights' }),
    })
    .optional()
    .meta({ description: 'where departments are asked for' }),
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
    const [formulaSet, kept, roll, scannedOn] = await Promise.all([
      readFormulaSet(store, { name: asked.formulaSet }, to),
      snapshotsOn(store, ofYear, days),
      readRoll(store, asked.rollUp),
      lastScan(store, today),
    ])
    const nights = kept.map(({ date, tallies }) => ({ on: date, sums: roll.of(tallies).sums }))
    const snapshots = nights.map(({ on, sums }) => {
      const tally = department ? (sums[department] ?? noTally()) : sumOfTallies(Object.values(sums))
      return { on, ...figuresOf(tally, formulaSet) }
    })
    const { version } = formulaSet
    const set = { name: asked.formulaSet, version, words: wordsOf(formulaSet) }
    const told = asked.mostOverdue > 0 && {
      mostOverdue: mostOverdue(
        nights.map(({ sums }) => sums),
        asked.mostOverdue,
      ),
    }
    const freshness = freshnessOf(scannedOn, today)
    return { body: { year: ofYear, department, formulaSet: set, freshness, snapshots, ...told } }
  },
})
