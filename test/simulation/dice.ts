/** Chance that comes from a seed alone. Each throw is named, so that it falls the same whatever was thrown before it. */

/** As MurmurHash3 ends. */
const mixed = (number: number): number => {
  const once = Math.imul(number ^ (number >>> 16), 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
  return (twice ^ (twice >>> 16)) >>> 0
}

/** A number of 32 bits that a text stands for (FNV-1a, mixed). */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return mixed(hash)
}

export interface Dice {
  /** From 0 up to 1, which it never is. */
  readonly share: (name: string) => number
  /** Whether something happens that happens so often. */
  readonly chance: (name: string, share: number) => boolean
  /** A whole number of these two or between them. */
  readonly between: (name: string, least: number, most: number) => number
  /** One of some; each keeps its own luck, so that others may be left out without a change of the choice. */
  readonly oneOf: <One extends string | { readonly id: string }>(name: string, some: readonly One[]) => One
  /** One of some by their weights. */
  readonly weighted: <Name extends string>(name: string, weights: Readonly<Record<Name, number>>) => Name
}

export const diceOf = (seed: string): Dice => {
  const share = (name: string) => hashOf(`${seed}/${name}`) / 2 ** 32
  return {
    share,
    chance: (name, often) => share(name) < often,
    between: (name, least, most) => least + Math.floor(share(name) * (most - least + 1)),
    oneOf: <One extends string | { readonly id: string }>(name: string, some: readonly One[]): One => {
      const thrown = hashOf(`${seed}/${name}`)
      let best = some[0]
      let most = -1
      for (const one of some) {
        const luck = mixed(thrown ^ hashOf(typeof one === 'string' ? one : one.id))
        if (luck <= most) continue
        best = one
        most = luck
      }
      if (best === undefined) throw new Error(`there is nothing to choose from for ${name}`)
      return best
    },
    weighted: (name, weights) => {
      const all = Object.entries(weights) as [keyof typeof weights, number][]
      let left = share(name) * all.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [one, weight] of all) {
        left -= weight
        if (left < 0) return one
      }
      return (all.at(-1) as [keyof typeof weights, number])[0]
    },
  }
}
