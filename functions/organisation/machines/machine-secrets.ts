import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Machine, MachineSecret } from './machine.ts'
import { isGood } from './machine-changes.ts'

/** Secrets and tokens are 256 random bits; the table keeps their SHA-256, which opens nothing. */

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url')

/** A new secret: what is told once, and what is kept. */
export const newSecret = (at: Date): { readonly told: string; readonly kept: MachineSecret } => {
  const told = `dhs_${randomBytes(32).toString('base64url')}`
  const id = randomBytes(6).toString('hex')
  return { told, kept: { id, hash: hashOf(told), madeAt: at.toISOString() } }
}

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))

/** The secret of the account that this is, if it is good at this instant. */
export const secretGiven = ({ secrets }: Machine, given: string, now: Date): MachineSecret | undefined =>
  secrets.find((secret) => isSame(secret.hash, hashOf(given)) && isGood(secret, now))

const tokenForm = /^dht_([a-z0-9]{12})_[A-Za-z0-9_-]{43}$/

/** A new token of an account: it says whose it is, so that one read finds account and token. */
export const newToken = (machine: string): string =>
  `dht_${machine.slice(machine.indexOf('.') + 1)}_${randomBytes(32).toString('base64url')}`

/** Whose token this says it is; undefined where it has not the form of one. */
export const machineOfToken = (token: string): string | undefined => {
  const [, code] = tokenForm.exec(token) ?? []
  return code && `machine.${code}`
}
