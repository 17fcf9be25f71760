import type { ComponentType } from 'preact'
import type { ListedTask } from '../../../api/types.ts'
import type { Form } from '../../../parts/forms/use-form.ts'
import type { ActValues, Verb } from './acts.ts'

export interface ActForm {
  readonly form: Form<ActValues>
  /** Those it is done with. */
  readonly tasks: readonly ListedTask[]
}

/** What is filled in once for all chosen tasks, by act. */
export type ActFields = Readonly<Record<Verb, ComponentType<ActForm>>>

/** Says of each field what is wrong with it, if anything is. */
export type ActCheck = (values: ActValues) => Readonly<Record<string, string | undefined>>
export type UseActCheck = (verb: Verb, tasks: readonly ListedTask[]) => ActCheck
