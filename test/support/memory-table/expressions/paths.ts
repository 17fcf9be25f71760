import { ValidationException } from '../errors.ts'
import { notModelled, type StoredItem, type Value } from '../values.ts'
import type { Tokens } from './tokens.ts'

/** A document path as it is written: names, `#names`, places of lists. */
export type WrittenPath = readonly (string | number)[]

/** What an expression's placeholders stand for. */
export interface Placeholders {
  readonly names: Readonly<Record<string, string>>
  readonly values: StoredItem
}

export const readPath = (tokens: Tokens): WrittenPath => {
  const path: (string | number)[] = [tokens.take()]
  for (;;) {
    if (tokens.takes('.')) path.push(tokens.take())
    else if (tokens.takes('[')) {
      path.push(Number(tokens.take()))
      tokens.take(']')
    } else break
  }
  if (path.some((step) => typeof step === 'string' && !/^#?[A-Za-z_]/.test(step)))
    throw new ValidationException(`Invalid expression: ${tokens.text}`)
  return path
}

/** The path with the names that its placeholders stand for. */
export const pathOf = (written: WrittenPath, { names }: Placeholders): (string | number)[] =>
  written.map((step) => {
    if (typeof step === 'number' || !step.startsWith('#')) return step
    const name = names[step]
    if (name === undefined)
      throw new ValidationException(
        `An expression attribute name used in the document path is not defined; attribute name: ${step}`,
      )
    return name
  })

export const namedValue = (name: string, { values }: Placeholders): Value => {
  const value = values[name]
  if (value === undefined)
    throw new ValidationException(
      `An expression attribute value used in expression is not defined; attribute value: ${name}`,
    )
  return value
}

const stepInto = (value: Value | undefined, step: string | number): Value | undefined => {
  if (value === undefined || value === null || typeof value !== 'object' || value instanceof Uint8Array)
    return undefined
  if (Array.isArray(value)) return typeof step === 'number' ? (value as readonly Value[])[step] : undefined
  if (typeof step === 'number') return undefined
  return Object.hasOwn(value, step) ? (value as StoredItem)[step] : undefined
}

export const valueAt = (
  item: StoredItem | undefined,
  path: readonly (string | number)[],
): Value | undefined => path.reduce<Value | undefined>(stepInto, item)

/** The item with another value at this path, or without one; what holds it must be there. */
export const withValueAt = (
  item: StoredItem,
  [step, ...rest]: readonly (string | number)[],
  value: Value | undefined,
): StoredItem => {
  if (typeof step !== 'string' || typeof rest[0] === 'number') throw notModelled('changes of places of lists')
  if (rest.length > 0) {
    const inner = stepInto(item, step)
    const isMap =
      inner !== null && typeof inner === 'object' && !Array.isArray(inner) && !(inner instanceof Uint8Array)
    if (!isMap)
      throw new ValidationException(
        'The document path provided in the update expression is invalid for update',
      )
    return { ...item, [step]: withValueAt(inner as StoredItem, rest, value) }
  }
  if (value !== undefined) return { ...item, [step]: value }
  const { [step]: _, ...others } = item
  return others
}
