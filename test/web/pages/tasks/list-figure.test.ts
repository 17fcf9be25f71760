import { expect, test } from 'vitest'
import { figureOf } from '../../../../web/pages/tasks/list-figure.tsx'

const of = (query: string, own?: string) => figureOf(new URLSearchParams(query), own)

test('a list of a year by status alone explains a figure, of a department or the city, whichever page of it', () => {
  expect(of('year=2021&status=open-overdue')).toEqual({
    year: '2021',
    status: 'open-overdue',
    count: 'openOverdue',
    department: undefined,
  })
  expect(of('department=SXD&year=2021&status=done&cursor=abc&sort=-dueOn&starred=')).toEqual({
    year: '2021',
    status: 'done',
    count: 'done',
    department: 'SXD',
  })
})

test('a list of somebody of a department explains that department’s figure, named or not', () => {
  expect(of('year=2021&status=done', 'SXD')?.department).toBe('SXD')
  expect(of('year=2021&status=done&department=SXD', 'SXD')?.department).toBe('SXD')
})

test.each([
  '',
  'status=open-overdue',
  'year=2021',
  'year=2021&status=open',
  'year=2021&status=planned',
  'year=2021&status=done&starred=true',
])('no figure: %s', (query) => {
  expect(of(query)).toBeUndefined()
})
