import * as z from 'zod'
import { readMachines, type StoredMachine } from '../../organisation/machines/machines-store.ts'
import { machineAnswer, presentMachine } from '../../organisation/machines/requests/machine-command.ts'
import { operation } from '../../organisation/people/operation.ts'
import type { Store } from '../../platform/table/store.ts'
import { readLatest } from './deliveries-store.ts'
import { shownDeliveries } from './delivery.ts'

/** Whoever opens the list sees which system has a receiver that does not answer. */
const withGivenUp = async (store: Store, machine: StoredMachine) => {
  const called = machine.webhooks.filter(({ active }) => active)
  const latest = await Promise.all(called.map(({ id }) => readLatest(store, id, shownDeliveries)))
  const givenUp = latest.flat().filter(({ state }) => state === 'given-up').length
  return { ...presentMachine(machine), givenUp }
}

export default operation({
  method: 'GET',
  path: '/api/machines',
  permission: 'read-machines',
  answeredBy: 'read',
  summary: { vi: 'Các tài khoản hệ thống', en: 'Every machine account, closed ones too' },
  request: {},
  answer: z.object({
    machines: z.array(
      machineAnswer.extend({
        givenUp: z
          .int()
          .meta({ description: 'of the latest 50 deliveries of each webhook that is not stopped' }),
      }),
    ),
  }),
  run: async ({ store }) => {
    const machines = await readMachines(store, { consistent: true })
    return { body: { machines: await Promise.all(machines.map((one) => withGivenUp(store, one))) } }
  },
})
