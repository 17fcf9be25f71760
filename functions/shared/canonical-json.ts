const ordered = (value: unknown): unknown => {
  if (typeof value === 'bigint') return String(value)
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([name, one]) => [name, ordered(one)]))
}

/** One text for one content: what is hashed must not depend on the order in which attributes came from the table. */
export const canonicalJson = (value: unknown): string => JSON.stringify(ordered(value))
