import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useMemo, useState } from 'preact/hooks'

interface Place {
  readonly path: string
  readonly search: string
  /** What the page before has to say on the next one: that something was done. */
  readonly notice: string | undefined
  /** 0 for the page that was opened first: there the browser has set the focus. */
  readonly moves: number
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
export const forgetNotice = (): void => history.replaceState({ hasBefore: hasPageBefore() }, '')

const here = (moves: number): Place => ({
  path: location.pathname,
  search: location.search,
  notice: history.state?.notice,
  moves,
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

/** Keeps what is shown and the address bar together. Links are plain `<a href>`. */
export const LocationProvider = ({ isPage, children }: Props) => {
  const [place, setPlace] = useState(() => here(0))
  const actions = useMemo(() => {
    const show = () => setPlace(({ moves }) => here(moves + 1))
    const open: Location['open'] = (address, { replace = false, notice } = {}) => {
      const hasBefore = replace ? hasPageBefore() : true
      history[replace ? 'replaceState' : 'pushState']({ notice, hasBefore }, '', address)
      show()
      scrollTo(0, 0)
    }
    const setQuery: Location['setQuery'] = (changes) => {
      const query = new URLSearchParams(location.search)
      for (const [name, value] of Object.entries(changes))
        if (value) query.set(name, value)
        else query.delete(name)
      const search = query.toString()
      history.pushState({ hasBefore: true }, '', search ? `?${search}` : location.pathname)
      show()
    }
    return { show, open, setQuery }
  }, [])
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const address = pageOfClick(event, isPage)
      if (!address) return
      event.preventDefault()
      actions.open(address)
    }
    addEventListener('popstate', actions.show)
    document.addEventListener('click', follow)
    return () => {
      removeEventListener('popstate', actions.show)
      document.removeEventListener('click', follow)
    }
  }, [actions, isPage])
  const query = useMemo(() => new URLSearchParams(place.search), [place.search])
  return <Context.Provider value={{ ...place, ...actions, query }}>{children}</Context.Provider>
}
