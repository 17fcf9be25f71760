import { directiveKeyOf } from '../../directives/directive/directive.ts'
import type { Letter } from '../../figures/letters/letter.ts'
import type { Department } from '../../organisation/departments/department.ts'
import type { User } from '../../organisation/people/user.ts'
import type { Notice } from '../ledger/notice.ts'

/** A department is written to at its heads; where none is known, at its clerks. */
export const addressesOf = (people: readonly User[]): string[] => {
  const heads = people.filter(({ role }) => role === 'head')
  return (heads.length > 0 ? heads : people).map(({ email }) => email)
}

interface Register {
  readonly departments: readonly Department[]
  /** Those who may sign in. */
  readonly people: readonly User[]
}

/**
 * A notice for each department that a recorded letter names, one a letter and department however often it is asked for.
 * Where nobody is to be written to, `to` is empty.
 */
export const letterNotices = (letter: Letter, { departments, people }: Register, at: Date): Notice[] => {
  const names = new Map(departments.map(({ code, name }) => [code, name]))
  return letter.named.map(({ department, level }) => ({
    recipient: department,
    period: directiveKeyOf(letter),
    state: 'ready',
    to: addressesOf(people.filter((person) => person.active && person.department === department)),
    stateAt: at.toISOString(),
    content: {
      kind: 'letter',
      day: letter.issuedOn,
      department,
      departmentName: names.get(department) ?? department,
      letter: `${letter.number}/${letter.symbol}`,
      level,
    },
  }))
}
