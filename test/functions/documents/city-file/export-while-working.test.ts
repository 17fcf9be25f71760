import { beforeEach, describe, expect, it } from 'vitest'
import { auditCity } from '../../../../functions/documents/city-file/audit/audit.ts'
import { type CityRecord, restoreCity } from '../../../../functions/documents/city-file/restore.ts'
import { recountCity } from '../../../../functions/figures/today/recount/recount.ts'
import { putExplanation } from '../../../../functions/oversight/explanations/explanations-store.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import { registerDirective } from '../../../../functions/registration/register/directive-registration-store.ts'
import { taskIdOf } from '../../../../functions/shared/ids.ts'
import { takenOver, writeSuccession } from '../../../../functions/tasks/ending/endings-store.ts'
import { merge, reassign } from '../../../../functions/tasks/ending/lifecycle.ts'
import { readTask, writeChange } from '../../../../functions/tasks/task/tasks-store.ts'
import { largeCity } from '../../../bench/city/large-city.ts'
import { newStore, wholeTable } from '../../../support/dynamodb.ts'
import { withCalls } from '../../../support/faults.ts'
import {
  codeOf,
  commandOf,
  directiveOf,
  factsOf,
  perform,
  registrationOf,
} from '../../platform/table/city.ts'
import { july, update } from '../../tasks/task/stories.ts'
import { exportedRecords } from './whole-city.ts'

const tasks = 300

/** Tasks that are open when the export begins; each is worked on once, wherever it stands in the table. */
const openTasks = (records: readonly CityRecord[]): string[] =>
  records.flatMap((record) =>
    record.kind === 'task' && record.facts.lifecycle === 'open' ? [record.facts.id] : [],
  )

/** What people do: in turn one command that changes one thing, and those that change two or more at once. */
const workOf = (store: Store, open: readonly string[]) => {
  let count = 0
  const left = open.values()
  const nextTask = (): string => {
    const { value, done } = left.next()
    if (done) throw new Error('there are too few tasks for so much work')
    return value
  }
  const ofDirective = async (id: string) => {
    const task = await readTask(store, id)
    if (!task) throw new Error(`there is no task ${id}`)
    return task.directive
  }
  const pass = async () => {
    const id = nextTask()
    const before = await factsOf(store, id)
    const heir = {
      id: taskIdOf('D07', july(15), codeOf('heir', count)),
      department: 'D07',
      title: 'Việc tiếp',
      dueOn: july(30),
    }
    const { ended, opened } = reassign(before, { reason: 'Chuyển' }, heir, july(15))
    const directive = await ofDirective(id)
    const heirs = opened.map((change) => ({ change, naming: { title: 'Việc tiếp', directive } }))
    await writeSuccession(
      store,
      { ended: { ...ended, before }, opened: heirs, directive },
      commandOf(`pass ${count}`),
    )
  }
  const unite = async () => {
    const [id, into] = [nextTask(), nextTask()]
    const before = await factsOf(store, id)
    const { after, entries } = merge(before, { reason: 'Trùng', into }, july(15))
    const command = commandOf(`unite ${count}`)
    await writeChange(
      store,
      { before, after, entries },
      command,
      takenOver(store, into, id, command, july(15)),
    )
  }
  const enter = async () => {
    const letter = directiveOf({ number: String(7_000 + count) })
    const own = [0, 1].map((place) =>
      registrationOf({ department: 'D08', code: codeOf(`n${count}x`, place) }, letter),
    )
    await registerDirective(store, letter, own, commandOf(`enter ${count}`))
  }
  const ask = async () => {
    const about = { kind: 'task', taskId: nextTask() } as const
    const id = taskIdOf('D09', july(15), codeOf('ask', count))
    const asked = { askedOn: july(15), askedBy: 'ct.tran', question: 'Vì sao chậm?', dueOn: july(20) }
    await putExplanation(store, { id, ...asked, about }, commandOf(`ask ${count}`))
  }
  const tell = () => perform(store, nextTask(), update, july(15), commandOf(`tell ${count}`))
  const kinds = [pass, tell, unite, enter, ask]
  return async () => {
    count += 1
    await kinds[count % kinds.length]?.()
    return count
  }
}

let store: Store
let before: CityRecord[]

beforeEach(async () => {
  store = await newStore()
  await restoreCity(store, largeCity(tasks))
  before = await exportedRecords(store)
})

/** Commands that changed two things, by what they left in either: in both or in none. */
const expectNoHalves = (records: readonly CityRecord[]): number => {
  const left: string[] = []
  const right: string[] = []
  for (const record of records) {
    if (record.kind === 'explanation' && record.explanation.about.kind === 'task')
      right.push(`asked ${record.explanation.id}`)
    if (record.kind !== 'event') continue
    const { taskId, event } = record
    const { details } = event
    if (details.type === 'reassigned') left.push(...details.successors.map((id) => `passed ${taskId} ${id}`))
    if (details.type === 'registered' && details.from) right.push(`passed ${details.from} ${taskId}`)
    if (details.type === 'merged') left.push(`united ${taskId} ${details.into}`)
    if (details.type === 'took-over') right.push(`united ${details.from} ${taskId}`)
    if (details.type === 'explanation-asked') left.push(`asked ${details.explanation}`)
  }
  expect(left.sort()).toEqual(right.sort())
  return left.length
}

/** The exported city as a city of its own, which nothing is wrong with. */
const whole = async (records: readonly CityRecord[]) => {
  const fresh = await newStore()
  await restoreCity(fresh, records)
  expect(await auditCity(fresh)).toMatchObject({ faults: [], orphans: [], unreadable: [] })
  const { years } = await recountCity(fresh, july(16))
  expect(years).toMatchObject([{ equal: true }])
  return fresh
}

const keysOf = (records: readonly CityRecord[]): string[] =>
  records.flatMap((record) => (record.kind === 'event' ? [`${record.taskId} ${record.event.key}`] : []))

describe('an export while people work', () => {
  it('before and after every page is a whole city, with all that was before, and nothing given later', async () => {
    const work = workOf(store, openTasks(before))
    let done = 0
    const busy = withCalls(store, async ({ name }, send) => {
      if (name === 'Scan') await work()
      const answer = await send()
      if (name === 'Scan') done = await work()
      return answer
    })
    const exported = await exportedRecords(busy)
    const commandsMeanwhile = done
    expect(commandsMeanwhile).toBeGreaterThan(20)
    const [had, has, after] = [before, exported, await exportedRecords(store)].map(keysOf)
    expect(has).toEqual(expect.arrayContaining(had ?? []))
    expect(after).toEqual(expect.arrayContaining(has ?? []))
    expect(has?.length).toBeGreaterThan(had?.length ?? 0)
    expect(expectNoHalves(exported)).toBeGreaterThan(5)
    await whole(exported)
  }, 120_000)

  it('that never pauses ends, and is a whole city', async () => {
    const work = workOf(store, openTasks(before))
    let isExporting = true
    const writer = (async () => {
      let done = 0
      while (isExporting && done < 60) done = await work()
      return done
    })()
    const exported = await exportedRecords(store)
    isExporting = false
    expect(await writer).toBeGreaterThan(0)
    expectNoHalves(exported)
    await whole(exported)
  }, 120_000)

  it('of which nothing is left out that was there before: the tables themselves do not change by it', async () => {
    const table = await wholeTable(store)
    await exportedRecords(store)
    expect(await wholeTable(store)).toEqual(table)
  })
})
