import { describe, expect, test } from 'vitest'
import { readDeadline } from '../../../../functions/directives/deadline/deadline-wording.ts'
import { needsCalendar, wordsToCorrect } from '../../../../functions/directives/deadline/given-deadline.ts'
import { dueDatesOf } from '../../../../functions/directives/deadline/recurrence.ts'
import {
  planTasks,
  type TaskRequest,
  taskRequestSchema,
} from '../../../../functions/directives/requests/task-requests.ts'
import { cityCalendar } from '../../../../functions/organisation/calendar/calendar.ts'
import { addMonths, type LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { realAssignments } from '../../directives/real-assignments.ts'

const refusal = (code: string, facts: Record<string, unknown>) => expect.objectContaining({ code, facts })

const item = (more: Record<string, unknown> = {}): TaskRequest =>
  taskRequestSchema.parse({ department: 'SXD', title: 'Báo cáo', ...more })

const signedOn = '2021-07-26'
const plan = (...requests: TaskRequest[]) =>
  planTasks(requests, { issuedOn: signedOn, today: signedOn }, cityCalendar)

/** `SXD 2021-08-02`, and whether it belongs to an item of several. */
const inShort = (...requests: TaskRequest[]) =>
  plan(...requests).map(({ task, itemOf }) =>
    [task.department, task.dueOn ?? '-', itemOf === undefined ? '' : `item ${itemOf}`].join(' ').trim(),
  )

const fieldsOf = (value: unknown) =>
  taskRequestSchema.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)

describe('what an item of a directive becomes', () => {
  test('a date as it is, and nothing where there is none', () => {
    expect(inShort(item({ dueOn: '2021-08-01' }), item())).toEqual(['SXD 2021-08-01', 'SXD -'])
  })

  const term = { deadlineAsWorded: '10 ngày kể từ ngày ký' }

  test.each([
    ['nothing else', {}, 'SXD 2021-08-05'],
    ['the request to read them', { due: { by: 'wording' } }, 'SXD 2021-08-05'],
    ['a day, which counts', { dueOn: '2021-08-01' }, 'SXD 2021-08-01'],
    ['a term, which counts', { due: { by: 'term', term: { count: 3, unit: 'day' } } }, 'SXD 2021-07-29'],
    ['that there is no due date', { due: { by: 'none' } }, 'SXD -'],
  ])('words of a deadline are kept, and read, with %s beside them', (_, beside, planned) => {
    const request = item({ ...term, ...beside })
    expect(inShort(request)).toEqual([planned])
    expect(plan(request)[0]).toMatchObject({ task: term })
    expect(plan(request)[0]?.task).not.toHaveProperty('due')
  })

  test('the term that words name is kept, words that name no day leave the task undated', () => {
    expect(plan(item(term))[0]).toMatchObject({ term: { count: 10, unit: 'day' } })
    expect(inShort(item({ deadlineAsWorded: 'khẩn trương' }))).toEqual(['SXD -'])
  })

  test('the calendar is needed for words that are read, not for a day or for none', () => {
    const needed = (more: Record<string, unknown>) => needsCalendar([item({ ...term, ...more })])
    expect(
      [{}, { due: { by: 'wording' } }, { dueOn: '2021-08-01' }, { due: { by: 'none' } }].map(needed),
    ).toEqual([true, true, false, false])
  })

  test('a term in days and in working days from the signing, kept beside the task', () => {
    const term = (unit: string) => item({ due: { by: 'term', term: { count: 5, unit } } })
    expect(plan(term('day'), term('working-day'))).toMatchObject([
      { task: { dueOn: '2021-08-02' }, term: { count: 5, unit: 'day' } },
      { task: { dueOn: '2021-08-02' }, term: { count: 5, unit: 'working-day' } },
    ])
  })

  test('joint leads get a task each, recurring work one a period, all of them one item', () => {
    const recurrence = { every: 'month', day: 25 }
    const joint = item({
      jointLeads: ['STC'],
      due: { by: 'recurrence', recurrence, until: '2021-09-30' },
    })
    expect(inShort(item(), joint, item())).toEqual([
      'SXD -',
      'SXD 2021-08-25 item 1',
      'SXD 2021-09-25 item 1',
      'STC 2021-08-25 item 1',
      'STC 2021-09-25 item 1',
      'SXD -',
    ])
  })

  test('a recurring wording makes its series up to the day that is given', () => {
    const monthly = { deadlineAsWorded: 'ngày 25 hằng tháng' }
    expect(inShort(item({ ...monthly, due: { by: 'wording', until: '2021-08-31' } }))).toEqual([
      'SXD 2021-08-25',
    ])
  })
})

test('recurring work that goes on for another year begins where it is given anew', () => {
  const monthly = { deadlineAsWorded: 'ngày 25 hằng tháng', due: { by: 'wording', until: '2022-02-28' } }
  const everyMonth = {
    due: { by: 'recurrence', recurrence: { every: 'month', day: 25 }, until: '2022-02-28' },
  }
  for (const due of [monthly, everyMonth])
    expect(plan(item({ ...due, assignedOn: '2022-01-01' })).map(({ task }) => task.dueOn)).toEqual([
      '2022-01-25',
      '2022-02-25',
    ])
})

