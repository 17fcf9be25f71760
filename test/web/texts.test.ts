import { globSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

/** That both languages have the same keys is checked by the types; here that nothing is empty or of the other language. */

const folder = resolve(import.meta.dirname, '../../web')

const leavesOf = (value: unknown, path: string): [string, string][] => {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [[path, String(value(...Array(value.length).fill('x')))]]
  return Object.entries(value as object).flatMap(([name, inner]) => leavesOf(inner, `${path}.${name}`))
}

const areas = (
  await Promise.all(globSync(`${folder}/{texts/*,**/*-texts}.ts`).map((file) => import(file)))
).flatMap((module) =>
  Object.entries(module as Record<string, { vi?: unknown; en?: unknown }>).filter(
    ([, value]) => value.vi && value.en,
  ),
)

describe.each(areas)('%s', (name, { vi, en }) => {
  test('every text says something', () => {
    for (const [path, text] of [...leavesOf(vi, `${name}.vi`), ...leavesOf(en, `${name}.en`)])
      expect(text.trim(), path).toMatch(/^(?!.*undefined).+/s)
  })

  test('the same texts in both languages', () => {
    const keys = (texts: unknown) =>
      leavesOf(texts, '')
        .map(([path]) => path)
        .sort()
    expect(keys(en)).toEqual(keys(vi))
  })
})

test('there are areas', () => expect(areas.length).toBeGreaterThan(5))
