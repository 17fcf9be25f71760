import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { beforeAll, describe, expect, it } from 'vitest'
import { restoreCity } from '../../../../functions/documents/city-file/restore.ts'
import { readLetters, recordLetter } from '../../../../functions/figures/letters/letters-store.ts'
import { foldPeriod } from '../../../../functions/figures/period/fold/fold-period.ts'
import {
  ageings,
  type FigureFilter,
  foldTasks,
  type ReportKind,
  reportKinds,
  reportsCountedBy,
  type View,
  viewOf,
} from '../../../../functions/figures/period/report-figures.ts'
import { listFigure } from '../../../../functions/figures/period/tasks/figure-list.ts'
import { formulaSetSchema } from '../../../../functions/figures/rules/formulas.ts'
import type { RuleSet } from '../../../../functions/figures/rules/rule-sets.ts'
import {
  putFormulaSet,
  putRuleSet,
  readFormulaSet,
  readRuleSet,
  readRuleSets,
} from '../../../../functions/figures/rules/rules-store.ts'
import { noTally } from '../../../../functions/organisation/departments/tally.ts'
import { tallyKey } from '../../../../functions/platform/table/keys.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import { addDays, type LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { homeOf } from '../../../../functions/shared/ids.ts'
import { factsAsOf } from '../../../../functions/tasks/history/event.ts'
import { bases } from '../../../../functions/tasks/task/lateness.ts'
import type { TaskFacts } from '../../../../functions/tasks/task/task.ts'
import { newStore } from '../../../support/dynamodb.ts'
import { withDirectives } from '../../documents/city-file/with-directives.ts'
import { commandOf, departmentRecords, refusalOf, refusalWithoutTrace } from '../../platform/table/city.ts'
import { smallCityTasks, tasksOf, today } from '../../platform/table/small-city.ts'

const departments = ['SNV', 'STC', 'SXD']
const records = smallCityTasks(...departments)
const tasks = tasksOf(records)
let store: Store

beforeAll(async () => {
  store = await newStore()
  await restoreCity(store, withDirectives([...departmentRecords(...departments), ...records]))
})

const viewWith = (given: Partial<Parameters<typeof viewOf>[0]> = {}): View =>
  viewOf(
    {
      assignedFrom: '2021-01-01',
      assignedTo: '2021-12-31',
      asOf: today,
      basis: 'effective',
      today,
      ...given,
    },
    { updateWindowDays: 7, silentMonths: 3 },
  )

/** The tasks as the evening of the view knew them, read as if that were today. */
const evening = (view: View): { facts: TaskFacts[]; view: View } => {
  if (view.asOf === today) return { facts: tasks, view }
  const eventsOf = (id: string) =>
    records.flatMap((record) => (record.kind === 'event' && record.taskId === id ? [record.event] : []))
  const facts = tasks.flatMap(({ id }) => factsAsOf(eventsOf(id), view.asOf) ?? [])
  return { facts, view: { ...view, today: view.asOf } }
}

const foldOf = (asked: View) => {
  const { facts, view } = evening(asked)
  return Object.fromEntries(
    departments.map((code) => [
      code,
      foldTasks(
        facts.filter(({ id }) => homeOf(id).department === code),
        view,
      ),
    ]),
  )
}

