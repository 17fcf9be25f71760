import { describe, expect, test } from 'vitest'
import {
  changedView,
  maxViews,
  type View,
  withThoseOf,
  withView,
} from '../../../../functions/tasks/views/view.ts'
import { refusalOf, toldWith } from '../task/stories.ts'

const view = (id: string, name = `Danh sách ${id}`): View => ({
  id: id.padEnd(12, '0'),
  name,
  query: { status: 'open-overdue' },
  savedBy: 'gd.sxd',
  bodyHash: '-',
})

const [one, two] = [view('a', 'Quá hạn'), view('b', 'Chờ gia hạn')]

describe('what an owner has saved', () => {
  test('grows by one at its end, up to fifty', () => {
    expect(withView([one], two)).toEqual([one, two])
    const full = Array.from({ length: maxViews }, (_, place) => view(`v${place}`))
    expect(refusalOf(() => withView(full, one))).toBe('too-many-views')
    expect(toldWith(() => withView(full, one))).toEqual({ max: 50 })
  })

  test('has no name twice, however it is written large or small', () => {
    expect(refusalOf(() => withView([one], view('c', 'QUÁ HẠN')))).toBe('view-name-taken')
    expect(refusalOf(() => withView([one, two], view('c', 'Quá hạn')))).toBe('view-name-taken')
    expect(toldWith(() => withView([one], view('c', 'QUÁ HẠN')))).toEqual({ name: 'QUÁ HẠN' })
    expect(withView([one], view('c', 'Qua han'))).toHaveLength(2)
    expect(refusalOf(() => changedView([one, two], two.id, { name: 'quá hạn' }))).toBe('view-name-taken')
  })

  test('is renamed in its place, and what is not there is not', () => {
    expect(changedView([one, two], one.id, { name: 'Quá hạn' })).toEqual([one, two])
    expect(changedView([one, two], one.id, { name: 'Chậm' })).toEqual([{ ...one, name: 'Chậm' }, two])
    expect(changedView([one], two.id, { name: 'Chậm' })).toBeUndefined()
  })

  test('shows what it is changed to and nothing of what it showed, in its place and as the one it is', () => {
    const sorted: View = { ...one, columns: ['task', 'holder'], sort: '-dueOn' }
    const shown = { query: { status: 'open-in-term', lead: 'SXD' }, columns: ['task' as const] }
    const changed = changedView([sorted, two], one.id, { name: 'Quá hạn', shown, savedBy: 'cv.sxd' })
    expect(changed).toEqual([{ ...one, ...shown, savedBy: 'cv.sxd' }, two])
  })
})

describe('a successor', () => {
  test('gets the lists of the department that ended, once, each with a name of its own', () => {
    const own = view('c', 'Quá hạn')
    const taken = withThoseOf([own], 'SXD', [one, two])
    expect(taken.map(({ name }) => name)).toEqual(['Quá hạn', 'Quá hạn SXD', 'Chờ gia hạn'])
    expect(withThoseOf([own, two], 'SXD', [one]).map(({ name }) => name)).toContain('Quá hạn SXD')
    expect(withThoseOf(taken, 'SXD', [one, two])).toEqual(taken)
  })

  test('gets as many as there is room for, with names no longer than a name may be', () => {
    const almost = Array.from({ length: maxViews - 1 }, (_, place) => view(`v${place}`))
    expect(withThoseOf(almost, 'SXD', [one, two])).toHaveLength(maxViews)
    const long = view('d', 'x'.repeat(60))
    const [, renamed] = withThoseOf([{ ...long, id: 'e'.repeat(12) }], 'SXD', [long])
    expect(renamed?.name).toHaveLength(59)
  })
})
