import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useMemo, useState } from 'preact/hooks'
import { keepLeft, type Left, leftOf } from './left.ts'

interface Place {
  readonly path: string
  readonly search: string
  /** What the page before has to say on the next one: that something was done. */
  readonly notice: string | undefined
  /** 0 for the page that was opened first: there the browser has set the focus. */
  readonly moves: number
  /** This entry of the tab's history, by which what was left of it is known. */
  readonly entry: string
  /** Whether somebody has come back to it. */
  readonly isReturn: boolean
}

interface Location extends Place {
  readonly query: URLSearchParams
  /** Opens a page; `replace` leaves no way back to this one. */
  readonly open: (address: string, options?: { replace?: boolean; notice?: string }) => void
  /** Changes the query in place, as filters do; what is undefined or empty is taken out. */
  readonly setQuery: (changes: Readonly<Record<string, string | undefined>>) => void
}

const Context = createContext<Location | undefined>(undefined)

export const useLocation = (): Location => {
  const location = useContext(Context)
  if (!location) throw new Error('No location around this part')
  return location
}

/** Whether the way back leads to a page of ours: not where a link in a mail was opened. It outlives a reload. */
export const hasPageBefore = (): boolean => history.state?.hasBefore === true

/** What was told once is not told again when the page is loaded again. */
export const forgetNotice = (): void =>
  history.replaceState({ hasBefore: hasPageBefore(), entry: entryNow() }, '')

/** An entry that the browser made itself, for the page that was opened or a place on it, gets its name here. */
const entryNow = (): string => {
  if (!history.state?.entry) history.replaceState({ ...history.state, entry: crypto.randomUUID() }, '')
  return history.state.entry
}

const here = (moves: number, isReturn: boolean): Place => ({
  path: location.pathname,
  search: location.search,
  notice: history.state?.notice,
  moves,
  entry: entryNow(),
  isReturn,
})

/** A link of ours that is followed as it is meant: in this tab, without a key held down. */
const pageOfClick = (event: MouseEvent, isPage: (path: string) => boolean): string | undefined => {
  const link = (event.target as Element | null)?.closest?.('a')
  const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
  if (!link?.href || !isPlain || event.defaultPrevented || link.target || link.hasAttribute('download'))
    return
  const { origin, pathname, search, hash } = new URL(link.href)
  const isHere = origin === location.origin && isPage(pathname)
  const isAnchor = hash !== '' && pathname === location.pathname && search === location.search
  return isHere && !isAnchor ? pathname + search : undefined
}

interface Props {
  /** Whether a path is a page; everything else is left to the browser. */
  readonly isPage: (path: string) => boolean
  readonly children: ComponentChildren
}

const linkOf = (event: MouseEvent): string | undefined =>
  (event.target as Element | null)?.closest?.('main a')?.getAttribute('href') ?? undefined

const actionsOn = (setPlace: (next: (before: Place) => Place) => void) => {
  const show = (isReturn = false) => setPlace(({ moves }) => here(moves + 1, isReturn))
  const keepTop = (entry: string, by?: Pick<Left, 'link'>) =>
    keepLeft(sessionStorage, entry, { top: scrollY, ...by })
  const open: Location['open'] = (address, { replace = false, notice } = {}) => {
    const hasBefore = replace ? hasPageBefore() : true
    const state = { notice, hasBefore, entry: crypto.randomUUID() }
    if (!replace) keepTop(entryNow())
    history[replace ? 'replaceState' : 'pushState'](state, '', address)
    show()
    scrollTo(0, 0)
  }
  const setQuery: Location['setQuery'] = (changes) => {
    const query = new URLSearchParams(location.search)
    for (const [name, value] of Object.entries(changes))
      if (value) query.set(name, value)
      else query.delete(name)
    const search = query.toString()
    keepTop(entryNow())
    const state = { hasBefore: true, entry: crypto.randomUUID() }
    history.pushState(state, '', search ? `?${search}` : location.pathname)
    show()
  }
  return { show, keepTop, open, setQuery }
}

/** Keeps what is shown and the address bar together. Links are plain `<a href>`. */
export const LocationProvider = ({ isPage, children }: Props) => {
  const [place, setPlace] = useState(() => here(0, true))
  const actions = useMemo(() => actionsOn(setPlace), [])
  const { entry, isReturn } = place
  useEffect(() => {
    // A page is filled after the browser has looked: it would find nothing to scroll.
    history.scrollRestoration = 'manual'
    const follow = (event: MouseEvent) => {
      actions.keepTop(entry, { link: linkOf(event) })
      const address = pageOfClick(event, isPage)
      if (!address) return
      event.preventDefault()
      actions.open(address)
    }
    const leave = () => actions.keepTop(entry)
    const move = () => {
      // To a place on the page: the browser has scrolled there, and nobody has come back.
      const isReturn = Boolean(history.state?.entry)
      if (isReturn) leave()
      actions.show(isReturn)
    }
    addEventListener('popstate', move)
    addEventListener('pagehide', leave)
    document.addEventListener('click', follow)
    return () => {
      removeEventListener('popstate', move)
      removeEventListener('pagehide', leave)
      document.removeEventListener('click', follow)
    }
  }, [actions, isPage, entry])
  useEffect(() => {
    const left = leftOf(sessionStorage, entry)
    if (!isReturn || !left.top) return
    const leaving = new AbortController()
    import('./return.ts').then(
      ({ returnTo }) => returnTo(left, leaving.signal),
      () => undefined, // without a network they begin at the top
    )
    return () => leaving.abort()
  }, [entry, isReturn])
  const query = useMemo(() => new URLSearchParams(place.search), [place.search])
  const { show: _, keepTop: __, ...moves } = actions
  return <Context.Provider value={{ ...place, ...moves, query }}>{children}</Context.Provider>
}

/**
 * Whether something on the page is open, by its name; whoever comes back finds it as they left it. Kept is what is otherwise
 * than it was at first.
 */
export const useOpened = (
  name: string,
  isOpenAtFirst = false,
): [isOpen: boolean, setOpen: (isOpen: boolean) => void] => {
  const { entry } = useLocation()
  const [isOpen, setOpen] = useState(
    () => (leftOf(sessionStorage, entry).opened?.includes(name) ?? false) !== isOpenAtFirst,
  )
  const set = (next: boolean) => {
    const others = (leftOf(sessionStorage, entry).opened ?? []).filter((one) => one !== name)
    keepLeft(sessionStorage, entry, { opened: next === isOpenAtFirst ? others : [...others, name] })
    setOpen(next)
  }
  return [isOpen, set]
}
