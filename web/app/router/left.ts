/** How somebody left a page of this tab's history: so they find it when they come back. */
export interface Left {
  /** How far it was scrolled, in pixels. */
  readonly top?: number
  /** The link by which they left. */
  readonly link?: string | undefined
  /** What they had opened or closed on it, by its name. */
  readonly opened?: readonly string[]
}

const kept = 'left'
/** More steps back than anybody goes. */
const maxEntries = 50

type AllLeft = Readonly<Record<string, Left>>

const allIn = (storage: Storage): AllLeft => JSON.parse(storage.getItem(kept) ?? '{}')

/** What was left of one entry of the history, `{}` where nothing is known. It lives as long as the tab, and outlives a reload. */
export const leftOf = (storage: Storage, entry: string): Left => allIn(storage)[entry] ?? {}

/** Keeps what is known of an entry now, over what was known; of the entries that were left last. */
export const keepLeft = (storage: Storage, entry: string, change: Left): void => {
  const { [entry]: before, ...others } = allIn(storage)
  const all = [...Object.entries(others), [entry, { ...before, ...change }]]
  storage.setItem(kept, JSON.stringify(Object.fromEntries(all.slice(-maxEntries))))
}

/** Whoever signs out leaves nothing of where they were. */
export const forgetLeft = (storage: Storage): void => storage.removeItem(kept)
