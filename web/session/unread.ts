import { useEffect, useRef, useState } from 'preact/hooks'
import type { Body } from '../api/types.ts'
import { useClock } from './clock.tsx'
import { useCall } from './session.tsx'

type Unread = Body<'countUnreadNotifications'>

/** Tells the head of the page what is left unread, by the page that marked something. */
const told = new EventTarget()

/** What the API answered is left unread. */
export const tellUnread = (unread: Unread): boolean =>
  told.dispatchEvent(new CustomEvent('unread', { detail: unread }))

/** Pages follow each other quickly: between two of them nothing is asked that was asked so lately. */
const staleMs = 60_000

/** How much came in that the person has not read; asked anew by and by, as they move and when they come back. Undefined until it is known. */
export const useUnread = (moves: number): Unread | undefined => {
  const call = useCall()
  const { revision } = useClock()
  const [unread, setUnread] = useState<Unread>()
  const askedAt = useRef(Number.NEGATIVE_INFINITY)
  const askedOf = useRef(revision)
  const ask = () => {
    if (document.visibilityState !== 'visible' || Date.now() - askedAt.current < staleMs) return
    askedAt.current = Date.now()
    // A count that does not come is asked for with a later page: the one before stays.
    call('countUnreadNotifications', {}).then(
      ({ body }) => setUnread(body),
      () => undefined,
    )
  }
  useEffect(() => {
    // The demonstration's clock has moved on: whatever was known is of another day.
    if (askedOf.current !== revision) askedAt.current = Number.NEGATIVE_INFINITY
    askedOf.current = revision
    ask()
  }, [moves, revision])
  useEffect(() => {
    const take = (event: Event) => setUnread((event as CustomEvent<Unread>).detail)
    told.addEventListener('unread', take)
    document.addEventListener('visibilitychange', ask)
    return () => {
      told.removeEventListener('unread', take)
      document.removeEventListener('visibilitychange', ask)
    }
  }, [])
  return unread
}
