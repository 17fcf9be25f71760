import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'

const module = new URL('../../local/time/shifted-date.ts', import.meta.url).href

/** In a thread of its own: a shifted Date must not reach the other tests. */
const seenInThread = (offset: number): Promise<Record<string, unknown>> => {
  const code = `
    const { parentPort } = require('node:worker_threads')
    import(${JSON.stringify(module)}).then(({ shiftDate }) => {
      let offset = ${offset}
      shiftDate(() => offset)
      const first = Date.now()
      offset += 86400000
      const date = new Date()
      parentPort.postMessage({
        first,
        second: Date.now(),
        constructed: date.getTime(),
        called: Date.parse(Date()),
        given: new Date(5).getTime(),
        parts: new Date(2021, 6).getMonth(),
        utc: Date.UTC(2021, 0),
        isDate: date instanceof Date && date.constructor === Date,
      })
    })`
  return new Promise((resolve, reject) => {
    new Worker(code, { eval: true }).once('message', resolve).once('error', reject)
  })
}

test('only what asks for now is shifted, and a move of the clock holds at once', async () => {
  const offset = Date.parse('2021-07-26T01:00:00Z') - Date.now()
  const seen = await seenInThread(offset)
  const expected = Date.now() + offset
  expect(Number(seen.first)).toBeGreaterThan(expected - 20_000)
  expect(Number(seen.first)).toBeLessThanOrEqual(expected)
  for (const name of ['second', 'constructed'])
    expect(Math.abs(Number(seen[name]) - Number(seen.first) - 86_400_000)).toBeLessThan(1_000)
  expect(Math.abs(Number(seen.called) - Number(seen.second))).toBeLessThan(2_000)
  expect(seen).toMatchObject({ given: 5, parts: 6, utc: Date.UTC(2021, 0), isDate: true })
})
