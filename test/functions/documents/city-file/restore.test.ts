import { beforeEach, describe, expect, it } from 'vitest'
import { directiveKeyOf } from '../../../../functions/directives/directive/directive.ts'
import { readDirectiveHistory } from '../../../../functions/directives/directive/directive-changes-store.ts'
import { readDirective } from '../../../../functions/directives/directive/directives-store.ts'
import { nextRegisterNumber } from '../../../../functions/directives/directive/register-numbers-store.ts'
import { type CityRecord, restoreCity } from '../../../../functions/documents/city-file/restore.ts'
import { latestSnapshots, type Snapshot } from '../../../../functions/figures/today/snapshots-store.ts'
import { readDepartments } from '../../../../functions/organisation/departments/departments-store.ts'
import { readTallies } from '../../../../functions/organisation/departments/tallies-store.ts'
import { addTally, noTally } from '../../../../functions/organisation/departments/tally.ts'
import { newRegistration } from '../../../../functions/organisation/people/register/registered-user.ts'
import { readUsers } from '../../../../functions/organisation/people/users-store.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import { homeOf } from '../../../../functions/shared/ids.ts'
import { tallyOf } from '../../../../functions/tasks/task/counts.ts'
import { readHistory, readTasks } from '../../../../functions/tasks/task/tasks-store.ts'
import { newStore, wholeTable } from '../../../support/dynamodb.ts'
import { withCalls } from '../../../support/faults.ts'
import { departmentOf, departmentRecords, directiveOf } from '../../platform/table/city.ts'
import { smallCityTasks, tasksOf } from '../../platform/table/small-city.ts'

const key = directiveKeyOf(directiveOf())
const lives = smallCityTasks('SNV', 'SXD')
const tasks = tasksOf(lives)
const user = {
  id: 'vp.kstt1',
  name: 'Nguyễn Văn An',
  email: 'an@example.vn',
  role: 'office' as const,
  active: true,
}
const snapshot: Snapshot = {
  date: '2021-07-25',
  year: 2021,
  tallies: { SXD: { ...noTally(), doneOnTime: 3 } },
}

const city: CityRecord[] = [
  ...departmentRecords('SNV', 'SXD'),
  { kind: 'user', user },
  { kind: 'directive', key, directive: directiveOf(), taskIds: tasks.map(({ id }) => id) },
  ...lives,
  { kind: 'snapshot', snapshot },
]

let store: Store

beforeEach(async () => {
  store = await newStore()
})

describe('a restored city', () => {
  it('is what the records say, with the tallies that its tasks add up to', async () => {
    const progress: number[] = []
    const { written } = await restoreCity(store, city, (count) => progress.push(count))
    expect(await wholeTable(store)).toHaveLength(written)
    expect(progress.at(-1)).toBe(city.length)
    expect(await readDepartments(store)).toEqual([departmentOf('SNV'), departmentOf('SXD')])
    expect(await readUsers(store)).toEqual([{ ...user, ...newRegistration({ state: 'none' }) }])
    expect((await readDirective(store, key))?.directive).toEqual(directiveOf())
    expect(await latestSnapshots(store, 2021, 2)).toEqual([snapshot])
    expect(
      await readTasks(
        store,
        tasks.map(({ id }) => id),
      ),
    ).toEqual(tasks)
    const { id } = tasks[0] as (typeof tasks)[number]
    const events = lives.flatMap((record) =>
      record.kind === 'event' && record.taskId === id ? [record.event] : [],
    )
    expect(await readHistory(store, id)).toEqual(events)
    const own = tasks.filter((task) => homeOf(task.id).department === 'SXD' && homeOf(task.id).year === 2020)
    const sum = own.map(tallyOf).reduce((total, one) => addTally(total, one), noTally())
    expect((await readTallies(store, 2020)).SXD).toEqual(sum)
  })

  it('goes on counting where the register of the restored directives stood, and knows their changes', async () => {
    const oral = { ...directiveOf(), number: '17', symbol: 'SGV' }
    const oralKey = directiveKeyOf(oral)
    const entry = {
      key: 'vp.kstt1~correct-1',
      on: '2021-07-02',
      at: '2021-07-02T02:00:00.000Z',
      by: user.id,
      bodyHash: '-',
      change: { change: 'correct' as const, version: 1, reason: 'Ghi nhầm', signer: 'Lê Trung Chinh' },
      before: oral,
      after: { ...oral, signer: 'Lê Trung Chinh', version: 2 },
    }
    await restoreCity(store, [
      { kind: 'directive', key: oralKey, directive: entry.after, taskIds: [] },
      { kind: 'directive-entry', directive: oralKey, entry },
    ])
    const year = Number(oral.issuedOn?.slice(0, 4))
    expect([await nextRegisterNumber(store, year), await nextRegisterNumber(store, year + 1)]).toEqual([
      18, 1,
    ])
    expect(await readDirectiveHistory(store, oralKey)).toEqual([entry])
  })

  it('is whole even when the database takes only a part of each batch', async () => {
    const partial = withCalls(store, async ({ name, input }, send) => {
      if (name !== 'BatchWrite') return send()
      const requests = input.RequestItems as Record<string, unknown[]>
      const left = Object.entries(requests).map(([table, own]) => [
        table,
        own.splice(Math.ceil(own.length / 2)),
      ])
      await send()
      return { UnprocessedItems: Object.fromEntries(left.filter(([, own]) => own?.length)) }
    })
    const { written } = await restoreCity(partial, city)
    expect(await wholeTable(store)).toHaveLength(written)
  })
})

