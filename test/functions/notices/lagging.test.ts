import { expect, test } from 'vitest'
import { type RuleSet, ruleSets } from '../../../functions/figures/rules/rule-sets.ts'
import { laggingNotices, withContact } from '../../../functions/notices/lagging/lagging.ts'
import { cityCalendar } from '../../../functions/organisation/calendar/calendar.ts'
import type { Department } from '../../../functions/organisation/departments/department.ts'
import { noTally } from '../../../functions/organisation/departments/tally.ts'
import { instantOf, type LocalDate } from '../../../functions/shared/dates/dates.ts'

const today = '2021-07-26'
const [, rules] = ruleSets
const tallies = { SXD: { ...noTally(), openOverdue: 40 }, STC: { ...noTally(), openOverdue: 40 } }
const department = (code: string, given: Partial<Department> = {}): Department => ({
  code,
  name: `Sở ${code}`,
  kind: 'department',
  validFrom: '2020-01-01',
  ...given,
})

const judged = { timesCommended: {}, calendar: cityCalendar }

const noticesOn = (day: LocalDate, ...departments: Department[]) => {
  if (!rules) throw new Error('there is a letter in force')
  const at = instantOf(day, '00:15')
  return laggingNotices(departments, tallies, { today: day, at, rules, ...judged })
}
const noticesOf = (...departments: Department[]) => noticesOn(today, ...departments)

test('a department is urged on working days alone, on a weekend day where that is worked', () => {
  const recipientsOn = (day: LocalDate) => noticesOn(day, department('SXD')).map(({ recipient }) => recipient)
  expect(recipientsOn('2021-07-25')).toEqual([])
  expect(recipientsOn('2021-09-02')).toEqual([])
  expect(recipientsOn('2026-08-22')).toEqual(['SXD'])
})

test('a department that has ended is not urged: nobody is there to be written to', () => {
  const ended = department('STC', { validTo: '2021-07-20', successors: ['SXD'] })
  expect(noticesOf(department('SXD'), ended).map(({ recipient }) => recipient)).toEqual(['SXD'])
  const endsToday = department('STC', { validTo: today, successors: ['SXD'] })
  expect(noticesOf(department('SXD'), endsToday)).toHaveLength(2)
})

test('judges by how often the letters of the year commended, as the dashboard does', () => {
  if (!rules) throw new Error('there is a letter in force')
  const never = { count: 'timesCommended', is: '<', number: 1 } as const
  const sparing: RuleSet = {
    ...rules,
    levels: rules.levels.map((rule) => ({ ...rule, all: [...rule.all, never] })),
  }
  const notices = laggingNotices([department('SXD'), department('STC')], tallies, {
    today,
    at: instantOf(today, '00:15'),
    rules: sparing,
    ...judged,
    timesCommended: { STC: 1 },
  })
  expect(notices.map(({ recipient }) => recipient)).toEqual(['SXD'])
})

test('says that the numbers are the city’s own, where the letter prints none', () => {
  expect(noticesOf(department('SXD'))[0]?.content).toMatchObject({ ruleSet: rules?.letter, cityRule: true })
})

test('says whom to ask, where the city has said', () => {
  const contact = { name: 'Phòng Kiểm soát thủ tục hành chính', phone: '0236 3821 233' }
  const [notice] = noticesOf(department('SXD'))
  if (!notice) throw new Error('the department lags behind')
  expect(withContact(notice, contact).content).toEqual({ ...notice.content, contact })
  expect(withContact(notice, undefined)).toEqual(notice)
})
