import description from '../../../docs/openapi.json' with { type: 'json' }
import type { Schema } from './described-values.ts'

/** The operations as the description publishes them: nothing of how they are made. */

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly schema: Schema
}

export interface DescribedOperation {
  readonly name: string
  readonly method: string
  readonly path: string
  readonly parameters: readonly Parameter[]
  readonly body?: { readonly type: string; readonly schema: Schema }
  /** By which kind of credentials it is reached; none where it is open or its address is the secret. */
  readonly security?: 'signIn' | 'machine' | 'machineSecret'
}

interface Published {
  readonly operationId: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
  readonly security?: readonly Readonly<Record<string, unknown>>[]
}

const operationOf = (path: string, verb: string, published: Published): DescribedOperation => {
  const { operationId: name, parameters = [], requestBody, security } = published
  const [body] = Object.entries(requestBody?.content ?? {})
  const [credentials] = Object.keys(security?.[0] ?? {})
  return {
    ...{ name, method: verb.toUpperCase(), path, parameters },
    ...(body && { body: { type: body[0], schema: body[1].schema } }),
    ...(credentials && { security: credentials as 'signIn' }),
  }
}

/** Every operation of the description, in its order. */
export const describedOperations: readonly DescribedOperation[] = Object.entries(
  description.paths as unknown as Readonly<Record<string, Readonly<Record<string, Published>>>>,
).flatMap(([path, verbs]) =>
  Object.entries(verbs).map(([verb, published]) => operationOf(path, verb, published)),
)
