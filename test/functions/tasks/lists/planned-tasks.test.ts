import { beforeEach, describe, expect, it } from 'vitest'
import { readDirective } from '../../../../functions/directives/directive/directives-store.ts'
import { putDepartment } from '../../../../functions/organisation/departments/departments-store.ts'
import { coordinationsIn } from '../../../../functions/oversight/decisions/decision.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import { instantOf, type LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { acknowledge, correct, notOurs, star } from '../../../../functions/tasks/assignment/holding.ts'
import { coordinate } from '../../../../functions/tasks/coordination/coordination.ts'
import { owedParts } from '../../../../functions/tasks/coordination/owed-parts-store.ts'
import { writeSuccession } from '../../../../functions/tasks/ending/endings-store.ts'
import { reassign, withdraw } from '../../../../functions/tasks/ending/lifecycle.ts'
import { withdrawPlanned } from '../../../../functions/tasks/ending/planned-end.ts'
import { givenFirst } from '../../../../functions/tasks/planned/giving-store.ts'
import type { Task, TaskFacts } from '../../../../functions/tasks/task/task.ts'
import { readHistory, readTask } from '../../../../functions/tasks/task/tasks-store.ts'
import { newStore } from '../../../support/dynamodb.ts'
import { codeOf, commandOf, departmentOf, factsOf, perform } from '../../platform/table/city.ts'
import {
  cityOfDuties,
  expectInOrder,
  figuresToday,
  listed,
  monthly,
  registerOn,
  scan,
} from '../planned/duties.ts'
import { accept, finish, update } from '../task/stories.ts'

/** What can be done with a task before its day, on its day, and where its series cannot go on. */

let store: Store

beforeEach(async () => {
  store = await cityOfDuties(await newStore())
})

describe('a series without end that cannot go on', () => {
  const lastOne = async (today: LocalDate) => (await listed(store, today, { status: 'open' })).at(-1)

  it('under a directive that has ended: what is planned is withdrawn', async () => {
    const [first] = await registerOn(store, '2021-07-10', [monthly(), monthly({ until: '2021-12-31' })])
    await scan(store, '2021-08-01')
    const { taskIds = [] } = (await readDirective(store, first?.directive ?? '')) ?? {}
    const at = instantOf('2021-08-10', '09:00')
    const ending = { ...commandOf('end', { at }), today: '2021-08-10', reason: 'Thu hồi' } as const
    await withdrawPlanned(store, taskIds, ending)
    await withdrawPlanned(store, taskIds, ending)
    expect(await listed(store, '2021-08-10', { status: 'planned' })).toEqual([])
    expect(await figuresToday(store, '2021-08-10')).toBe('0/4/4')
    await scan(store, '2021-12-31')
    // What was withdrawn before its day is in no figure, not as withdrawn either.
    expect(await figuresToday(store, '2021-12-31')).toBe('0/4/4')
    await expectInOrder(store, '2021-12-31')
  })

  it('in a department that takes no more work ends with the period that is given', async () => {
    await registerOn(store, '2021-07-10', [monthly()])
    await putDepartment(store, departmentOf('SXD', { validTo: '2021-08-15' }), 2021)
    await scan(store, '2021-08-01')
    expect(await listed(store, '2021-08-01', { status: 'planned' })).toEqual([])
    expect(await lastOne('2021-08-01')).toMatchObject({ assignedOn: '2021-08-01', lastOfSeries: true })
    await expectInOrder(store, '2021-08-01')
  })
})

