import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { directiveKeyOf } from '../../../../functions/directives/directive/directive.ts'
import { readDirective } from '../../../../functions/directives/directive/directives-store.ts'
import { restoreCity } from '../../../../functions/documents/city-file/restore.ts'
import { recountYear } from '../../../../functions/figures/today/recount/recount.ts'
import type { Item } from '../../../../functions/platform/table/items.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import {
  addTasks,
  registerDirective,
} from '../../../../functions/registration/register/directive-registration-store.ts'
import type { LocalDate } from '../../../../functions/shared/dates/dates.ts'
import type { Registration } from '../../../../functions/tasks/registration/registrations.ts'
import { readTask, readTasks } from '../../../../functions/tasks/task/tasks-store.ts'
import { newStore, storeWith, wholeTable } from '../../../support/dynamodb.ts'
import { dyingAt, withCalls } from '../../../support/faults.ts'
import {
  codeOf,
  commandOf,
  departmentRecords,
  directiveOf,
  type Given,
  refusalWithoutTrace,
  registrationOf,
} from '../../platform/table/city.ts'

/** A directive for a whole group: more tasks and departments than one transaction takes. */

const communes = Array.from({ length: 50 }, (_, place) => `PX${String(place).padStart(3, '0')}`)
const key = directiveKeyOf(directiveOf())

const forAll = (given: Given = {}, codes: readonly string[] = communes): Registration[] =>
  codes.map((department, place) =>
    registrationOf({ department, code: codeOf('commune', place), dueOn: '2021-07-20', ...given }),
  )

const whole = forAll()
const ids = whole.map(({ change }) => change.after.id)
const answer = whole.map(({ change, naming }) => ({ ...change.after, ...naming }))
const command = commandOf('communes')

let items: Item[]
let store: Store

/** A city in which each department has had a task this year: its tally is open. */
beforeAll(async () => {
  const city = await newStore()
  const earlier = directiveOf({ number: '4000' })
  await restoreCity(city, departmentRecords(...communes, 'SXD'))
  const first = [...communes, 'SXD'].map((department, place) =>
    registrationOf({ department, code: codeOf('earlier', place) }, earlier),
  )
  await registerDirective(city, earlier, first, commandOf('earlier'))
  items = await wholeTable(city)
})

beforeEach(async () => {
  store = await storeWith(items)
})

const equalRecount = async () => (await recountYear(store, 2021, '2021-07-01')).equal

/** Everything but the moments of the entries, which tell when each was written. */
const contents = async () => (await wholeTable(store)).map(({ at: _, ...item }) => item)

describe('a directive for a whole group of departments', () => {
  it('is one request: all tasks, their tallies and the directive that names them', async () => {
    expect(await registerDirective(store, directiveOf(), whole, command)).toEqual(answer)
    expect(await readDirective(store, key)).toEqual({ key, directive: directiveOf(), taskIds: ids })
    expect(await readTasks(store, ids)).toEqual(answer)
    expect(await equalRecount()).toBe(true)
  })

  it('later tasks for a group are added to a directive, too', async () => {
    const [first] = forAll({ code: codeOf('first') }, ['SXD'])
    await registerDirective(store, directiveOf(), [first as Registration], commandOf('first'))
    expect(await addTasks(store, key, whole, command)).toEqual(answer)
    expect((await readDirective(store, key))?.taskIds).toEqual([first?.change.after.id, ...ids])
  })

  it('with many coordinating departments for each', async () => {
    const coordinating = communes.slice(0, 30)
    const five = forAll({ coordinating }, communes.slice(40, 45))
    expect(await registerDirective(store, directiveOf(), five, command)).toHaveLength(5)
    expect((await wholeTable(store)).filter(({ pk }) => String(pk).startsWith('CO#'))).toHaveLength(150)
  })

  it.each([
    ['unknown-department', 'XKHONG'],
    ['department-not-valid', 'PX049'],
  ])('%s: nothing is written, though the department is the last', async (code, department) => {
    const assignedOn = '1999-12-31'
    const last = registrationOf({
      department,
      code: codeOf('last'),
      ...(code === 'department-not-valid' && { assignedOn }),
    })
    const refusal = await refusalWithoutTrace(store, () =>
      registerDirective(store, directiveOf(), [...whole.slice(0, 49), last], command),
    )
    expect(refusal).toMatchObject({ code, facts: { department } })
  })

  it('more departments beside one task than a transaction takes are refused', async () => {
    const [many] = forAll({ coordinating: communes, forInformation: codesTo(50) }, ['SXD'])
    const refusal = await refusalWithoutTrace(store, () =>
      registerDirective(store, directiveOf(), [...whole, many as Registration], command),
    )
    expect(refusal).toEqual({ code: 'too-many-at-once', facts: { max: 100 } })
  })
})

