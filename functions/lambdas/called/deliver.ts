import { deliver, webhookAddressSchema } from '../../oversight/webhooks/deliver.ts'
import { onEvent } from '../../platform/lambda/event-handlers.ts'
import { openTable } from '../../platform/lambda/open-table.ts'

// Trigger: an asynchronous call, when something happened that a program is to be told, by hand, or each half hour for what waits.
// Twice: of two runs one has the webhook, the other goes home; a receiver may be told twice, under the same id.
// Stopped half-way: what was not settled is due still; the next half hour goes on.

const store = openTable()

export const handler = onEvent(webhookAddressSchema, (address) => deliver(store, address))
