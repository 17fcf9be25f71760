import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import levels from './asvs-levels.json' with { type: 'json' }

/** Whoever looks up a requirement of the standard finds one row, and the test that it names. */

const root = resolve(import.meta.dirname, '../..')
const paper = readFileSync(join(root, 'docs/security.md'), 'utf8')

/** The levels of a section's requirements, one digit each: OWASP ASVS 5.0.0, CC BY-SA 4.0. */
const required = new Map(
  Object.entries(levels).flatMap(([section, digits]) =>
    [...digits].map((level, place) => [`${section}.${place + 1}`, Number(level)] as const),
  ),
)
const asked = [...required].filter(([, level]) => level <= 2)

const kinds = ['test', 'template', 'AWS', 'document', 'n/a', 'not met']

const [, missing = '', table = ''] =
  /## What is not met\n([\s\S]*?)\n## [\s\S]*\n## The requirements\n([\s\S]*)$/.exec(paper) ?? []

const cellsOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => /^\| \d/.test(line))
    .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')))

const rows = cellsOf(table).map(([number = '', level = '', what = '', kind = '', shown = '']) => ({
  number,
  level: Number(level),
  what,
  kind,
  shown,
}))

/** Each test that a row names: “name” after its file. */
const citedIn = (shown: string) =>
  [...shown.matchAll(/`(test\/[^`]+)`: ((?:“[^”]+”(?:; )?)+)/g)].flatMap(([, file = '', names = '']) =>
    [...names.matchAll(/“([^”]+)”/g)].map(([, name = '']) => ({ file, name })),
  )

/** A title as it stands behind the bracket of a test, whatever its quotes. */
const isTitleIn = (source: string, name: string): boolean =>
  [`'${name.replaceAll("'", "\\'")}'`, `"${name}"`, `\`${name}\``].some((title) =>
    source
      .split(title)
      .slice(0, -1)
      .some((before) => /\(\s*$/.test(before)),
  )

test('the standard has 70 requirements of level 1, 183 of level 2', () => {
  const of = (wanted: number) => asked.filter(([, level]) => level === wanted).length
  expect([of(1), of(2)]).toEqual([70, 183])
})

test('each of them has one row, in the order of the standard, with its level', () => {
  expect(rows.map(({ number, level }) => [number, level])).toEqual(asked)
})

test('each row says in words what is asked, and how it is shown', () => {
  for (const { number, what, kind, shown } of rows) {
    expect(kinds, number).toContain(kind)
    expect(what.length, number).toBeGreaterThan(3)
    expect(shown.length, number).toBeGreaterThan(2)
    if (kind === 'test' || kind === 'template') expect(citedIn(shown), number).not.toEqual([])
    if (kind === 'document') expect(shown, number).toMatch(/\]\(|`npm /)
  }
})

describe('what a row names', () => {
  const cited = rows.flatMap(({ number, shown }) => citedIn(shown).map((one) => ({ number, ...one })))

  test.each([...new Set(cited.map(({ file }) => file))])('%s is there, with each of its tests', (file) => {
    expect(existsSync(join(root, file)), file).toBe(true)
    const source = readFileSync(join(root, file), 'utf8')
    const unknown = cited.filter((one) => one.file === file && !isTitleIn(source, one.name))
    expect(unknown).toEqual([])
  })

  test('is found by this test: no row names a file that it does not see', () => {
    const seen = cited.map(({ file }) => file)
    const written = [...table.matchAll(/`(test\/[^`]+)`/g)].map(([, file = '']) => file)
    expect(written.filter((file) => !seen.includes(file))).toEqual([])
  })

  test('a title that is there in other words is not found', () => {
    expect(isTitleIn("it('holds', () => 1)", 'holds')).toBe(true)
    expect(isTitleIn("it('holds it', () => 1); say = 'holds'", 'holds')).toBe(false)
  })
})

test('what is not met stands above with what it would take, and nothing else does', () => {
  const told = cellsOf(missing).flatMap(([numbers = '', why = '', takes = '']) => {
    expect(why.length, numbers).toBeGreaterThan(20)
    expect(takes.length, numbers).toBeGreaterThan(6)
    return numbers.split(', ')
  })
  expect(told.toSorted()).toEqual(
    rows
      .filter(({ kind }) => kind === 'not met')
      .map(({ number }) => number)
      .toSorted(),
  )
})

test('whose the standard is, is said', () => {
  for (const text of [paper, readFileSync(join(root, 'NOTICE'), 'utf8')]) {
    expect(text).toContain('OWASP')
    expect(text).toContain('CC BY-SA 4.0')
  }
})
