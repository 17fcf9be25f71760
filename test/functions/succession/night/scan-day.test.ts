import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { recordLetter } from '../../../../functions/figures/letters/letters-store.ts'
import { ruleSets } from '../../../../functions/figures/rules/rule-sets.ts'
import { putRuleSet } from '../../../../functions/figures/rules/rules-store.ts'
import { readYearTallies } from '../../../../functions/figures/today/misses-and-tallies.ts'
import { latestSnapshots } from '../../../../functions/figures/today/snapshots-store.ts'
import type { Notice } from '../../../../functions/notices/ledger/notice.ts'
import type { Item } from '../../../../functions/platform/table/items.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import { addDays } from '../../../../functions/shared/dates/dates.ts'
import { scanDay } from '../../../../functions/succession/night/scan-day.ts'
import { openTasks } from '../../../../functions/tasks/lists/open-tasks.ts'
import { storeWith, wholeTable } from '../../../support/dynamodb.ts'
import { codeOf, commandOf, perform } from '../../platform/table/city.ts'
import { accept, finish, giveBack, july, update } from '../../tasks/task/stories.ts'
import { lateJuly, type Outcome, outcomeOf, thursday, whenScanned } from './late-july.ts'

let monday: Item[]
let scanned: Store
let undisturbed: Outcome
let store: Store

beforeAll(async () => {
  monday = await lateJuly()
  scanned = await storeWith(monday)
  await scanDay(scanned, whenScanned(thursday))
  undisturbed = await outcomeOf(scanned, thursday)
})

beforeEach(async () => {
  store = await storeWith(monday)
})

describe('the scan of a day', () => {
  it('records every miss since the last one, the lagging department and the figures', async () => {
    const result = await scanDay(store, whenScanned(thursday))
    // 51 of SNV; three of SXD; of STC two that were due on the 26th and two extended to the 28th
    expect(result).toEqual({
      day: thursday,
      given: 0,
      newlyOverdue: 58,
      notices: 1,
      snapshots: 2,
      writes: 119,
    })
    expect(undisturbed.recounts).toEqual([
      { year: 2020, equal: true, tasks: 67, differences: [] },
      { year: 2021, equal: true, tasks: 50, differences: [] },
    ])
    expect(undisturbed.notices).toMatchObject([
      {
        recipient: 'SXD',
        period: '2021-W30',
        state: 'held',
        content: {
          kind: 'lagging',
          assigned: 34,
          done: 30,
          openOverdue: 3,
          day: thursday,
          // The longest overdue first, none of the year before; Friday and four days of the next week.
          overdue: {
            count: 3,
            lines: [
              { dueOn: july(26), daysOverdue: 3 },
              { dueOn: july(26), daysOverdue: 3 },
              { dueOn: july(28), daysOverdue: 1 },
            ],
          },
          answerBy: '2021-08-05',
        },
      },
    ])
  })

  it('tells whether there was a report, and since when the task is overdue', async () => {
    const missOf = (code: string) => undisturbed.misses.find(({ pk }) => pk === `T#${code}`)
    expect(missOf(codeOf('untouched'))).toMatchObject({ on: july(27), details: { reportGiven: false } })
    expect(missOf(codeOf('refused'))).toMatchObject({ on: july(29), details: { reportGiven: true } })
    expect(missOf(codeOf('waits'))).toBeUndefined()
  })

  it('a second time writes nothing', async () => {
    await scanDay(store, whenScanned(thursday))
    const before = await wholeTable(store)
    expect(await scanDay(store, whenScanned(thursday, 1))).toMatchObject({ newlyOverdue: 0, writes: 0 })
    expect(await wholeTable(store)).toEqual(before)
  })

  it('urges by the days that lists tell: those on which a result waited in time are not the department’s', async () => {
    const open = (await openTasks(store, { department: 'SXD', today: thursday }).next()).value?.find(
      ({ dueOn }: { dueOn?: string }) => dueOn === july(26),
    )
    if (!open) throw new Error('SXD has a task that is due on the 26th')
    await perform(store, open.id, finish, july(26))
    await perform(store, open.id, giveBack, july(28))
    await scanDay(store, whenScanned(thursday))
    const [notice] = (await outcomeOf(store, thursday)).notices as Notice[]
    if (notice?.content.kind !== 'lagging') throw new Error('SXD is urged')
    expect(notice.content.overdue?.lines.find(({ id }) => id === open.id)?.daysOverdue).toBe(2)
  })

  it('a letter’s rule on how often a department was commended is judged by the letters of the year', async () => {
    const [, given] = ruleSets
    if (!given) throw new Error('there is a letter in force')
    const never = { count: 'timesCommended', is: '<', number: 1 } as const
    const levels = given.levels.map((rule) => ({ ...rule, all: [...rule.all, never] }))
    const rules = { ...given, name: '5000', from: july(27), levels }
    await putRuleSet(store, rules, { from: july(27), by: 'qt.mot', at: '2021-07-27T02:00:00.000Z' })
    const letter = { number: '4651', symbol: 'UBND-KSTT', issuedOn: july(26) }
    const named = [{ department: 'SXD', level: 'commend' as const }]
    const commended = await storeWith(await wholeTable(store))
    await recordLetter(commended, { ...letter, named }, commandOf('letter'), july(27))
    const noticesAfter = async (city: Store) => {
      await scanDay(city, whenScanned(thursday))
      return (await outcomeOf(city, thursday)).notices
    }
    expect([await noticesAfter(store), await noticesAfter(commended)]).toMatchObject([
      [{ recipient: 'SXD' }],
      [],
    ])
  })

  it('three days late leaves the same', async () => {
    await scanDay(store, whenScanned(thursday, 3))
    expect(await outcomeOf(store, thursday)).toEqual(undisturbed)
  })

  it('three days late tells the figures and names the departments of its own night, and what is overdue still', async () => {
    const late = whenScanned(thursday, 3)
    const open = (await openTasks(store, { department: 'SXD', today: thursday }).next()).value?.[0]
    if (!open) throw new Error('SXD has an open task')
    await perform(store, open.id, finish, july(30))
    await perform(store, open.id, accept, july(31))
    await scanDay(store, late)
    const { notices } = await outcomeOf(store, thursday)
    const [notice, undisturbedNotice] = [notices[0], undisturbed.notices[0]] as Notice[]
    if (notice?.content.kind !== 'lagging' || undisturbedNotice?.content.kind !== 'lagging')
      throw new Error('SXD is urged')
    // Of the tasks it names those that are still overdue: nobody is urged about what is done.
    const { overdue, ...content } = notice.content
    const { overdue: all, ...undisturbedContent } = undisturbedNotice.content
    expect({ ...notice, content }).toEqual({ ...undisturbedNotice, content: undisturbedContent })
    expect(overdue).toEqual({ count: 3, lines: all?.lines.filter(({ id }) => id !== open.id) })
    const [snapshot] = await latestSnapshots(store, 2021, 1)
    const [night] = await latestSnapshots(scanned, 2021, 1)
    expect(snapshot?.tallies).toEqual(night?.tallies)
  })

  it('after the scan of a later day does nothing', async () => {
    await scanDay(store, whenScanned(july(30)))
    const before = await wholeTable(store)
    await scanDay(store, whenScanned(thursday, 2))
    expect(await wholeTable(store)).toEqual(before)
  })

  it('every night leaves the same misses and tallies as one scan after three nights', async () => {
    for (const day of [27, 28, 29]) await scanDay(store, whenScanned(july(day)))
    const { misses, tallies, recounts, notices } = await outcomeOf(store, thursday)
    expect({ misses, tallies, recounts }).toEqual({ ...undisturbed, notices: undefined })
    expect(notices).toMatchObject([{ recipient: 'SXD', period: '2021-W30' }])
  })

  it('twice at the same time leaves the same', async () => {
    await Promise.all([1, 2].map(() => scanDay(store, whenScanned(thursday))))
    expect(await outcomeOf(store, thursday)).toEqual(undisturbed)
  })

  it('finds recorded what a command recorded before it', async () => {
    for (const place of [0, 1])
      await perform(store, `SXD-2021-${codeOf('untouched', place)}`, update, july(28))
    await perform(store, `SNV-2020-${codeOf('backlog', 7)}`, update, thursday)
    expect(await scanDay(store, whenScanned(thursday))).toMatchObject({ newlyOverdue: 55, notices: 1 })
    expect(await outcomeOf(store, thursday)).toEqual(undisturbed)
  })
})