describe('a period read from the table', () => {
  const views = [
    viewWith(),
    viewWith({ asOf: '2021-07-12' }),
    viewWith({ starred: true, assignedFrom: '2020-01-01' }),
    viewWith({ assignedFrom: '2020-01-01', assignedTo: '2020-12-31' }),
  ]

  it.each(views)('is the fold of its tasks: $assignedFrom to $assignedTo as of $asOf', async (view) => {
    const { sums, firstYear } = await foldPeriod(store, [view])
    expect(sums).toEqual([foldOf(view)])
    expect(firstYear).toBe(2020)
  })

  it('together with the period before, in one reading', async () => {
    const [view, before] = [viewWith(), viewWith({ assignedFrom: '2020-01-01', assignedTo: '2020-12-31' })]
    const { sums, tasksRead } = await foldPeriod(store, [view, before])
    expect(sums).toEqual([foldOf(view), foldOf(before)])
    expect(tasksRead).toBe(tasks.length)
  })

  it('of one department alone reads no other', async () => {
    const { sums, tasksRead } = await foldPeriod(store, [viewWith()], (code) => code === 'STC')
    expect(sums).toEqual([{ STC: foldOf(viewWith()).STC }])
    expect(tasksRead).toBe(tasks.length / departments.length)
  })

  it('more than one request can read is refused before it is read, one department of it is not', async () => {
    const big = await newStore()
    const tallyWith = (department: string, doneOnTime: number) =>
      big.client.send(
        new PutCommand({
          TableName: big.table,
          Item: { ...tallyKey(department, 2021), ...noTally(), doneOnTime, schema: 1 },
        }),
      )
    await Promise.all([tallyWith('STC', 200_000), tallyWith('SXD', 200_001)])
    expect(await refusalOf(foldPeriod(big, [viewWith()]))).toEqual({
      code: 'too-many-tasks-to-count',
      facts: { count: 400_001, max: 400_000 },
    })
    expect((await foldPeriod(big, [viewWith()], (code) => code === 'SXD')).tasksRead).toBe(0)
  })

  it('tells the backlog of the earlier year apart', async () => {
    const { sums } = await foldPeriod(store, [viewWith()])
    const open = tasks.filter((task) => homeOf(task.id).year === 2020 && task.lifecycle === 'open')
    const backlog = Object.values(sums[0] ?? {}).map((each) => each.backlog.open)
    expect(backlog.reduce((sum, count) => sum + count, 0)).toBe(open.length)
    expect(open.length).toBeGreaterThan(0)
  })
})

describe('the list of a figure', () => {
  const everyId = async (view: View, filter: FigureFilter, limit: number, department?: string) => {
    const ids: string[] = []
    let after: string | undefined
    do {
      const departments = department ? [department] : undefined
      const page = await listFigure(store, { view, departments, ...filter }, { limit, after })
      expect(page.tasks.length).toBeLessThanOrEqual(limit)
      ids.push(...page.tasks.map(({ task }) => task.id))
      after = page.last
    } while (after)
    return ids
  }

  it.each(bases)('holds as many tasks as the figure counts, by the %s due date', async (basis) => {
    for (const asOf of ['2021-07-12', today] as const) {
      const view = viewWith({ basis, asOf, assignedFrom: '2020-06-01' })
      const then = evening(view)
      const sums = foldTasks(then.facts, then.view)
      const lengthOf = async (filter: FigureFilter) => (await everyId(view, filter, 200)).length
      expect(await lengthOf({ statuses: ['open-overdue'] })).toBe(sums[basis].openOverdue)
      for (const ageing of ageings) expect(await lengthOf({ ageing })).toBe(sums.ageing[ageing])
      expect(await lengthOf({ updated: 'yes' })).toBe(sums.updated.yes)
      expect(await lengthOf({ silent: 'yes' })).toBe(sums.silent.yes)
      const { owed, inTime } = sums.reports
      const reportsListed = async (kind: ReportKind) => {
        const { tasks: listed } = await listFigure(
          store,
          { view, reports: kind },
          { limit: 200, after: undefined },
        )
        return listed.flatMap(({ facts, view: seen }) => reportsCountedBy(facts, seen, kind)).length
      }
      expect(await Promise.all(reportKinds.map(reportsListed))).toEqual([owed, inTime, owed - inTime])
      expect(sums.reports.unknown + sums.updated.unknown).toBe(0)
    }
  })

  it.each([1, 2, 7, 50])(
    'pages of %i neither lose nor repeat a task, over departments and years',
    async (limit) => {
      const view = viewWith({ assignedFrom: '2020-01-01' })
      const whole = await everyId(view, {}, 200)
      expect(await everyId(view, {}, limit)).toEqual(whole)
      expect(new Set(whole).size).toBe(tasks.length)
      const ofOne = await everyId(view, {}, limit, 'STC')
      expect(ofOne).toEqual(whole.filter((id) => homeOf(id).department === 'STC'))
    },
  )
})

