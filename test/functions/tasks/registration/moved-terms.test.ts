import { describe, expect, test } from 'vitest'
import { calendarOf, cityCalendar } from '../../../../functions/organisation/calendar/calendar.ts'
import { proposedDays } from '../../../../functions/organisation/calendar/holidays.ts'
import { lastDayOfTerm, type Term } from '../../../../functions/organisation/calendar/term.ts'
import { addDays, type LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { movedTerm } from '../../../../functions/tasks/registration/moved-terms.ts'
import { register } from '../../../../functions/tasks/registration/registration.ts'
import type { Task } from '../../../../functions/tasks/task/task.ts'

const signedOn: LocalDate = '2026-11-16'
const naming = { title: 'Báo cáo', directive: '2026-11-16_1_UBND' }
const given = { department: 'SXD', title: 'Báo cáo', starred: false, assignedOn: signedOn }

const taskOf = (term: Term, dueOn = lastDayOfTerm(term, signedOn, cityCalendar)): Task => {
  const { after } = register('SXD-2026-t00000000000', { ...given, dueOn }, signedOn)
  return { ...after, ...naming, term }
}

/** Tuesday 24 November 2026 is worked. */
const withoutCultureDay = calendarOf(
  proposedDays(2026).map((day) => (day.date === '2026-11-24' ? { ...day, observed: false } : day)),
)

const moved = (task: Task) => movedTerm(task, [{ calendar: cityCalendar }], withoutCultureDay)

describe('a term and another calendar', () => {
  test.each<[Term, string, string | undefined]>([
    [{ count: 8, unit: 'day' }, '2026-11-25', '2026-11-24'],
    [{ count: 7, unit: 'day' }, '2026-11-23', undefined],
    [{ count: 9, unit: 'day' }, '2026-11-25', undefined],
    [{ count: 5, unit: 'working-day' }, '2026-11-23', undefined],
    [{ count: 6, unit: 'working-day' }, '2026-11-25', '2026-11-24'],
    [{ count: 10, unit: 'working-day' }, '2026-12-01', '2026-11-30'],
  ])('%o ends on %s, and on %s if 24 November is worked', (term, dueOn, wouldBeDueOn) => {
    const task = taskOf(term)
    expect(task.dueOn).toBe(dueOn)
    expect(moved(task)?.wouldBeDueOn).toBe(wouldBeDueOn)
  })

  test('what was decided otherwise stays: another date, no term, a closed task', () => {
    const term: Term = { count: 8, unit: 'day' }
    const task = taskOf(term)
    expect(moved(taskOf(term, '2026-11-26'))).toBeUndefined()
    const { term: _, ...plain } = task
    expect(moved(plain)).toBeUndefined()
    expect(moved({ ...task, lifecycle: 'withdrawn', endedOn: signedOn } as Task)).toBeUndefined()
  })

  test('a date that an earlier change of the calendar would have moved is told of at the next', () => {
    const term: Term = { count: 8, unit: 'day' }
    const task = taskOf(term) // on 25 November, as the 24th was off
    const held = [{ calendar: cityCalendar, until: addDays(signedOn, 1) }, { calendar: withoutCultureDay }]
    const wouldBe = (one: Task, then = withoutCultureDay) => movedTerm(one, held, then)?.wouldBeDueOn
    expect(wouldBe(task)).toBe('2026-11-24')
    expect(wouldBe(task, cityCalendar)).toBeUndefined()
    // One that was entered after the change was given as a date, or corrected.
    expect(wouldBe({ ...task, registeredOn: addDays(signedOn, 1) })).toBe('2026-11-24')
    expect(wouldBe({ ...task, registeredOn: addDays(signedOn, 2) })).toBeUndefined()
    // What the present calendar gives follows it as before.
    expect(wouldBe(taskOf(term, '2026-11-24'), cityCalendar)).toBe('2026-11-25')
  })
})
