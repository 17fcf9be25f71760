import { expect, test } from 'vitest'
import {
  directiveEntryOfItem,
  itemOfDirectiveEntry,
} from '../../../../functions/directives/directive/directive-changes-store.ts'
import { feedOfItem, itemOfFeed } from '../../../../functions/documents/feeds/feeds-store.ts'
import { keptTemplates } from '../../../../functions/documents/papers/templates/templates-store.ts'
import { newJob } from '../../../../functions/documents/work/job.ts'
import { jobOfItem } from '../../../../functions/documents/work/jobs-store.ts'
import {
  itemOfLetter,
  itemOfLetterCommand,
  letterCommandOfItem,
  letterOfItem,
} from '../../../../functions/figures/letters/letters-store.ts'
import { keptFoldOfItem } from '../../../../functions/figures/period/fold/kept-folds-store.ts'
import { ruleSets } from '../../../../functions/figures/rules/rule-sets.ts'
import { keptRuleSets } from '../../../../functions/figures/rules/rules-store.ts'
import { fileOfItem, itemOfFile } from '../../../../functions/files/files-store.ts'
import { isBeingKept } from '../../../../functions/files/handed-in-file.ts'
import { itemOfNotice, noticeOfItem } from '../../../../functions/notices/ledger/notices-store.ts'
import { defaultSettings } from '../../../../functions/organisation/settings/settings.ts'
import { keptSettings } from '../../../../functions/organisation/settings/settings-store.ts'
import { toldIn } from '../../../../functions/oversight/decisions/decision.ts'
import { decisionOfItem, itemOfDecision } from '../../../../functions/oversight/decisions/decisions-store.ts'
import {
  itemOfExplanation,
  storedExplanationOfItem,
} from '../../../../functions/oversight/explanations/explanations-store.ts'
import type { Run } from '../../../../functions/platform/runs/run.ts'
import { itemOfRun, runOfItem } from '../../../../functions/platform/runs/runs-store.ts'
import { itemOfValue } from '../../../../functions/platform/table/dated-data.ts'
import { inboxCountKey, jobKey } from '../../../../functions/platform/table/keys.ts'
import {
  coordinationOfItem,
  itemOfCoordination,
} from '../../../../functions/tasks/coordination/coordinations-store.ts'
import { decisionIn } from '../../../../functions/tasks/extension/extension-decisions.ts'
import { correctionInForce } from '../../../../functions/tasks/history/extension-in-force.ts'
import { noInboxCounts } from '../../../../functions/tasks/task/inbox/inbox.ts'
import { inboxCountsOfItem } from '../../../../functions/tasks/task/inbox/inbox-counts-store.ts'
import type { Task } from '../../../../functions/tasks/task/task.ts'
import {
  eventOfItem,
  itemOfEvent,
  itemOfTask,
  taskOfItem,
} from '../../../../functions/tasks/task/task-items.ts'
import { lagging } from '../../notices/letters.ts'
import { registrationOf } from '../../platform/table/city.ts'
import { lived, smallCityTasks, tasksOf } from '../../platform/table/small-city.ts'
import { approve, askFor, correct, july } from '../../tasks/task/stories.ts'

/** Items that lie in a table since their shape had the number 1: each is read as what it was. */

const older = <Item extends object>(item: Item, schema = 1) => ({ ...item, schema })

/** A notice of a night of July. */
const held = (content: ReturnType<typeof lagging>) => ({
  recipient: 'SXD',
  period: '2021-W30',
  state: 'held' as const,
  to: [],
  stateAt: '2021-07-25T17:15:00.000Z',
  content,
})

test('a notice to a lagging department that names no tasks and no day', () => {
  const notice = held(lagging())
  expect(noticeOfItem(older(itemOfNotice(notice)))).toEqual(notice)
})

test('a decision of which nobody kept when it was collected: it is as if it had been on the morning of its day', () => {
  const decision = {
    id: 'SXD-2021-task00000000',
    kind: 'returned' as const,
    version: 2,
    reason: 'Thiếu phụ lục',
    on: '2021-07-23' as const,
    key: 'vp.kstt1~key00001',
  }
  const { collectedAt: _, ...item } = itemOfDecision({ ...decision, collectedAt: '2021-07-23T03:00:00.000Z' })
  expect(decisionOfItem(older(item))).toEqual({ ...decision, collectedAt: '2021-07-22T17:00:00.000Z' })
})