describe('letters', () => {
  const letter = {
    number: '4651',
    symbol: 'UBND-KSTT',
    issuedOn: today,
    named: [{ department: 'STC', level: 'commend' as const }],
  }
  const command = commandOf('letter')

  it('is recorded once; a repeat gets the first answer', async () => {
    const recorded = { ...letter, recordedOn: today, by: command.by }
    expect(await recordLetter(store, letter, command, today)).toEqual(recorded)
    expect(await recordLetter(store, letter, command, addDays(today, 1))).toEqual(recorded)
    expect(await readLetters(store, 2021)).toEqual([recorded])
  })

  it('the same key with another body, or the same letter again, is refused and leaves no trace', async () => {
    const other = { ...letter, number: '4652' }
    const reused = { ...command, bodyHash: 'another' }
    expect((await refusalWithoutTrace(store, () => recordLetter(store, other, reused, today))).code).toBe(
      'idempotency-key-reused',
    )
    expect(
      (await refusalWithoutTrace(store, () => recordLetter(store, letter, commandOf('again'), today))).code,
    ).toBe('letter-exists')
  })
})

describe('rule sets', () => {
  const entered = { from: '2021-07-27', by: 'quantri', at: '2021-07-26T02:00:00.000Z' } as const
  const later: RuleSet = {
    name: '5000',
    letter: '5000/UBND-KSTT ngày 27-7-2021',
    from: '2021-07-27',
    levels: [
      {
        level: 'criticise',
        floor: 1,
        all: [],
        any: [{ share: 'done', is: '<', percent: 10 }],
      },
    ],
  }

  it('a later letter is in force from its day on, and the built-in ones stay', async () => {
    await putRuleSet(store, later, entered)
    expect((await readRuleSet(store, {}, '2021-07-26')).name).toBe('4651')
    expect(await readRuleSet(store, {}, '2021-07-27')).toEqual({ ...later, version: 1 })
    expect(await readRuleSet(store, { name: '5000' }, '2021-07-26')).toMatchObject(later)
    expect((await refusalOf(putRuleSet(store, { ...later, name: '4651' }, entered))).code).toBe(
      'built-in-set',
    )
  })

  it('entered again, the later entry holds, and each version stays to be asked for', async () => {
    const corrected = { ...later, letter: 'sửa' }
    const fromAugust: RuleSet = { ...later, from: '2021-08-01', letter: 'sửa đổi' }
    await putRuleSet(store, corrected, { ...entered, at: '2021-07-26T03:00:00.000Z' })
    await putRuleSet(store, fromAugust, { ...entered, at: '2021-07-26T04:00:00.000Z' })
    const letterOn = async (day: LocalDate, version?: number) =>
      (await readRuleSet(store, { name: '5000', version }, day)).letter
    expect(await letterOn('2021-07-31')).toBe('sửa')
    expect(await letterOn('2021-08-01')).toBe('sửa đổi')
    expect(await letterOn('2021-08-01', 1)).toBe(later.letter)
    expect((await readRuleSet(store, {}, '2021-07-31')).version).toBe(2)
    expect(await refusalOf(letterOn('2021-08-01', 4))).toEqual({
      code: 'unknown-set-version',
      facts: { name: '5000', version: 4, latest: 3 },
    })
    expect((await readRuleSets(store)).filter(({ name }) => name === '5000')).toHaveLength(3)
  })

  it('a formula set entered today serves past days too', async () => {
    const words = { vi: 'xong / giao', en: 'done / given' }
    const set = { name: 'hue', formulas: { rate: { numerator: ['done'], denominator: ['given'], words } } }
    await putFormulaSet(store, formulaSetSchema.parse(set), { ...entered, from: today })
    expect(await readFormulaSet(store, { name: 'hue' }, '2021-01-01')).toMatchObject({ ...set, version: 1 })
  })

  it('a set nobody entered is refused by name', async () => {
    expect(await refusalOf(readRuleSet(store, { name: '9999' }, today))).toEqual({
      code: 'unknown-set',
      facts: { name: '9999' },
    })
    expect((await refusalOf(readFormulaSet(store, { name: 'can-tho' }, today))).code).toBe('unknown-set')
    expect((await readFormulaSet(store, { name: 'hai-phong' }, today)).name).toBe('hai-phong')
  })
})
