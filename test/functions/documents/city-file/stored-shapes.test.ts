import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { everyReader, readerOf } from '../../../../functions/documents/city-file/stored-kinds.ts'
import type { Reader } from '../../../../functions/platform/table/item-reader.ts'
import { canonicalJson } from '../../../../functions/shared/canonical-json.ts'
import { wholeTable } from '../../../support/dynamodb.ts'
import { fullCity } from './full-city.ts'
import pinned from './stored-shapes.json' with { type: 'json' }

/** What is said of a shape for people is none of it. */
const forPeople = ['description', 'title', 'examples', 'example'] as const

const jsonSchemaOf = (shape: z.ZodType) =>
  z.toJSONSchema(shape, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      for (const name of forPeople) delete jsonSchema[name]
    },
  })

const hashOf = (shape: z.ZodType): string =>
  createHash('sha256')
    .update(canonicalJson(jsonSchemaOf(shape)))
    .digest('hex')
    .slice(0, 12)

interface Pinned {
  readonly schema: number
  readonly hash: string
}

/** What must be done about a kind whose shape is not the one that its number stands for, or undefined. */
const objection = (
  { kind, schema, shape }: Pick<Reader, 'kind' | 'schema' | 'shape'>,
  held: Pinned | undefined,
): string | undefined => {
  const hash = hashOf(shape)
  if (held?.schema === schema && held.hash === hash) return undefined
  const line = `"${kind}": { "schema": ${schema}, "hash": "${hash}" }`
  if (!held || schema > held.schema) return `${kind} is new or has a new number: hold it fast as ${line}`
  return `the stored shape of ${kind} has changed: raise its number to ${held.schema + 1}, add the migration from ${held.schema} and a test of it, then hold the new shape fast`
}

const held: Readonly<Record<string, Pinned>> = pinned

describe('the shape of a stored kind is the one that its number stands for', () => {
  it.each(everyReader.map((reader) => [reader.kind, reader] as const))('%s', (kind, reader) => {
    expect(objection(reader, held[kind])).toBe(undefined)
  })

  it('and no kind is held fast that is not stored', () => {
    expect(Object.keys(held).sort()).toEqual(everyReader.map(({ kind }) => kind).sort())
  })

  it('a change of shape asks for a number, a migration and its test', () => {
    const shape = z.strictObject({ name: z.string() })
    const was = { schema: 1, hash: hashOf(shape) }
    expect(objection({ kind: 'room', schema: 1, shape }, was)).toBe(undefined)
    for (const changed of [
      shape.extend({ floor: z.int() }),
      shape.extend({ name: z.string().max(80) }),
      shape.partial(),
    ])
      expect(objection({ kind: 'room', schema: 1, shape: changed }, was)).toMatch(
        /^the stored shape of room has changed: raise its number to 2, add the migration from 1 and a test of it/,
      )
    expect(objection({ kind: 'room', schema: 2, shape }, was)).toContain('has a new number')
  })

  it('words for people are none of it', () => {
    const shape = z.strictObject({ name: z.string() })
    expect(hashOf(shape.extend({ name: z.string().meta({ description: 'as on the door' }) }))).toBe(
      hashOf(shape),
    )
  })
})

it('every item of a city with all kinds has the number of its kind', async () => {
  const items = await wholeTable(await fullCity())
  expect(items.length).toBeGreaterThan(everyReader.length)
  expect(items.filter((item) => item.schema !== readerOf(item).schema)).toEqual([])
  expect([...new Set(items.map((item) => readerOf(item).kind))].sort()).toEqual(
    everyReader.map(({ kind }) => kind).sort(),
  )
})