test('a comment that names nobody, and an answer of who coordinates that does not say of which task', () => {
  const entry = {
    key: 'cv.sxd~key00000001',
    on: '2021-07-23' as const,
    at: '2021-07-23T03:00:00.000Z',
    by: 'cv.sxd',
    order: 0,
  }
  const task = 'SXD-2021-task00000000'
  const comment = {
    ...entry,
    details: { type: 'commented' as const, text: 'Xin ý kiến', task, to: 'office' as const },
  }
  const answer = {
    ...entry,
    details: { type: 'coordination-answered' as const, department: 'STC', answer: { text: 'Nhất trí' } },
  }
  for (const event of [comment, answer])
    expect(eventOfItem({ ...itemOfEvent('task00000000', event), schema: 2 })).toEqual(event)
  expect(toldIn(comment)).toMatchObject([{ kind: 'commented', to: 'office' }])
  expect(toldIn(answer)).toEqual([])
})

test('a notice to a lagging department that says of nobody whom to ask', () => {
  const notice = held(lagging({ answerBy: '2021-08-02' }))
  expect(noticeOfItem(older(itemOfNotice(notice), 3))).toEqual(notice)
})

test('a notice to a lagging department that says of no task how long it is overdue', () => {
  const line = { id: 'SXD-2021-k3f9x2m8q1ab', title: 'Rà soát', directive: '4651/UBND-KSTT@2021-07-26' }
  const notice = held(lagging({ overdue: { count: 1, lines: [{ ...line, dueOn: '2021-07-20' }] } }))
  expect(noticeOfItem(older(itemOfNotice(notice), 7))).toEqual(notice)
})

test('settings of before whom to ask was one', () => {
  const { contactName: _, contactPhone: __, contactEmail: ___, ...value } = defaultSettings
  const entry = { from: '2021-07-01' as const, value, by: 'quantri', at: '2021-06-30T02:00:00.000Z' }
  expect(keptSettings.reads(older(itemOfValue('settings', entry)))).toEqual(entry)
})

test('an address of one’s own', () => {
  const feed = {
    id: 'k3f9x2m8q1ab',
    owner: 'sxd.cv',
    kind: 'calendar',
    name: 'Điện thoại',
    madeOn: '2021-07-20',
  } as const
  const stored = { feed, tokenHash: 'of-a-token', bodyHash: 'of-a-request' }
  expect(feedOfItem(older(itemOfFeed(stored)))).toEqual(stored)
})

test('a recount that tells of no kept figures', () => {
  const run: Run = {
    job: 'recount',
    day: '2021-07-25',
    startedAt: '2021-07-25T18:00:00.000Z',
    seconds: 12,
    tasks: 6_083,
    differing: 0,
    differences: [],
  }
  expect(runOfItem(older(itemOfRun(run)))).toEqual(run)
})

test('a task that tells neither its wording nor who coordinates', () => {
  const [task] = tasksOf(smallCityTasks('SXD'))
  expect(task).toBeDefined()
  expect(taskOfItem({ ...itemOfTask(task as Task), schema: 2 })).toEqual(task)
})

test('work asked for without columns', () => {
  const task = { kind: 'export', list: 'tasks', query: {}, format: 'csv' } as const
  const job = newJob({ id: 'j'.padEnd(24, 'n'), by: 'sxd.cv', bodyHash: '-', task }, new Date())
  expect(jobOfItem({ ...jobKey(job.by, job.id), ...job, schema: 2 })).toEqual(job)
})

test('a part of figures that were counted beforehand', () => {
  const part = { parts: 1, sums: new Uint8Array([1, 2, 3]) }
  expect(keptFoldOfItem({ pk: 'FOLD#x', sk: '0', ...older(part) })).toEqual(part)
})

test('an entry of before there were files, and an answer of who coordinates', () => {
  const update = {
    key: 'cv.sxd~key00000002',
    on: '2021-07-23' as const,
    at: '2021-07-23T03:00:00.000Z',
    by: 'cv.sxd',
    order: 0,
    details: { type: 'progress-updated' as const, progress: { text: 'Đã họp', evidence: ['12/BC'] } },
  }
  expect(eventOfItem(older(itemOfEvent('task00000000', update), 3))).toEqual(update)
  const part = {
    id: 'SXD-2021-task00000000',
    department: 'STC',
    role: 'coordinating' as const,
    answeredOn: '2021-07-23' as const,
    answer: { text: 'Nhất trí' },
  }
  expect(coordinationOfItem(older(itemOfCoordination(part)))).toEqual(part)
})

