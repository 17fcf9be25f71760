import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect } from 'vitest'
import description from '../../docs/openapi.json' with { type: 'json' }

/**
 * What the API answers, held against its description as it is published, by a validator that knows nothing of the
 * schemas it was made from.
 */

interface Described {
  readonly $ref?: string
  readonly content?: Readonly<Record<string, unknown>>
}

interface DescribedOperation {
  readonly responses: Readonly<Record<string, Described>>
}

const operations = description.paths as unknown as Readonly<
  Record<string, Readonly<Record<string, DescribedOperation>>>
>
const shared = description.components.responses as unknown as Readonly<Record<string, Described>>

const id = 'openapi.json'

const openAjv = (): Ajv2020 => {
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allErrors: true,
    // Each check is made once a file of tests and used a few times: what makes it faster takes longer than it saves.
    code: { optimize: false },
    inlineRefs: false,
  })
  addFormats.default(ajv)
  ajv.addFormat('binary', true)
  // The document as a whole is no schema, only what stands in it: its own words are none of JSON Schema's.
  ajv.addVocabulary(['discriminator', ...Object.keys(description)])
  return ajv.addSchema(description, id, false, false)
}

let ajv: Ajv2020 | undefined

/** The check of the schema at a place of the document, compiled when it is first needed and kept. */
export const validatorAt = (...place: readonly string[]): ValidateFunction => {
  ajv ??= openAjv()
  const steps = place.map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1')))
  const validator = ajv.getSchema(`${id}#/${steps.join('/')}`)
  if (!validator) throw new Error(`there is no schema at ${place.join(' ')}`)
  return validator
}

const patternOf = (path: string) => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`)

const parametersIn = (path: string): number => path.split('{').length

/** Those with fewer parameters come first, as API Gateway chooses them. */
const paths = Object.entries(operations)
  .map(([path, methods]) => ({ path, methods, pattern: patternOf(path) }))
  .sort((one, other) => parametersIn(one.path) - parametersIn(other.path))

/** The schemas of an operation's answers of one status, by media type. */
const answerOf = (verb: string, path: string, status: number) => {
  const found = paths.find(({ methods, pattern }) => methods[verb] && pattern.test(path))
  const answer = found?.methods[verb]?.responses[status]
  const name = answer?.$ref?.split('/').at(-1)
  const place = name
    ? ['components', 'responses', name]
    : ['paths', found?.path ?? path, verb, 'responses', String(status)]
  return { isOperation: !!found, place, answer: name ? shared[name] : answer }
}

export interface Answered {
  readonly status: number
  /** By names in small letters. */
  readonly headers: Readonly<Record<string, unknown>>
  /** JSON as it was read; anything else is not looked at. */
  readonly body: unknown
}

const checkBody = (asked: string, validate: ValidateFunction, body: unknown): void => {
  if (validate(body)) return
  const wrong = validate.errors?.slice(0, 8).map((error) => [error.instancePath, error.message, error.params])
  expect.fail(
    `${asked} is not as described: ${JSON.stringify(wrong)}\n${JSON.stringify(body).slice(0, 2_000)}`,
  )
}

/** Fails unless the description promises just this answer. Addresses without an operation are API Gateway's to refuse. */
export const checkDescribed = (method: string, address: string, answered: Answered): void => {
  const { status, headers, body } = answered
  const path = address.split('?')[0] as string
  const asked = `${method} ${path}: ${status}`
  const { isOperation, place, answer } = answerOf(method.toLowerCase(), path, status)
  if (!isOperation) {
    expect([status, body], asked).toEqual([404, { message: 'Not Found' }])
    return
  }
  expect(answer, `${asked} is not described`).toBeDefined()
  const { content = {} } = answer ?? {}
  const [type] = String(headers['content-type'] ?? '').split(';')
  const types = Object.keys(content)
  // What has no content has no media type either.
  expect(types.length > 0 ? types : [''], asked).toContain(type)
  // A file is not looked into: a part of one is JSON in no other sense than its name.
  if (type?.endsWith('json') && !headers['content-disposition'])
    checkBody(asked, validatorAt(...place, 'content', type, 'schema'), body)
}
