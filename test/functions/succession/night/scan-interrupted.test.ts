import { beforeAll, describe, expect, it } from 'vitest'
import type { Item } from '../../../../functions/platform/table/items.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import type { LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { scanDay } from '../../../../functions/succession/night/scan-day.ts'
import type { Change } from '../../../../functions/tasks/task/change.ts'
import type { TaskFacts } from '../../../../functions/tasks/task/task.ts'
import { storeWith, tableButTimes } from '../../../support/dynamodb.ts'
import { dyingAt, losingAnswerOf, withCalls } from '../../../support/faults.ts'
import { memoryStoreWith } from '../../../support/memory-table/store-with.ts'
import { codeOf, perform } from '../../platform/table/city.ts'
import { accept, approve, askFor, finish, july, update } from '../../tasks/task/stories.ts'
import { lateJuly, outcomeOf, thursday, whenScanned } from './late-july.ts'

let monday: Item[]

beforeAll(async () => {
  monday = await lateJuly()
})

/** How many calls a scan of the day takes, and the whole table it leaves. */
const undisturbed = async (day: LocalDate) => {
  const store = await storeWith(monday)
  let calls = 0
  const counted = withCalls(store, ({ number }, send) => {
    calls = number
    return send()
  })
  await scanDay(counted, whenScanned(day))
  return { calls, table: await tableButTimes(store) }
}

/** Killed at each of these calls and then run again: every time the table must be as an undisturbed run leaves it. */
const expectSameAfter = async (places: readonly number[], day: LocalDate, table: Item[]) => {
  await Promise.all(
    places.map(async (place) => {
      const store = await memoryStoreWith(monday)
      const dying = scanDay(dyingAt(store, place), whenScanned(day))
      await expect(dying).rejects.toThrow(`died at call ${place}`)
      await scanDay(store, whenScanned(day))
      expect(await tableButTimes(store), `killed at call ${place}`).toEqual(table)
    }),
  )
}

describe('a scan that was killed and is run again', () => {
  it('leaves the same table, whichever call it died at', async () => {
    const { calls, table } = await undisturbed(thursday)
    expect(calls).toBeGreaterThan(10)
    const places = Array.from({ length: calls }, (_, place) => place + 1)
    await expectSameAfter(places, thursday, table)
  })

  it('on New Year’s Day keeps both snapshots, of the old year and of the new', async () => {
    const day = '2022-01-01'
    const { calls, table } = await undisturbed(day)
    await expectSameAfter([calls - 2, calls - 1, calls], day, table)
  })
})

it('a scan killed again and again, one call later each time, comes to its end', async () => {
  const { calls, table } = await undisturbed(thursday)
  const store = await memoryStoreWith(monday)
  for (let place = 1; place <= calls; place += 1)
    await scanDay(dyingAt(store, place), whenScanned(thursday)).catch(() => undefined)
  await scanDay(store, whenScanned(thursday))
  expect(await tableButTimes(store)).toEqual(table)
})

it('an answer lost on the way ends the run; the next one leaves the same table', async () => {
  const { table } = await undisturbed(thursday)
  const store = await storeWith(monday)
  const faulty = losingAnswerOf(store, 'TransactWrite')
  await expect(scanDay(faulty, whenScanned(thursday))).rejects.toThrow('no answer in time')
  await scanDay(faulty, whenScanned(thursday))
  expect(await tableButTimes(store)).toEqual(table)
})

type Action = (task: TaskFacts, today: LocalDate) => Change
const untouched = `SXD-2021-${codeOf('untouched')}`
/** Its request was refused: the report for its due date is given already. */
const refused = `SXD-2021-${codeOf('refused')}`

/** The index is behind: what was done comes between the scan's query of it and its write. */
const behind = (store: Store, done: () => Promise<void>): Store => {
  let isDone = false
  return withCalls(store, async ({ input }, send) => {
    const answer = await send()
    const { ':department': department } = (input.ExpressionAttributeValues ?? {}) as Record<string, unknown>
    if (input.IndexName && department === 'SXD' && !isDone) {
      isDone = true
      await done()
    }
    return answer
  })
}

describe('a task that changed after the index was read', () => {
  it.each<[string, number, [LocalDate, Action][], id?: string]>([
    ['its miss was recorded by an update', 3, [[thursday, update]]],
    ['it was asked for in time', 2, [[july(26), askFor('2021-08-15')]]],
    ['it was finished in time', 2, [[july(26), finish]]],
    ['it was asked for once more, in time', 2, [[july(28), askFor('2021-08-15')]], refused],
    ['it was finished in time after its report', 2, [[july(28), finish]], refused],
    [
      'it was extended after its due date',
      3,
      [
        [july(27), askFor('2021-08-15')],
        [thursday, approve('2021-08-15')],
      ],
    ],
    [
      'it was extended to a day that has passed as well',
      4,
      [
        [july(27), askFor('2021-08-15')],
        [july(27), approve(july(28))],
      ],
    ],
    [
      'it was finished late and accepted',
      3,
      [
        [july(28), finish],
        [thursday, accept],
      ],
    ],
  ])('%s', async (_, missesOfDepartment, actions, id = untouched) => {
    const store = await storeWith(monday)
    const late = behind(store, async () => {
      for (const [day, action] of actions) await perform(store, id, action, day)
    })
    await scanDay(late, whenScanned(thursday))
    const { misses, recounts } = await outcomeOf(store, thursday)
    expect(recounts).toMatchObject([{ equal: true }, { equal: true }])
    const codes = [codeOf('untouched'), codeOf('untouched', 1), codeOf('refused')]
    const ofDepartment = misses.filter(({ pk }) => codes.includes(String(pk).slice(2)))
    expect(ofDepartment).toHaveLength(missesOfDepartment)
  })
})
