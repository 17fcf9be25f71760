import { describe, expect, test } from 'vitest'
import { addressOfView, conditionsOf, isShown, type View } from '../../../../web/pages/tasks/views/views.ts'

const view: View = {
  id: 'aaaaaaaaaaaa',
  of: 'person',
  name: 'Chậm nhất trước',
  query: { status: 'open-overdue', department: 'SXD' },
  columns: ['task', 'daysOverdue'],
  sort: '-daysOverdue',
  savedBy: 'gd.sxd',
}
const of = (query: string) => new URLSearchParams(query)

describe('a saved list', () => {
  test('has an address that brings filters, columns and order', () => {
    expect(addressOfView(view)).toBe(
      '/tasks?status=open-overdue&department=SXD&columns=task%2CdaysOverdue&sort=-daysOverdue',
    )
    expect(addressOfView({ query: {} })).toBe('/tasks')
  })

  test('is shown by its address in any order, on whichever page, and by no other', () => {
    const query = 'columns=task,daysOverdue&sort=-daysOverdue&department=SXD&status=open-overdue&year='
    expect(isShown(view, of(`${query}&cursor=abc`))).toBe(true)
    for (const other of ['status=open-overdue', `${query}&starred=true`, query.replace('SXD', 'STC')])
      expect(isShown(view, of(other))).toBe(false)
  })

  test('keeps what is in a list, not which page of it', () => {
    expect(conditionsOf(of('status=open&cursor=abc&sort=dueOn&columns=task&limit=5&year='))).toEqual({
      status: 'open',
    })
  })
})
