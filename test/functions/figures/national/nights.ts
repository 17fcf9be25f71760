import type { Night } from '../../../../functions/figures/national/nightly-file.ts'
import { formulaSets } from '../../../../functions/figures/rules/formulas.ts'
import { ruleSetInForce } from '../../../../functions/figures/rules/rule-sets.ts'
import type { Department } from '../../../../functions/organisation/departments/department.ts'
import { noTally } from '../../../../functions/organisation/departments/tally.ts'

const department = (code: string, name: string): Department => ({
  code,
  name,
  kind: 'department',
  validFrom: '2020-01-01',
})

/** A night of a city with two departments, in which something of this year and of the last was left. */
export const nightOf = (more: Partial<Night> = {}): Night => {
  const date = more.date ?? '2026-03-02'
  const year = Number(date.slice(0, 4))
  return {
    city: { code: '48', name: 'Thành phố Đà Nẵng' },
    date,
    madeAt: new Date(`${date}T00:15:09+07:00`),
    product: 'dung-han 0.1.0',
    ruleSet: ruleSetInForce(date),
    formulaSet: formulaSets['da-nang'],
    departments: [department('SXD', 'Sở Xây dựng'), department('STC', 'Sở Tài chính')],
    snapshots: [
      {
        date,
        year,
        tallies: {
          SXD: {
            ...noTally(),
            doneOnTime: 51,
            doneLate: 7,
            openInTerm: 31,
            openOverdue: 4,
            reportsOwed: 20,
            reportsInTime: 18,
          },
          STC: { ...noTally(), doneOnTime: 28, doneNoDeadline: 3, openNoDeadline: 2, reassigned: 1 },
        },
      },
      {
        date,
        year: year - 1,
        tallies: { SXD: { ...noTally(), doneOnTime: 300, doneLate: 20, openOverdue: 1 } },
      },
    ],
    ...more,
  }
}
