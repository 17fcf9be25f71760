import { expect, test } from 'vitest'
import { forgetLeft, keepLeft, leftOf } from '../../web/app/router/left.ts'
import { memoryStorage } from './parts/memory-storage.ts'

test('what is known of an entry is kept beside what was known', () => {
  const storage = memoryStorage()
  keepLeft(storage, 'a', { opened: ['todo'] })
  keepLeft(storage, 'a', { top: 120, link: '/tasks/1' })
  keepLeft(storage, 'b', { top: 7 })
  expect(leftOf(storage, 'a')).toEqual({ opened: ['todo'], top: 120, link: '/tasks/1' })
  expect(leftOf(storage, 'b')).toEqual({ top: 7 })
  expect(leftOf(storage, 'c')).toEqual({})
})

test('whoever leaves by no link of the page has no link to come back to', () => {
  const storage = memoryStorage()
  keepLeft(storage, 'a', { link: '/tasks/1' })
  keepLeft(storage, 'a', { top: 3, link: undefined })
  expect(leftOf(storage, 'a')).toEqual({ top: 3 })
})

test('of many entries those stay that were left last', () => {
  const storage = memoryStorage()
  for (let place = 0; place < 60; place += 1) keepLeft(storage, `entry-${place}`, { top: place })
  keepLeft(storage, 'entry-10', { top: 1 })
  keepLeft(storage, 'entry-60', { top: 60 })
  expect(['entry-9', 'entry-11', 'entry-10', 'entry-12'].map((entry) => leftOf(storage, entry).top)).toEqual([
    undefined,
    undefined,
    1,
    12,
  ])
})

test('whoever signs out leaves nothing', () => {
  const storage = memoryStorage()
  keepLeft(storage, 'a', { top: 1 })
  forgetLeft(storage)
  expect(leftOf(storage, 'a')).toEqual({})
})