test('settings that do not say from when a decision on an extension counts', () => {
  const { extensionsCountFrom: _, finishedReportsNeed: __, ...value } = defaultSettings
  const entry = { from: '2021-07-01' as const, value, by: 'quantri', at: '2021-06-30T02:00:00.000Z' }
  expect(keptSettings.reads(older(itemOfValue('settings', entry), 2))).toEqual({
    ...entry,
    value: { ...value, finishedReportsNeed: 'words' },
  })
})

test('a city that set its own before evidence could be asked for asks for none until it says so', () => {
  const { finishedReportsNeed: _, ...value } = defaultSettings
  const entry = { from: '2021-07-01' as const, value, by: 'quantri', at: '2021-06-30T02:00:00.000Z' }
  for (const schema of [1, 2, 3])
    expect(keptSettings.reads(older(itemOfValue('settings', entry), schema))).toEqual({
      ...entry,
      value: { ...value, finishedReportsNeed: 'words' },
    })
})

test('settings that do not say whether who prepared an extension decides it: nobody does until the city says so', async () => {
  const { decidingOwnPreparation: _, ...value } = defaultSettings
  const entry = { from: '2021-07-01' as const, value, by: 'quantri', at: '2021-06-30T02:00:00.000Z' }
  const stored = older(itemOfValue('settings', entry), 4)
  expect(keptSettings.reads(stored)).toEqual(entry)
})

test('a task and its entries of before papers had a life: what was decided counts as it was entered', () => {
  const due = registrationOf({ dueOn: july(10) })
  const records = lived(due, [july(9), askFor(july(20))], [july(9), approve(july(20))])
  const [task] = tasksOf(records)
  expect(taskOfItem({ ...itemOfTask(task as Task), schema: 3 })).toEqual(task)
  expect(task).toMatchObject({ dueOn: july(20) })
  const events = records.flatMap((record) => (record.kind === 'event' ? [record.event] : []))
  for (const event of events)
    for (const schema of [4, 5])
      expect(eventOfItem({ ...itemOfEvent('task00000000', event), schema })).toEqual(event)
  expect(decisionIn(events, undefined)).toMatchObject({ entry: { on: july(9) } })
})

test('a change of a directive of before files could be attached to it', () => {
  const before = { kind: 'official-letter', number: '9', issuer: 'UBND', abstract: 'Về đất đai' } as const
  const dated = { ...before, issuedOn: '2021-07-01' as const, symbol: 'UBND' }
  const entry = {
    ...{ key: 'vp~1', on: '2021-07-05' as const, at: '2021-07-05T02:00:00.000Z', by: 'vp', bodyHash: '-' },
    change: { change: 'withdraw' as const, version: 1, reason: 'Nhầm' },
    before: dated,
    after: { ...dated, version: 2, ended: { how: 'withdrawn' as const, on: '2021-07-05' as const } },
  }
  expect(directiveEntryOfItem(older(itemOfDirectiveEntry('2021-07-01_9_UBND', entry)))).toEqual(entry)
})

test('a file of before what is told was copied after its entry: what is attached lies where it stays', () => {
  const file = {
    ...{ id: 'a'.repeat(32), name: 'Báo cáo.pdf', size: 9, kind: 'pdf' as const, sha256: 'b'.repeat(64) },
    ...{ by: 'cv.sxd', announcedAt: '2021-07-05T02:00:00.000Z' },
    ...{ attachedBy: 'cv.sxd~1', attachedOn: july(5) },
  }
  const read = fileOfItem(older(itemOfFile({ kind: 'task', id: 'task00000000' }, file)))
  expect(read).toEqual(file)
  expect(isBeingKept(read, new Date(file.announcedAt))).toBe(false)
})

test('counts of inboxes of before anything waited for a signature', () => {
  expect(inboxCountsOfItem({ ...inboxCountKey(0), asked: 3, schema: 1 })).toEqual({
    ...noInboxCounts(),
    asked: 3,
  })
})

