import * as z from 'zod'
import { log } from '../../platform/lambda/log.ts'
import { operation } from '../people/operation.ts'
import { sessionOf } from '../people/sessions/ended-session.ts'
import { endSession } from '../people/sessions/ended-sessions-store.ts'

/** The provider takes back what renews the session; that its tokens open nothing any more, and why, is kept here. */
export default operation({
  method: 'POST',
  path: '/api/sign-out',
  permission: 'read-dashboard',
  answeredBy: 'write',
  summary: {
    vi: 'Đăng xuất khỏi phiên làm việc này',
    en: 'Ends the session whose token is sent: no token of it opens anything any more. What renews it is revoked at the provider',
  },
  request: {
    body: z.strictObject({
      because: z.enum(['asked', 'idle']).meta({ description: 'idle: nobody did anything for a while' }),
    }),
  },
  answer: z.object({ person: z.string() }),
  reads: async ({ claims }) => sessionOf(claims),
  run: async ({ store, actor, read, now, body: { because } }) => {
    const { id: person } = actor
    const session = read()
    if (session) await endSession(store, person, session, now)
    log.info('signed-out', { person, because })
    return { body: { person } }
  },
})
