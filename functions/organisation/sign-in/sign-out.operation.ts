import * as z from 'zod'
import { log } from '../../platform/lambda/log.ts'
import { operation } from '../people/operation.ts'

/** The provider ends the session; that it did, and why, is known to nobody else. */
export default operation({
  method: 'POST',
  path: '/api/sign-out',
  permission: 'read-dashboard',
  answeredBy: 'read',
  summary: {
    vi: 'Báo đăng xuất',
    en: 'Says in the log that the person signs out; the session is ended at the provider',
  },
  request: {
    body: z.strictObject({
      because: z.enum(['asked', 'idle']).meta({ description: 'idle: nobody did anything for a while' }),
    }),
  },
  answer: z.object({ person: z.string() }),
  run: async ({ actor, body: { because } }) => {
    const { id: person } = actor
    log.info('signed-out', { person, because })
    return { body: { person } }
  },
})
