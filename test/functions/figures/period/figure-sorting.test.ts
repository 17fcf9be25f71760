import { expect, it } from 'vitest'
import {
  lengthsOf,
  mostLookedThrough,
  sortedFigureLines,
  worstFirst,
} from '../../../../functions/figures/period/tasks/figure-sorting.ts'
import { listsOfYear } from '../../../../functions/figures/today/lists-of-year.ts'
import { noStatusCounts } from '../../../../functions/organisation/departments/tally.ts'
import { withSums } from '../../../../functions/tasks/task/counts.ts'

const request = '/api/figures/tasks?assignedFrom=2021-01-01'

it.each([
  ['openOverdue', 1_000, true],
  ['openOverdue', 1_001, false],
  ['openOverdue', undefined, false],
  ['ageing over-120', 3, true],
  ['backlogOpen', 3, true],
  ['done', 3, false],
  ['openNoDeadline', 3, false],
])('the list of %s with %s tasks opens with the worst: %s', (count, tasks, isSorted) => {
  expect(worstFirst(request, count, tasks)).toBe(isSorted ? `${request}&sort=dueOn` : request)
})

it.each([
  [mostLookedThrough, 7],
  [mostLookedThrough + 1, undefined],
])('of figures of %i tasks the overdue are %s to be sorted', (given, length) => {
  const counts = { ...withSums({ ...noStatusCounts(), openOverdue: 7 }), given }
  const ageing = { '1-30': 1, '31-120': 2, 'over-120': 4 }
  const lengths = lengthsOf({ counts, ageing, backlog: { open: 3, openOverdue: 2 } })
  expect(lengths.openOverdue).toBe(length)
})

it('a department’s own tasks of a year lie in their order anyhow', () => {
  const counts = withSums({ ...noStatusCounts(), openOverdue: 3, openInTerm: 998 })
  const [city, department] = [listsOfYear(2021, undefined, counts), listsOfYear(2021, 'SXD', counts)]
  expect(city.openOverdue).toBe('/api/tasks?year=2021&status=open-overdue&sort=dueOn')
  expect(city.openInTerm).toBe('/api/tasks?year=2021&status=open-in-term&sort=dueOn')
  expect(city.assigned).toBe('/api/tasks?year=2021&status=assigned')
  expect(department.openOverdue).toBe('/api/tasks?department=SXD&year=2021&status=open-overdue')
})

it('due dates are those that the figure is counted by', () => {
  const line = { title: 'T', department: 'SXD', assignedOn: '2021-01-04' } as const
  const lines = [
    { ...line, id: 'A', originalDueOn: '2021-02-01', dueOn: '2021-09-01' } as const,
    { ...line, id: 'B', originalDueOn: '2021-03-01', dueOn: '2021-03-01' } as const,
    { ...line, id: 'C' } as const,
  ]
  const order = (basis: 'effective' | 'original') =>
    sortedFigureLines(lines, { sort: 'dueOn', basis }, new Map()).map(({ id }) => id)
  expect(order('effective')).toEqual(['B', 'A', 'C'])
  expect(order('original')).toEqual(['A', 'B', 'C'])
  expect(sortedFigureLines(lines, { sort: 'dueOn', basis: 'original' }, new Map())[0]).toBe(lines[0])
})