test('a rule set that does not say what its letter is about', () => {
  const [value] = ruleSets
  const entry = { from: '2021-07-01' as const, value, by: 'quantri', at: '2021-06-30T02:00:00.000Z' }
  expect(keptRuleSets.reads(older(itemOfValue('rule-sets', entry)))).toEqual(entry)
})

test('a template of before there were slips', () => {
  const value = { paper: 'letter' as const }
  const entry = { from: '2021-07-01' as const, value, by: 'vanphong', at: '2021-06-30T02:00:00.000Z' }
  expect(keptTemplates.reads(older(itemOfValue('paper-templates', entry)))).toEqual(entry)
})

test('a letter, and the command that recorded it, of before papers had a way to become one', () => {
  const letter = {
    number: '4651',
    symbol: 'UBND-KSTT',
    issuedOn: july(26),
    named: [{ department: 'SXD', level: 'remind' as const }],
    recordedOn: july(27),
    by: 'vanphong',
  }
  expect(letterOfItem(older(itemOfLetter(letter)))).toEqual(letter)
  const command = { key: 'vanphong~letter', bodyHash: '-', letter }
  expect(letterCommandOfItem(older(itemOfLetterCommand(command)))).toEqual(command)
})

test('a step of a decision’s paper of before it could bring files', () => {
  const event = {
    key: 'vanphong~signed',
    bodyHash: '-',
    on: july(27),
    at: '2021-07-27T02:00:00.000Z',
    by: 'vanphong',
    order: 0,
    details: {
      type: 'decision-paper-carried' as const,
      decision: 3,
      step: { step: 'signed' as const, day: july(27) },
    },
  }
  expect(eventOfItem(older(itemOfEvent('task00000000', event), 6))).toEqual(event)
})

test('a digest of before anything waited for a signature', () => {
  const none = { count: 0, lines: [] }
  const content = {
    kind: 'leader-digest' as const,
    day: july(23),
    userId: 'lanhdao',
    name: 'Bà An',
    overdueFrom: 7,
    awaitingDecision: none,
    overdue: none,
    urgedTooOften: none,
    worstDepartments: [],
  }
  const stateAt = '2021-07-23T00:30:00.000Z'
  const notice = { recipient: 'lanhdao', period: july(23), state: 'sent' as const, to: [], stateAt, content }
  expect(noticeOfItem(older(itemOfNotice(notice), 4))).toEqual(notice)
  // Nor did one tell of answers.
  expect(noticeOfItem(older(itemOfNotice(notice), 6))).toEqual(notice)
})

test('a task and its correction of before corrections waited for their signature: it counts as it was entered', () => {
  const due = registrationOf({ dueOn: july(10) })
  const records = lived(
    due,
    [july(9), askFor(july(20))],
    [july(9), approve(july(20))],
    [july(11), correct(july(14))],
  )
  const [task] = tasksOf(records)
  expect(taskOfItem({ ...itemOfTask(task as Task), schema: 4 })).toEqual(task)
  expect(task).toMatchObject({ dueOn: july(14) })
  const events = records.flatMap((record) => (record.kind === 'event' ? [record.event] : []))
  for (const event of events)
    expect(eventOfItem({ ...itemOfEvent('task00000000', event), schema: 7 })).toEqual(event)
  expect(events.flatMap(({ details, on }) => (correctionInForce(details) ? [on] : []))).toEqual([july(11)])
})

test('a request for explanation, and the entry of its answer, of before an answer could bring files', () => {
  const answer = { text: 'Do chờ vốn', evidence: ['9/BC'] }
  const command = { key: 'cv.sxd~answer', bodyHash: '-' }
  const id = 'SXD-2021-task00000000'
  const stored = {
    explanation: {
      ...{ id, about: { kind: 'task' as const, taskId: id }, question: 'Vì sao?', dueOn: july(26) },
      ...{ askedOn: july(23), askedBy: 'ct.tran', answer, answeredOn: july(24), answeredBy: 'cv.sxd' },
    },
    asking: { key: 'ct.tran~ask', bodyHash: '-' },
    answering: command,
  }
  expect(storedExplanationOfItem(older(itemOfExplanation(stored)))).toEqual(stored)
  const event = {
    ...{ ...command, on: july(24), at: '2021-07-24T02:00:00.000Z', by: 'cv.sxd', order: 0 },
    details: { type: 'explanation-answered' as const, explanation: id, answer },
  }
  expect(eventOfItem(older(itemOfEvent('task00000000', event), 8))).toEqual(event)
})
