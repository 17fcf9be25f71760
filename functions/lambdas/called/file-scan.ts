import { scanEventSchema, settleByScanEvent } from '../../files/scan-results.ts'
import { onEvent } from '../../platform/lambda/event-handlers.ts'
import { openTable } from '../../platform/lambda/open-table.ts'

// Trigger: EventBridge, what GuardDuty found in a file that has arrived.
// Twice: the same result is kept again. Stopped half-way: one write, EventBridge tries again.

const store = openTable()

export const handler = onEvent(scanEventSchema, (event) => settleByScanEvent(store, event))
