import * as z from 'zod'
import { type ActorCall, operation } from '../../organisation/people/operation.ts'
import { may } from '../../organisation/people/permission.ts'
import type { Actor } from '../../organisation/people/user.ts'
import { unknownSet } from '../../organisation/settings/setting-problems.ts'
import { yearPath } from '../../platform/http/year-request.ts'
import { withSums } from '../../tasks/task/counts.ts'
import { namedIn } from '../letters/letter.ts'
import { readTimesCommended } from '../letters/letters-store.ts'
import { rollUp } from '../period/roll-up-request.ts'
import { setNameSchema, wordsOf } from '../rules/formulas.ts'
import { readFormulaSet, readRuleSet } from '../rules/rules-store.ts'
import { dashboardOf, type Figures } from './dashboard.ts'
import { dashboardAnswer } from './dashboard-answer.ts'
import { freshnessOf } from './freshness.ts'
import { listsOfYear } from './lists-of-year.ts'
import { readYearTallies } from './misses-and-tallies.ts'
import { type Roll, readRoll } from './roll-of-tallies.ts'
import type { Snapshot } from './snapshots-store.ts'

const request = {
  path: yearPath,
  query: z.strictObject({
    ruleSet: setNameSchema.optional(),
    rollUp,
    formulaSet: setNameSchema.default('da-nang'),
  }),
}

const withLists = <F extends Figures>(figures: F, actor: Actor, year: number, department?: string) => ({
  ...figures,
  ...(may(actor, 'read-tasks', department) && { lists: listsOfYear(year, department, figures.counts) }),
})

const previousOf = (snapshot: Snapshot | undefined, roll: Roll) =>
  snapshot && {
    date: snapshot.date,
    departments: Object.fromEntries(
      Object.entries(roll.of(snapshot.tallies).sums).map(([code, tally]) => [code, withSums(tally)]),
    ),
  }

/** A list is one department's: where a row counts the tasks of several there is none. */
const rowOf = <F extends Figures & { code: string }>(
  row: F,
  includes: readonly string[] | undefined,
  actor: Actor,
  year: number,
) => {
  const others = includes?.some((code) => code !== row.code)
  return { ...(others ? row : withLists(row, actor, year, row.code)), ...(includes && { includes }) }
}

const read = async ({ store, actor, path, query, now, today }: ActorCall<typeof request>) => {
  const { year } = path
  const [rules, formulaSet, figures, roll] = await Promise.all([
    readRuleSet(store, { name: query.ruleSet }, today),
    readFormulaSet(store, { name: query.formulaSet }, today),
    readYearTallies(store, year, today),
    readRoll(store, query.rollUp),
  ])
  const { sums, includes } = roll.of(figures.tallies)
  const timesCommended = await readTimesCommended(store, rules, { year, day: today }, roll.unitOf)
  const { city, departments, commended, urged } = dashboardOf(sums, rules, formulaSet, timesCommended)
  const body = {
    year,
    asOf: today,
    computedAt: now.toISOString(),
    freshness: freshnessOf(figures.scannedOn, today),
    ruleSet: { name: rules.name, letter: rules.letter, version: rules.version },
    formulaSet: { name: query.formulaSet, version: formulaSet.version, words: wordsOf(formulaSet) },
    city: withLists(city, actor, year),
    departments: departments.map((row) => rowOf(row, includes?.[row.code], actor, year)),
    commended,
    urged,
    named: namedIn(departments).map(({ level, departments: some }) => ({
      level,
      departments: some.map(({ code }) => code),
    })),
    previous: previousOf(figures.previous, roll),
  }
  return { body }
}

export default operation({
  method: 'GET',
  path: '/api/dashboard/{year}',
  permission: 'read-dashboard',
  answeredBy: 'read',
  summary: { vi: 'Số liệu của năm', en: "A year's figures, of the city and each department" },
  request,
  answer: dashboardAnswer,
  errors: [unknownSet],
  run: read,
})
