import { TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { auditCity } from '../../../../functions/documents/city-file/audit/audit.ts'
import { restoreCity } from '../../../../functions/documents/city-file/restore.ts'
import { recountYear } from '../../../../functions/figures/today/recount/recount.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import { registerDirective } from '../../../../functions/registration/register/directive-registration-store.ts'
import { taskIdOf } from '../../../../functions/shared/ids.ts'
import { toldFacts } from '../../../../functions/tasks/task/task.ts'
import { readHistory, writeChange } from '../../../../functions/tasks/task/tasks-store.ts'
import { newStore, wholeTable } from '../../../support/dynamodb.ts'
import { cancellingFirst, losingAnswerOf, throttled, withCalls } from '../../../support/faults.ts'
import { finish, july } from '../../tasks/task/stories.ts'
import { codeOf, commandOf, departmentRecords, directiveOf, factsOf, registrationOf } from './city.ts'

let store: Store
const id = taskIdOf('SXD', '2021-07-01', codeOf('task'))

beforeEach(async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0) // no pause between two attempts
  store = await newStore()
  await restoreCity(store, departmentRecords('SXD', 'SNV'))
  await registerDirective(store, directiveOf(), [registrationOf({ dueOn: july(20) })], commandOf('register'))
})

afterEach(() => {
  vi.restoreAllMocks()
})

/** Whatever was done, refused or cut off: every history is whole, and every task says what its history tells. */
afterEach(async () => {
  expect((await auditCity(store)).faults).toEqual([])
})

const finishOn = async (through: Store) => {
  const before = await factsOf(store, id)
  const { after, entries } = finish(before, july(5))
  return {
    after: toldFacts(after),
    write: () => writeChange(through, { before, after, entries }, commandOf('finish')),
  }
}

const expectInOrder = async () =>
  expect(await recountYear(store, 2021, july(5))).toMatchObject({ equal: true })

describe('transactions that meet on an item', () => {
  it.each(['TransactionConflict', 'ThrottlingError'] as const)('are tried again: %s', async (code) => {
    const faulty = cancellingFirst(store, 3, code)
    const { after, write } = await finishOn(faulty)
    expect(await write()).toEqual(after)
    expect(faulty.cancelled()).toBe(3)
    expect(await readHistory(store, id)).toHaveLength(2)
    await expectInOrder()
  })

  it('are tried again where a condition failed beside the conflict: it may have failed for what was not to be', async () => {
    const reasons = [{ Code: 'ConditionalCheckFailed' }, { Code: 'TransactionConflict' }]
    let isFirst = true
    const faulty = withCalls(store, async ({ name }, send) => {
      if (name !== 'TransactWrite' || !isFirst) return send()
      isFirst = false
      throw new TransactionCanceledException({
        $metadata: {},
        message: 'Transaction cancelled',
        CancellationReasons: reasons,
      })
    })
    const { after, write } = await finishOn(faulty)
    expect(await write()).toEqual(after)
    expect(isFirst).toBe(false)
  })

  it('are not tried again for a reason that does not pass', async () => {
    const faulty = cancellingFirst(store, 1, 'ValidationError')
    const { write } = await finishOn(faulty)
    await expect(write()).rejects.toThrow('Transaction cancelled')
    expect(await readHistory(store, id)).toHaveLength(1)
  })
})

describe('an answer that is lost after the database wrote', () => {
  it('of a command: the repeat with the same key answers as the first would have', async () => {
    const { after, write } = await finishOn(losingAnswerOf(store, 'TransactWrite'))
    await expect(write()).rejects.toThrow('no answer in time')
    const written = await wholeTable(store)
    expect(await write()).toEqual(after)
    expect(await wholeTable(store)).toEqual(written)
    await expectInOrder()
  })

  it('of a registration in a department’s first task of the year, at each of its calls', async () => {
    const lost = losingAnswerOf(losingAnswerOf(losingAnswerOf(store, 'Get'), 'Put'), 'TransactWrite')
    const one = registrationOf({ code: codeOf('first'), department: 'SNV' })
    const register = () => registerDirective(lost, directiveOf({ number: '5000' }), [one], commandOf('first'))
    for (const _ of ['Get', 'Put', 'TransactWrite']) await expect(register()).rejects.toThrow('no answer')
    expect(await register()).toEqual([{ ...one.change.after, ...one.naming }])
    await expectInOrder()
  })
})

describe('a database that is too busy', () => {
  it('refuses a command as a whole, and takes it when it is sent again', async () => {
    let isBusy = true
    const { after, write } = await finishOn(throttled(store, () => isBusy))
    const before = await wholeTable(store)
    await expect(write()).rejects.toThrow('Throughput exceeds')
    expect(await wholeTable(store)).toEqual(before)
    isBusy = false
    expect(await write()).toEqual(after)
  })

  it('between the opening of a tally and the registration leaves a tally of nothing, which is right', async () => {
    let transactions = 0
    const busy = throttled(store, ({ name }) => name === 'TransactWrite' && ++transactions === 2)
    const one = registrationOf({ code: codeOf('first'), department: 'SNV' })
    const register = () => registerDirective(busy, directiveOf({ number: '5000' }), [one], commandOf('first'))
    await expect(register()).rejects.toThrow('Throughput exceeds')
    await expectInOrder()
    await register()
    await expectInOrder()
  })
})

it('the eighth conflict in a row is the last', async () => {
  const faulty = cancellingFirst(store, 99, 'TransactionConflict')
  const calls: string[] = []
  const counted = withCalls(faulty, ({ name }, send) => {
    calls.push(name)
    return send()
  })
  const { write } = await finishOn(counted)
  await expect(write()).rejects.toThrow('Transaction cancelled')
  expect(calls.length).toBe(8)
})
