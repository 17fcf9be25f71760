import { globSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

/** The guides for the people of the city: what they quote, in “…”, stands on a page of the product in just these words. */

const root = resolve(import.meta.dirname, '../..')
const guides = globSync('docs/huong-dan/*.md', { cwd: root }).sort()

/** What a guide writes where the page says a number, a day or a name. */
const anything = '…'

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return [String(value(...Array(value.length).fill(anything)))]
  return Object.values(value as object).flatMap(textsIn)
}

const modules: Record<string, { readonly vi?: unknown }>[] = await Promise.all(
  globSync(`${root}/web/{texts/*,**/*-texts}.ts`).map((file) => import(file)),
)
const onPages = new Set(
  modules.flatMap((module) => Object.values(module).flatMap(({ vi }) => (vi ? textsIn(vi) : []))),
)

const quotedIn = (text: string): string[] =>
  [...text.matchAll(/“([^”]+)”/g)].flatMap(([, quoted = '']) => (quoted.trim() ? [quoted] : []))

/** Lines are broken where there is room: a quotation goes on in the next one. */
const read = (file: string): string => readFileSync(join(root, file), 'utf8').replace(/\s+/g, ' ')

test('there is a guide for each role, and words of the page to hold them against', () => {
  expect(guides.length).toBeGreaterThan(5)
  expect(onPages.size).toBeGreaterThan(500)
})

describe.each(guides)('%s', (guide) => {
  test('names buttons, links, headings and fields as the page does', () => {
    const quoted = quotedIn(read(guide))
    expect(quoted.length).toBeGreaterThan(3)
    expect(quoted.filter((words) => !onPages.has(words))).toEqual([])
  })

  test('is one that the index leads to', () => {
    const name = basename(guide)
    if (name !== 'README.md') expect(read('docs/huong-dan/README.md')).toContain(`](${name})`)
  })
})
