import * as z from 'zod'
import { openOperation } from '../../platform/http/operation.ts'
import { signInEnvironment } from '../../platform/lambda/environment.ts'

/** Whom to ask who somebody is. The issuer's own description says how. */
export default openOperation({
  method: 'GET',
  path: '/api/sign-in',
  answeredBy: 'open',
  summary: { vi: 'Nơi đăng nhập', en: 'Where to sign in: OpenID Connect, code + PKCE' },
  request: {},
  answer: z.object({
    issuer: z.string().meta({ description: 'its description is at /.well-known/openid-configuration' }),
    clientId: z.string(),
    idleMinutes: z.int().meta({ description: 'so many minutes without use end a session on the page' }),
  }),
  cacheSeconds: 300,
  run: async () => {
    const {
      SIGN_IN_ISSUER: issuer,
      SIGN_IN_CLIENT: clientId,
      IDLE_MINUTES: idleMinutes,
    } = signInEnvironment.parse(process.env)
    return { body: { issuer, clientId, idleMinutes } }
  },
})
