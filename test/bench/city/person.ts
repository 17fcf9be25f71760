import type { CityRecord } from '../../../functions/documents/city-file/restore.ts'
import type { Role, User } from '../../../functions/organisation/people/user.ts'

/** Somebody who works in a city of the benches. */
export const personOf = (id: string, role: Role, department?: string): CityRecord => ({
  kind: 'user',
  user: {
    id,
    name: `Người dùng ${id}`,
    email: `${id}@example.org`,
    role,
    active: true,
    ...(department && { department }),
  } as User,
})
