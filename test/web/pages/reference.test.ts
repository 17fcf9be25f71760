import { expect, test } from 'vitest'
import { describeApi } from '../../../functions/lambdas/api/description/describe-api.ts'
import { addresses } from '../../../web/api/__generated__/description.ts'
import { type Description, groupsOf, type Schema } from '../../../web/pages/reference/description.ts'
import { notationOf } from '../../../web/pages/reference/notation.ts'
import { operations } from '../../support/operations.ts'

const description = (await describeApi()) as unknown as Description

const written = (schema: Schema): string =>
  notationOf(schema)
    .map((piece) => (typeof piece === 'string' ? piece : piece.ref))
    .join('')

test('every operation of the API stands in the reference once', () => {
  const names = groupsOf(description, '').flatMap(({ entries }) => entries.map(({ name }) => name))
  const forPrograms = operations.filter(({ machine }) => machine).map(({ name }) => name)
  expect(names.toSorted()).toEqual([...Object.keys(addresses), ...forPrograms].toSorted())
})

test('an operation is found by words of its name, its address and both languages', () => {
  const found = (search: string) =>
    groupsOf(description, search).flatMap(({ entries }) => entries.map(({ name }) => name))
  expect(found('reporttask')).toEqual(['reportTask'])
  expect(found('POST đến hạn')).toEqual(['reportTask'])
  expect(found('no such thing')).toEqual([])
})

test('a type is written down as one reads it', () => {
  expect(
    written({
      properties: {
        id: { $ref: '#/components/schemas/TaskId' },
        kind: { enum: ['one', 'other'], default: 'one' },
        names: { items: { type: 'string', minLength: 1, maxLength: 20 }, maxItems: 3 },
        count: { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER, description: 'of tasks' },
        either: { anyOf: [{ const: true }, { properties: {} }] },
        words: { additionalProperties: { type: 'string' } },
      },
      required: ['id'],
    }),
  ).toBe(
    [
      '{',
      '  id: TaskId',
      '  kind?: "one" | "other" = "one"',
      '  names?: [string 1…20] …3',
      '  count?: integer 0…  // of tasks',
      '  either?: true | {}',
      '  words?: { [name]: string }',
      '}',
    ].join('\n'),
  )
})

test('every type of the API can be written down, and names only types that are there', () => {
  const { schemas } = description.components
  for (const schema of Object.values(schemas))
    for (const piece of notationOf(schema))
      if (typeof piece !== 'string') expect(schemas).toHaveProperty(piece.ref)
})