const codesTo = (count: number) => Array.from({ length: count }, (_, place) => `QX${place}`)

describe('stopped half-way', () => {
  const register = (through: Store, on: LocalDate = '2021-07-01') =>
    registerDirective(through, directiveOf(), forAll({ registeredOn: on }), command)

  it('the same command goes on where it stopped, whichever call it died at, and the answer tells all', async () => {
    const calls: string[] = []
    const counted = withCalls(store, ({ name }, send) => {
      calls.push(name)
      return send()
    })
    await register(counted)
    const registered = await contents()
    const transactions = calls.flatMap((name, call) => (name === 'TransactWrite' ? [call + 1] : []))
    expect(calls).toEqual(['Query', 'TransactWrite', 'TransactWrite', 'TransactWrite'])
    for (const place of transactions) {
      store = await storeWith(items)
      await expect(register(dyingAt(store, place))).rejects.toThrow('died at call')
      expect(await register(store)).toEqual(answer)
      expect(await contents(), `killed at call ${place}`).toEqual(registered)
    }
  })

  it('a repeat writes nothing that is there: it costs less time than the attempt that stopped', async () => {
    await register(store)
    const calls: string[] = []
    const counted = withCalls(store, ({ name }, send) => {
      calls.push(name)
      return send()
    })
    expect(await register(counted)).toEqual(answer)
    expect(calls.filter((name) => name === 'TransactWrite')).toHaveLength(1)
    expect(calls.length).toBeLessThan(10)
  })

  it('a repeat on a later day, when the tasks are overdue, loses none and writes none twice', async () => {
    const transactions = withTransactions(store, 2)
    await expect(register(transactions)).rejects.toThrow('no more transactions')
    const told = await register(store, '2021-08-02')
    expect(told.map(({ id }) => id)).toEqual(ids)
    expect(await readTasks(store, ids)).toEqual(told)
    expect(told[0]?.registeredOn).toBe('2021-07-01')
    expect(told.at(-1)).toMatchObject({ registeredOn: '2021-08-02', missedFor: '2021-07-20' })
    expect(await equalRecount()).toBe(true)
  })

  it('the directive says how many tasks are still to come', async () => {
    await expect(register(withTransactions(store, 1))).rejects.toThrow('no more transactions')
    expect(await readDirective(store, key)).toEqual({
      key,
      directive: { ...directiveOf(), unwritten: 26 },
      taskIds: ids.slice(0, 24),
    })
    expect(await readTasks(store, ids)).toHaveLength(24)
    expect(await readTask(store, ids[24] as string)).toBeUndefined()
  })

  it('another body under the same key goes on with nothing', async () => {
    await expect(register(withTransactions(store, 2))).rejects.toThrow('no more transactions')
    const other = { ...command, bodyHash: 'another' }
    const refusal = await refusalWithoutTrace(store, () =>
      registerDirective(store, directiveOf(), whole, other),
    )
    expect(refusal.code).toBe('idempotency-key-reused')
  })
})

/** Takes this many transactions and no more. */
const withTransactions = (through: Store, max: number): Store => {
  let sent = 0
  return withCalls(through, async ({ name }, send) => {
    if (name === 'TransactWrite' && ++sent > max) throw new Error('no more transactions')
    return send()
  })
}

it('given twice at once, each with a number of its own, it is registered once', async () => {
  const under = (number: string) =>
    communes.map((department, place) =>
      registrationOf(
        { department, code: codeOf('commune', place), dueOn: '2021-07-20' },
        directiveOf({ number, symbol: 'SGV' }),
      ),
    )
  const [one, other] = await Promise.all(
    ['1', '2'].map((number) =>
      registerDirective(store, directiveOf({ number, symbol: 'SGV' }), under(number), command),
    ),
  )
  expect(other).toEqual(one)
  expect(new Set(one?.map(({ directive }) => directive)).size).toBe(1)
  expect(await readTasks(store, ids)).toEqual(one)
  expect(await equalRecount()).toBe(true)
})
