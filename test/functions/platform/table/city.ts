import { expect } from 'vitest'
import { type Directive, directiveKeyOf } from '../../../../functions/directives/directive/directive.ts'
import type { NewTask } from '../../../../functions/directives/requests/commands.ts'
import type { CityRecord } from '../../../../functions/documents/city-file/restore.ts'
import type { Department } from '../../../../functions/organisation/departments/department.ts'
import { problemAnswer } from '../../../../functions/platform/problems/problem-answer.ts'
import type { Command } from '../../../../functions/platform/table/command.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import { instantOf, type LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { taskIdOf } from '../../../../functions/shared/ids.ts'
import { Refused } from '../../../../functions/shared/problems/refused.ts'
import { register } from '../../../../functions/tasks/registration/registration.ts'
import type { Registration } from '../../../../functions/tasks/registration/registrations.ts'
import type { Change } from '../../../../functions/tasks/task/change.ts'
import { factsOf as factsOfTask, type TaskFacts } from '../../../../functions/tasks/task/task.ts'
import { readTask, writeChange } from '../../../../functions/tasks/task/tasks-store.ts'
import { wholeTable } from '../../../support/dynamodb.ts'

/** A small city for the tests of the store: its departments, its directives and its commands. */
export const departmentOf = (code: string, days: Partial<Department> = {}): Department => ({
  code,
  name: `Sở ${code}`,
  kind: 'department',
  validFrom: '2000-01-01',
  ...days,
})

export const departmentRecords = (...codes: string[]): CityRecord[] =>
  codes.map((code) => ({ kind: 'department', department: departmentOf(code) }))

export const directiveOf = (given: Partial<Directive> = {}): Directive => ({
  kind: 'official-letter',
  number: '4651',
  symbol: 'UBND-KSTT',
  issuedOn: '2021-07-01',
  issuer: 'UBND thành phố',
  abstract: 'Đôn đốc thực hiện nhiệm vụ',
  ...given,
})

/** Twelve letters or digits, as every task's code is; a command's tasks are numbered from its key. */
export const codeOf = (name: string, place = 0): string =>
  `${name.toLowerCase().replace(/[^a-z0-9]/g, '')}000000000000`.slice(0, 9) + String(place).padStart(3, '0')

export type Given = Partial<NewTask> & { readonly registeredOn?: LocalDate; readonly code?: string }

/** One task, by default of Sở Xây dựng, given and registered on 1-7-2021. */
export const registrationOf = (given: Given = {}, directive: Directive = directiveOf()): Registration => {
  const { code = codeOf('task'), registeredOn, ...rest } = given
  const assignedOn = rest.assignedOn ?? directive.issuedOn ?? '2021-07-01'
  const task = { department: 'SXD', title: 'Báo cáo tiến độ', starred: false, ...rest, assignedOn }
  const id = taskIdOf(task.department, assignedOn, code)
  const change = register(id, task, registeredOn ?? '2021-07-01')
  return { change, naming: { title: task.title, directive: directiveKeyOf(directive) } }
}

export const commandOf = (name: string, given: Partial<Command> = {}): Command => ({
  key: `vp.kstt1~${name.padEnd(8, '0')}`,
  bodyHash: `hash of ${name}`,
  by: 'vp.kstt1',
  at: instantOf('2021-07-01', '09:00'),
  ...given,
})

type Action = (task: TaskFacts, today: LocalDate) => Change

export const factsOf = async (store: Store, id: string): Promise<TaskFacts> => {
  const task = await readTask(store, id)
  if (!task) throw new Error(`there is no task ${id}`)
  return factsOfTask(task)
}

/** A rule applied to the task as it stands and written, as a request would. */
export const perform = async (
  store: Store,
  id: string,
  action: Action,
  today: LocalDate,
  command?: Command,
) => {
  const before = await factsOf(store, id)
  const { after, entries } = action(before, today)
  const entered = command ?? commandOf(`${today} ${before.version}`, { at: instantOf(today, '10:00') })
  return writeChange(store, { before, after, entries }, entered)
}

/** The refusal, whose text must have no blank left unfilled. */
export const refusalOf = async (action: Promise<unknown>): Promise<Pick<Refused, 'code' | 'facts'>> => {
  const error = await action.then(
    () => new Error('nothing was refused'),
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof Refused)) throw error
  expect(problemAnswer(error.problem, error.facts).body).not.toMatch(/\{\w+\}/)
  return { code: error.code, facts: error.facts }
}

/** The refusal of a action that must leave the whole table as it was. */
export const refusalWithoutTrace = async (store: Store, action: () => Promise<unknown>) => {
  const before = await wholeTable(store)
  const refusal = await refusalOf(action())
  expect(await wholeTable(store)).toEqual(before)
  return refusal
}
