import type { User } from '../../organisation/people/user.ts'
import { readUser, readUsers } from '../../organisation/people/users-store.ts'
import type { Store } from '../../platform/table/store.ts'
import { addressesOf } from '../letters/letter-notices.ts'
import { addressesIn, officeAddresses } from '../urgent/urgent-notices.ts'
import type { Notice } from './notice.ts'

/** Nobody is written to who was dismissed since the mail was entered; an address that has changed is the new one. */
const addressOfPerson = async (store: Store, { content, to }: Notice, userId: string): Promise<string[]> => {
  const user = await readUser(store, userId, { consistent: true })
  if (!user) return to
  if (!user.active) return []
  // An invitation names the address to sign in by: a new address has a new invitation.
  return content.kind === 'invitation' && content.email !== user.email ? [] : [user.email]
}

const without = (to: readonly string[], people: readonly User[]): string[] => {
  const active = new Set(people.filter((person) => person.active).map(({ email }) => email))
  const dismissed = new Set(people.filter((person) => !person.active).map(({ email }) => email))
  return to.filter((address) => active.has(address) || !dismissed.has(address))
}

/** Whom a mail that was entered for some addresses is sent to now. */
export const recipientsOf = async (store: Store, notice: Notice): Promise<string[]> => {
  const { content, to } = notice
  return 'userId' in content
    ? addressOfPerson(store, notice, content.userId)
    : without(to, await readUsers(store))
}

/** Whom a mail would be entered for today: when it is sent again, after an address was put right or a head has changed. */
export const recipientsToday = async (store: Store, notice: Notice): Promise<string[]> => {
  const { content } = notice
  if ('userId' in content) return addressOfPerson(store, notice, content.userId)
  const people = (await readUsers(store)).filter(({ active }) => active)
  if (!('department' in content)) return officeAddresses(people)
  const { department } = content
  return content.kind === 'lagging' || content.kind === 'letter'
    ? addressesOf(people.filter((person) => person.department === department))
    : addressesIn(people, department)
}
