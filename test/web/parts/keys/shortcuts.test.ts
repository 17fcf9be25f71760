import { expect, test } from 'vitest'
import { hasLetterKeys, setLetterKeys, shortcutOf } from '../../../../web/parts/keys/shortcuts.ts'
import { keepRecent, recentIn } from '../../../../web/session/recent.ts'
import { memoryStorage } from '../memory-storage.ts'

const pressed = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
})
const free = { isTyping: false, withLetters: true }

test.each([
  ['/', 'search'],
  ['?', 'help'],
  ['j', 'next'],
  ['k', 'previous'],
  ['x', 'choose'],
  ['d', 'decide'],
])('%s: %s', (key, shortcut) => {
  expect(shortcutOf(pressed(key), free)).toBe(shortcut)
})

test('whoever types, or holds another key, types', () => {
  expect(shortcutOf(pressed('j'), { ...free, isTyping: true })).toBeUndefined()
  expect(shortcutOf(pressed('j', { ctrlKey: true }), free)).toBeUndefined()
  expect(shortcutOf(pressed('x', { altKey: true }), free)).toBeUndefined()
  expect(shortcutOf(pressed('toString'), free)).toBeUndefined()
})

test('Ctrl-K works from a field, also with single keys switched off', () => {
  const off = { isTyping: true, withLetters: false }
  expect(shortcutOf(pressed('k', { ctrlKey: true }), off)).toBe('palette')
  expect(shortcutOf(pressed('K', { metaKey: true }), off)).toBe('palette')
  expect(shortcutOf(pressed('k', { ctrlKey: true, altKey: true }), off)).toBeUndefined()
  expect(shortcutOf(pressed('/'), { isTyping: false, withLetters: false })).toBeUndefined()
})

test('single keys can be switched off, and stay so', () => {
  const storage = memoryStorage()
  expect(hasLetterKeys(storage)).toBe(true)
  setLetterKeys(storage, false)
  expect(hasLetterKeys(storage)).toBe(false)
  setLetterKeys(storage, true)
  expect(hasLetterKeys(storage)).toBe(true)
})

test('what somebody looked at last: things, not forms or lists; each once, twelve at most', () => {
  const storage = memoryStorage()
  for (const address of [
    '/',
    '/tasks',
    '/directives/new',
    '/directives/import',
    '/tasks/SXD-2021-a/judge',
    '/admin',
    '/directives/from-text',
    '/outgoing-papers/new',
  ])
    keepRecent(storage, 'vp.an', { address, title: address })
  expect(recentIn(storage, 'vp.an')).toEqual([])
  for (let place = 0; place < 20; place += 1)
    keepRecent(storage, 'vp.an', { address: `/tasks/SXD-2021-t${place % 14}`, title: `Nhiệm vụ ${place}` })
  expect(recentIn(storage, 'vp.an')).toHaveLength(12)
  expect(recentIn(storage, 'vp.an')[0]).toEqual({ address: '/tasks/SXD-2021-t5', title: 'Nhiệm vụ 19' })
  expect(new Set(recentIn(storage, 'vp.an').map(({ address }) => address)).size).toBe(12)
  keepRecent(storage, 'vp.an', { address: '/outgoing-papers/2021-k3f9x2m8q1ab', title: 'V/v tiến độ' })
  expect(recentIn(storage, 'vp.an')[0]?.title).toBe('V/v tiến độ')
  expect(recentIn(storage, 'vp.binh')).toEqual([])
  keepRecent(storage, 'vp.binh', { address: '/tasks/SXD-2021-t1', title: 'Nhiệm vụ' })
  expect(recentIn(storage, 'vp.an')).toEqual([])
})
