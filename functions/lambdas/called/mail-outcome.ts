import { mailEventSchema, settleByMailEvent } from '../../notices/ledger/mail-events.ts'
import { onEvent } from '../../platform/lambda/event-handlers.ts'
import { openTable } from '../../platform/lambda/open-table.ts'

// Trigger: EventBridge, what SES says became of a mail.
// Twice or out of order: each word is taken only from a state that it may follow; a bounce overrides a delivery.
// Stopped half-way: one transaction, EventBridge tries again.

const store = openTable()

export const handler = onEvent(mailEventSchema, (event) => settleByMailEvent(store, event))
