import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import { later } from '../../../parts/layout/later.tsx'
import type { CheckProps } from './check-props.ts'
import type { TableValues } from './directive-values.ts'

const loadCheck = () => import('./check-page.tsx').then(({ CheckPage }) => CheckPage)
const loadReceipt = () => import('./receipt.tsx').then(({ Receipt }) => Receipt)

/** Fetches the later steps while somebody still fills in the table, so that they are there without a network as well. */
export const useLaterSteps = (): void => {
  useEffect(() => {
    Promise.all([loadCheck(), loadReceipt()]).catch(() => undefined)
  }, [])
}

const Check = later(loadCheck as () => Promise<ComponentType<object>>)

/** The look at everything before it is written. */
export const CheckStep = <V extends TableValues>(props: CheckProps<V>) => <Check {...props} />

/** What was registered. */
export const ReceiptStep = later(loadReceipt)
