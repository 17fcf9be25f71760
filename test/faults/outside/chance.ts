import type * as crypto from 'node:crypto'

/** Chance that begins anew: a repeat of the same draws the same, and what it leaves can be compared. */

let drawn = 0

export const beginChance = (): void => {
  drawn = 0
}

/** The module with its random bytes exchanged. */
export const cryptoOf = (own: typeof crypto): typeof crypto => {
  const randomBytes = (count: number): Buffer => {
    drawn += 1
    const blocks = Array.from({ length: Math.ceil(count / 32) }, (_, block) =>
      own.createHash('sha256').update(`${drawn} ${block}`).digest(),
    )
    return Buffer.concat(blocks).subarray(0, count)
  }
  return { ...own, randomBytes: randomBytes as typeof own.randomBytes }
}
