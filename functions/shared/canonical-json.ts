import canonicalize from 'canonicalize'

/** Numbers that JSON's readers do not keep exactly are told as texts. */
const withoutBigIntegers = (value: unknown): unknown => {
  if (typeof value === 'bigint') return String(value)
  if (Array.isArray(value)) return value.map(withoutBigIntegers)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withoutBigIntegers(one)]))
}

/**
 * One text for one content, by RFC 8785: what is hashed must not depend on the order in which attributes came from the
 * table. Attributes that are undefined are left out.
 * @throws Error at half a character, NaN and Infinity: no table and no file would give them back
 */
export const canonicalJson = (value: object): string => canonicalize(withoutBigIntegers(value)) ?? ''
