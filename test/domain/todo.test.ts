import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Decision, digestOf } from '../../functions/domain/digest.ts'
import { departmentTodoOf, type TodoTask } from '../../functions/domain/todo.ts'

const today = '2021-07-26'

const taskDue = (dueOn: string | undefined, more: Partial<TodoTask> = {}): TodoTask => ({
  id: 'SXD-2021-t00000000001',
  title: 'Báo cáo tiến độ',
  directive: '2021-07-01_4110_UBND-KSTT',
  lifecycle: 'open',
  registeredOn: '2021-07-01',
  ...(dueOn && { dueOn }),
  acknowledgedOn: '2021-07-02',
  ...more,
})

/** The groups a task is in. */
const groupsOf = (task: TodoTask, decisions: readonly Decision[] = []): string[] =>
  Object.entries(departmentTodoOf([task], decisions, today)).flatMap(([name, { length }]) =>
    length > 0 ? [name] : [],
  )

describe('what a department must do', () => {
  test.each<[string, TodoTask, string[]]>([
    ['due today', taskDue(today), ['reportsOwed']],
    ['overdue without a report', taskDue('2021-07-20'), ['reportsOwed']],
    ['overdue though reported on', taskDue('2021-07-20', { reportedFor: '2021-07-20' }), ['overdue']],
    ['due in seven days', taskDue('2021-08-02'), ['dueSoon']],
    ['due in eight days', taskDue('2021-08-03'), []],
    ['reported on before it is due', taskDue('2021-07-28', { reportedFor: '2021-07-28' }), []],
    ['with a result that waits', taskDue('2021-07-20', { submittedOn: '2021-07-20' }), []],
    ['with a request that waits', taskDue('2021-07-20', { askedOn: '2021-07-20' }), []],
    ['without a due date', taskDue(undefined), []],
    ['new', taskDue('2021-09-01', { acknowledgedOn: undefined }), ['unacknowledged']],
    ['returned as not ours', taskDue('2021-09-01', { acknowledgedOn: undefined, disownedOn: today }), []],
  ])('a task %s', (_, task, groups) => expect(groupsOf(task)).toEqual(groups))

  const decided = (kind: Decision['kind'], on: string): Decision => ({
    id: 'SXD-2021-t00000000001',
    on,
    key: `vp.mot~${on}`,
    kind,
    ...(kind !== 'accepted' && kind !== 'extended' && { reason: 'Thiếu số liệu' }),
  })

  test('a returned result, until there is another', () => {
    const returned = [decided('returned', '2021-07-22')]
    expect(groupsOf(taskDue('2021-09-01'), returned)).toEqual(['returned'])
    expect(groupsOf(taskDue('2021-09-01', { submittedOn: today }), returned)).toEqual([])
    expect(departmentTodoOf([taskDue('2021-09-01')], returned, today).returned[0]?.reason).toBe(
      'Thiếu số liệu',
    )
  })

  test('a refused extension, until it is asked again or granted', () => {
    const refused = decided('extension-refused', '2021-07-22')
    expect(groupsOf(taskDue('2021-09-01'), [refused])).toEqual(['extensionsRefused'])
    expect(groupsOf(taskDue('2021-09-01', { askedOn: today }), [refused])).toEqual([])
    expect(groupsOf(taskDue('2021-09-01'), [refused, decided('extended', '2021-07-23')])).toEqual([])
  })
})

test('whatever the morning mail tells a department is on its page, in the same place', () => {
  const day = fc.integer({ min: 1, max: 31 }).map((date) => `2021-07-${String(date).padStart(2, '0')}`)
  const taskArbitrary = fc
    .record({
      dueOn: fc.option(day, { nil: undefined }),
      reported: fc.boolean(),
      submittedOn: fc.option(day, { nil: undefined }),
      askedOn: fc.option(day, { nil: undefined }),
    })
    .map(({ dueOn, reported, submittedOn, askedOn }) =>
      taskDue(dueOn, {
        ...(reported && dueOn && { reportedFor: dueOn }),
        ...(submittedOn && { submittedOn }),
        ...(askedOn && { askedOn }),
      }),
    )
  const morning = { today, lastDigest: '2021-07-23', nextDigest: '2021-07-27' }
  fc.assert(
    fc.property(taskArbitrary, (task) => {
      const mail = digestOf([task], { ...morning, urging: { everyDays: 1, fromDay: 1 } })
      const page = departmentTodoOf([task], [], today)
      expect(page.reportsOwed.length).toBe(mail.reportsOwed.count)
      expect(page.overdue.length).toBe(mail.overdue.count)
      expect(page.dueSoon.length).toBeGreaterThanOrEqual(mail.dueSoon.count)
    }),
  )
})
