import { describe, expect, test } from 'vitest'
import { completionFirst, overdueFirst } from '../../../../functions/figures/rules/order-of-departments.ts'
import { noStatusCounts } from '../../../../functions/organisation/departments/tally.ts'
import { withSums } from '../../../../functions/tasks/task/counts.ts'

const department = (code: string, doneOnTime: number, openOverdue: number, openInTerm = 0) => ({
  code,
  counts: withSums({ ...noStatusCounts(), doneOnTime, openOverdue, openInTerm }),
})

const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code).join(' ')

describe('the order of departments', () => {
  const departments = [
    department('SYT', 9, 1), // 9 of 10
    department('SXD', 90, 3, 7), // 90 of 100
    department('STC', 1, 0), // 1 of 1
    department('SCT', 2, 3, 5), // 2 of 10
    department('BQL', 0, 0), // nothing assigned
  ]

  test('best completion first by exact fractions, equals by their codes', () => {
    const assigned = departments.filter(({ counts }) => counts.assigned > 0)
    expect(codes(assigned.toSorted(completionFirst))).toBe('STC SXD SYT SCT')
    expect(codes(assigned.toReversed().toSorted(completionFirst))).toBe('STC SXD SYT SCT')
  })

  test('most overdue first, equals by their codes', () => {
    expect(codes(departments.toSorted(overdueFirst))).toBe('SCT SXD SYT BQL STC')
    expect(codes(departments.toReversed().toSorted(overdueFirst))).toBe('SCT SXD SYT BQL STC')
  })
})
