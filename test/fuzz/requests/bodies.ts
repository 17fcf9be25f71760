import fc from 'fast-check'
import { oddValue } from '../odd-texts.ts'
import { bodiesInOrder } from './callers.ts'
import type { DescribedOperation } from './described-operations.ts'
import { anyPlace, chance, valuesOf } from './described-values.ts'
import type { KnownTexts } from './known-texts.ts'
import { nearly } from './nearly.ts'

/** What is sent with a request: in order, nearly so, and anything. */

/** So many of a hundred requests have something odd where it could also be right. */
const oddOfHundred = 6

/** As it is, or with one thing wrong. */
export const seldomOdd = <Value>(
  right: fc.Arbitrary<Value>,
  odd: fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 100 - oddOfHundred, arbitrary: right }, { weight: oddOfHundred, arbitrary: odd })

const notJson = fc.constantFrom(
  '',
  '{',
  '[]',
  'null',
  '"x"',
  '{"a":1,}',
  '\ufeff{}',
  '{"a":1}{"a":2}',
  '1e999',
  '[[[[',
)

/** As its schema says, or as the tests of the commands have it in order. */
const rightBody = (
  name: string,
  { schema }: NonNullable<DescribedOperation['body']>,
  known: KnownTexts,
): fc.Arbitrary<unknown> => {
  const described = valuesOf(schema, '', known)
  const inOrder = bodiesInOrder(name)
  return inOrder.length === 0 ? described : fc.oneof(described, fc.constantFrom(...inOrder))
}

const jsonBody = (name: string, body: NonNullable<DescribedOperation['body']>, known: KnownTexts) => {
  const right = rightBody(name, body, known)
  return fc.oneof(
    { weight: 62, arbitrary: right.map((value) => JSON.stringify(value)) },
    { weight: 32, arbitrary: nearly(right).map((value) => JSON.stringify(value) ?? '') },
    { weight: 4, arbitrary: oddValue.map((value) => JSON.stringify(value)) },
    { weight: 2, arbitrary: notJson },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 40 }) },
  )
}

const formBody = (body: NonNullable<DescribedOperation['body']>, known: KnownTexts) =>
  seldomOdd(valuesOf(body.schema, '', known), oddValue).map((value) => {
    const form = new URLSearchParams()
    for (const [name, of] of Object.entries(Object(value))) form.append(name, String(of))
    return form.toString()
  })

/** A file as somebody has it, cut off, or with bytes changed. */
const fileBody = (files: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(fc.constantFrom(...files), chance, anyPlace, fc.nat({ max: 255 }))
    .map(([file, at, place, byte]) => {
      if (at < 50 || file.length === 0) return file
      if (at < 60) return file.slice(0, place % file.length)
      const changed = Uint8Array.from(file)
      changed[place % file.length] = byte
      return changed
    })

export const bodyOf = (
  { name, body }: DescribedOperation,
  { known, files }: { readonly known: KnownTexts; readonly files: readonly Uint8Array[] },
): fc.Arbitrary<string | Uint8Array | undefined> => {
  if (!body) return fc.tuple(chance, notJson).map(([at, text]) => (at < 2 ? text : undefined))
  if (body.type.endsWith('json')) return jsonBody(name, body, known)
  return body.type.endsWith('urlencoded') ? formBody(body, known) : fileBody(files)
}
