import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { newSorter, type Sorter } from '../../../../../functions/documents/city-file/sorting/sorter.ts'

let sorter: Sorter
afterEach(() => sorter.close())

/** Numbers from 0, each once, in an order that is none. */
const shuffled = (count: number): number[] =>
  Array.from({ length: count }, (_, place) => (place * 7_919) % count)

describe('what is sorted on disk', () => {
  it('comes back whole and by key, from more runs than are merged at once', () => {
    sorter = newSorter(2_000)
    const numbers = shuffled(5_000)
    for (const number of numbers) sorter.add(String(number).padStart(4, '0'), `{"number":${number}}`)
    const texts = [...sorter.sorted()].map(([, text]) => JSON.parse(text).number)
    expect(texts).toEqual(numbers.map((_, place) => place))
  })

  it('comes in the order in which it came where keys are equal, as often as it is asked, and what came since', () => {
    sorter = newSorter(600)
    for (const number of shuffled(101)) sorter.add('same', String(number))
    const first = [...sorter.sorted()].map(([, text]) => Number(text))
    expect(first).toEqual(shuffled(101))
    sorter.add('a', '"new"')
    expect([...sorter.sorted()].map(([, text]) => text)).toEqual(['"new"', ...first.map(String)])
  })

  it('keeps keys with any characters apart', () => {
    sorter = newSorter()
    const keys = ['a\tb', 'a\nb', 'a"b', 'a\\nb', 'Đ ặ', '']
    for (const key of keys) sorter.add(key, JSON.stringify(key))
    const sorted = [...sorter.sorted()]
    expect(new Set(sorted.map(([key]) => key)).size).toBe(keys.length)
    expect(sorted.map(([, text]) => JSON.parse(text)).sort()).toEqual(keys.sort())
  })

  it('leaves no name that somebody could open, also while it is used', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dung-han-names-'))
    vi.stubEnv('TMPDIR', folder)
    sorter = newSorter(10)
    vi.unstubAllEnvs()
    for (const number of shuffled(100)) sorter.add(String(number), '{}')
    expect(readdirSync(folder)).toEqual([])
    expect([...sorter.sorted()]).toHaveLength(100)
    rmSync(folder, { recursive: true })
  })

  it('nothing at all is nothing', () => {
    sorter = newSorter()
    expect([...sorter.sorted()]).toEqual([])
  })
})
