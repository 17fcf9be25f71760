import { afterEach, expect, it, vi } from 'vitest'
import { NotReached } from '../../../web/api/problem.ts'
import { readProvider } from '../../../web/session/provider.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const issuer = 'https://cognito-idp.ap-southeast-1.amazonaws.com/ap-southeast-1_a'

/** The city says whom it trusts; the address there describes itself, as somebody. */
const describedBy = (told: string) =>
  vi.stubGlobal('fetch', async (address: string) =>
    Response.json(
      address.endsWith('/api/sign-in')
        ? { issuer, clientId: 'page', idleMinutes: 30 }
        : { issuer: told, authorization_endpoint: `${told}/authorize`, token_endpoint: `${told}/token` },
    ),
  )

it('the issuer that the city trusts says where to sign in', async () => {
  describedBy(issuer)
  expect(await readProvider()).toEqual({
    clientId: 'page',
    authorize: `${issuer}/authorize`,
    token: `${issuer}/token`,
  })
})

it.each(['https://sign-in.example.org', `${issuer}/`])(
  'what %s says of itself leads nowhere',
  async (told) => {
    describedBy(told)
    await expect(readProvider()).rejects.toThrow(NotReached)
  },
)
