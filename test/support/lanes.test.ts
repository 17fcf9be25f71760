import { expect, test } from 'vitest'
import { inTwoLanes } from './lanes.ts'

const order = (...seconds: number[]) => inTwoLanes(seconds, (one) => one)

test('beside the longest go as many short ones as fit, the shortest first', () =>
  expect(order(9, 8, 3, 2, 2, 1, 1)).toEqual([9, 1, 1, 2, 2, 3, 8]))

test('each file once, whatever there is', () => {
  expect(order()).toEqual([])
  expect(order(5)).toEqual([5])
  const many = Array.from({ length: 100 }, (_, place) => 100 - place)
  expect(order(...many).toSorted((one, other) => other - one)).toEqual(many)
})