describe('figures without the scan', () => {
  it.each([27, 28, 29, 30, 31])('of July %i are those that the scan would leave', async (day) => {
    const today = july(day)
    const before = await Promise.all([2020, 2021].map((year) => readYearTallies(store, year, today)))
    await scanDay(store, whenScanned(today))
    const after = await Promise.all([2020, 2021].map((year) => readYearTallies(store, year, today)))
    expect(before.map(({ tallies }) => tallies)).toEqual(after.map(({ tallies }) => tallies))
    expect(before.map(({ scannedOn }) => scannedOn)).toEqual([july(26), july(26)])
    expect(after.map(({ scannedOn }) => scannedOn)).toEqual([today, today])
    expect(after.map(({ previous }) => previous?.date)).toEqual([july(26), july(26)])
  })

  it('are right, too, where a command recorded a miss before the scan', async () => {
    const id = `SXD-2021-${codeOf('untouched')}`
    await perform(store, id, update, thursday)
    const { tallies } = await readYearTallies(store, 2021, thursday)
    expect(tallies).toEqual(undisturbed.tallies[1])
  })

  it('of a year long past are as of today', async () => {
    const { tallies, scannedOn } = await readYearTallies(store, 2020, '2022-03-01')
    expect(scannedOn).toBe(july(26))
    expect(tallies.SNV).toMatchObject({ openInTerm: 0, openOverdue: 51 })
  })
})

it('the last scan is found over the turn of the year', async () => {
  for (const day of ['2021-12-31', '2022-01-01'] as const)
    expect(await scanDay(store, whenScanned(day))).toMatchObject({ day })
  const { scannedOn, previous } = await readYearTallies(store, 2021, addDays('2022-01-01', 1))
  expect(scannedOn).toBe('2022-01-01')
  expect(previous?.date).toBe('2022-01-01')
})
