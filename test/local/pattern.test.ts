import { describe, expect, test } from 'vitest'
import { matches, patternOf } from '../../local/aws/pattern.ts'

const ready = patternOf({ dynamodb: { NewImage: { state: { S: ['ready'] } } } })
const record = (state: string) => ({ dynamodb: { NewImage: { state: { S: state } } } })

describe('event patterns', () => {
  test('every key must hold one of its literals', () => {
    expect(matches(ready, record('ready'))).toBe(true)
    expect(matches(ready, record('sent'))).toBe(false)
  })

  test('a missing key never matches, also where a parent is missing', () => {
    expect(matches(ready, { dynamodb: { OldImage: {} } })).toBe(false)
    expect(matches(ready, {})).toBe(false)
  })

  test('a list in the event matches by any of its values', () => {
    expect(matches(patternOf({ tags: ['b'] }), { tags: ['a', 'b'] })).toBe(true)
  })

  test.each([
    { state: [{ prefix: 'r' }] },
    { state: [{ exists: false }] },
    { $or: [{ a: ['b'] }] },
    { state: 'ready' },
  ])('what is not known is refused: %j', (pattern) => {
    expect(() => patternOf(pattern)).toThrow()
  })
})
