import { expect, test } from 'vitest'
import { draftsOf, typedOver } from '../../../web/parts/forms/drafts.ts'
import { memoryStorage } from './memory-storage.ts'

const now = Date.parse('2026-11-23T02:00:00Z')
const daysAgo = (days: number) => now - days * 86_400_000
const draft = (savedAt = now) => ({ values: { result: 'Đã xong' }, key: 'k-12345678', savedAt })

test('a draft comes back with its key, to its person and its form only', () => {
  const storage = memoryStorage()
  draftsOf(storage, 'sxd.cv1', now).keep('report:a', draft())
  expect(draftsOf(storage, 'sxd.cv1', now).read('report:a')).toEqual(draft())
  expect(draftsOf(storage, 'sxd.cv1', now).read('report:b')).toBeUndefined()
  expect(draftsOf(storage, 'sxd.cv2', now).read('report:a')).toBeUndefined()
})

test('what was sent is forgotten', () => {
  const drafts = draftsOf(memoryStorage(), 'sxd.cv1', now)
  drafts.keep('report:a', draft())
  drafts.drop('report:a')
  expect(drafts.read('report:a')).toBeUndefined()
})

test('drafts of more than a month ago and damaged ones go, everything else stays', () => {
  const storage = memoryStorage()
  const drafts = draftsOf(storage, 'sxd.cv1', now)
  drafts.keep('old', draft(daysAgo(31)))
  drafts.keep('recent', draft(daysAgo(29)))
  storage.setItem('draft:sxd.cv1:damaged', '{"values"')
  storage.setItem('language', 'en')
  const later = draftsOf(storage, 'sxd.cv1', now)
  expect([later.read('old'), later.read('damaged'), storage.length]).toEqual([undefined, undefined, 2])
  expect(later.read('recent')).toEqual(draft(daysAgo(29)))
})

test('a browser without room says so', () => {
  const drafts = draftsOf(memoryStorage(10), 'sxd.cv1', now)
  expect(drafts.keep('report:a', draft())).toBe(false)
})

test('what nobody touched is no part of a draft, so that it follows what others change', () => {
  const initial = { title: 'Báo cáo', dueOn: '20/07/2021', parties: [] as readonly string[] }
  expect(typedOver(initial, { ...initial, dueOn: '25/07/2021' })).toEqual({ dueOn: '25/07/2021' })
  expect(typedOver(initial, { title: 'Báo cáo', parties: ['STC'] })).toEqual({ parties: ['STC'] })
})

test('where nothing is typed any more there is no draft', () => {
  const drafts = draftsOf(memoryStorage(), 'sxd.cv1', now)
  drafts.keep('report:a', draft())
  expect(drafts.keep('report:a', { ...draft(), values: {} })).toBe(true)
  expect(drafts.read('report:a')).toBeUndefined()
})

test('all of a person can be thrown away at once, and nothing else goes with them', () => {
  const storage = memoryStorage()
  const own = draftsOf(storage, 'sxd.cv1', now)
  const others = draftsOf(storage, 'sxd.cv10', now)
  for (const form of ['report:a', 'report:b']) own.keep(form, draft())
  others.keep('report:a', draft())
  storage.setItem('language', 'en')
  expect([own.count(), others.count()]).toEqual([2, 1])
  own.dropAll()
  expect([own.count(), others.count(), storage.getItem('language')]).toEqual([0, 1, 'en'])
  expect(own.read('report:a')).toBeUndefined()
})
