import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  listSorts,
  type SortableLine,
  sortableColumns,
  sortedLines,
} from '../../../../functions/tasks/lists/list-sorting.ts'

const names = new Map([
  ['SXD', 'Sở Xây dựng'],
  ['STC', 'Sở Tài chính'],
  ['BQL', 'Ban Quản lý dự án'],
])

const line = (id: string, more: Partial<SortableLine> = {}): SortableLine => ({
  id,
  title: 'Báo cáo',
  department: 'SXD',
  assignedOn: '2021-07-01',
  ...more,
})

const idsBy = (lines: readonly SortableLine[], sort: (typeof listSorts)[number]) =>
  sortedLines(lines, sort, names).map(({ id }) => id)

describe('a list by one of its columns', () => {
  test('words stand as in a Vietnamese dictionary, numbers in them as numbers', () => {
    const titles = ['Đôn đốc', 'Dự án', 'Ấn định', 'Báo cáo 10', 'Báo cáo 2', 'An toàn']
    const lines = titles.map((title) => line(title, { title }))
    expect(idsBy(lines, 'task')).toEqual([
      'An toàn',
      'Ấn định',
      'Báo cáo 2',
      'Báo cáo 10',
      'Dự án',
      'Đôn đốc',
    ])
  })

  test('departments by their names, not by their codes', () => {
    const lines = ['SXD', 'BQL', 'STC'].map((department) => line(department, { department }))
    expect(idsBy(lines, 'department')).toEqual(['BQL', 'STC', 'SXD'])
    expect(idsBy(lines, '-department')).toEqual(['SXD', 'STC', 'BQL'])
  })

  test('departments by a name that their code does not begin like; one without a name by its code', () => {
    const health = new Map([...names, ['AYT', 'Sở Y tế']])
    const lines = ['AYT', 'SXD', 'Sở Z', 'BQL'].map((department) => line(department, { department }))
    expect(sortedLines(lines, 'department', health).map(({ id }) => id)).toEqual([
      'BQL',
      'SXD',
      'AYT',
      'Sở Z',
    ])
  })

  test('days by themselves, numbers by their size', () => {
    const late = '2021-07-20'
    const updated = [line('a', { updatedOn: late }), line('b', { updatedOn: '2021-07-03' })]
    expect(idsBy(updated, 'progress')).toEqual(['b', 'a'])
    const submitted = [
      line('a', { result: { submittedOn: late } }),
      line('b', { result: { submittedOn: '2021-07-03' } }),
    ]
    expect(idsBy(submitted, 'submittedOn')).toEqual(['b', 'a'])
    const days = [10, 9, 100].map((daysOverdue) => line(`${daysOverdue}`, { daysOverdue }))
    expect(idsBy(days, 'daysOverdue')).toEqual(['9', '10', '100'])
  })

  test('equal ones by their due dates and then their ids, those without a date last, either way', () => {
    const lines = [
      line('c', { dueOn: '2021-07-20' }),
      line('d'),
      line('b', { dueOn: '2021-07-20' }),
      line('z', { dueOn: '2021-07-03' }),
    ]
    for (const sort of ['task', '-task', 'progress', '-progress'] as const)
      expect(idsBy(lines, sort), sort).toEqual(['z', 'b', 'c', 'd'])
  })

  test('statuses by how soon they are to be looked at', () => {
    const statuses = ['done-on-time', 'open-in-term', 'open-overdue', 'planned'] as const
    const lines = statuses.map((status) => line(status, { status }))
    expect(idsBy(lines, 'status')).toEqual(['open-overdue', 'open-in-term', 'planned', 'done-on-time'])
  })

  test('whoever was never urged comes after all who were, either way', () => {
    const lines = [line('never', { urgings: 0 }), line('once', { urgings: 1 }), line('often', { urgings: 9 })]
    expect(idsBy(lines, 'urgings')).toEqual(['once', 'often', 'never'])
    expect(idsBy(lines, '-urgings')).toEqual(['often', 'once', 'never'])
  })
})

test('every column sorts both ways, loses no line, and the order does not hang on the one before', () => {
  const day = fc.constantFrom('2021-07-01', '2021-07-02', undefined)
  const lines = fc.uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 3 }),
      dueOn: day,
      updatedOn: day,
      acceptedOn: day,
      daysOverdue: fc.option(fc.nat(3), { nil: undefined }),
      department: fc.constantFrom(...names.keys()),
    }),
    { selector: ({ id }) => id, maxLength: 12 },
  )
  expect(listSorts).toHaveLength(2 * sortableColumns.length)
  fc.assert(
    fc.property(lines, fc.constantFrom(...listSorts), (some, sort) => {
      const given = some.map(({ id, ...more }) => line(id, more as Partial<SortableLine>))
      const ids = idsBy(given, sort)
      expect(ids).toHaveLength(given.length)
      expect(idsBy(given.toReversed(), sort)).toEqual(ids)
    }),
  )
})
