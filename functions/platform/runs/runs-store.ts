import type { LocalDate } from '../../shared/dates/dates.ts'
import { itemReader } from '../table/item-reader.ts'
import { type Item, queryAll } from '../table/items.ts'
import { runKey, runPartition } from '../table/keys.ts'
import type { Store } from '../table/store.ts'
import { putItem, putNew } from '../table/writes.ts'
import { type Run, type RunOf, runSchema } from './run.ts'

export const runOfItem = itemReader<Run>({
  kind: 'run',
  schema: 2,
  shape: runSchema,
  // An older recount tells of no kept figures; none of them published.
  migrations: { 1: (item) => item },
  read: ({ pk: _, sk: __, ...attributes }) => runSchema.parse(attributes),
})

export const itemOfRun = (run: Run): Item => ({ ...runKey(run.day, run.job), ...run })

/** Takes the time of a run that begins now. */
export const timedRun = ({ today: day, at }: { readonly today: LocalDate; readonly at: Date }) => {
  const begun = performance.now()
  return () => ({
    day,
    startedAt: at.toISOString(),
    seconds: Math.ceil((performance.now() - begun) / 1_000),
  })
}

/** The last run of a day stands, as it saw the city. */
export const putRun = async (store: Store, run: Run): Promise<void> => {
  await putItem(store, itemOfRun(run), runOfItem)
}

/** A run of a night that made nothing: it says so unless another run of that night made something. */
export const putRunInVain = (store: Store, run: RunOf<'publish-figures'>): Promise<boolean> =>
  putItem(store, itemOfRun(run), runOfItem, { ConditionExpression: 'attribute_not_exists(made)' })

/** Only where no run of the day has left its word. */
export const putFirstRun = (store: Store, run: Run): Promise<boolean> =>
  putNew(store, itemOfRun(run), runOfItem)

/** The runs of all jobs from a day on, the oldest day first. */
export const runsSince = async (store: Store, from: LocalDate): Promise<Run[]> => {
  const items = await queryAll(store, {
    KeyConditionExpression: 'pk = :runs AND sk >= :from',
    ExpressionAttributeValues: { ':runs': runPartition, ':from': from },
  })
  return items.map(runOfItem)
}
