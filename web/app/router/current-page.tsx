import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { NotReached } from '../../api/problem.ts'
import { Failed } from '../../parts/layout/answered.tsx'
import { Loading } from '../../parts/layout/loading.tsx'
import { NotFound } from '../../parts/layout/not-found.tsx'
import { useMe } from '../../session/session.tsx'
import { pages } from '../routes/pages.ts'
import type { PageRoute } from '../routes/route.ts'
import { useLocation } from './location.tsx'
import { matchPattern, type Parameters } from './pattern.ts'

interface Found {
  readonly route: PageRoute
  readonly parameters: Parameters
}

const pageAt = (path: string): Found | undefined => {
  for (const route of pages) {
    const parameters = matchPattern(route.path, path)
    if (parameters) return { route, parameters }
  }
  return undefined
}

/** Whether an address is one of our pages; everything else is left to the browser. */
export const isPage = (path: string): boolean => pageAt(path) !== undefined

/** Begins to load the page at the address; whatever goes wrong is told where it is shown. */
export const beginPage = (): void =>
  void pageAt(location.pathname)
    ?.route.load()
    .catch(() => undefined)

type Loaded = { readonly route: PageRoute } & (
  | { readonly Component: ComponentType<Parameters> }
  | { readonly failure: unknown }
)

const Lazy = ({ route, parameters }: Found) => {
  const [loaded, setLoaded] = useState<Loaded>()
  useEffect(() => {
    route.load().then(
      (Component) => setLoaded({ route, Component }),
      (failure) => setLoaded({ route, failure: new NotReached(String(failure)) }),
    )
  }, [route])
  if (loaded?.route !== route) return <Loading />
  // The network is gone, or a new version was published meanwhile: either way the browser must load the page again.
  if ('failure' in loaded) return <Failed failure={loaded.failure} retry={() => window.location.reload()} />
  return <loaded.Component {...parameters} />
}

/** The page at the address, if there is one for this person. Another address is another page, even of the same kind. */
export const CurrentPage = () => {
  const { path } = useLocation()
  const { may } = useMe()
  const found = pageAt(path)
  const { action } = found?.route ?? {}
  if (!found || (action && !may.includes(action))) return <NotFound />
  return <Lazy key={path} {...found} />
}
