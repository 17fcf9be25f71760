import { collectDecisions } from '../oversight/decisions/collect-decisions.ts'
import { onStream } from '../platform/lambda/event-handlers.ts'
import { openTable } from '../platform/lambda/open-table.ts'

// Trigger: the table's stream, entries of a history that tell a department what was decided without it.
// Twice: the decision is kept under the entry's own key, a second time changes nothing.
// Stopped half-way: the stream hands over again what was not confirmed.

const store = openTable()

export const handler = onStream((item) => collectDecisions(store, item))
