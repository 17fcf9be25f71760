import { describe, expect, it } from 'vitest'
import type { Department } from '../../../../functions/organisation/departments/department.ts'
import { heirOn } from '../../../../functions/organisation/departments/succession/heir.ts'
import type { LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { Refused } from '../../../../functions/shared/problems/refused.ts'
import { departmentOf } from '../../platform/table/city.ts'

const on: LocalDate = '2024-01-31'
const day: LocalDate = '2024-02-05'

const ended = (code: string, validTo: LocalDate, ...successors: string[]): Department => ({
  ...departmentOf(code, { validTo }),
  ...(successors.length > 0 && { successors }),
})

const register: Department[] = [
  ended('SXD', '2024-01-30', 'STC'),
  ended('STC', '2024-01-30', 'SNV'),
  ended('SYT', '2024-02-02', 'STC2', 'SNV'),
  departmentOf('STC2', { validFrom: '2024-02-03' }),
  ended('SCT', '2024-02-01', 'SYT'),
  ended('SVH', '2024-02-04'),
  ended('SDL', '2024-02-01', 'SVH'),
  ended('SA', '2024-02-01', 'SB'),
  ended('SB', '2024-01-30', 'SA'),
  departmentOf('SNV'),
  ended('SND', day, 'SNV'),
]

const heirOf = (code: string) =>
  heirOn(register.find((one) => one.code === code) as Department, register, { on, day })

describe('who takes over on the day of the handing over', () => {
  it.each<[string, string, LocalDate, string]>([
    ['SNV', 'SNV', on, 'the successor, as long as it is there'],
    ['SND', 'SND', on, 'the successor, on its last day too'],
    ['STC', 'SNV', on, 'the successor of one that ended on the day on which it took over'],
    ['SYT', 'STC2', '2024-02-03', 'the main successor of one that was split since, from its first day on'],
    ['SCT', 'STC2', '2024-02-03', 'through several steps'],
  ])('%s: %s from %s on, %s', (code, department, since) => {
    expect(heirOf(code)).toEqual({ department, on: since })
  })

  it.each([
    ['SVH', 'SVH', 'without a successor'],
    ['SDL', 'SVH', 'whose successor has none'],
    ['SA', 'SA', 'in a circle of which nobody is left'],
  ])('%s: nobody, and %s is named, %s', (code, last) => {
    let told: unknown
    try {
      heirOf(code)
    } catch (error) {
      told = error instanceof Refused && [error.code, error.facts]
    }
    expect(told).toEqual(['department-not-valid', { department: last, assignedOn: day }])
  })
})
