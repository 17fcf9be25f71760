import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { auditCity } from '../../../../functions/documents/city-file/audit/audit.ts'
import { restoreCity } from '../../../../functions/documents/city-file/restore.ts'
import { recountYear } from '../../../../functions/figures/today/recount/recount.ts'
import { readTally } from '../../../../functions/organisation/departments/tallies-store.ts'
import { noTally } from '../../../../functions/organisation/departments/tally.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import { registerDirective } from '../../../../functions/registration/register/directive-registration-store.ts'
import { instantOf } from '../../../../functions/shared/dates/dates.ts'
import { taskIdOf } from '../../../../functions/shared/ids.ts'
import { openTasks } from '../../../../functions/tasks/lists/open-tasks.ts'
import { toldFacts } from '../../../../functions/tasks/task/task.ts'
import {
  answerBefore,
  readHistory,
  readTask,
  writeChange,
} from '../../../../functions/tasks/task/tasks-store.ts'
import { newStore, wholeTable } from '../../../support/dynamodb.ts'
import {
  codeOf,
  commandOf,
  departmentRecords,
  directiveOf,
  factsOf,
  perform,
  refusalOf,
  refusalWithoutTrace,
  registrationOf,
} from '../../platform/table/city.ts'
import { accept, approve, askFor, finish, giveBack, july, refuse, update } from '../task/stories.ts'

let store: Store
const id = taskIdOf('SXD', '2021-07-01', codeOf('task'))

beforeEach(async () => {
  store = await newStore()
  await restoreCity(store, departmentRecords('SXD', 'SNV'))
  const tasks = [
    registrationOf({ dueOn: july(20) }),
    registrationOf({ code: codeOf('other'), department: 'SNV', dueOn: july(20) }),
  ]
  await registerDirective(store, directiveOf(), tasks, commandOf('register'))
})

/** Whatever was done, refused or cut off: every history is whole, and every task says what its history tells. */
afterEach(async () => {
  expect((await auditCity(store)).faults).toEqual([])
})

type Action = Parameters<typeof perform>[2]

const listedAsOpen = async () => {
  const ids: string[] = []
  for await (const page of openTasks(store, { department: 'SXD', today: '2021-07-26' }))
    ids.push(...page.map((task) => task.id))
  return ids
}

const tally = async () => {
  const entries = Object.entries(await readTally(store, 'SXD', 2021))
  return Object.fromEntries(entries.filter(([, count]) => count !== 0))
}

describe('a command changes the task, its history, its place in the index and the tally together', () => {
  const late = (...days: [number, Action][]) => days
  it.each<[string, [number, Action][], object, Record<string, number>]>([
    ['progress', [[5, update]], { percent: 40, updatedOn: july(5) }, { openInTerm: 1 }],
    [
      'a report of the finished work',
      [[10, finish]],
      { result: { submittedOn: july(10) }, reportedFor: july(20) },
      { openInTerm: 1, reportsOwed: 1, reportsInTime: 1 },
    ],
    [
      'acceptance',
      [
        [10, finish],
        [25, accept],
      ],
      { lifecycle: 'accepted', outcome: 'done-on-time' },
      { doneOnTime: 1, reportsOwed: 1, reportsInTime: 1 },
    ],
    [
      'a return after the due date, which records the miss',
      [
        [20, finish],
        [25, giveBack],
      ],
      { missedFor: july(20), waits: [{ from: july(20), until: july(25) }] },
      { openOverdue: 1, reportsOwed: 1, reportsInTime: 1 },
    ],
    [
      'an extension',
      [
        [18, askFor(july(30))],
        [22, approve(july(28))],
      ],
      { dueOn: july(28), originalDueOn: july(20) },
      { openInTerm: 1, reportsOwed: 1, reportsInTime: 1 },
    ],
    [
      'an extension refused',
      [
        [18, askFor(july(30))],
        [22, refuse],
      ],
      { dueOn: july(20), missedFor: july(20) },
      { openOverdue: 1, reportsOwed: 1, reportsInTime: 1 },
    ],
    [
      'a late result, with the miss that no scan has recorded yet',
      late([25, finish], [26, accept]),
      { lifecycle: 'accepted', outcome: 'done-late', missedFor: july(20) },
      { doneLate: 1, reportsOwed: 1 },
    ],
  ])('%s', async (_, actions, facts, counts) => {
    for (const [day, action] of actions) await perform(store, id, action, july(day))
    const task = await readTask(store, id)
    expect(task).toMatchObject(facts)
    expect(await tally()).toEqual(counts)
    expect(await listedAsOpen()).toEqual(task?.lifecycle === 'open' ? [id] : [])
    const own = (await readHistory(store, id)).filter(({ after }) => after)
    expect(own).toHaveLength(1 + actions.length)
    expect(own.at(-1)?.after).toEqual(toldFacts(await factsOf(store, id)))
    expect(await recountYear(store, 2021, july(26))).toMatchObject({ equal: true, tasks: 2 })
  })

  it('keeps the history in the order in which it was entered', async () => {
    await perform(store, id, finish, july(20))
    await perform(store, id, giveBack, july(25))
    await perform(store, id, update, july(26))
    const history = await readHistory(store, id)
    expect(history.map(({ details, on }) => [details.type, on])).toEqual([
      ['registered', july(1)],
      ['reported', july(20)],
      ['judged', july(25)],
      ['deadline-missed', july(25)],
      ['progress-updated', july(26)],
    ])
  })

  it('leaves the other department alone', async () => {
    await perform(store, id, finish, july(25))
    expect(await readTally(store, 'SNV', 2021)).toEqual({ ...noTally(), openInTerm: 1 })
  })
})

