import type { Left } from './left.ts'

/** Nobody waits longer for where they were; by then they have begun to read at the top. */
const patienceMs = 10_000

const isOnItsWay = (): boolean => document.querySelector('main .loading, main [aria-busy=true]') !== null

const takeFocus = (address: string): void => {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('main a')]
  links.find((link) => link.getAttribute('href') === address)?.focus({ preventScroll: true })
}

/**
 * Scrolls a page to where somebody left it, with the focus on the link by which they did, as soon as everything on it is there.
 * Whoever scrolls by themselves before that stays where they are, and so does whoever is `leaving` again.
 */
export const returnTo = ({ top = 0, link }: Left, leaving: AbortSignal): void => {
  const ends = new AbortController()
  const stop = () => ends.abort()
  const signal = AbortSignal.any([ends.signal, leaving])
  const look = () => {
    if (signal.aborted || isOnItsWay()) return
    stop()
    if (link !== undefined) takeFocus(link)
    scrollTo(0, top)
  }
  const changes = new MutationObserver(look)
  changes.observe(document.body, { childList: true, subtree: true, attributeFilter: ['aria-busy'] })
  const timer = setTimeout(stop, patienceMs)
  signal.addEventListener('abort', () => {
    changes.disconnect()
    clearTimeout(timer)
  })
  for (const use of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
    addEventListener(use, stop, { signal, passive: true })
  // The page has been told by the next frame, and asks for what it needs.
  requestAnimationFrame(() => requestAnimationFrame(look))
}
