/**
 * When nobody has done anything for so long, the session ends: whoever passes an open screen finds nothing. All tabs of a
 * person count together, by one instant that stands in this browser.
 */

const minuteMs = 60_000

/** So long before its end somebody is asked whether they are still there. */
export const warnedMs = 2 * minuteMs

export type Idle =
  | { readonly kind: 'active' }
  | { readonly kind: 'warned'; readonly secondsLeft: number }
  | { readonly kind: 'ended' }

/** How a session stands that was last used then. A clock that was set back is taken for use now. */
export const idleAt = (now: number, lastUsedAt: number, limitMinutes: number): Idle => {
  const leftMs = lastUsedAt + limitMinutes * minuteMs - now
  if (leftMs <= 0) return { kind: 'ended' }
  return leftMs <= warnedMs ? { kind: 'warned', secondsLeft: Math.ceil(leftMs / 1_000) } : { kind: 'active' }
}

/** Written at most so often: every movement of a mouse is use. */
const writtenEveryMs = 5_000

const nameOf = (person: string) => `used:${person}`

export interface LastUse {
  /** The instant at which any tab was used last, in milliseconds; undefined where none is known. */
  readonly read: () => number | undefined
  readonly note: (now: number) => void
}

/** The last use of this browser by one person, who signed in here at an instant: what was before that is over. */
export const lastUseOf = (storage: Storage, person: string, signedInAt = 0): LastUse => {
  const read = () => Math.max(Number(storage.getItem(nameOf(person))), signedInAt) || undefined
  return {
    read,
    note: (now) => {
      const before = read()
      if (before === undefined || now < before || now - before >= writtenEveryMs)
        storage.setItem(nameOf(person), String(now))
    },
  }
}

/** These seconds left are read out to whoever does not see them count down. */
export const isReadOut = (secondsLeft: number): boolean => [120, 60, 30, 10].includes(secondsLeft)
