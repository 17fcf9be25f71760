import { compareTexts } from './values.ts'

/** So few new keys are put between the others one by one; more are sorted by themselves and merged. */
const fewKeys = 32

const firstNotBefore = (keys: readonly string[], key: string): number => {
  let [from, until] = [0, keys.length]
  while (from < until) {
    const middle = (from + until) >>> 1
    if (compareTexts(keys[middle] as string, key) < 0) from = middle + 1
    else until = middle
  }
  return from
}

const merged = (one: readonly string[], other: readonly string[]): string[] => {
  const all: string[] = []
  let at = 0
  for (const key of one) {
    while (at < other.length && compareTexts(other[at] as string, key) < 0) all.push(other[at++] as string)
    all.push(key)
  }
  return all.concat(other.slice(at))
}

/**
 * What stands under one partition key, by sort key. Keys are put in order when somebody asks for it, not as they come: a million
 * of them in any order cost one sorting.
 */
export class SortedPartition<Entry> {
  readonly #entries = new Map<string, Entry>()
  #sorted: string[] = []
  #added: string[] = []
  /** Keys that are gone and still stand in one of the two lists. */
  #gone = new Set<string>()

  get size(): number {
    return this.#entries.size
  }

  get(key: string): Entry | undefined {
    return this.#entries.get(key)
  }

  set(key: string, entry: Entry): void {
    if (!this.#entries.has(key) && !this.#gone.delete(key)) {
      const last = this.#sorted.at(-1)
      const isLast = this.#added.length === 0 && (last === undefined || compareTexts(last, key) < 0)
      ;(isLast ? this.#sorted : this.#added).push(key)
    }
    this.#entries.set(key, entry)
  }

  delete(key: string): void {
    if (this.#entries.delete(key)) this.#gone.add(key)
  }

  /** The entries from a key on and before another, or from the last of them back. */
  *between(from: string, before: string | undefined, isForward: boolean): Generator<[string, Entry]> {
    this.#settle()
    const keys = this.#sorted
    const [low, high] = [
      firstNotBefore(keys, from),
      before === undefined ? keys.length : firstNotBefore(keys, before),
    ]
    for (let step = 0; step < high - low; step += 1) {
      const key = keys[isForward ? low + step : high - 1 - step] as string
      const entry = this.#entries.get(key)
      if (entry !== undefined) yield [key, entry]
    }
  }

  #settle(): void {
    if (2 * this.#gone.size > this.#sorted.length) {
      const isThere = (key: string) => !this.#gone.has(key)
      this.#sorted = this.#sorted.filter(isThere)
      this.#added = this.#added.filter(isThere)
      this.#gone = new Set()
    }
    if (this.#added.length > fewKeys) this.#sorted = merged(this.#sorted, [...this.#added].sort(compareTexts))
    else for (const key of this.#added) this.#sorted.splice(firstNotBefore(this.#sorted, key), 0, key)
    this.#added = []
  }
}
