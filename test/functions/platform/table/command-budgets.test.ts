import { beforeAll, describe, expect, it } from 'vitest'
import { restoreCity } from '../../../../functions/documents/city-file/restore.ts'
import { putAnswer, putExplanation } from '../../../../functions/oversight/explanations/explanations-store.ts'
import { registerDirective } from '../../../../functions/registration/register/directive-registration-store.ts'
import { taskIdOf } from '../../../../functions/shared/ids.ts'
import {
  acknowledge,
  assignToStaff,
  confirmAssignment,
  correct,
  notOurs,
  setUrgency,
  star,
} from '../../../../functions/tasks/assignment/holding.ts'
import { coordinate } from '../../../../functions/tasks/coordination/coordination.ts'
import {
  answerCoordination,
  namedParty,
} from '../../../../functions/tasks/coordination/coordinations-store.ts'
import { takenOver } from '../../../../functions/tasks/ending/endings-store.ts'
import { merge, withdraw } from '../../../../functions/tasks/ending/lifecycle.ts'
import { updateProgress } from '../../../../functions/tasks/report/reporting.ts'
import type { Change } from '../../../../functions/tasks/task/change.ts'
import type { TaskFacts } from '../../../../functions/tasks/task/task.ts'
import { appendAside, type Beside, writeChange } from '../../../../functions/tasks/task/tasks-store.ts'
import { urge } from '../../../../functions/tasks/urging/urging.ts'
import { metered } from '../../../support/capacity.ts'
import { newStore } from '../../../support/dynamodb.ts'
import { july } from '../../tasks/task/stories.ts'
import { codeOf, commandOf, departmentRecords, directiveOf, factsOf, registrationOf } from './city.ts'
import { text, title } from './typical-city.ts'

/** The budgets of docs/design.md for what happens to a task besides the work itself, with texts of the usual length. */

const today = july(8)
const idOf = (name: string) => taskIdOf('SXD', '2021-07-01', codeOf(name))
const [lived, merged, missed] = [idOf('lived'), idOf('merged'), idOf('missed')]
const clerk = {
  id: 'cv.nguyenvanan',
  name: 'Nguyễn Văn An',
  email: 'an@example.org',
  role: 'clerk',
  department: 'SXD',
  active: true,
} as const

type Rule = (task: TaskFacts) => Change

let store: ReturnType<typeof metered>

beforeAll(async () => {
  store = metered(await newStore())
  await restoreCity(store, departmentRecords('SXD', 'STC', 'SNV'))
  const given = { title, content: text, dueOn: july(20) }
  const tasks = [
    registrationOf({ ...given, code: codeOf('lived') }),
    registrationOf({ ...given, code: codeOf('merged') }),
    registrationOf({ ...given, code: codeOf('missed'), dueOn: july(5) }),
  ]
  await registerDirective(store, directiveOf(), tasks, commandOf('register'))
})

/** A command as a request carries it out: the task is read, then everything is written at once. */
const carriedOut = async (id: string, rule: Rule, name: string, beside?: Beside): Promise<void> => {
  const before = await factsOf(store, id)
  await writeChange(store, { ...rule(before), before }, commandOf(name), beside)
}

const inTwoCalls = { calls: 2, reads: 1 }

const spentBy = async (action: () => Promise<unknown>) => {
  store.spent()
  await action()
  return store.spent()
}

const part = { department: 'STC', role: 'coordinating', dueOn: july(15), part: text } as const
const coordinating = () => ({ writes: [namedParty(store, lived, part)] })

/** The life of one task, each command once, with what is written beside it and its price. */
const commands: readonly [name: string, rule: Rule, maxWrites: number, besideOf?: () => Beside][] = [
  ['acknowledge', (task) => acknowledge(task, { note: text }, today), 8],
  ['assign to staff', (task) => assignToStaff(task, { holder: clerk.id, note: text }, clerk, today), 8],
  ['return as not ours', (task) => notOurs(task, { reason: text }, today), 8],
  ['confirmAssignment', (task) => confirmAssignment(task, { reason: text }, today), 8],
  ['star', (task) => star(task, { starred: true }, today), 8],
  ['urgency', (task) => setUrgency(task, { urgency: 'urgent', reason: text }, today), 8],
  ['correct', (task) => correct(task, { title, dueOn: july(25), reason: text }, today), 8, () => ({ title })],
  ['name one coordinator', (task) => coordinate(task, { parties: [part] }, today), 8, coordinating],
  ['withdraw', (task) => withdraw(task, { reason: text }, today), 8],
]

describe('within their write units, with one read of the task and one transaction', () => {
  it.each(commands)('%s', async (name, rule, most, besideOf) => {
    const { calls, reads, writes } = await spentBy(() => carriedOut(lived, rule, name, besideOf?.()))
    expect({ calls, reads }).toEqual(inTwoCalls)
    expect(writes).toBeLessThanOrEqual(most)
  })

  it('words beside a task: a comment, a coordinator’s answer, a request for explanation and its answer', async () => {
    const comment = {
      on: today,
      details: {
        type: 'commented' as const,
        text,
        task: taskIdOf('SXD', today, codeOf('explain')),
        to: 'lead' as const,
      },
    }
    const answer = { department: 'STC', answer: { text }, today }
    const explanation = {
      id: taskIdOf('SXD', today, codeOf('explain')),
      about: { kind: 'task' as const, taskId: lived },
      question: text,
      dueOn: july(20),
      askedOn: today,
      askedBy: 'ct.ubnd',
    }
    const explained = { answer: { text }, today }
    // A question and its answer tell whom they concern in their own transaction.
    for (const [most, action] of [
      [8, () => appendAside(store, lived, comment, commandOf('comment'))],
      [8, () => answerCoordination(store, lived, answer, commandOf('coordinator'))],
      [10, () => putExplanation(store, explanation, commandOf('ask'))],
      [10, () => putAnswer(store, explanation, explained, commandOf('explain'))],
    ] as const) {
      const { calls, reads, writes } = await spentBy(action)
      expect({ calls, reads }).toEqual({ calls: 1, reads: 0 })
      expect(writes).toBeLessThanOrEqual(most)
    }
  })

  it('a merger: two tasks and both histories', async () => {
    const beside = takenOver(store, missed, merged, commandOf('merge'), today)
    const { calls, reads, writes } = await spentBy(() =>
      carriedOut(merged, (task) => merge(task, { reason: text, into: missed }, today), 'merge', beside),
    )
    expect({ calls, reads }).toEqual(inTwoCalls)
    expect(writes).toBeLessThanOrEqual(12)
  })

  it('a progress update that comes before the scan and so records the miss: its entry and the tally besides', async () => {
    const progress: Rule = (task) => updateProgress(task, { text }, today)
    expect(progress(await factsOf(store, missed)).entries).toHaveLength(2)
    const { calls, reads, writes } = await spentBy(() => carriedOut(missed, progress, 'late'))
    expect({ calls, reads }).toEqual(inTwoCalls)
    expect(writes).toBeLessThanOrEqual(9)
  })

  it('urging a task whose miss is recorded', async () => {
    const urging: Rule = (task) => urge(task, { words: text }, today)
    expect(urging(await factsOf(store, missed)).entries).toHaveLength(1)
    const { calls, reads, writes } = await spentBy(() => carriedOut(missed, urging, 'urge'))
    expect({ calls, reads }).toEqual(inTwoCalls)
    expect(writes).toBeLessThanOrEqual(8)
  })
})
