import {
  identifyPerson,
  tokenEventSchema,
  withClaims,
} from '../../organisation/people/accounts/identify-person.ts'
import { noteSignIn } from '../../organisation/people/accounts/sign-in-day.ts'
import { signInLine } from '../../organisation/people/accounts/sign-in-line.ts'
import { onEvent } from '../../platform/lambda/event-handlers.ts'
import { log } from '../../platform/lambda/log.ts'
import { openTable } from '../../platform/lambda/open-table.ts'
import { localDateOf } from '../../shared/dates/dates.ts'

// Trigger: the pool, before it makes a token, at sign-in and whenever the page's token is renewed.
// Twice: the account is bound already and is found, the day is noted already. Stopped half-way: one transaction; the pool gives no token.

const store = openTable()

export const handler = onEvent(tokenEventSchema, async (event) => {
  const identified = await identifyPerson(store, event)
  if ('person' in identified) await noteSignIn(store, identified.person, localDateOf(new Date()))
  const { message, said } = signInLine(identified, event.request.userAttributes.sub, event.triggerSource)
  log.info(message, said)
  return withClaims(event, identified)
})
