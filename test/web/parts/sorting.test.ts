import { expect, test } from 'vitest'
import { sorted, sortOf, sortText } from '../../../web/parts/lists/sorting.ts'

const rows = [
  { name: 'Sở Tài chính', late: 3 },
  { name: 'Sở Đất đai', late: undefined },
  { name: 'Sở Du lịch', late: 12 },
]
const columns = [
  { name: 'name', sortBy: ({ name }: (typeof rows)[number]) => name },
  { name: 'late', sortBy: ({ late }: (typeof rows)[number]) => late },
]
const namesBy = (text: string | null) => sorted(rows, columns, sortOf(text)).map(({ name }) => name)

test('words as a Vietnamese dictionary has them: d before đ', () =>
  expect(namesBy('name')).toEqual(['Sở Du lịch', 'Sở Đất đai', 'Sở Tài chính']))

test('numbers as numbers; what has none comes last either way', () => {
  expect(namesBy('late')).toEqual(['Sở Tài chính', 'Sở Du lịch', 'Sở Đất đai'])
  expect(namesBy('-late')).toEqual(['Sở Du lịch', 'Sở Tài chính', 'Sở Đất đai'])
})

test('an address that names no column leaves the order as it is', () => {
  expect(namesBy('nothing')).toEqual(rows.map(({ name }) => name))
  expect(namesBy(null)).toEqual(rows.map(({ name }) => name))
})

test('the address says what it was told', () =>
  expect(sortText({ column: 'late', isDown: true })).toBe('-late'))
