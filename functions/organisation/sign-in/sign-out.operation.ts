import * as z from 'zod'
import { log } from '../../platform/lambda/log.ts'
import { operation } from '../people/operation.ts'
import { sessionOf } from '../people/sessions/ended-session.ts'
import { endSession, endSessionsBefore } from '../people/sessions/ended-sessions-store.ts'

/** The provider takes back what renews the session; that its tokens open nothing any more, and why, is kept here. */
export default operation({
  method: 'POST',
  path: '/api/sign-out',
  permission: 'read-dashboard',
  answeredBy: 'write',
  summary: {
    vi: 'Đăng xuất khỏi phiên làm việc này, hoặc khỏi mọi thiết bị',
    en: 'Ends the session whose token is sent, or all of the person: no token of it opens anything any more. What renews it is revoked at the provider',
  },
  request: {
    body: z.strictObject({
      because: z.enum(['asked', 'idle']).meta({ description: 'idle: nobody did anything for a while' }),
      everywhere: z
        .boolean()
        .optional()
        .meta({ description: 'whether every session of the person ends that has begun by now' }),
    }),
  },
  answer: z.object({ person: z.string() }),
  reads: async ({ claims }) => sessionOf(claims),
  run: async ({ store, actor, read, now, body: { because, everywhere = false } }) => {
    const { id: person } = actor
    const session = read()
    if (everywhere) await endSessionsBefore(store, person, now)
    if (session) await endSession(store, person, session, now)
    log.info('signed-out', { person, because, everywhere })
    return { body: { person } }
  },
})
