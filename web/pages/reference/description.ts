/** What the page needs of an OpenAPI 3.1 description, as the API gives it. */

export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly description?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly default?: unknown
}

interface Parameter {
  readonly in: 'path' | 'query' | 'header'
  readonly name: string
  readonly required?: boolean
  readonly description?: string
  readonly schema: Schema
}

type Content = Readonly<Record<string, { readonly schema: Schema }>>

interface DescribedOperation {
  readonly operationId: string
  readonly summary: string
  readonly description: string
  readonly security?: readonly unknown[]
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>
}

export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

/** One operation, ready to be shown. */
export interface Entry {
  readonly name: string
  readonly method: string
  readonly path: string
  readonly says: Readonly<Record<'vi' | 'en', string>>
  readonly isOpen: boolean
  readonly parameters: readonly Parameter[]
  readonly sent: Schema | undefined
  readonly status: string
  readonly answered: Schema | undefined
}

const schemaOf = (content: Content | undefined): Schema | undefined => Object.values(content ?? {})[0]?.schema

const entryOf = (path: string, method: string, operation: DescribedOperation): Entry => {
  const { operationId, summary, description, security, parameters = [], requestBody, responses } = operation
  const [status = '', good] = Object.entries(responses).find(([code]) => code.startsWith('2')) ?? []
  return {
    name: operationId,
    method: method.toUpperCase(),
    path,
    says: { vi: description, en: summary },
    isOpen: !security,
    parameters,
    sent: schemaOf(requestBody?.content),
    status,
    answered: schemaOf(good?.content),
  }
}

export interface Group {
  /** What the addresses have in common: `tasks` of `/api/tasks/{id}`. */
  readonly name: string
  readonly entries: readonly Entry[]
}

/** The operations by what they are about, those alone in which all words of the search stand. */
export const groupsOf = ({ paths }: Description, search: string): readonly Group[] => {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  const groups = new Map<string, Entry[]>()
  for (const [path, methods] of Object.entries(paths))
    for (const [method, operation] of Object.entries(methods)) {
      const entry = entryOf(path, method, operation)
      const text = [entry.name, path, method, entry.says.vi, entry.says.en].join(' ').toLowerCase()
      if (!words.every((word) => text.includes(word))) continue
      const name = path.split('/')[2] ?? path
      groups.set(name, [...(groups.get(name) ?? []), entry])
    }
  return [...groups]
    .map(([name, entries]) => ({ name, entries }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}
