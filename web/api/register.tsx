import { type ComponentChildren, createContext } from 'preact'
import { useContext, useMemo } from 'preact/hooks'
import { dictionaryOrder } from '../../functions/shared/dictionary-order.ts'
import { useMay } from '../session/session.tsx'
import type { Body, Department } from './types.ts'
import { useAnswer } from './use-answer.ts'

interface Register {
  /** All departments, those that ended too, by name; empty until they are read. */
  readonly departments: readonly Department[]
  readonly departmentName: (code: string) => string
  /** Those whose names the caller may read; none for clerks. */
  readonly people: Body<'listUsers'>['users']
  /** A person's name where the caller may read people, else their id. */
  readonly personName: (id: string) => string
  /** After a department or a person was entered or changed. */
  readonly reload: () => void
}

const Context = createContext<Register>({
  departments: [],
  people: [],
  departmentName: (code) => code,
  personName: (id) => id,
  reload: () => undefined,
})

export const useRegister = (): Register => useContext(Context)

interface Props {
  /** What was read before there was anything to show. */
  readonly known: Body<'listDepartments'> | undefined
  readonly children: ComponentChildren
}

/** Names of departments and people, read for all pages together. */
export const RegisterProvider = ({ known, children }: Props) => {
  const { body: ofDepartments, reload: readDepartments } = useAnswer('listDepartments', {}, known)
  const { body: ofUsers, reload: readUsers } = useAnswer('listUsers', useMay('read-users') ? {} : undefined)
  const departments = ofDepartments?.departments
  const users = ofUsers?.users
  const register = useMemo(() => {
    const departmentNames = new Map(departments?.map(({ code, name }) => [code, name]))
    const personNames = new Map(users?.map(({ id, name }) => [id, name]))
    return {
      departments: [...(departments ?? [])].sort((one, other) =>
        dictionaryOrder.compare(one.name, other.name),
      ),
      people: users ?? [],
      departmentName: (code: string) => departmentNames.get(code) ?? code,
      personName: (id: string) => personNames.get(id) ?? id,
      reload: () => {
        readDepartments()
        readUsers()
      },
    }
  }, [departments, users, readDepartments, readUsers])
  return <Context.Provider value={register}>{children}</Context.Provider>
}
