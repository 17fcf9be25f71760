import type { ComponentType } from 'preact'
import type { Action } from './api/types.ts'
import type { Parameters } from './router/pattern.ts'
import type { navigationTexts } from './texts/navigation.ts'

type Names<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Names<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never

interface Entry<P> {
  /** Loaded when somebody opens it, with its texts: `() => import('./pages/…').then((m) => m.TaskPage)`. */
  readonly load: () => Promise<ComponentType<P>>
  /** Who sees it: whose role or delegation allows this. Without it: everybody who is signed in. */
  readonly action?: Action
  /** Its name in the navigation; without one it is reached from other pages. */
  readonly inNavigation?: keyof typeof navigationTexts.vi
}

export interface PageRoute extends Entry<Parameters> {
  readonly path: string
}

/** The parameters in the path are the page's props. */
const page = <Path extends string>(
  path: Path,
  entry: Entry<{ readonly [Name in Names<Path>]: string }>,
): PageRoute => ({ ...(entry as Entry<Parameters>), path })

/** Every page there is, in the order of the navigation. */
export const pages: readonly PageRoute[] = [
  page('/', { load: () => import('./pages/home/home.tsx').then((m) => m.Home), inNavigation: 'home' }),
  page('/tasks', {
    load: () => import('./pages/tasks/task-list.tsx').then((m) => m.TaskList),
    action: 'read-tasks',
    inNavigation: 'tasks',
  }),
  page('/search', {
    load: () => import('./pages/search/search.tsx').then((m) => m.Search),
    action: 'read-tasks',
    inNavigation: 'search',
  }),
]