describe('a planned task', () => {
  const refused: Record<string, (task: TaskFacts, today: LocalDate) => unknown> = {
    finish,
    update,
    acknowledge: (task, today) => acknowledge(task, {}, today),
    star: (task, today) => star(task, { starred: true }, today),
    notOurs: (task, today) => notOurs(task, { reason: '-' }, today),
    coordinate: (task, today) => coordinate(task, { parties: [] }, today),
  }

  it('is not worked on before its day; the Office may withdraw or correct it', async () => {
    const [, next] = await registerOn(store, '2021-07-10', [monthly()])
    const facts = await factsOf(store, next?.id ?? '')
    for (const [name, action] of Object.entries(refused))
      expect(() => action(facts, '2021-07-20'), name).toThrow(
        expect.objectContaining({ code: 'task-planned', facts: { givenOn: '2021-08-01' } }),
      )
    const dated = (dueOn: LocalDate) => (task: TaskFacts, today: LocalDate) =>
      correct(task, { dueOn, reason: '-' }, today)
    expect(() => dated('2021-07-30')(facts, '2021-07-20')).toThrow(
      expect.objectContaining({ code: 'due-before-assigned' }),
    )
    await perform(store, facts.id, dated('2021-08-20'), '2021-07-20')
    await perform(store, facts.id, (task, today) => withdraw(task, { reason: '-' }, today), '2021-07-21')
    await scan(store, '2021-09-01')
    expect(await figuresToday(store, '2021-09-01')).toBe('0/1/1')
    await expectInOrder(store, '2021-09-01')
  })

  it('goes to another department as planned, and the series with it', async () => {
    const [, next] = await registerOn(store, '2021-07-10', [monthly()])
    const before = await factsOf(store, next?.id ?? '')
    const heir = {
      id: `STC-2021-${codeOf('heir')}`,
      department: 'STC',
      title: 'Báo cáo',
      dueOn: '2021-08-31',
    } as const
    const succession = reassign(before, { reason: '-' }, heir, '2021-07-20')
    expect(succession.opened[0]?.after).toMatchObject({ planned: 'ahead', assignedOn: '2021-08-01' })
    const naming = { title: 'Báo cáo', directive: next?.directive ?? '', series: { every: 'month' as const } }
    const opened = succession.opened.map((change) => ({ change, naming }))
    const planned = { ended: { ...succession.ended, before }, opened, directive: naming.directive }
    await writeSuccession(store, planned, commandOf('reassign'))
    await scan(store, '2021-08-01')
    expect(await figuresToday(store, '2021-08-01')).toBe('0/1/1')
    const theirs = await listed(store, '2021-08-01', { department: 'STC' })
    expect(theirs.map(({ assignedOn }) => assignedOn)).toEqual(['2021-08-01'])
    const ahead = await listed(store, '2021-08-01', { department: 'STC', status: 'planned' })
    expect(ahead.map(({ assignedOn }) => assignedOn)).toEqual(['2021-09-01'])
    await expectInOrder(store, '2021-08-01')
  })

  it('tells who coordinates on the day it is given, in every period', async () => {
    const request = { ...monthly(), coordinating: ['STC'], forInformation: ['SNV'] }
    const [, next] = await registerOn(store, '2021-07-10', [request])
    const told = async (id: string) =>
      (await readHistory(store, id))
        .flatMap(coordinationsIn)
        .map(({ department, on }) => `${department} ${on}`)
    expect(await told(next?.id ?? '')).toEqual([])
    await scan(store, '2021-08-01')
    await scan(store, '2021-09-01')
    const [, second, third] = (await readDirective(store, next?.directive ?? ''))?.taskIds ?? []
    expect(await told(second ?? '')).toEqual(['SNV 2021-08-01', 'STC 2021-08-01'])
    expect(await told(third ?? '')).toEqual(['SNV 2021-09-01', 'STC 2021-09-01'])
    const owed = await owedParts(store, 'STC', '2021-09-01')
    expect(owed.map(({ task }) => task.assignedOn).sort()).toEqual(['2021-07-10', '2021-08-01', '2021-09-01'])
  })
})

describe('a command on a task whose day has come, before the scan', () => {
  it('gives it first, once', async () => {
    const [, next] = await registerOn(store, '2021-07-10', [monthly()])
    const id = next?.id ?? ''
    const when = { today: '2021-08-03', at: instantOf('2021-08-03', '09:00') } as const
    const seen = (await readTask(store, id)) as Task
    const before = await givenFirst(store, seen, when)
    expect(before).toEqual(await readTask(store, id))
    expect(await givenFirst(store, seen, when)).toEqual(before)
    await perform(store, id, finish, '2021-08-03')
    await perform(store, id, accept, '2021-08-04')
    expect(await figuresToday(store, '2021-08-04')).toBe('1/2/2')
    await scan(store, '2021-08-05')
    expect(await figuresToday(store, '2021-08-05')).toBe('1/2/2')
    await expectInOrder(store, '2021-08-05')
  })
})
