import type { Body, Me } from '../../api/types.ts'
import { filledRows, type Row, type Rows } from '../../parts/forms/rows.ts'
import { dayTyped, dayWritten } from '../../values/dates.ts'

type Given = Body<'listDelegations'>['delegations'][number]
type User = Body<'listUsers'>['users'][number]
type Part = 'deputy' | 'from' | 'to'

export const delegationRows: Rows<Part> = {
  list: 'delegations',
  parts: ['deputy', 'from', 'to'],
  max: 10,
}

/** Of all there are, those that this person has given. */
export const ownRows = (delegations: readonly Given[], me: string): Row<Part>[] =>
  delegations
    .filter(({ delegator }) => delegator === me)
    .map(({ deputy, from, to }) => ({ deputy, from: dayWritten(from), to: dayWritten(to) }))

export const delegationsTyped = (values: Readonly<Record<string, string>>) =>
  filledRows(values, delegationRows).map(({ row: { deputy, from, to } }) => ({
    deputy,
    from: dayTyped(from) ?? '',
    to: dayTyped(to) ?? '',
  }))

/** Whom the list offers; whether somebody is suitable is the API's to say. */
export const deputiesFor = ({ id, department }: Me, users: readonly User[]): User[] =>
  users.filter(
    (user) =>
      user.active &&
      user.id !== id &&
      (department ? user.department === department : user.role === 'leader' || user.role === 'office'),
  )
