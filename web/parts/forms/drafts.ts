export type Value = string | readonly string[]
export type Values = Readonly<Record<string, Value>>

/** What somebody has begun to fill in, with the key under which it will be sent, however often that takes. */
export interface Draft {
  /** Only what was typed: all else is as what the form is about has it when the draft comes back. */
  readonly values: Values
  readonly key: string
  /** On this machine's clock, in milliseconds. */
  readonly savedAt: number
}

export interface Drafts {
  readonly read: (form: string) => Draft | undefined
  /** False when the browser has no room or keeps nothing. Where nothing is typed any more there is no draft. */
  readonly keep: (form: string, draft: Draft) => boolean
  readonly drop: (form: string) => void
  readonly count: () => number
  /** All of this person's, on this machine. */
  readonly dropAll: () => void
}

/** What somebody typed, without what is as it stood at first. */
export const typedOver = (initial: Values, typed: Values): Values =>
  Object.fromEntries(Object.entries(typed).filter(([name, value]) => value !== initial[name]))

const start = 'draft:'
const maxDays = 30

const parsed = (text: string | null): Draft | undefined => {
  try {
    return JSON.parse(text ?? 'null') ?? undefined
  } catch {
    return undefined // of an older shape, or damaged: as if there were none
  }
}

const isOld = (draft: Draft | undefined, now: number): boolean =>
  !draft || now - draft.savedAt > maxDays * 86_400_000

/** The drafts of one person on this machine. Those that nobody came back to within a month are thrown away. */
export const draftsOf = (storage: Storage, person: string, now: number = Date.now()): Drafts => {
  const own = `${start}${person}:`
  const nameOf = (form: string) => own + form
  const namesFrom = (beginning: string) =>
    Array.from({ length: storage.length }, (_, place) => storage.key(place) ?? '').filter((name) =>
      name.startsWith(beginning),
    )
  for (const name of namesFrom(start)) if (isOld(parsed(storage.getItem(name)), now)) storage.removeItem(name)
  const drop = (form: string) => storage.removeItem(nameOf(form))
  return {
    read: (form) => parsed(storage.getItem(nameOf(form))),
    keep: (form, draft) => {
      try {
        if (Object.keys(draft.values).length === 0) drop(form)
        else storage.setItem(nameOf(form), JSON.stringify(draft))
        return true
      } catch {
        return false // the form says so: what is typed is then only on the page
      }
    },
    drop,
    count: () => namesFrom(own).length,
    dropAll: () => {
      for (const name of namesFrom(own)) storage.removeItem(name)
    },
  }
}
