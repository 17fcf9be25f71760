import type { ComponentType } from 'preact'
import type { ActFields, ActForm, UseActCheck } from './act-form.ts'
import { departmentActs, type Verb } from './acts.ts'

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
