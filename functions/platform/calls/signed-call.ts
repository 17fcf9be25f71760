import { createHmac, randomBytes } from 'node:crypto'

/** Calls that say who they are from, in the form of Standard Webhooks (standardwebhooks.com, 1.0). */

const prefix = 'whsec_'

/** A new secret of 256 random bits, as receivers enter it. */
export const newSigningSecret = (): string => `${prefix}${randomBytes(32).toString('base64')}`

const signatureBy = (secret: string, signed: string): string => {
  const key = Buffer.from(secret.slice(prefix.length), 'base64')
  return `v1,${createHmac('sha256', key).update(signed).digest('base64')}`
}

/** The headers of a call: its id, which a repeat has too, when it is made, and a signature by each secret that is good now. */
export const signedHeaders = (
  { id, body }: { readonly id: string; readonly body: string },
  secrets: readonly string[],
  now: Date,
): Readonly<Record<string, string>> => {
  const timestamp = String(Math.floor(now.getTime() / 1_000))
  const signed = `${id}.${timestamp}.${body}`
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': secrets.map((secret) => signatureBy(secret, signed)).join(' '),
    'user-agent': 'DungHan-Webhooks/1.0',
  }
}
