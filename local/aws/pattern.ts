/** The part of the EventBridge pattern language that the stacks use: nested objects with lists of literals. */

type Literal = string | number | boolean | null
export type Pattern = { readonly [key: string]: Pattern | readonly Literal[] }

const isLiteral = (value: unknown): value is Literal =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value)

/** @throws for anything beyond nested objects and lists of literals, such as `prefix` or `exists`: it would match wrongly */
export const patternOf = (value: unknown): Pattern => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`Not a pattern: ${JSON.stringify(value)}`)
  for (const inner of Object.values(value)) {
    if (!Array.isArray(inner)) patternOf(inner)
    else if (!inner.every(isLiteral))
      throw new Error(`The local runner knows only literals in patterns, not ${JSON.stringify(inner)}`)
  }
  return value as Pattern
}

const matchesLeaf = (literals: readonly Literal[], value: unknown): boolean =>
  Array.isArray(value)
    ? value.some((inner) => matchesLeaf(literals, inner))
    : literals.includes(value as Literal)

export const matches = (pattern: Pattern, event: unknown): boolean =>
  Object.entries(pattern).every(([key, wanted]) => {
    if (typeof event !== 'object' || event === null || !(key in event)) return false
    const value = (event as Record<string, unknown>)[key]
    return Array.isArray(wanted) ? matchesLeaf(wanted, value) : matches(wanted as Pattern, value)
  })
