import { expect, test } from 'vitest'
import { actionsOn } from '../../../../functions/tasks/command/task-actions.ts'
import { accept, askFor, finish, july, story } from '../task/stories.ts'

type Roles = Parameters<typeof actionsOn>[1]
const person = (role: string, department?: string) =>
  ({
    id: 'a.b',
    name: 'A',
    email: 'a@b.vn',
    role,
    active: true,
    ...(department && { department }),
  }) as Roles[0]
const head = person('head', 'SXD')
const office = person('office')

const due10 = { dueOn: july(10) }
const open = story(due10).task
const submitted = story(due10, [9, finish]).task
const asked = story(due10, [9, askFor(july(20))]).task

const reportAs = (task: typeof open, ...roles: Roles) => actionsOn(task, roles, july(9)).reportAs
const mayDo = (task: typeof open, ...roles: Roles) => actionsOn(task, roles, july(9)).actions

test('a department reports what its task leaves to report', () => {
  expect(reportAs(open, head)).toEqual(['finished', 'unfinished'])
  expect(reportAs(story({}).task, head)).toEqual(['finished'])
  expect(reportAs(asked, head)).toEqual(['finished'])
  expect(reportAs(submitted, head)).toEqual([])
})

test('nobody else reports it', () => {
  for (const other of [office, person('head', 'STC'), person('leader')]) {
    expect(reportAs(open, other)).toEqual([])
    expect(mayDo(open, other)).not.toContain('reportTask')
  }
  expect(reportAs(open, office, head)).toEqual(['finished', 'unfinished'])
})

test('one way of reporting is enough to offer it, and none offers nothing', () => {
  expect(mayDo(asked, head)).toContain('reportTask')
  expect(mayDo(submitted, head)).not.toContain('reportTask')
})

test('what the task as it stands refuses is not offered', () => {
  expect(mayDo(open, office)).not.toContain('judgeResult')
  expect(mayDo(submitted, office)).toContain('judgeResult')
  const accepted = accept(submitted, july(9)).after
  expect(mayDo(accepted, office)).not.toContain('judgeResult')
  expect(mayDo(accepted, head)).not.toContain('updateProgress')
  expect(mayDo(open, head)).toContain('updateProgress')
})
