import * as z from 'zod'
import { type SecretAddress, secretOperation } from '../../../platform/http/operation.ts'
import { Refused } from '../../../shared/problems/refused.ts'
import type { MachineSecret } from '../machine.ts'
import { invalidClient, invalidScope } from '../machine-problems.ts'
import { secretGiven } from '../machine-secrets.ts'
import { giveToken, tokenSeconds } from '../machine-tokens-store.ts'
import { noteMachineUsed, readMachine, type StoredMachine } from '../machines-store.ts'

interface Client {
  readonly id: string
  readonly machine: StoredMachine
  readonly secret: MachineSecret
}

/** What stands in `Authorization: Basic`; both are form-encoded before they are joined (RFC 6749, 2.3.1). */
const credentialsOf = (authorization = ''): readonly string[] => {
  const [, encoded = ''] = /^basic +([A-Za-z0-9+/=]+)$/i.exec(authorization) ?? []
  const [id = '', ...secret] = Buffer.from(encoded, 'base64').toString('utf8').split(':')
  return [id, secret.join(':')]
}

/** @throws Refused invalid-client, in the same words whatever is wrong */
const clientOf = async ({ store, authorization, now }: SecretAddress): Promise<Client> => {
  const [id = '', given = ''] = credentialsOf(authorization)
  const machine = id && given ? await readMachine(store, id) : undefined
  const secret = machine?.active ? secretGiven(machine, given, now) : undefined
  if (!machine || !secret) throw new Refused(invalidClient)
  return { id, machine, secret }
}

/** What was asked for, or all that the account may. @throws Refused invalid-scope */
const scopesAsked = ({ scopes }: StoredMachine, asked: string | undefined): StoredMachine['scopes'] => {
  const wanted = asked?.split(' ').filter(Boolean) ?? []
  const others = wanted.filter((one) => !scopes.some((own) => own === one))
  if (others.length > 0)
    throw new Refused(invalidScope, { asked: others.join(' '), allowed: scopes.join(' ') })
  return wanted.length > 0 ? scopes.filter((own) => wanted.includes(own)) : scopes
}

export default secretOperation({
  method: 'POST',
  path: '/api/machine/token',
  answeredBy: 'write',
  summary: {
    vi: 'Cấp mã truy cập cho hệ thống khác',
    en: 'A token for a machine account: OAuth 2.0 client credentials, RFC 6749, 4.4',
  },
  request: {
    form: true,
    body: z.strictObject({
      grant_type: z.literal('client_credentials'),
      scope: z
        .string()
        .max(200)
        .optional()
        .meta({ description: 'scopes apart by spaces; without it all that the account has' }),
    }),
  },
  answer: z.object({
    access_token: z.string(),
    token_type: z.literal('Bearer'),
    expires_in: z.int().meta({ description: 'seconds' }),
    scope: z.string(),
  }),
  errors: [invalidClient, invalidScope],
  machine: {},
  ownerOf: clientOf,
  run: async ({ store, actor, body, now, today }) => {
    const { machine, secret } = actor
    const scopes = scopesAsked(machine, body.scope)
    const token = await giveToken(store, machine, { secret: secret.id, scopes }, now)
    await noteMachineUsed(store, machine, today)
    return {
      body: {
        access_token: token,
        token_type: 'Bearer',
        expires_in: tokenSeconds,
        scope: scopes.join(' '),
      },
    }
  },
})
