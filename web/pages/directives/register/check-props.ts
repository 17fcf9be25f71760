import type { ComponentChildren } from 'preact'
import type { TableValues } from './directive-values.ts'
import type { Registration } from './use-registration.ts'

/** What the look at everything before it is written needs to know. */
export interface CheckProps<V extends TableValues> {
  readonly registration: Registration<V>
  readonly caption?: string
  readonly sendLabel: string
  /** Its key, where it is known already. */
  readonly directive?: string | undefined
  /** The facts of a new directive. */
  readonly children?: ComponentChildren
}
