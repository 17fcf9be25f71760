import { collectDecisions } from '../../oversight/decisions/collect-decisions.ts'
import { tellAtOnce } from '../../oversight/urgent/tell-at-once.ts'
import { announceHappening } from '../../oversight/webhooks/announce.ts'
import { deliveringEnvironment } from '../../platform/lambda/environment.ts'
import { onStream } from '../../platform/lambda/event-handlers.ts'
import { handOver } from '../../platform/lambda/hand-over.ts'
import { openTable } from '../../platform/lambda/open-table.ts'

// Trigger: the table's stream, entries of a history that tell a department or the Office what was decided, said or given back without it, now or in the morning, or another system what happened.
// Twice: the decision is kept under the entry's own key, a mail under its task's, a delivery under its own; a second time changes nothing.
// Stopped half-way: the stream hands over again what was not confirmed.

const store = openTable()
const { DELIVER_FUNCTION: deliverFunction } = deliveringEnvironment.parse(process.env)

export const handler = onStream(async (item) => {
  const now = new Date()
  await collectDecisions(store, item, now)
  await tellAtOnce(store, item, now)
  await announceHappening(store, item, now, (address) => handOver(deliverFunction, address))
})
