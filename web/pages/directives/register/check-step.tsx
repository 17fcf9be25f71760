import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import { later } from '../../../parts/layout/later.tsx'
import type { CheckProps } from './check-props.ts'
import type { TableValues } from './directive-values.ts'

const load = () => import('./check-page.tsx').then(({ CheckPage }) => CheckPage)

/** Fetches the check while somebody still fills in the table, so that it is there without a network as well. */
export const useCheckAtHand = (): void => {
  useEffect(() => {
    load().catch(() => undefined)
  }, [])
}

const Later = later(load as () => Promise<ComponentType<object>>)

/** The look at everything before it is written, loaded beside the form that leads to it. */
export const CheckStep = <V extends TableValues>(props: CheckProps<V>) => <Later {...props} />