describe('a restore that was stopped half-way', () => {
  const stopped = async (after: number) => {
    let batches = 0
    const dying = withCalls(store, ({ name }, send) => {
      if (name === 'BatchWrite') batches += 1
      return name === 'BatchWrite' && batches > after ? Promise.reject(new Error('killed')) : send()
    })
    await expect(restoreCity(dying, city)).rejects.toThrow('killed')
    return wholeTable(store)
  }

  it('goes on with the same records, in whichever order they come, and is whole', async () => {
    const half = await stopped(3)
    expect(half.length).toBeGreaterThan(0)
    const { written } = await restoreCity(store, [...city].reverse())
    expect(half.length).toBeLessThan(written)
    const fresh = await newStore()
    await restoreCity(fresh, city)
    expect(await wholeTable(store)).toEqual(await wholeTable(fresh))
  })

  it('does not write once more what is whole: people may work there already', async () => {
    await restoreCity(store, city)
    await expect(restoreCity(store, city)).rejects.toThrow('already holds a city')
  })

  it('does not go on where somebody has changed something, nor with other records', async () => {
    const half = await stopped(3)
    const other = city.map((record) =>
      record.kind === 'department'
        ? { ...record, department: { ...record.department, name: 'Sở khác' } }
        : record,
    )
    await expect(restoreCity(store, other)).rejects.toThrow('already holds a city')
    const fewer = lives.filter((record) => record.kind !== 'task' && record.kind !== 'event')
    await expect(restoreCity(store, [...departmentRecords('SNV', 'SXD'), ...fewer])).rejects.toThrow(
      'already holds a city',
    )
    expect(await wholeTable(store)).toEqual(half)
  })
})

describe('refused before the first write', () => {
  const [task] = lives.filter((record) => record.kind === 'task')
  const facts = (change: object) => ({ ...task, facts: { ...task?.facts, ...change } }) as CityRecord

  const [event] = lives.filter((record) => record.kind === 'event')
  const stranger = 'SXD-2021-nowhere00000'
  const letter = {
    number: '4651',
    symbol: 'UBND-KSTT',
    issuedOn: '2021-07-26',
    recordedOn: '2021-07-27',
  } as const
  const named = (department: string) => ({
    ...letter,
    by: user.id,
    named: [{ department, level: 'commend' as const }],
  })

  it.each<[string, CityRecord, string]>([
    [
      'an entry of a task that is not there',
      { ...event, taskId: stranger } as CityRecord,
      `task ${stranger}`,
    ],
    [
      'a task that its directive does not list',
      facts({ id: stranger }),
      `task ${stranger} in the list of directive ${key}`,
    ],
    [
      'a directive that lists a task that is not there',
      { kind: 'directive', key: '2021-07-02_1_UBND', directive: directiveOf(), taskIds: [stranger] },
      `task ${stranger}`,
    ],
    [
      'a directive superseded by one that is not there',
      {
        kind: 'directive',
        key: '2021-07-02_1_UBND',
        directive: directiveOf({ ended: { how: 'superseded', on: '2021-07-03', by: '2021-07-03_2_UBND' } }),
        taskIds: [],
      },
      'directive 2021-07-03_2_UBND',
    ],
    [
      'a person of a department that is not there',
      { kind: 'user', user: { ...user, id: 'cv.skhong', role: 'clerk', department: 'SKHONG' } },
      'department SKHONG',
    ],
    [
      'a deputy who is not there',
      {
        kind: 'delegations',
        delegator: user.id,
        delegations: [{ deputy: 'ai.do', from: '2021-07-01', to: '2021-07-02' }],
      },
      'user ai.do',
    ],
    [
      'a letter that names a department that is not there',
      { kind: 'letter', letter: named('SKHONG') },
      'SKHONG',
    ],
    [
      'a command whose letter is not there',
      { kind: 'letter-command', key: 'vp.kstt1~letter01', bodyHash: '-', letter: named('SNV') },
      'letter 4651/UBND-KSTT (2021-07-26)',
    ],
    [
      'urgings of a department that is not there',
      { kind: 'urgings', ledger: { department: 'SKHONG', urgings: [] } },
      'SKHONG',
    ],
    ['an impossible date', facts({ dueOn: '2021-02-30' }), 'date-does-not-exist'],
    ['an unknown field', facts({ colour: 'red' }), 'colour'],
    ['a task of a department that is not there', facts({ id: 'SKHONG-2021-task00000000' }), 'SKHONG'],
    ['a record of an unknown kind', { kind: 'minister' } as never, 'kind'],
    ['a withdrawn task without the day of it', facts({ lifecycle: 'withdrawn' }), 'endedOn'],
    ['a task that is there already', task as CityRecord, 'twice'],
    ['a department that is there already', { kind: 'department', department: departmentOf('SNV') }, 'twice'],
  ])('%s as the last of all records', async (_, bad, reason) => {
    await expect(restoreCity(store, [...city, bad])).rejects.toThrow(reason)
    expect(await wholeTable(store)).toEqual([])
  })

  it('into a table that holds a city already', async () => {
    await restoreCity(store, departmentRecords('STC'))
    const before = await wholeTable(store)
    await expect(restoreCity(store, city)).rejects.toThrow('already holds a city')
    expect(await wholeTable(store)).toEqual(before)
  })
})
