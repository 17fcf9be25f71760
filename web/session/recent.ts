/** A page about one thing that somebody looked at in this tab. */
export interface Recent {
  readonly address: string
  readonly title: string
}

const kept = 'recent'
const most = 12

/** A task, a directive, a department, a letter, a request for explanation: what one goes back to. */
const ofOneThing =
  /^\/(?:tasks|directives|letters|explanations)\/(?!new$|import$)[^/]+$|^\/departments\/[^/]+\/figures$/

/** The last first. They live as long as the tab. */
export const recentIn = (storage: Storage): readonly Recent[] => JSON.parse(storage.getItem(kept) ?? '[]')

/** Notes a page that was opened, where it is about one thing. */
export const keepRecent = (storage: Storage, page: Recent): void => {
  if (!ofOneThing.test(page.address)) return
  const others = recentIn(storage).filter(({ address }) => address !== page.address)
  storage.setItem(kept, JSON.stringify([page, ...others].slice(0, most)))
}

/** Whoever signs out leaves nothing of what they looked at. */
export const forgetRecent = (storage: Storage): void => storage.removeItem(kept)
