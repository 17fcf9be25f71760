import { expect, test } from 'vitest'
import { cityCalendar } from '../../../../functions/organisation/calendar/calendar.ts'
import { hasOnlyWords, readSuccessorDeadline } from '../../../../functions/tasks/ending/successor-deadline.ts'

test.each([
  ['trước ngày 20/8/2021', { dueOn: '2021-08-20' }],
  ['10 ngày kể từ ngày ký', { dueOn: '2021-08-05' }],
  ['trong quý III/2021', { dueOn: '2021-09-30' }],
  ['khẩn trương', {}],
  ['31/4/2022', { wrong: 'date-does-not-exist', unread: '31/4/2022' }],
  ['ngày 25 hằng tháng', { wrong: 'recurring-without-day', unread: 'ngày 25 hằng tháng' }],
])('the words of a task that takes over: %s', (words, read) => {
  expect(readSuccessorDeadline(words, '2021-07-26', cityCalendar)).toMatchObject(read)
})

test('a term has no day while the date of its directive is not known', () => {
  expect(readSuccessorDeadline('10 ngày kể từ ngày ký', undefined, cityCalendar)).toEqual({})
})

test('words beside a day are not read', () => {
  expect(
    ([{ deadlineAsWorded: 'x' }, { deadlineAsWorded: 'x', dueOn: '2021-08-01' }, {}] as const).map(
      hasOnlyWords,
    ),
  ).toEqual([true, false, false])
})
