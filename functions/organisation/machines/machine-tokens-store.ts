import * as z from 'zod'
import { expiryAttribute } from '../../platform/table/item-kinds.ts'
import { itemReader } from '../../platform/table/item-reader.ts'
import { itemsUnder } from '../../platform/table/items.ts'
import { keyOfItem, machineKey, machineTokenKey } from '../../platform/table/keys.ts'
import type { Store } from '../../platform/table/store.ts'
import { putNew } from '../../platform/table/writes.ts'
import type { Machine } from './machine.ts'
import { isGood } from './machine-changes.ts'
import { hashOf, machineOfToken, newToken } from './machine-secrets.ts'
import { machineOfItem } from './machines-store.ts'
import { machineScopes } from './scopes.ts'

/** How long a token is good for: a program asks for the next one by itself. */
export const tokenSeconds = 3_600

const storedTokenSchema = z.strictObject({
  secret: z.string().meta({ description: 'by which it was asked for: it is good no longer than that' }),
  scopes: z.array(z.enum(machineScopes)),
  [expiryAttribute]: z.int(),
})

export const machineTokenOfItem = itemReader({
  kind: 'machine-token',
  schema: 1,
  shape: storedTokenSchema,
  read: ({ pk: _, sk: __, ...attributes }) => storedTokenSchema.parse(attributes),
})

/** Gives an account a token, which is told here and never again. */
export const giveToken = async (
  store: Store,
  { id }: Machine,
  given: { readonly secret: string; readonly scopes: Machine['scopes'] },
  now: Date,
): Promise<string> => {
  const token = newToken(id)
  const expires = Math.floor(now.getTime() / 1_000) + tokenSeconds
  const item = { ...machineTokenKey(id, hashOf(token)), ...given, [expiryAttribute]: expires }
  if (!(await putNew(store, item, machineTokenOfItem))) throw new Error('a token was given out twice')
  return token
}

/**
 * Whose a token is and what it was given for, as things stand: undefined where nobody was given it, its hour is over, the secret
 * that it was asked for with is good no more, or the account is closed. One read.
 */
export const readToken = async (
  store: Store,
  token: string,
  now: Date,
): Promise<{ readonly machine: Machine; readonly scopes: Machine['scopes'] } | undefined> => {
  const id = machineOfToken(token)
  if (!id) return undefined
  const key = machineKey(id)
  const items = await itemsUnder(store, store.table, [{ ...key }, { ...machineTokenKey(id, hashOf(token)) }])
  const account = items.find((item) => keyOfItem(item).pk === key.pk)
  const given = items.find((item) => item !== account)
  if (!account || !given) return undefined
  const machine = machineOfItem(account)
  const { secret, scopes, [expiryAttribute]: expires } = machineTokenOfItem(given)
  const isOver = Number(expires) * 1_000 <= now.getTime()
  const hasSecret = machine.secrets.some((own) => own.id === secret && isGood(own, now))
  return machine.active && hasSecret && !isOver ? { machine, scopes } : undefined
}
