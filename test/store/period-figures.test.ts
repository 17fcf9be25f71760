import { beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '../../functions/domain/dates.ts'
import { bases } from '../../functions/domain/lateness.ts'
import {
  ageings,
  type FigureFilter,
  foldTasks,
  type View,
  viewOf,
} from '../../functions/domain/report-figures.ts'
import { homeOf } from '../../functions/domain/task.ts'
import { listFigure } from '../../functions/store/figure-list.ts'
import { readLetters, recordLetter } from '../../functions/store/letters.ts'
import { foldPeriod } from '../../functions/store/period-tasks.ts'
import { restoreCity } from '../../functions/store/restore.ts'
import { putRuleSet, readFormulaSet, readRuleSet, readRuleSets } from '../../functions/store/rules.ts'
import type { Store } from '../../functions/store/store.ts'
import { newStore } from '../support/dynamodb.ts'
import { commandOf, departmentRecords, refusalOf, refusalWithoutTrace } from './city.ts'
import { smallCityTasks, tasksOf, today } from './small-city.ts'
import { withDirectives } from './with-directives.ts'

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

const foldOf = (view: View) =>
  Object.fromEntries(
    departments.map((code) => [
      code,
      foldTasks(
        tasks.filter(({ id }) => homeOf(id).department === code),
        view,
      ),
    ]),
  )

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
      const page = await listFigure(store, { view, department, ...filter }, { limit, after })
      expect(page.tasks.length).toBeLessThanOrEqual(limit)
      ids.push(...page.tasks.map(({ id }) => id))
      after = page.last
    } while (after)
    return ids
  }

  it.each(bases)('holds as many tasks as the figure counts, by the %s due date', async (basis) => {
    for (const asOf of ['2021-07-12', today]) {
      const view = viewWith({ basis, asOf, assignedFrom: '2020-06-01' })
      const sums = foldTasks(tasks, view)
      const lengthOf = async (filter: FigureFilter) => (await everyId(view, filter, 200)).length
      expect(await lengthOf({ statuses: ['open-overdue'] })).toBe(sums[basis].openOverdue)
      for (const ageing of ageings) expect(await lengthOf({ ageing })).toBe(sums.ageing[ageing])
      expect(await lengthOf({ updated: 'yes' })).toBe(sums.updated.yes)
      expect(await lengthOf({ silent: 'yes' })).toBe(sums.silent.yes)
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
  const entered = { from: '2021-07-27', by: 'quantri', at: '2021-07-26T02:00:00.000Z' }
  const later = {
    name: '5000',
    letter: '5000/UBND-KSTT ngày 27-7-2021',
    from: '2021-07-27',
    levels: [
      {
        level: 'criticise' as const,
        floor: 1,
        all: [],
        any: [{ share: 'done' as const, is: '<' as const, percent: 10 }],
      },
    ],
  }

  it('a later letter is in force from its day on, and the built-in ones stay', async () => {
    await putRuleSet(store, later, entered)
    expect((await readRuleSet(store, undefined, '2021-07-26')).name).toBe('4651')
    expect(await readRuleSet(store, undefined, '2021-07-27')).toEqual(later)
    expect(await readRuleSet(store, '5000', '2021-07-26')).toEqual(later)
    expect((await refusalOf(putRuleSet(store, { ...later, name: '4651' }, entered))).code).toBe(
      'built-in-set',
    )
  })

  it('entered again, the later entry holds', async () => {
    const corrected = { ...later, letter: 'sửa' }
    await putRuleSet(store, corrected, { ...entered, at: '2021-07-26T03:00:00.000Z' })
    expect((await readRuleSets(store)).filter(({ name }) => name === '5000')).toEqual([corrected])
  })

  it('a set nobody entered is refused by name', async () => {
    expect(await refusalOf(readRuleSet(store, '9999', today))).toEqual({
      code: 'unknown-set',
      facts: { name: '9999' },
    })
    expect((await refusalOf(readFormulaSet(store, 'can-tho', today))).code).toBe('unknown-set')
    expect((await readFormulaSet(store, 'hai-phong', today)).name).toBe('hai-phong')
  })
})
