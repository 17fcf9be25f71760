/** Sizes as DynamoDB's documentation counts them: units and pages follow from them. */

const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8')

/** Most numbers are small and whole, and need no text. */
const sizeOfWhole = (value: number): number => {
  let left = Math.abs(value)
  while (left > 0 && left % 100 === 0) left /= 100
  let pairs = 0
  for (; left > 0; left = Math.floor(left / 100)) pairs += 1
  return 1 + (value < 0 ? 1 : 0) + pairs
}

/** A byte for two digits on either side of the point, zeros before and behind left out, one of its own and one for a sign. */
const sizeOfNumber = (value: number | bigint): number => {
  if (Number.isSafeInteger(value)) return sizeOfWhole(value as number)
  const [whole = '', fraction = ''] = String(value < 0 ? -value : value).split('.')
  const digits = `${'0'.repeat(whole.length % 2)}${whole}${fraction}${'0'.repeat(fraction.length % 2)}`
  const pairs = (digits.match(/../g) ?? []).join(' ').replace(/^(00 ?)+|( ?00)+$/g, '')
  return 1 + (value < 0 ? 1 : 0) + Math.ceil(pairs.length / 3)
}

/** The size of a value. */
const sizeOfValue = (value: unknown): number => {
  if (typeof value === 'string') return bytesOf(value)
  if (typeof value === 'number' || typeof value === 'bigint') return sizeOfNumber(value)
  if (Array.isArray(value)) return 3 + value.reduce((sum: number, one) => sum + 1 + sizeOfValue(one), 0)
  if (value instanceof Uint8Array) return value.byteLength
  if (typeof value !== 'object' || value === null) return 1
  let sum = 3
  for (const [name, one] of Object.entries(value)) sum += 1 + bytesOf(name) + sizeOfValue(one)
  return sum
}

/** The size of an item, its names included. */
export const sizeOfItem = (item: Readonly<Record<string, unknown>>): number => {
  let sum = 0
  for (const name in item) sum += bytesOf(name) + sizeOfValue(item[name])
  return sum
}