const writeAs = (action: Action, facts: Awaited<ReturnType<typeof factsOf>>, day: number, name: string) => {
  const { after, entries } = action(facts, july(day))
  const command = commandOf(name, { at: instantOf(july(day), '11:00') })
  return writeChange(store, { before: facts, after, entries }, command)
}

describe('a change decided on facts that no longer hold is refused and leaves no trace', () => {
  it('an older version: told by whom and by what it was changed', async () => {
    const seen = await factsOf(store, id)
    await perform(store, id, update, july(3))
    expect(await refusalWithoutTrace(store, () => writeAs(finish, seen, 4, 'stale'))).toEqual({
      code: 'stale-version',
      facts: {
        version: 2,
        changedBy: 'vp.kstt1',
        changedAt: '2021-07-03T03:00:00.000Z',
        change: 'progress-updated',
      },
    })
  })

  it.each([
    ['that is to come', 7],
    ['that no task has', 0],
  ])('a version %s', async (_, version) => {
    const before = { ...(await factsOf(store, id)), version }
    const refusal = await refusalWithoutTrace(store, () => writeAs(update, before, 25, 'guessed'))
    expect(refusal.code).toBe('stale-version')
  })

  it('a task that does not exist', async () => {
    const nowhere = { ...(await factsOf(store, id)), id: 'SXD-2021-000000000000' }
    const refusal = await refusalWithoutTrace(store, () => writeAs(update, nowhere, 5, 'nowhere'))
    expect(refusal.code).toBe('not-found')
  })

  it('the same facts under the name of another department', async () => {
    const moved = { ...(await factsOf(store, id)), id: id.replace('SXD', 'SNV') }
    const refusal = await refusalWithoutTrace(store, () => writeAs(update, moved, 5, 'moved'))
    expect(refusal.code).toBe('not-found')
  })
})

describe('of two commands at once', () => {
  it('one wins and the other is told that the task has changed', async () => {
    const seen = await factsOf(store, id)
    const names = ['one', 'two', 'three', 'four']
    const answers = await Promise.allSettled(names.map((name) => writeAs(finish, seen, 5, name)))
    const won = answers.filter(({ status }) => status === 'fulfilled')
    const lost = answers.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[]
    expect(won).toHaveLength(1)
    expect(lost.map(({ reason }) => reason.code)).toEqual(names.slice(1).map(() => 'stale-version'))
    expect(await readHistory(store, id)).toHaveLength(2)
    expect(await tally()).toEqual({ openInTerm: 1, reportsOwed: 1, reportsInTime: 1 })
  })

  it('on different tasks both win, and the tally counts both', async () => {
    const other = taskIdOf('SXD', '2021-07-01', codeOf('second'))
    const second = registrationOf({ code: codeOf('second'), dueOn: july(20) })
    await registerDirective(store, directiveOf({ number: '4700' }), [second], commandOf('second'))
    await Promise.all([id, other].map((one) => perform(store, one, finish, july(5))))
    expect(await tally()).toEqual({ openInTerm: 2, reportsOwed: 2, reportsInTime: 2 })
  })
})

describe('a repeated key', () => {
  it('finds the first answer without the rule, which by then might refuse', async () => {
    const asked = await perform(store, id, askFor(july(25)), july(10), commandOf('asked'))
    await perform(store, id, refuse, july(12))
    expect(await answerBefore(store, id, commandOf('asked'))).toEqual(asked)
    expect(await answerBefore(store, id, commandOf('never'))).toBeUndefined()
    const other = commandOf('asked', { bodyHash: 'another' })
    expect(await refusalOf(answerBefore(store, id, other))).toMatchObject({ code: 'idempotency-key-reused' })
  })

  it('gives the first answer, writes nothing, and still does after later changes', async () => {
    const seen = await factsOf(store, id)
    const first = await writeAs(finish, seen, 20, 'repeated')
    await perform(store, id, giveBack, july(25))
    const before = await wholeTable(store)
    expect(await writeAs(finish, seen, 20, 'repeated')).toEqual(first)
    expect(await wholeTable(store)).toEqual(before)
  })

  it('with another body is refused', async () => {
    const seen = await factsOf(store, id)
    await writeAs(update, seen, 5, 'repeated')
    const { after, entries } = finish(seen, july(5))
    const other = commandOf('repeated', { bodyHash: 'another' })
    const change = { before: seen, after, entries }
    expect(await refusalWithoutTrace(store, () => writeChange(store, change, other))).toEqual({
      code: 'idempotency-key-reused',
      facts: { key: 'repeated' },
    })
  })

  it('of the registration is refused for a command on the task', async () => {
    const seen = await factsOf(store, id)
    const { after, entries } = update(seen, july(5))
    const same = commandOf('register', { bodyHash: 'another' })
    const refusal = await refusalWithoutTrace(store, () =>
      writeChange(store, { before: seen, after, entries }, same),
    )
    expect(refusal.code).toBe('idempotency-key-reused')
  })
})
