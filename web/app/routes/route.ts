import type { ComponentType } from 'preact'
import type { Action } from '../../api/types.ts'
import type { navigationTexts } from '../navigation-texts.ts'
import type { Parameters } from '../router/pattern.ts'

type Names<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Names<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never

interface Entry<P> {
  /** Loaded when somebody opens it, with its texts: `() => import('../pages/…').then((m) => m.TaskPage)`. */
  readonly load: () => Promise<ComponentType<P>>
  /** Who sees it: whose role or delegation allows this. Without it: everybody who is signed in. */
  readonly action?: Action
  /** Its name in the navigation; without one it is reached from other pages. */
  readonly inNavigation?: keyof typeof navigationTexts.vi
  /** Who finds it in the navigation, where that is not everybody who may open it. */
  readonly navigationFor?: Action
  /** As wide as the screen. */
  readonly isWide?: true
}

export interface PageRoute extends Entry<Parameters> {
  readonly path: string
}

/** The parameters in the path are the page's props. */
export const page = <Path extends string>(
  path: Path,
  entry: Entry<{ readonly [Name in Names<Path>]: string }>,
): PageRoute => ({ ...(entry as Entry<Parameters>), path })
