/** A stream of numbers that is the same for the same seed, on every machine (mulberry32). */
export interface Random {
  /** In [0, 1). */
  readonly next: () => number
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number
  readonly chance: (probability: number) => boolean
  readonly pick: <Item>(items: readonly Item[]) => Item
  readonly weighted: <Item>(items: readonly (readonly [weight: number, item: Item])[]) => Item
  readonly shuffled: <Item>(items: readonly Item[]) => Item[]
}

const mulberry32 = (seed: number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const randomFrom = (seed: number): Random => {
  const next = mulberry32(seed)
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  const pick = <Item>(items: readonly Item[]): Item => {
    if (items.length === 0) throw new RangeError('nothing to pick from')
    return items[between(0, items.length - 1)] as Item
  }
  const weighted = <Item>(items: readonly (readonly [number, Item])[]): Item => {
    let left = next() * items.reduce((sum, [weight]) => sum + weight, 0)
    for (const [weight, item] of items) {
      left -= weight
      if (left < 0) return item
    }
    return (items.at(-1) as readonly [number, Item])[1]
  }
  const shuffled = <Item>(items: readonly Item[]): Item[] => {
    const order = items.map((item) => ({ item, rank: next() }))
    return order.sort((one, other) => one.rank - other.rank).map(({ item }) => item)
  }
  return { next, between, chance: (probability) => next() < probability, pick, weighted, shuffled }
}
