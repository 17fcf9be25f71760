import { forgetArrived } from '../../files/forgetting.ts'
import { keepLeft } from '../../files/keeping.ts'
import { sweepNotices } from '../../notices/mail/sweep-notices.ts'
import { sweepDeliveries } from '../../oversight/webhooks/announce.ts'
import { deliveringEnvironment } from '../../platform/lambda/environment.ts'
import { logged, onSchedule } from '../../platform/lambda/event-handlers.ts'
import { handOver } from '../../platform/lambda/hand-over.ts'
import { openTable } from '../../platform/lambda/open-table.ts'

// Trigger: EventBridge Scheduler, each half hour, day and night.
// Twice or late: a notice is moved on only from where it was read. Stopped half-way: the next run goes on.
// It only makes notices ready anew; the table's stream hands them to send-notices. What other systems were not told it hands over to be told.
// Last, files: those that a command told and did not come to copy, and then what nobody attached within a day. Where one cannot be kept
// the run fails, and is tried again; others go all the same.

const store = openTable()
const { DELIVER_FUNCTION: deliverFunction } = deliveringEnvironment.parse(process.env)

export const handler = onSchedule(async ({ at }) => {
  const webhooks = await sweepDeliveries(store, at, (address) => handOver(deliverFunction, address))
  const swept = await sweepNotices(store, at)
  let forgotten = 0
  const files = await keepLeft(store, at).finally(async () => {
    forgotten = await forgetArrived(store, at)
  })
  return { ...swept, webhooks, files, forgotten }
}).use(logged('mails-swept'))
