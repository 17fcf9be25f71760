import { expect, test } from 'vitest'
import {
  listed,
  namedBy,
  namedByFigures,
  namedIn,
  optionOf,
} from '../../../../web/pages/dashboard/letters/named.ts'
import type { DepartmentRow } from '../../../../web/parts/figures/row.ts'

const named = [
  { level: 'request', departments: ['SXD'] },
  { level: 'commend', departments: ['STC'] },
] as const

test('the rules name some; a letter may leave one out and name others', () => {
  const found = namedIn({ named })
  expect(found.map(optionOf)).toEqual(['SXD request', 'STC commend'])
  const chosen = ['STC commend', 'SNV acknowledge']
  expect(listed(found, chosen).map(optionOf)).toEqual(['SXD request', 'STC commend', 'SNV acknowledge'])
  expect(chosen.map(namedBy)).toEqual([
    { department: 'STC', level: 'commend' },
    { department: 'SNV', level: 'acknowledge' },
  ])
})

const row = (code: string, verdict: DepartmentRow['verdict'], done: number, openOverdue: number) =>
  ({ code, verdict, counts: { done, assigned: 10, openOverdue } }) as DepartmentRow

test('the figures of a period name whom they commend first, the best before, and whom they urge last, the worst before', () => {
  const rows = [
    row('SXD', { level: 'request', commended: false, urged: true }, 5, 2),
    row('SNV', { commended: false, urged: false }, 6, 1),
    row('STC', { level: 'commend', commended: true, urged: false }, 9, 0),
    row('STP', { level: 'request', commended: false, urged: true }, 5, 3),
    row('SYT', { level: 'acknowledge', commended: false, urged: false }, 8, 0),
    row('SCT', { level: 'commend', commended: true, urged: false }, 10, 0),
  ]
  expect(namedByFigures(rows).map(optionOf)).toEqual([
    'SCT commend',
    'STC commend',
    'SYT acknowledge',
    'STP request',
    'SXD request',
  ])
})
