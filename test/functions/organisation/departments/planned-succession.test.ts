import { describe, expect, test } from 'vitest'
import type { Department } from '../../../../functions/organisation/departments/department.ts'
import {
  type DepartmentSuccession,
  endDepartment,
} from '../../../../functions/organisation/departments/succession/department-succession.ts'
import {
  decisionOf,
  isDueOn,
  planSuccession,
  registeredDepartmentSchema,
  successionNews,
  withdrawSuccession,
  withoutPlan,
} from '../../../../functions/organisation/departments/succession/planned-succession.ts'
import type { LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { refusalOf } from '../../tasks/task/stories.ts'

const today = '2025-02-20'
const sgtvt: Department = { code: 'SGTVT', name: 'Sở GTVT', kind: 'department', validFrom: '2004-01-01' }
const sxdm: Department = { code: 'SXDM', name: 'Sở Xây dựng', kind: 'department', validFrom: '2025-03-01' }
const decision: DepartmentSuccession = {
  on: '2025-03-01',
  decision: 'Nghị quyết về sắp xếp các sở',
  successors: [sxdm],
}
const planned = planSuccession(sgtvt, decision, 'qt.mot', today)

describe('a succession ahead of its day', () => {
  test('is kept with who entered it; the department is otherwise as it was', () => {
    expect(withoutPlan(planned)).toEqual(sgtvt)
    expect(planned.planned).toEqual({ ...decision, by: 'qt.mot' })
    expect(planned.planned && decisionOf(planned.planned)).toEqual(decision)
    expect(registeredDepartmentSchema.parse(planned)).toEqual(planned)
  })

  test('is due on its day and on every later one until it is carried out', () => {
    const days = ['2025-02-28', '2025-03-01', '2025-03-04'] as const
    expect(days.map((day) => isDueOn(planned, day))).toEqual([false, true, true])
    expect(isDueOn(sgtvt, '2025-03-04')).toBe(false)
  })

  test('another one takes its place', () => {
    const later = planSuccession(planned, { ...decision, on: '2025-04-01' }, 'qt.hai', today)
    expect(later.planned).toMatchObject({ on: '2025-04-01', by: 'qt.hai' })
  })

  test.each<[string, Partial<DepartmentSuccession>]>([
    ['succession-too-far', { on: '2027-01-01' }],
    ['succeeds-itself', { successors: ['SGTVT'] }],
  ])('what its day would refuse is refused now: %s', (code, given) =>
    expect(refusalOf(() => planSuccession(sgtvt, { ...decision, ...given }, 'qt.mot', today))).toBe(code),
  )

  test('may be as far as the last day of next year', () =>
    expect(planSuccession(sgtvt, { ...decision, on: '2026-12-31' }, 'qt.mot', today).planned).toBeDefined())

  test('the Office is told of it once when it is carried out, and each morning while it cannot be', () => {
    const morning = (day: LocalDate, lastDigest: LocalDate) => ({ today: day, lastDigest })
    const friday = morning('2025-02-28', '2025-02-27')
    const monday = morning('2025-03-03', '2025-02-28')
    const tuesday = morning('2025-03-04', '2025-03-03')
    const ended = withoutPlan(endDepartment(planned, decision))
    const told = [{ name: 'Sở GTVT', successors: ['Sở Xây dựng'], on: '2025-03-01' }]
    expect(successionNews([planned, sxdm], friday)).toEqual([])
    expect(successionNews([ended, sxdm], monday)).toEqual(told)
    expect(successionNews([ended, sxdm], tuesday)).toEqual([])
    const refused = { code: 'name-taken', on: '2025-03-03' } as const
    const waiting = { ...planned, planned: { ...decision, by: 'qt.mot', refused } }
    for (const day of [monday, tuesday])
      expect(successionNews([waiting], day)).toEqual([{ ...told[0], refused: 'name-taken' }])
  })

  test('is withdrawn while it has not begun, once', () => {
    expect(withdrawSuccession(planned)).toEqual(sgtvt)
    expect(refusalOf(() => withdrawSuccession(sgtvt))).toBe('nothing-planned')
    const begun = endDepartment(planned, decision)
    expect(refusalOf(() => withdrawSuccession(begun))).toBe('department-ended')
  })
})