test('the last period of recurring work is marked, for each department', () => {
  const joint = item({
    jointLeads: ['STC'],
    due: { by: 'recurrence', recurrence: { every: 'month', day: 25 }, until: '2021-09-30' },
  })
  const marked = plan(joint, item({ dueOn: '2021-08-01' })).filter(({ lastOfSeries }) => lastOfSeries)
  expect(marked.map(({ task }) => [task.department, task.dueOn])).toEqual([
    ['SXD', '2021-09-25'],
    ['STC', '2021-09-25'],
  ])
})

describe('words that look like a date and are not read', () => {
  const wrong = (more: Record<string, unknown>) =>
    wordsToCorrect([item(), item(more)], signedOn, cityCalendar).map(
      ({ place, because }) => `${place} ${because}`,
    )

  test.each([
    ['31/4/2022', 'date-does-not-exist'],
    ['ngày 05/13/2021', 'date-does-not-exist'],
    ['01/01/1921', 'deadline-year-out-of-range'],
    ['thứ Hai, ngày 27/7/2021', 'weekday-differs'],
  ])('%s: %s, with its place, however it is asked for', (deadlineAsWorded, because) => {
    expect(wrong({ deadlineAsWorded })).toEqual([`1 ${because}`])
    expect(wrong({ deadlineAsWorded, due: { by: 'wording' } })).toEqual([`1 ${because}`])
    expect(wrong({ deadlineAsWorded, due: { by: 'none' } })).toEqual([])
    expect(wrong({ deadlineAsWorded, dueOn: '2022-04-30' })).toEqual([])
  })

  test('words that name no day are none of these', () => {
    for (const deadlineAsWorded of ['khẩn trương', 'trước kỳ họp', '10 ngày kể từ ngày ký', 'hằng tháng'])
      expect(wrong({ deadlineAsWorded })).toEqual([])
  })
})

describe('what is refused, with the place of the item', () => {
  const recurring = (until: string) =>
    item({ due: { by: 'recurrence', recurrence: { every: 'year' }, until } })

  test('recurring work with an end before its first period', () => {
    expect(() => plan(recurring('2021-12-30'))).toThrow(
      refusal('series-empty', { task: 1, from: signedOn, until: '2021-12-30' }),
    )
  })

  test('more tasks than a request holds, however few items they come from', () => {
    const monthly = (until: string) =>
      item({ due: { by: 'recurrence', recurrence: { every: 'month' }, until } })
    const communes = (count: number) => ({
      ...monthly('2022-06-30'),
      jointLeads: Array.from({ length: count - 1 }, (_, place) => `PX${place}`),
    })
    expect(plan(communes(100))).toHaveLength(1_200)
    expect(() => plan(communes(100), item())).toThrow(refusal('too-many-tasks', { count: 1_201, max: 1_200 }))
  })

  test.each([
    [{ dueOn: '2021-08-01', due: { by: 'term', term: { count: 1, unit: 'day' } } }, 'due: due-given-twice'],
    [{ due: { by: 'wording' } }, 'deadlineAsWorded: missing'],
    [{ jointLeads: ['STC', 'SXD'] }, 'jointLeads: department-twice'],
    [{ jointLeads: ['STC', 'STC'] }, 'jointLeads: department-twice'],
    [
      {
        due: {
          by: 'recurrence',
          recurrence: { every: 'year', day: 5, dates: ['06-15'] },
          until: '2022-01-01',
        },
      },
      'due.recurrence.dates: due-given-twice',
    ],
    [
      { due: { by: 'recurrence', recurrence: { every: 'year', dates: ['15-06'] }, until: '2022-01-01' } },
      'due.recurrence.dates.0: day-of-year-form',
    ],
  ])('%j: %s', (more, issue) => {
    expect(fieldsOf({ department: 'SXD', title: 'Báo cáo', ...more })).toEqual([issue])
  })
})

test('every real assignment can be registered, and none gets a date that its words do not give', () => {
  const tasks = realAssignments.flatMap(({ asOf, tasks }) => tasks.map((task) => ({ ...task, asOf })))
  expect(tasks).toHaveLength(115)
  for (const { title, lead, deadline, asOf } of tasks) {
    const words = {
      ...(lead && { assigneeAsWorded: lead }),
      ...(deadline && { deadlineAsWorded: deadline }),
    }
    const reading = readDeadline(deadline ?? '', asOf, cityCalendar)
    // Where the directive's own date is not told, the register's stands in and nothing is computed from it.
    const issuedOn: LocalDate = asOf ?? '2026-07-01'
    const until = addMonths(issuedOn, 12)
    const due = reading.kind === 'undated' && !asOf ? 'none' : 'wording'
    const request = item({
      title,
      ...words,
      ...(deadline && { due: { by: due, ...(due === 'wording' && { until }) } }),
    })
    expect([deadline, wordsToCorrect([request], issuedOn, cityCalendar)]).toEqual([deadline, []])
    const planned = planTasks([request], { issuedOn, today: issuedOn }, cityCalendar)
    expect(planned[0]?.task).toMatchObject({ title, ...words })
    const dates = planned.map(({ task }) => task.dueOn)
    if (reading.kind === 'recurring') expect(dates).toEqual(dueDatesOf(reading.recurrence, issuedOn, until))
    else expect([deadline, dates]).toEqual([deadline, ['dueOn' in reading ? reading.dueOn : undefined]])
  }
})
