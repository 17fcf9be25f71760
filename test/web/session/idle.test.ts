import { assert, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { idleAt, isReadOut, lastUseOf, warnedMs } from '../../../web/session/idle.ts'
import { memoryStorage } from '../parts/memory-storage.ts'

const now = Date.parse('2026-11-23T02:00:00Z')
const minutes = (count: number) => count * 60_000

describe('a session', () => {
  test.each([
    ['just used', 0, { kind: 'active' }],
    ['28 minutes ago, less a moment', minutes(28) - 1, { kind: 'active' }],
    ['28 minutes ago', minutes(28), { kind: 'warned', secondsLeft: 120 }],
    ['a second before its end', minutes(30) - 1_000, { kind: 'warned', secondsLeft: 1 }],
    ['at its end', minutes(30), { kind: 'ended' }],
    ['on a machine that slept a night', minutes(900), { kind: 'ended' }],
    ['by a clock that was set back', -minutes(60), { kind: 'active' }],
  ] as const)('%s', (_, ago, idle) => {
    expect(idleAt(now, now - ago, 30)).toEqual(idle)
  })

  test('never ends without having asked, and asks for the last two minutes', () => {
    assert(
      property(integer({ min: 5, max: 480 }), integer({ min: 0, max: minutes(500) }), (limit, ago) => {
        const idle = idleAt(now, now - ago, limit)
        const left = minutes(limit) - ago
        expect(idle.kind).toBe(left <= 0 ? 'ended' : left <= warnedMs ? 'warned' : 'active')
      }),
    )
  })

  test('its end is read out four times', () => {
    const all = Array.from({ length: 121 }, (_, seconds) => seconds)
    expect(all.filter(isReadOut)).toEqual([10, 30, 60, 120])
  })
})

describe('the last use', () => {
  test('is one for all tabs of a person, and each person has their own', () => {
    const storage = memoryStorage()
    lastUseOf(storage, 'sxd.cv').note(now)
    expect(lastUseOf(storage, 'sxd.cv').read()).toBe(now)
    expect(lastUseOf(storage, 'sxd.cv2').read()).toBeUndefined()
  })

  test('is the sign-in, where that came after it: yesterday does not end today', () => {
    const storage = memoryStorage()
    lastUseOf(storage, 'sxd.cv').note(now - minutes(600))
    expect(lastUseOf(storage, 'sxd.cv', now).read()).toBe(now)
    expect(lastUseOf(storage, 'sxd.cv', now - minutes(700)).read()).toBe(now - minutes(600))
  })

  test('is written every five seconds at most, and after a clock was set back', () => {
    const use = lastUseOf(memoryStorage(), 'sxd.cv')
    for (const [at, read] of [
      [now, now],
      [now + 4_999, now],
      [now + 5_000, now + 5_000],
      [now - minutes(60), now - minutes(60)],
    ] as const) {
      use.note(at)
      expect(use.read()).toBe(read)
    }
  })
})
