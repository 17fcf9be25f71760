import { isDeepStrictEqual } from 'node:util'
import { ValidationException } from '../errors.ts'
import { compareValues, notModelled, type StoredItem, typeOf, type Value } from '../values.ts'
import { namedValue, type Placeholders, pathOf, readPath, valueAt, type WrittenPath } from './paths.ts'
import { readingOnce, type Tokens } from './tokens.ts'

export type Operand =
  | { readonly kind: 'path' | 'size'; readonly path: WrittenPath }
  | { readonly kind: 'value'; readonly name: string }

type Comparison = '=' | '<>' | '<' | '<=' | '>' | '>='

export type Condition =
  | { readonly kind: 'and'; readonly of: readonly Condition[] }
  | { readonly kind: 'or'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | {
      readonly kind: 'compare'
      readonly by: Comparison
      readonly left: Operand
      readonly right: Operand
    }
  | { readonly kind: 'between'; readonly operand: Operand; readonly low: Operand; readonly high: Operand }
  | { readonly kind: 'in'; readonly operand: Operand; readonly among: readonly Operand[] }
  | { readonly kind: 'exists'; readonly path: WrittenPath; readonly isThere: boolean }
  | { readonly kind: 'begins_with'; readonly left: Operand; readonly right: Operand }
  | { readonly kind: 'contains'; readonly left: Operand; readonly right: Operand }

const comparisons: ReadonlySet<string> = new Set(['=', '<>', '<', '<=', '>', '>='])
const isComparison = (word: string): word is Comparison => comparisons.has(word)

const readOperand = (tokens: Tokens): Operand => {
  if (tokens.next?.startsWith(':')) return { kind: 'value', name: tokens.take() }
  if (!tokens.takes('size')) return { kind: 'path', path: readPath(tokens) }
  tokens.take('(')
  const path = readPath(tokens)
  tokens.take(')')
  return { kind: 'size', path }
}

const readFunction = (tokens: Tokens, name: string): Condition => {
  tokens.take(name)
  tokens.take('(')
  const left = readOperand(tokens)
  if (name === 'attribute_exists' || name === 'attribute_not_exists') {
    tokens.take(')')
    if (left.kind !== 'path') throw new ValidationException(`Invalid operand of ${name}`)
    return { kind: 'exists', path: left.path, isThere: name === 'attribute_exists' }
  }
  tokens.take(',')
  const right = readOperand(tokens)
  tokens.take(')')
  return { kind: name as 'begins_with' | 'contains', left, right }
}

const functions: ReadonlySet<string> = new Set([
  'attribute_exists',
  'attribute_not_exists',
  'begins_with',
  'contains',
])

const readComparison = (tokens: Tokens): Condition => {
  const left = readOperand(tokens)
  if (tokens.takes('between')) {
    const low = readOperand(tokens)
    tokens.take('and')
    return { kind: 'between', operand: left, low, high: readOperand(tokens) }
  }
  if (tokens.takes('in')) {
    tokens.take('(')
    const among = [readOperand(tokens)]
    while (tokens.takes(',')) among.push(readOperand(tokens))
    tokens.take(')')
    return { kind: 'in', operand: left, among }
  }
  const by = tokens.take()
  if (!isComparison(by)) throw notModelled(`the operator ${by} in ${tokens.text}`)
  return { kind: 'compare', by, left, right: readOperand(tokens) }
}

const readOne = (tokens: Tokens): Condition => {
  if (tokens.takes('not')) return { kind: 'not', of: readOne(tokens) }
  if (tokens.takes('(')) {
    const inner = readEither(tokens)
    tokens.take(')')
    return inner
  }
  if (tokens.next && functions.has(tokens.next)) return readFunction(tokens, tokens.next)
  return readComparison(tokens)
}

const readAll = (tokens: Tokens): Condition => {
  const of = [readOne(tokens)]
  while (tokens.takes('and')) of.push(readOne(tokens))
  return of.length === 1 ? (of[0] as Condition) : { kind: 'and', of }
}

const readEither = (tokens: Tokens): Condition => {
  const of = [readAll(tokens)]
  while (tokens.takes('or')) of.push(readAll(tokens))
  return of.length === 1 ? (of[0] as Condition) : { kind: 'or', of }
}

/** A condition, a filter or a key condition, as it is written. @throws ValidationException */
export const readCondition = readingOnce(readEither)

const sizeOfPath = (value: Value | undefined): number | undefined => {
  if (value === undefined) return undefined
  if (Array.isArray(value)) return value.length
  if (value instanceof Uint8Array) return value.byteLength
  if (typeOf(value) === 'M') return Object.keys(value as object).length
  throw notModelled('the size of anything but lists, maps and bytes')
}

const compared = (by: Comparison, left: Value | undefined, right: Value | undefined): boolean => {
  if (by === '=') return left !== undefined && isDeepStrictEqual(left, right)
  if (by === '<>') return !isDeepStrictEqual(left, right)
  if (left === undefined || right === undefined) return false
  const order = compareValues(left, right)
  if (order === undefined) return false
  return by === '<' ? order < 0 : by === '<=' ? order <= 0 : by === '>' ? order > 0 : order >= 0
}

const contains = (whole: Value | undefined, part: Value | undefined): boolean => {
  if (typeof whole === 'string') return typeof part === 'string' && whole.includes(part)
  if (Array.isArray(whole)) return whole.some((one) => isDeepStrictEqual(one, part))
  return false
}

/** Whether a condition holds of an item, which may not be there. @throws ValidationException for a placeholder that nothing stands for */
export const holds = (
  condition: Condition,
  item: StoredItem | undefined,
  placeholders: Placeholders,
): boolean => {
  const valueBy = (operand: Operand): Value | undefined => {
    if (operand.kind === 'value') return namedValue(operand.name, placeholders)
    const found = valueAt(item, pathOf(operand.path, placeholders))
    return operand.kind === 'size' ? sizeOfPath(found) : found
  }
  const isTrue = (one: Condition): boolean => {
    if (one.kind === 'and') return one.of.every(isTrue)
    if (one.kind === 'or') return one.of.some(isTrue)
    if (one.kind === 'not') return !isTrue(one.of)
    if (one.kind === 'exists')
      return (valueAt(item, pathOf(one.path, placeholders)) !== undefined) === one.isThere
    if (one.kind === 'compare') return compared(one.by, valueBy(one.left), valueBy(one.right))
    if (one.kind === 'contains') return contains(valueBy(one.left), valueBy(one.right))
    if (one.kind === 'begins_with') {
      const [whole, start] = [valueBy(one.left), valueBy(one.right)]
      return typeof whole === 'string' && typeof start === 'string' && whole.startsWith(start)
    }
    const operand = valueBy(one.operand)
    if (one.kind === 'in') return one.among.some((other) => compared('=', operand, valueBy(other)))
    return compared('>=', operand, valueBy(one.low)) && compared('<=', operand, valueBy(one.high))
  }
  return isTrue(condition)
}
