import { createHash } from 'node:crypto'
import type { Operation } from '../http/operation.ts'

/**
 * How often one person, or one secret address, may ask in a minute for what costs much (docs/decisions/0035). API Gateway
 * protects everybody from all of them together; this protects everybody from one.
 */

/** Whose requests are counted together: never those of an office, which seventy people share. */
export interface Counted {
  readonly of: 'person' | 'address' | 'machine'
  /** A person's id, a machine account's; of an address a hash, by which nobody finds it. */
  readonly key: string
}

/**
 * In a minute by the clock.
 * person: a page asks for four things of this kind at most, and nobody looks at thirty pages in a minute; a program that asks
 * one after the other waits for a second now and then. address: seventy calendars that share a department's address and
 * are opened at eight, or a report of all of 300,000 tasks, a hundred requests of 3,000 rows. machine: ten requests a
 * second, for a program that takes over the directives of a year.
 */
export const requestsAMinute: Readonly<Record<Counted['of'], number>> = {
  person: 120,
  address: 120,
  machine: 600,
}

export interface Minute {
  /** As it is counted under, UTC: `2021-07-26T02:00Z`. */
  readonly name: string
  readonly endsAt: Date
}

const minuteMs = 60_000

/** The minute that an instant lies in. */
export const minuteOf = (now: Date): Minute => {
  const start = Math.floor(now.getTime() / minuteMs) * minuteMs
  return { name: `${new Date(start).toISOString().slice(0, 16)}Z`, endsAt: new Date(start + minuteMs) }
}

/** Whole seconds until somebody who was refused may ask again: 1 to 60. */
export const secondsUntilNext = (now: Date): number =>
  Math.ceil((minuteOf(now).endsAt.getTime() - now.getTime()) / 1_000)

/**
 * What a request counts for, or undefined where it counts for nothing and costs nothing: all at a secret address, all of a program, and of
 * people what is heavy. What is open to everybody is the same for everybody, reads nothing, and says of nobody who asks.
 */
export const countedOf = (
  { isHeavy, ownerOf, machine }: Pick<Operation, 'isHeavy' | 'ownerOf' | 'machine'>,
  caller: { readonly id: string } | undefined,
  path: Readonly<Record<string, string>>,
): Counted | undefined => {
  if (machine) return caller && { of: 'machine', key: caller.id }
  if (ownerOf) {
    const secret = Object.values(path).join('/')
    return { of: 'address', key: createHash('sha256').update(secret).digest('base64url') }
  }
  return isHeavy && caller ? { of: 'person', key: caller.id } : undefined
}
