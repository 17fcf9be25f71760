import {
  identifyPerson,
  tokenEventSchema,
  withClaims,
} from '../../organisation/people/accounts/identify-person.ts'
import { onEvent } from '../../platform/lambda/event-handlers.ts'
import { log } from '../../platform/lambda/log.ts'
import { openTable } from '../../platform/lambda/open-table.ts'

// Trigger: the pool, before it makes a token, at sign-in and whenever the page's token is renewed.
// Twice: the account is bound already and is found. Stopped half-way: one transaction; the pool gives no token.

const store = openTable()

export const handler = onEvent(tokenEventSchema, async (event) => {
  const identified = await identifyPerson(store, event)
  // By the person's code, or by the account where nobody is found: no name and no address.
  const { sub: account } = event.request.userAttributes
  log.info('signed-in', { ...identified, account, trigger: event.triggerSource })
  return withClaims(event, identified)
})
