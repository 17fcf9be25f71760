import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadProblems } from '../../../functions/lambdas/api/problems.ts'

const functions = join(import.meta.dirname, '../../../functions')

const files = readdirSync(functions, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(join(functions, name), 'utf8') }))

const codes = new Set(Object.keys(await loadProblems()))

/** What comments say is refused, also where the list goes on in the next line of the comment. */
const named = files.flatMap(({ name, text }) =>
  [...text.matchAll(/@throws Refused ((?:[a-z0-9-]+,?(?:\s|\n \* )*)+)/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/([a-z0-9]+(?:-[a-z0-9]+)+)/g)].map(([, code]) => ({ name, code: code as string })),
  ),
)

test('comments name codes that there are', () => {
  expect(named.length).toBeGreaterThan(100)
  expect(named.filter(({ code }) => !codes.has(code))).toEqual([])
})

test('each problem there is, is the answer to something', () => {
  const isOfProblems = ({ name }: { readonly name: string }) => name.endsWith('problems.ts')
  const all = files
    .filter((file) => !isOfProblems(file))
    .map(({ text }) => text)
    .join('\n')
  const declared = files
    .filter(isOfProblems)
    .flatMap(({ text }) => [...text.matchAll(/export const (\w+) = problem\(/g)].map(([, name]) => name))
  expect(declared.length).toBeGreaterThan(100)
  const isThrown = (name: string | undefined) =>
    new RegExp(
      `(new (Refused|BadRequest)|problemAnswer)\\(\\s*(\\w+\\.)?${name}\\b|problem: ${name}\\b|^  '[a-z-]+': ${name},$|\\?\\? (\\w+\\.)?${name}\\b|\\b${name} as `,
      'm',
    ).test(all)
  expect(declared.filter((name) => !isThrown(name))).toEqual([])
})
