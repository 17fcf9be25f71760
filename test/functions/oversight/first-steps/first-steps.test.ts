import { describe, expect, test } from 'vitest'
import type { Department } from '../../../../functions/organisation/departments/department.ts'
import {
  newRegistration,
  type RegisteredUser,
} from '../../../../functions/organisation/people/register/registered-user.ts'
import type { Role } from '../../../../functions/organisation/people/user.ts'
import { noPaperNames } from '../../../../functions/organisation/settings/paper-names.ts'
import { type CitySoFar, firstSteps } from '../../../../functions/oversight/first-steps/first-steps.ts'

const today = '2026-03-02'

const department = (code: string, change: Partial<Department> = {}): Department => ({
  code,
  name: `Sở ${code}`,
  kind: 'department',
  validFrom: '2026-01-01',
  ...change,
})

const person = (role: Role, of?: string, change: Partial<RegisteredUser> = {}): RegisteredUser => ({
  id: `${role}.${of ?? 'tp'}`,
  name: 'Nguyễn Văn An',
  email: `${role}.${of ?? 'tp'}@danang.gov.vn`.toLowerCase(),
  role,
  ...(of && { department: of }),
  active: true,
  ...newRegistration({ state: 'none' }),
  ...change,
})

const empty: CitySoFar = {
  settings: noPaperNames,
  departments: [],
  users: [person('administrator')],
  hasCalendar: () => false,
  hasDirective: false,
}

const whole: CitySoFar = {
  settings: {
    cityName: 'thành phố Đà Nẵng',
    cityPlace: 'Đà Nẵng',
    officeSymbol: 'KSTT',
    signers: [{ name: 'Lê Văn Một', position: 'chairman' }],
    letterSigner: 'Lê Văn Một',
    reportSigner: 'Lê Văn Hai',
  },
  departments: [department('SXD'), department('STC')],
  users: [person('leader'), person('office'), person('head', 'SXD'), person('clerk', 'STC')],
  hasCalendar: (year) => year === 2026,
  hasDirective: true,
}

describe('the first steps of a city', () => {
  test('an empty city needs everything', () => {
    expect(firstSteps(empty, today)).toEqual({
      isComplete: false,
      names: {
        isDone: false,
        missing: ['cityName', 'cityPlace', 'officeSymbol', 'signers', 'letterSigner', 'reportSigner'],
      },
      departments: { isDone: false, count: 0 },
      people: {
        isDone: false,
        count: 1,
        missingRoles: ['leader', 'office'],
        withoutPeople: [],
        failedAccounts: 0,
      },
      calendar: { isDone: false, missingYears: [2026] },
      directive: { isDone: false },
    })
  })

  test('a city with all of it needs nothing', () => {
    const { isComplete, ...steps } = firstSteps(whole, today)
    expect(Object.values(steps).map(({ isDone }) => isDone)).toEqual([true, true, true, true, true])
    expect(isComplete).toBe(true)
  })

  test('who may no longer sign in does not count, nor does a department that has ended or not begun', () => {
    const left = person('head', 'SXD', { active: false })
    const departments = [
      department('SXD'),
      department('CU', { validTo: '2026-03-01' }),
      department('MOI', { validFrom: '2026-03-03' }),
    ]
    const { people, departments: step } = firstSteps(
      { ...whole, departments, users: [person('leader'), person('office'), left] },
      today,
    )
    expect(step.count).toBe(1)
    expect(people).toMatchObject({ isDone: false, count: 2, withoutPeople: ['SXD'] })
  })

  test('an account that failed is counted, and hinders nobody else', () => {
    const failed = { state: 'failed', since: '2026-03-01T00:00:00.000Z', reason: 'mail-refused' } as const
    const users = [...whole.users, person('clerk', 'SXD', { id: 'clerk2', account: failed })]
    expect(firstSteps({ ...whole, users }, today)).toMatchObject({
      isComplete: true,
      people: { failedAccounts: 1 },
    })
  })

  test('from November on next year’s calendar is asked for', () => {
    expect(firstSteps(whole, '2026-10-31').calendar).toEqual({ isDone: true, missingYears: [] })
    expect(firstSteps(whole, '2026-11-01').calendar).toEqual({ isDone: false, missingYears: [2027] })
  })
})
