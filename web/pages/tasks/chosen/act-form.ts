import type { ComponentType } from 'preact'
import type { Form } from '../../../parts/forms/use-form.ts'
import { type ActValues, departmentActs, type Verb } from './acts.ts'

export interface ActForm {
  readonly form: Form<ActValues>
}

/** What is filled in once for all chosen tasks, by act. */
export type ActFields = Readonly<Record<Verb, ComponentType<ActForm>>>

/** Says of each field what is wrong with it, if anything is. */
export type ActCheck = (values: ActValues) => Readonly<Record<string, string | undefined>>
export type UseActCheck = (verb: Verb) => ActCheck

interface Loaded {
  readonly Fields: ComponentType<ActForm>
  readonly useCheck: UseActCheck
}

/** The fields of an act: those of a department and those of the Office each in one piece, with their words. */
export const loadFields = async (verb: Verb): Promise<Loaded> => {
  const isDepartments = departmentActs.has(verb)
  const { fields, useCheck } = await (isDepartments
    ? import('./department-fields.tsx')
    : import('./office-fields.tsx'))
  return { Fields: (fields as Partial<ActFields>)[verb] ?? (() => null), useCheck }
}
