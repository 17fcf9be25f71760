import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { plantedBugs } from './bugs/all.ts'
import { withBug } from './planted-bug.ts'

it('knows forty bugs and more, each by a name of its own', () => {
  const names = plantedBugs.map(({ is }) => is)
  expect(names.length).toBeGreaterThanOrEqual(40)
  expect(new Set(names).size).toBe(names.length)
})

it.each(plantedBugs)('$is: can be planted where it is said to be, and the tests are there', (bug) => {
  const source = readFileSync(bug.file, 'utf8')
  expect(withBug(source, bug)).not.toBe(source)
  expect(existsSync(bug.caughtBy)).toBe(true)
})

it('refuses a bug whose place has changed', () => {
  const [bug] = plantedBugs
  if (bug) expect(() => withBug('', bug)).toThrow(bug.is)
})
