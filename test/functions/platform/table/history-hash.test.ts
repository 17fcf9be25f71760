import { expect, it } from 'vitest'
import { historyHashOf } from '../../../../functions/platform/table/history/history-hash.ts'

const [first, second] = [
  { key: 'register', on: '2021-07-01' },
  { key: 'finish', on: '2021-07-10' },
]

it('is the same in whatever order the entries were entered', () => {
  expect(historyHashOf('k3f9x2m8q1ab', [first, second])).toBe(historyHashOf('k3f9x2m8q1ab', [second, first]))
})

it('tells an entry that was altered, left out, or moved to another history', () => {
  const whole = historyHashOf('k3f9x2m8q1ab', [first, second])
  expect(historyHashOf('k3f9x2m8q1ab', [first, { ...second, on: '2021-07-09' }])).not.toBe(whole)
  expect(historyHashOf('k3f9x2m8q1ab', [first])).not.toBe(whole)
  expect(historyHashOf('k3f9x2m8q1ac', [first, second])).not.toBe(whole)
})
