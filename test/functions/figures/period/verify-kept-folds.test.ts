import { beforeEach, describe, expect, it } from 'vitest'
import { restoreCity } from '../../../../functions/documents/city-file/restore.ts'
import { countBeforehand, foldPeriod } from '../../../../functions/figures/period/fold/fold-period.ts'
import {
  type KeptFold,
  keepFold,
  keptFoldOfItem,
  keptFolds,
  readKeptFold,
  type Sums,
} from '../../../../functions/figures/period/fold/kept-folds-store.ts'
import {
  foldsToVerify,
  verifyKeptFolds,
} from '../../../../functions/figures/period/fold/verify-kept-folds.ts'
import { type View, viewOf } from '../../../../functions/figures/period/report-figures.ts'
import { recountOnSchedule } from '../../../../functions/figures/today/recount/scheduled-recount.ts'
import { runsSince } from '../../../../functions/platform/runs/runs-store.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import { putItem } from '../../../../functions/platform/table/writes.ts'
import { addDays } from '../../../../functions/shared/dates/dates.ts'
import { newStore, tableButTimes } from '../../../support/dynamodb.ts'
import { withDirectives } from '../../documents/city-file/with-directives.ts'
import { departmentRecords } from '../../platform/table/city.ts'
import { smallCityTasks } from '../../platform/table/small-city.ts'

const departments = ['SNV', 'STC', 'SXD']
const now = new Date('2021-07-26T02:00:00Z')
const sunday = { today: '2021-08-01', at: new Date('2021-07-31T20:00:00Z') } as const

const viewAsOf = (asOf: View['asOf']): View =>
  viewOf(
    { assignedFrom: '2021-01-01', assignedTo: '2021-12-31', asOf, basis: 'effective', today: sunday.today },
    { updateWindowDays: 7, silentMonths: 3 },
  )

describe('what was counted beforehand', () => {
  let store: Store
  const view = viewAsOf('2021-07-12')
  const before = { ...viewAsOf('2021-06-12'), statusOnly: true }

  beforeEach(async () => {
    store = await newStore()
    const records = withDirectives([...departmentRecords(...departments), ...smallCityTasks(...departments)])
    await restoreCity(store, records)
    await countBeforehand(store, [view, before], now, async () => {})
  })

  const recountRun = async () =>
    (await runsSince(store, sunday.today)).flatMap((run) => (run.job === 'recount' ? [run] : []))[0]

  it('is counted anew each week, and nothing is changed where it is the same', async () => {
    const kept = await tableButTimes(store)
    expect(await verifyKeptFolds(store, sunday)).toEqual({ verified: 2, differing: [] })
    expect(await tableButTimes(store)).toEqual(kept)
    await recountOnSchedule(store, sunday)
    expect(await recountRun()).toMatchObject({ keptFigures: { verified: 2, differing: [] } })
  })

  const planted = async () => {
    const right = (await readKeptFold(store, view)) as Sums
    const [[department, counts] = ['', undefined]] = Object.entries(right)
    const wrong = JSON.parse(JSON.stringify(counts), (_, value) => (value === 1 ? 2 : value))
    expect(wrong).not.toEqual(counts)
    return { right, wrong: { ...right, [department]: wrong } as Sums }
  }

  it('and is wrong is told by name, and what the tasks tell is kept in its place', async () => {
    const { right, wrong } = await planted()
    await keepFold(store, view, wrong, now)
    await recountOnSchedule(store, sunday)
    expect(await recountRun()).toMatchObject({
      differing: 1,
      keptFigures: {
        verified: 2,
        differing: [{ assignedFrom: '2021-01-01', assignedTo: '2021-12-31', asOf: '2021-07-12' }],
      },
    })
    expect(await readKeptFold(store, view)).toEqual(right)
    expect((await foldPeriod(store, [view])).tasksRead).toBe(0)
    expect((await verifyKeptFolds(store, { ...sunday, today: '2021-08-08' })).differing).toEqual([])
  })

  it('and is not what was counted then is told as well', async () => {
    const { right, wrong } = await planted()
    const before = (await tableButTimes(store)).filter(({ pk }) => String(pk).startsWith('FOLD'))
    await keepFold(store, view, wrong, now)
    const entry = before.find(({ pk, asked }) => pk === 'FOLD' && String(asked).includes('2021-07-12'))
    // The entry says what was counted then, the parts say something else.
    const { schema: _, ...was } = entry as Record<string, unknown>
    await putItem(store, was, keptFoldOfItem)
    expect((await verifyKeptFolds(store, sunday)).differing).toHaveLength(1)
    expect(await readKeptFold(store, view)).toEqual(right)
  })
})

describe('which are looked at in a week', () => {
  const fold = (place: number, countedOn: KeptFold['countedOn']): KeptFold => ({
    countedOn,
    view: viewAsOf('2021-07-12'),
    hash: String(place).padStart(4, '0'),
  })
  const old = Array.from({ length: 30 }, (_, place) => fold(place, '2021-03-01'))

  it('the new ones, and of the others a few', () => {
    const fresh = [fold(100, '2021-07-31'), fold(101, '2021-07-26')]
    const chosen = foldsToVerify([...fresh, ...old], '2021-08-01')
    expect(chosen.slice(0, 2)).toEqual(fresh)
    expect(chosen).toHaveLength(6)
  })

  it('never more than eight', () => {
    const many = Array.from({ length: 50 }, (_, place) => fold(place, '2021-07-31'))
    expect(foldsToVerify(many, '2021-08-01')).toHaveLength(8)
  })

  it('each in its turn', () => {
    const seen = new Set<string>()
    for (let week = 0; week < 8; week += 1)
      for (const { hash } of foldsToVerify(old, addDays('2021-08-01', 7 * week))) seen.add(hash)
    expect(seen.size).toBe(old.length)
  })

  it('and none where none is kept', async () => {
    expect(foldsToVerify([], '2021-08-01')).toEqual([])
    expect(await keptFolds(await newStore(), '2021-08-01')).toEqual([])
  })
})
