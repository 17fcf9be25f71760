import { beforeAll, describe, expect, it } from 'vitest'
import { restoreCity } from '../../../../functions/documents/city-file/restore.ts'
import { defaultSettings } from '../../../../functions/organisation/settings/settings.ts'
import { cityGroups } from '../../../../functions/oversight/todo/city-groups.ts'
import { cityTodoOf } from '../../../../functions/oversight/todo/city-todo.ts'
import type { CityReader } from '../../../../functions/oversight/todo/inbox-groups.ts'
import { inboxEntries } from '../../../../functions/platform/table/indexes/inbox-entries.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import { registerDirective } from '../../../../functions/registration/register/directive-registration-store.ts'
import { Refused } from '../../../../functions/shared/problems/refused.ts'
import { acknowledge, confirmAssignment, notOurs } from '../../../../functions/tasks/assignment/holding.ts'
import { withdraw } from '../../../../functions/tasks/ending/lifecycle.ts'
import { prepareExtension } from '../../../../functions/tasks/extension/extension.ts'
import { allOpenTasks } from '../../../../functions/tasks/lists/open-tasks.ts'
import type { Change } from '../../../../functions/tasks/task/change.ts'
import { inboxChange, inboxes, inboxOf, noInboxCounts } from '../../../../functions/tasks/task/inbox/inbox.ts'
import { readInboxCounts } from '../../../../functions/tasks/task/inbox/inbox-counts-store.ts'
import type { TaskFacts } from '../../../../functions/tasks/task/task.ts'
import { writeChange } from '../../../../functions/tasks/task/tasks-store.ts'
import { newStore } from '../../../support/dynamodb.ts'
import {
  codeOf,
  commandOf,
  departmentRecords,
  directiveOf,
  factsOf,
  perform,
  registrationOf,
} from '../../platform/table/city.ts'
import { accept, approve, askFor, finish, giveBack, july, refuse } from './stories.ts'

/** What waits is counted as it is moved: whatever happens, the counts are what a look at every task finds. */

const reason = 'Không thuộc thẩm quyền'
const actions: Record<string, (task: TaskFacts, today: ReturnType<typeof july>) => Change> = {
  finish,
  accept,
  giveBack,
  refuse,
  ask: askFor('2021-09-30'),
  approve: approve('2021-08-30'),
  prepare: (task, today) =>
    prepareExtension(task, { recommendation: 'approve', dueOn: '2021-08-30', note: reason }, today),
  acknowledge: (task, today) => acknowledge(task, {}, today),
  notOurs: (task, today) => notOurs(task, { reason }, today),
  confirm: (task, today) => confirmAssignment(task, { reason }, today),
  withdraw: (task, today) => withdraw(task, { reason }, today),
}
const names = Object.keys(actions)

/** The same course of events in every run. */
const dice = (seed: number) => {
  let state = seed
  return (sides: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * sides)
  }
}

const ids = Array.from({ length: 9 }, (_, place) => `SXD-2021-${codeOf('inbox', place)}`)
const today = july(8)
const readers: CityReader[] = [{ isLeader: true }, { isOffice: true }, { isLeader: true, isOffice: true }]

const groupsOf = {
  'extensions-to-decide': 'awaitingDecision',
  'awaiting-acceptance': 'awaitingAcceptance',
  'extensions-to-prepare': 'extensionsToPrepare',
  'not-ours': 'notOurs',
  'urgent-untaken': 'urgentUntaken',
} as const

let store: Store

beforeAll(async () => {
  store = await newStore()
  await restoreCity(store, departmentRecords('SXD'))
  const tasks = ids.map((_, place) =>
    registrationOf({
      code: codeOf('inbox', place),
      dueOn: july(20 + place),
      ...(place % 2 && { urgency: 'flash' as const }),
    }),
  )
  await registerDirective(store, directiveOf(), tasks, commandOf('register'))
})

const allFacts = () => Promise.all(ids.map((id) => factsOf(store, id)))

/** The groups by a look at every open task, as the mails of the morning find them. */
const lookedAt = async (reader: CityReader) => {
  const tasks = await allOpenTasks(store, 'SXD', today)
  const todo = cityTodoOf([{ name: 'SXD', tasks, urgings: {} }], reader, defaultSettings, today)
  const idsOf = (name: (typeof groupsOf)[keyof typeof groupsOf]) =>
    todo[name].map(({ task }) => task.id).sort()
  return Object.fromEntries(
    Object.entries(groupsOf)
      .map(([group, name]) => [group, idsOf(name)] as const)
      .filter(([, found]) => found.length > 0),
  )
}

const fromInboxes = async (reader: CityReader) => {
  const { groups } = await cityGroups(store, { reader, today, limit: 50 })
  const filled = groups.filter(({ name, count }) => name in groupsOf && count > 0)
  for (const { count, tasks = [] } of filled) expect(count).toBe(tasks.length)
  return Object.fromEntries(filled.map(({ name, tasks = [] }) => [name, tasks.map(({ id }) => id).sort()]))
}

const expectTold = async () => {
  const facts = await allFacts()
  const change = inboxChange(facts.map((after) => ({ after })))
  expect(await readInboxCounts(store)).toEqual({ ...noInboxCounts(), ...change })
  for (const inbox of inboxes) {
    const entries = await inboxEntries(store, inbox)
    const expected = facts.filter((task) => inboxOf(task) === inbox).map(({ id }) => id.split('-')[2])
    expect(entries.map(({ sk }) => String(sk).slice(2)).sort()).toEqual(expected.sort())
  }
  for (const reader of readers) expect(await fromInboxes(reader)).toEqual(await lookedAt(reader))
}

describe('what waits for the Office and the leaders', () => {
  it('what is registered urgent waits at once', async () => {
    expect(await readInboxCounts(store)).toEqual({ ...noInboxCounts(), untaken: 4 })
    await expectTold()
  })

  it('counts and groups are what a look at every task finds, after any course of commands', async () => {
    const roll = dice(7)
    const done: Record<string, number> = {}
    for (let step = 1; step <= 90; step += 1) {
      const id = ids[roll(ids.length)] as string
      // Work that was withdrawn or accepted takes no more commands: most of the time something else is tried.
      const name = names[roll(names.length - (roll(6) === 0 ? 0 : 1))] as string
      try {
        await perform(store, id, actions[name] as (typeof actions)[string], today, commandOf(`step${step}`))
        done[name] = (done[name] ?? 0) + 1
      } catch (error) {
        if (!(error instanceof Refused)) throw error
      }
      if (step % 30 === 0) await expectTold()
    }
    expect(Object.keys(done).length).toBeGreaterThanOrEqual(8)
  })

  it('a command that is repeated is not counted again', async () => {
    const fresh = registrationOf({ code: codeOf('again'), dueOn: july(28) }, directiveOf({ number: '4652' }))
    await registerDirective(store, directiveOf({ number: '4652' }), [fresh], commandOf('again'))
    const before = await readInboxCounts(store)
    const facts = await factsOf(store, fresh.change.after.id)
    const once = { ...finish(facts, today), before: facts }
    for (const _ of [1, 2]) await writeChange(store, once, commandOf('finished once'))
    expect(await readInboxCounts(store)).toEqual({ ...before, result: before.result + 1 })
  })
})
