import { expect, test } from 'vitest'
import { challengeOf, randomText } from '../../web/session/pkce.ts'

test('the challenge is that of RFC 7636, appendix B', async () =>
  expect(await challengeOf('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk')).toBe(
    'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  ))

test('a verifier is new each time and of the permitted form', () => {
  expect(randomText()).not.toBe(randomText())
  expect(randomText()).toMatch(/^[A-Za-z0-9_-]{43,128}$/)
})
