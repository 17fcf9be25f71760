import { readMachines, type StoredMachine } from '../../organisation/machines/machines-store.ts'
import type { User } from '../../organisation/people/user.ts'
import type { Store } from '../../platform/table/store.ts'
import { administratorsReader, type Decision } from '../decisions/decision.ts'
import { toldBetween } from '../decisions/decisions-store.ts'
import { isRead } from '../notifications/notification.ts'
import { nothingRead } from '../notifications/read-marks.ts'
import { putFor } from './city-digests.ts'
import type { MorningRun } from './department-digests.ts'

/** One line for each webhook, the last day on which something was given up; what was taken away since is not told. */
const linesOf = (told: readonly Decision[], machines: readonly StoredMachine[]) => {
  const lastOf = new Map(told.map((one) => [one.webhook, one]))
  return machines.flatMap(({ id, name, webhooks }) =>
    webhooks.flatMap((webhook) => {
      const found = lastOf.get(webhook.id)
      return found ? [{ machine: id, name, host: new URL(webhook.url).host, on: found.on }] : []
    }),
  )
}

/** A digest for each administrator where a system took nothing since the last one, without what they have read in the page. */
export const putAdministratorDigests = async (
  store: Store,
  active: readonly User[],
  run: MorningRun,
): Promise<number> => {
  const { today: day, lastDigest, read } = run
  const told = (await toldBetween(store, administratorsReader, lastDigest, day)).filter(
    ({ kind }) => kind === 'deliveries-given-up',
  )
  if (told.length === 0) return 0
  const machines = await readMachines(store)
  const administrators = active.filter(({ role }) => role === 'administrator')
  return putFor(
    store,
    administrators,
    async ({ id: userId, name }) => {
      const unread = told.filter((one) => !isRead(one, read.get(userId) ?? nothingRead))
      const givenUp = linesOf(unread, machines)
      return givenUp.length > 0 ? { kind: 'administrator-digest', day, userId, name, givenUp } : undefined
    },
    run,
  )
}
