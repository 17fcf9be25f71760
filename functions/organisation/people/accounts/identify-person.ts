import * as z from 'zod'
import type { Store } from '../../../platform/table/store.ts'
import { mailAddressSchema } from '../register/mail-address.ts'
import { personAt } from '../register/mail-addresses-store.ts'
import { bindSubject, ownProvider, personOfSubject } from './subjects-store.ts'

const identitiesSchema = z.array(z.object({ providerName: z.string().min(1).max(64) })).min(1)

/** What the pool says of an account when it makes a token (trigger event version 2). */
export const tokenEventSchema = z.looseObject({
  triggerSource: z.string(),
  request: z.looseObject({
    userAttributes: z.looseObject({
      sub: z.string().min(1).max(128),
      email: z.string().optional(),
      email_verified: z.string().optional(),
      identities: z.string().optional(),
    }),
  }),
})

export type TokenEvent = z.infer<typeof tokenEventSchema>

/** Who it is, or the code of the problem for which nobody is. */
export type Identified = { readonly person: string } | { readonly refusal: string }

const providerOf = ({ identities }: TokenEvent['request']['userAttributes']): string =>
  identities ? (identitiesSchema.parse(JSON.parse(identities))[0]?.providerName ?? ownProvider) : ownProvider

/**
 * The person whom an account belongs to: by its subject, or at the first sign-in by its verified mail address, which binds the
 * two. An account of the same provider that comes second for a person is refused.
 */
export const identifyPerson = async (
  store: Store,
  { request: { userAttributes } }: TokenEvent,
): Promise<Identified> => {
  const { sub: subject, email, email_verified: verified } = userAttributes
  const known = await personOfSubject(store, subject)
  if (known) return { person: known }
  const { data: address } = mailAddressSchema.safeParse(email)
  if (!address || verified !== 'true') return { refusal: 'mail-not-verified' }
  const person = await personAt(store, address)
  if (!person) return { refusal: 'not-registered' }
  const isBound = await bindSubject(store, { person, provider: providerOf(userAttributes), subject })
  return isBound ? { person } : { refusal: 'bound-to-another-account' }
}

/** The event as the pool takes it back: what was found stands in the access token. */
export const withClaims = <Event extends TokenEvent>(event: Event, identified: Identified) => ({
  ...event,
  response: {
    claimsAndScopeOverrideDetails: { accessTokenGeneration: { claimsToAddOrOverride: { ...identified } } },
  },
})
