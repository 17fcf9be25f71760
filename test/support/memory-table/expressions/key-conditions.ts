import { ValidationException } from '../errors.ts'
import { compareTexts, notModelled } from '../values.ts'
import { type Condition, type Operand, readCondition } from './conditions.ts'
import { namedValue, type Placeholders, pathOf } from './paths.ts'

export interface KeyNames {
  readonly partition: string
  readonly sort: string
}

/** The partition that a query reads, and from which place on, and before which. */
export interface KeyRange {
  readonly partition: string
  readonly from: string
  readonly before?: string
}

const missedKey = () => new ValidationException('Query condition missed key schema element')

const textOf = (operand: Operand, placeholders: Placeholders): string => {
  if (operand.kind !== 'value') throw missedKey()
  const value = namedValue(operand.name, placeholders)
  if (typeof value !== 'string')
    throw new ValidationException(
      'One or more parameter values were invalid: Condition parameter type does not match schema type',
    )
  return value
}

/** The last of all texts that begin so. */
const lastWith = (prefix: string): string => `${prefix}\u{10ffff}\u{10ffff}`

type After = (value: string) => string

const rangeOf = (condition: Condition, read: (operand: Operand) => string, after: After) => {
  if (condition.kind === 'begins_with') {
    const prefix = read(condition.right)
    return { from: prefix, before: lastWith(prefix) }
  }
  if (condition.kind === 'between') {
    const [low, high] = [read(condition.low), read(condition.high)]
    if (compareTexts(low, high) > 0)
      throw new ValidationException(
        'Invalid KeyConditionExpression: The BETWEEN operator requires upper bound to be greater than or equal to lower bound',
      )
    return { from: low, before: after(high) }
  }
  if (condition.kind !== 'compare') throw notModelled(`the key condition ${condition.kind}`)
  const value = read(condition.right)
  if (condition.by === '=') return { from: value, before: after(value) }
  if (condition.by === '<') return { from: '', before: value }
  if (condition.by === '<=') return { from: '', before: after(value) }
  if (condition.by === '>') return { from: after(value) }
  if (condition.by === '>=') return { from: value }
  throw new ValidationException('Unsupported operator on KeyCondition: operator: <>')
}

const operandOf = (condition: Condition): Operand => {
  if (condition.kind === 'compare' || condition.kind === 'begins_with') return condition.left
  if (condition.kind === 'between') return condition.operand
  throw missedKey()
}

/**
 * The range that a key condition names: the partition key equal to something, and one condition on the sort key or none.
 * @param after the first place behind everything with this sort key
 * @throws ValidationException
 */
export const keyRangeOf = (
  expression: string,
  { partition, sort }: KeyNames,
  placeholders: Placeholders,
  after: After,
): KeyRange => {
  const condition = readCondition(expression)
  const parts = condition.kind === 'and' ? condition.of : [condition]
  const partOf = (name: string) =>
    parts.filter((part) => {
      const operand = operandOf(part)
      return operand.kind === 'path' && pathOf(operand.path, placeholders).join('.') === name
    })
  const [home] = partOf(partition)
  const [range] = partOf(sort)
  if (home?.kind !== 'compare' || home.by !== '=' || parts.length !== (range ? 2 : 1)) throw missedKey()
  const read = (operand: Operand) => textOf(operand, placeholders)
  const value = read(home.right)
  return { partition: value, from: '', ...(range && rangeOf(range, read, after)) }
}
