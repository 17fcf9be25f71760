import { useLocation } from '../../../app/router/location.tsx'
import { ChangeMachine } from './change-machine.tsx'
import { MachineList } from './machine-list.tsx'
import { MachinePage } from './machine-page.tsx'
import { NewMachine } from './new-machine.tsx'
import { WebhookPage } from './webhook-page.tsx'

/**
 * Connected systems, as the address says: all of them, one that is to be connected, one, a change of it, or one of its webhooks. One route
 * and one file for all: each by itself would cost every other page its name. No account is called `all` or `new`.
 */
export const Machines = ({ id }: { readonly id: string }) => {
  const { query } = useLocation()
  const [change, webhook] = [query.get('change'), query.get('webhook')]
  if (id === 'all') return <MachineList />
  if (id === 'new') return <NewMachine />
  if (change) return <ChangeMachine id={id} change={change} />
  return webhook ? <WebhookPage id={id} webhook={webhook} /> : <MachinePage id={id} />
}
