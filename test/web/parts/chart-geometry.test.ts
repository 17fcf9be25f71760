import { describe, expect, test } from 'vitest'
import {
  linear,
  partsOf,
  pathOf,
  placesOf,
  topOf,
  topOfCounts,
} from '../../../web/parts/figures/trend/chart-geometry.ts'

test('a value lies on the drawing as it lies in the data', () => {
  const y = linear([0, 100], [240, 10])
  expect([0, 50, 100].map(y)).toEqual([240, 125, 10])
  expect(linear([5, 5], [40, 600])(5)).toBe(40)
})

describe('a line', () => {
  const [a, b, c] = [
    { x: 0, y: 1 },
    { x: 2, y: 3 },
    { x: 4.56, y: 5 },
  ]
  test('goes from point to point', () => expect(pathOf([a, b, c])).toBe('M0.0 1.0L2.0 3.0L4.6 5.0'))
  test('breaks off where a point is missing', () =>
    expect(pathOf([a, undefined, c])).toBe('M0.0 1.0M4.6 5.0'))
})

describe('the parts of a whole', () => {
  test('lie one after the other and make up the whole', () =>
    expect(
      partsOf([
        ['done', 3],
        ['late', 0],
        ['open', 1],
      ]),
    ).toEqual([
      { name: 'done', count: 3, from: 0, share: 75 },
      { name: 'open', count: 1, from: 75, share: 25 },
    ]))
  test('of nothing are none', () => expect(partsOf([['done', 0]])).toEqual([]))
})

test('days lie as far apart as they are', () =>
  expect(placesOf(['2021-06-28', '2021-06-29', '2021-07-06'])).toEqual([0, 1, 8]))

test('a scale ends at a quarter of a hundred', () => {
  expect(topOf([3, 12])).toBe(25)
  expect(topOf([84])).toBe(100)
  expect(topOf([])).toBe(25)
})

test('a scale of counts ends just above the highest, with whole quarters', () => {
  expect([0, 1, 4, 5, 9, 13, 41, 185, 191, 999, 12_345].map((count) => topOfCounts([count]))).toEqual([
    4, 4, 4, 8, 12, 16, 80, 200, 200, 1200, 16_000,
  ])
  for (let most = 1; most < 5000; most += 1) {
    const top = topOfCounts([most])
    expect(top).toBeGreaterThanOrEqual(most)
    expect(top / 4).toBe(Math.round(top / 4))
    expect(top).toBeLessThanOrEqual(Math.max(4, 2 * most))
  }
})
