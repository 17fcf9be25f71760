/** A page about one thing that somebody looked at on this machine. */
export interface Recent {
  readonly address: string
  readonly title: string
}

/** Whose it is, and what they looked at. */
type Kept = readonly [person?: string, pages?: readonly Recent[]]

const kept = 'recent'
const most = 12

/** A task, a directive, a department, a letter, a paper on its way out, a request for explanation: what one goes back to. */
const ofOneThing =
  /^\/(?:tasks|directives|letters|outgoing-papers|explanations)\/(?!new$|import$|from-text$)[^/]+$|^\/departments\/[^/]+\/figures$/

/** What a person looked at, the last first, in this tab or another, until they sign out; nothing of anybody else’s. */
export const recentIn = (storage: Storage, person: string): readonly Recent[] => {
  const [by, pages = []]: Kept = JSON.parse(storage.getItem(kept) ?? '[]')
  return by === person ? pages : []
}

/** Notes a page that a person opened, where it is about one thing; what somebody before them looked at is forgotten. */
export const keepRecent = (storage: Storage, person: string, page: Recent): void => {
  if (!ofOneThing.test(page.address)) return
  const others = recentIn(storage, person).filter(({ address }) => address !== page.address)
  const now: Kept = [person, [page, ...others].slice(0, most)]
  storage.setItem(kept, JSON.stringify(now))
}

/** Whoever signs out leaves nothing of what they looked at. */
export const forgetRecent = (storage: Storage): void => storage.removeItem(kept)
