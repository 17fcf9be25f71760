import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const functions = join(import.meta.dirname, '../../functions')

const files = readdirSync(functions, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(join(functions, name), 'utf8') }))

const textOf = (wanted: string) => files.find(({ name }) => name === wanted)?.text ?? ''

const codes = new Set(
  [...textOf('domain/errors.ts').matchAll(/^ {2}\| '([a-z0-9-]+)'/gm)].map(([, code]) => code as string),
)

/** What comments say is refused, also where the list goes on in the next line of the comment. */
const told = files.flatMap(({ name, text }) =>
  [...text.matchAll(/@throws Refused ((?:[a-z0-9-]+,?(?:\s|\n \* )*)+)/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/([a-z0-9]+(?:-[a-z0-9]+)+)/g)].map(([, code]) => ({ name, code: code as string })),
  ),
)

test('comments name codes that there are', () => {
  expect(told.length).toBeGreaterThan(100)
  expect(told.filter(({ code }) => !codes.has(code))).toEqual([])
})

test('each code there is, is thrown somewhere', () => {
  const thrown = files.filter(
    ({ name }) => name !== 'domain/errors.ts' && !name.startsWith('middleware/problem'),
  )
  const all = thrown.map(({ text }) => text).join('\n')
  const patterns = [...all.matchAll(/new Refused\(`([a-z-]*)\$\{[^}]+\}([a-z-]*)`/g)]
  const isThrown = (code: string) =>
    all.includes(`'${code}'`) ||
    patterns.some(([, before = '', after = '']) => code.startsWith(before) && code.endsWith(after))
  expect([...codes].filter((code) => !isThrown(code))).toEqual([])
})
