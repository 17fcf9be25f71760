import { ValidationException } from './errors.ts'

/** A value as the document client gives it; whole numbers beyond what a number holds exactly are bigints. */
export type Value =
  | string
  | number
  | bigint
  | boolean
  | null
  | Uint8Array
  | readonly Value[]
  | { readonly [name: string]: Value }

export type StoredItem = { readonly [name: string]: Value }

/** What this table does not know it refuses: a test must never pass because something was left out. */
export const notModelled = (what: string): Error => new Error(`The table in memory does not know ${what}`)

const exactNumber = (value: number | bigint): number | bigint => {
  if (typeof value === 'bigint') {
    const isSafe = value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER
    if (!isSafe && String(value < 0 ? -value : value).length > 38)
      throw new ValidationException('Attempting to store more than 38 significant digits in a Number')
    return isSafe ? Number(value) : value
  }
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER)
    throw notModelled(`the number ${value}`)
  return value === 0 ? 0 : value
}

const isPlain = (value: object): value is Record<string, unknown> => {
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** A copy of a value as it would be read back; what is undefined is left out, as the product's client does. */
const canonical = (value: unknown): Value => {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value
  if (typeof value === 'number' || typeof value === 'bigint') return exactNumber(value)
  if (value instanceof Uint8Array) return Uint8Array.from(value)
  if (Array.isArray(value)) return value.filter((one) => one !== undefined).map(canonical)
  if (typeof value === 'object' && isPlain(value)) return canonicalItem(value)
  throw notModelled(`a value of ${Object.prototype.toString.call(value)}`)
}

export const canonicalItem = (item: Readonly<Record<string, unknown>>): StoredItem => {
  const copy: Record<string, Value> = {}
  for (const name in item) {
    const value = item[name]
    if (value !== undefined) copy[name] = canonical(value)
  }
  return copy
}

export type TypeName = 'S' | 'N' | 'BOOL' | 'NULL' | 'B' | 'L' | 'M'

export const typeOf = (value: Value): TypeName => {
  if (typeof value === 'string') return 'S'
  if (typeof value === 'number' || typeof value === 'bigint') return 'N'
  if (typeof value === 'boolean') return 'BOOL'
  if (value === null) return 'NULL'
  if (value instanceof Uint8Array) return 'B'
  return Array.isArray(value) ? 'L' : 'M'
}

const surrogates = 0xd800

/** The order of texts as DynamoDB has it: by their bytes in UTF-8. */
export const compareTexts = (one: string, other: string): number => {
  const shorter = Math.min(one.length, other.length)
  for (let at = 0; at < shorter; at += 1) {
    const [left, right] = [one.charCodeAt(at), other.charCodeAt(at)]
    if (left === right) continue
    if (left < surrogates || right < surrogates) return left - right
    return Buffer.compare(Buffer.from(one), Buffer.from(other))
  }
  return one.length - other.length
}

/** The order of two values of one type; undefined where they have none. */
export const compareValues = (one: Value, other: Value): number | undefined => {
  if (typeof one === 'string' && typeof other === 'string') return compareTexts(one, other)
  if (one instanceof Uint8Array && other instanceof Uint8Array) return Buffer.compare(one, other)
  if (typeOf(one) !== 'N' || typeOf(other) !== 'N') return undefined
  const [left, right] = [one as number, other as number]
  return left < right ? -1 : left > right ? 1 : 0
}

/** The sum of whole numbers, exactly. */
export const sumOf = (one: number | bigint, other: number | bigint): Value => {
  const isWhole = (value: number | bigint) => typeof value === 'bigint' || Number.isInteger(value)
  if (!isWhole(one) || !isWhole(other)) throw notModelled('sums of fractions')
  return exactNumber(BigInt(one) + BigInt(other))
}
