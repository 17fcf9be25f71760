import { describe, expect, test } from 'vitest'
import type { LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { judge, report, updateProgress } from '../../../../functions/tasks/report/reporting.ts'
import { statusOn } from '../../../../functions/tasks/task/lateness.ts'
import { approve, askFor, correctForSignature, finish, july, refusalOf, story, toldWith } from './stories.ts'

const open = story({ dueOn: july(10) }).task
const finishedOn = (happenedOn: LocalDate, entered: number) =>
  report(open, { outcome: 'finished', result: 'Đã ban hành', happenedOn }, july(entered)).after

describe('work entered later than it was done', () => {
  test('is judged by the day of the entry', () => {
    const task = finishedOn(july(9), 12)
    expect(task).toMatchObject({ result: { submittedOn: july(12), workedOn: july(9) } })
    const { after } = judge(task, { decision: 'accept' }, july(14))
    expect(after).toMatchObject({ outcome: 'done-late' })
    expect(after).toHaveProperty('result', { submittedOn: july(12) })
  })

  test('by the day of the work when the Office honours it; the days before the acceptance stay as they were told', () => {
    const { after, entries } = judge(
      finishedOn(july(9), 12),
      { decision: 'accept', honourWorkDate: true, note: 'Có công văn ngày 9/7' },
      july(14),
    )
    expect(after).toMatchObject({
      outcome: 'done-on-time',
      result: { submittedOn: july(12), workedOn: july(9) },
    })
    expect([11, 13, 14].map((day) => statusOn(after, july(day)))).toEqual([
      'open-overdue',
      'open-overdue',
      'done-on-time',
    ])
    expect(entries.at(-1)?.details).toMatchObject({ acceptance: { honourWorkDate: true } })
    expect(after).toMatchObject({ missedFor: july(10) })
  })

  test('honoured work of after the due date is late all the same', () => {
    const { after } = judge(finishedOn(july(11), 12), { decision: 'accept', honourWorkDate: true }, july(14))
    expect(after).toMatchObject({ outcome: 'done-late' })
  })

  test('a returned result takes its day of work with it', () => {
    const { after } = judge(finishedOn(july(9), 12), { decision: 'return', reason: 'Thiếu' }, july(13))
    expect(after).not.toHaveProperty('result')
  })

  test('there is nothing to honour where the report names no earlier day', () => {
    for (const task of [
      finishedOn(july(12), 12),
      report(open, { outcome: 'finished', result: 'x' }, july(12)).after,
    ])
      expect(refusalOf(() => judge(task, { decision: 'accept', honourWorkDate: true }, july(13)))).toBe(
        'no-work-date',
      )
  })

  test('a later date is asked for, and one that is not later is told with the date in force', () => {
    expect(toldWith(() => askFor(july(10))(open, july(9)))).toEqual({
      proposedDueOn: july(10),
      dueOn: july(10),
    })
  })

  test('of the day on which the task was given is told, and no earlier one', () => {
    expect(finishedOn(july(1), 5)).toMatchObject({ result: { submittedOn: july(5), workedOn: july(1) } })
    expect(toldWith(() => finishedOn('2021-06-30', 5))).toEqual({
      happenedOn: '2021-06-30',
      assignedOn: july(1),
      today: july(5),
    })
  })

  test('what refuses the Office’s judgement is told with its day', () => {
    const honoured = { decision: 'accept', honourWorkDate: true } as const
    expect(toldWith(() => judge(finishedOn(july(12), 12), honoured, july(13)))).toEqual({
      submittedOn: july(12),
    })
    const accept = { decision: 'accept' } as const
    // Asked on the due date itself: it could still make this late result a timely one.
    const asked = story({ dueOn: july(10) }, [10, askFor(july(20))], [12, finish]).task
    expect(refusalOf(() => judge(asked, accept, july(13)))).toBe('extension-undecided')
    expect(toldWith(() => judge(asked, accept, july(13)))).toEqual({ askedOn: july(10) })
    const late = story({ dueOn: july(10) }, [11, askFor(july(20))], [12, finish]).task
    expect(judge(late, accept, july(13)).after).toMatchObject({ outcome: 'done-late' })
    const corrected = story(
      { dueOn: july(10) },
      [9, askFor(july(20))],
      [9, approve(july(20))],
      [11, correctForSignature(july(14))],
      [15, finish],
    ).task
    expect(toldWith(() => judge(corrected, accept, july(16)))).toEqual({ decidedOn: july(11) })
  })

  test('a day of work that the Office names lies between the giving and today, too', () => {
    for (const happenedOn of ['2021-06-30', july(14)] as const)
      expect(
        refusalOf(() =>
          judge(finishedOn(july(9), 12), { decision: 'accept', happenedOn } as never, july(13)),
        ),
      ).toBe('happened-outside')
  })

  test.each<[string, LocalDate]>([
    ['tomorrow', july(6)],
    ['before the task was given', '2021-06-30'],
  ])('no work of %s', (_, happenedOn) => {
    const today = july(5)
    const unfinished = {
      outcome: 'unfinished',
      reason: 'other-bodies',
      cause: 'x',
      plan: 'y',
      proposedDueOn: july(20),
    } as const
    expect(refusalOf(() => updateProgress(open, { text: 'x', happenedOn }, today))).toBe('happened-outside')
    expect(refusalOf(() => report(open, { ...unfinished, happenedOn }, today))).toBe('happened-outside')
    expect(refusalOf(() => report(open, { outcome: 'finished', result: 'x', happenedOn }, today))).toBe(
      'happened-outside',
    )
  })
})
