import { describe, expect, test } from 'vitest'
import description from '../../../../docs/openapi.json' with { type: 'json' }
import { describeApi } from '../../../../functions/lambdas/api/description/describe-api.ts'
import { loadOperations } from '../../../../functions/lambdas/api/operations.ts'
import { checkDescribed, validatorAt } from '../../../support/description.ts'

/** The published description by itself: what it says can be held, and is said of every operation. */

interface Node {
  readonly [name: string]: unknown
}

interface Place {
  readonly path: readonly string[]
  readonly node: Node
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** Everything in the document, with the way to it. */
const placesIn = (node: Node, path: readonly string[] = []): Place[] => [
  { path, node },
  ...Object.entries(node).flatMap(([name, value]) => (isNode(value) ? placesIn(value, [...path, name]) : [])),
]

const places = placesIn(description)

const at = (pointer: string): unknown =>
  pointer
    .slice(2)
    .split('/')
    .map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((node, step) => (isNode(node) ? node[step] : undefined), description)

interface Operation {
  readonly operationId: string
  readonly summary: string
  readonly description: string
  readonly tags: readonly string[]
  readonly security?: unknown
  readonly responses: Readonly<Record<string, unknown>>
}

const operations = Object.values(
  description.paths as unknown as Record<string, Record<string, Operation>>,
).flatMap((methods) => Object.values(methods))

test('it is committed as the schemas make it', async () => {
  expect(description).toEqual(JSON.parse(JSON.stringify(await describeApi())))
})

test('every schema in it compiles, and every reference leads somewhere', () => {
  const schemas = places.filter(({ path }) => path.at(-1) === 'schema')
  expect(schemas.length).toBeGreaterThan(operations.length)
  for (const { path } of schemas) expect(() => validatorAt(...path), path.join(' ')).not.toThrow()
  for (const name of Object.keys(description.components.schemas)) validatorAt('components', 'schemas', name)
  for (const { node } of places)
    if (typeof node.$ref === 'string') expect(at(node.$ref), node.$ref).toBeDefined()
})

test('nothing is put together of closed parts: each would refuse what the other asks for', () => {
  const opened = (part: unknown): unknown =>
    isNode(part) && typeof part.$ref === 'string' ? opened(at(part.$ref)) : part
  const isClosed = (part: unknown): boolean =>
    JSON.stringify(opened(part)).includes('"additionalProperties":false')
  const closed = places.filter(({ node }) => Array.isArray(node.allOf) && node.allOf.some(isClosed))
  expect(closed.map(({ path }) => path.join('/'))).toEqual([])
})

describe('every operation', () => {
  test('has a name of its own, words in both languages, and one room that is described', async () => {
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(
      (await loadOperations()).length,
    )
    const told = description.tags.map(({ name }) => name)
    for (const { summary, description: words, tags } of operations) {
      expect(summary.length).toBeGreaterThan(5)
      expect(words.length).toBeGreaterThan(5)
      expect(tags).toEqual([expect.toBeOneOf(told)])
    }
  })
  test('answers one way when all is well, and says how it refuses', () => {
    for (const { operationId, responses, security } of operations) {
      const statuses = Object.keys(responses)
      expect(
        statuses.filter((status) => status.startsWith('2')),
        operationId,
      ).toHaveLength(1)
      expect(statuses, operationId).not.toContain('default')
      expect(statuses, operationId).toEqual(
        expect.arrayContaining(['400', '413', '415', '422', '429', '500', '503']),
      )
      if (security)
        expect(statuses, operationId).toEqual(expect.arrayContaining(['401', '403', '404', '422']))
    }
  })
})

test('where the API is stands in it', () => {
  expect(description.servers).toEqual([expect.objectContaining({ url: '/' })])
})

describe('the check of answers', () => {
  const headers = { 'content-type': 'application/json; charset=utf-8' }
  const signIn = { issuer: 'https://sign-in.example.org', clientId: 'page', idleMinutes: 30 }
  const check = (status: number, body: unknown, more = {}) =>
    checkDescribed('GET', '/api/sign-in', { status, headers: { ...headers, ...more }, body })

  test('lets pass what is described', () => {
    check(200, signIn)
    check(503, { message: 'Service Unavailable' })
  })
  test.each([
    ['a field that is missing', 200, { issuer: signIn.issuer }, {}],
    ['a field that nobody knows', 200, { ...signIn, more: 1 }, {}],
    ['another status', 201, signIn, {}],
    ['another media type', 200, signIn, { 'content-type': 'text/html' }],
    ['no media type', 200, signIn, { 'content-type': undefined }],
  ])('refuses %s', (_, status, body, more) => {
    expect(() => check(status, body, more)).toThrow('/api/sign-in')
  })
  test('an address without an operation is not found by API Gateway', () => {
    checkDescribed('GET', '/api/nothing', { status: 404, headers, body: { message: 'Not Found' } })
    expect(() => checkDescribed('GET', '/api/nothing', { status: 200, headers, body: {} })).toThrow(
      '/api/nothing',
    )
  })
})
