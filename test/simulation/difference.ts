import { isDeepStrictEqual } from 'node:util'

/** What the product answered otherwise than the model of the domain does. */
export class Difference extends Error {
  constructor(what: string, expected: unknown, found: unknown) {
    super(`${what}\n  the model: ${JSON.stringify(expected)}\n  the product: ${JSON.stringify(found)}`)
    this.name = 'Difference'
  }
}

/** What is undefined is the same as what is not there, as in JSON. */
const plain = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value))

/**
 * @param told what the product said in full, where that is more than what is compared
 * @throws Difference
 */
export const requireSame = (what: string, expected: unknown, found: unknown, told = found): void => {
  if (expected === found || isDeepStrictEqual(plain(expected), plain(found))) return
  throw new Difference(what, expected, told)
}
