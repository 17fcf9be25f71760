import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { coordinationsOf } from '../domain/coordination.ts'
import { addTally, noTally, type Tally, tallyOf } from '../domain/counts.ts'
import { addDays, laterOf } from '../domain/dates.ts'
import { type Department, departmentSchema } from '../domain/department.ts'
import { decisionOf } from '../domain/digest.ts'
import { directiveKeySchema, directiveSchema } from '../domain/directive.ts'
import { directiveEntrySchema } from '../domain/directive-changes.ts'
import { type TaskEvent, taskEventSchema } from '../domain/event.ts'
import { homeOf, taskFactsSchema, taskIdSchema, taskNamingSchema } from '../domain/task.ts'
import { userSchema } from '../domain/user.ts'
import { itemOfCoordination } from './coordinations.ts'
import { itemOfDecision } from './decisions.ts'
import { itemOfDepartment, readDepartments } from './departments.ts'
import { itemOfDirectiveEntry } from './directive-changes.ts'
import { itemOfDirective } from './directives.ts'
import type { Item } from './items.ts'
import { tallyKey } from './keys.ts'
import { registerNumberItems } from './register-numbers.ts'
import { itemOfSnapshot } from './snapshots.ts'
import type { Store } from './store.ts'
import { itemOfEvent, itemOfTask } from './task-items.ts'
import { itemOfUser } from './users.ts'

const tallySchema = z.custom<Tally>((value) =>
  Object.keys(noTally()).every((name) => Number.isInteger((value as Record<string, unknown>)[name])),
)

/** What a city consists of. Tallies are no records: they are folded from the tasks. */
const recordSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('department'), department: departmentSchema }),
  z.strictObject({ kind: z.literal('user'), user: userSchema }),
  z.strictObject({
    kind: z.literal('directive'),
    key: directiveKeySchema,
    directive: directiveSchema,
    taskIds: z.array(taskIdSchema),
  }),
  z.strictObject({
    kind: z.literal('directive-entry'),
    directive: directiveKeySchema,
    entry: directiveEntrySchema,
  }),
  z.strictObject({ kind: z.literal('task'), facts: taskFactsSchema, naming: taskNamingSchema }),
  z.strictObject({ kind: z.literal('event'), taskId: taskIdSchema, event: taskEventSchema }),
  z.strictObject({
    kind: z.literal('snapshot'),
    snapshot: z.strictObject({
      date: z.iso.date(),
      year: z.int(),
      tallies: z.record(z.string(), tallySchema),
    }),
  }),
])

export type CityRecord = z.infer<typeof recordSchema>

const itemOf = (record: CityRecord): Item => {
  switch (record.kind) {
    case 'department':
      return itemOfDepartment(record.department)
    case 'user':
      return itemOfUser(record.user)
    case 'directive':
      return itemOfDirective(record)
    case 'directive-entry':
      return itemOfDirectiveEntry(record.directive, record.entry)
    case 'task':
      return itemOfTask({ ...record.facts, ...record.naming })
    case 'event':
      return itemOfEvent(homeOf(record.taskId).code, record.event)
    case 'snapshot':
      return itemOfSnapshot(record.snapshot)
  }
}

const tallyItems = (records: readonly CityRecord[]): Item[] => {
  const departments = new Map<string, Department>()
  const tallies = new Map<string, { department: string; year: number; tally: Tally }>()
  for (const record of records) {
    if (record.kind === 'department') departments.set(record.department.code, record.department)
    if (record.kind !== 'task') continue
    const { department, year } = homeOf(record.facts.id)
    const name = `${department}#${year}`
    const tally = addTally(tallies.get(name)?.tally ?? noTally(), tallyOf(record.facts))
    tallies.set(name, { department, year, tally })
  }
  return [...tallies.values()].map(({ department, year, tally }) => {
    const known = departments.get(department)
    if (!known) throw new Error(`tasks of department ${department}, which is not among the records`)
    return { ...tallyKey(department, year), ...tally, validFrom: known.validFrom, validTo: known.validTo }
  })
}

/** The mornings after a restore still tell what was decided on the days before it. */
const daysOfDecisions = 7

const decisionItems = (records: readonly CityRecord[]): Item[] => {
  const events = records.flatMap((record) => (record.kind === 'event' ? [record.event] : []))
  const lastDay = events.map(({ on }) => on).reduce(laterOf, '')
  const decisions = events.flatMap((event) => decisionOf(event) ?? [])
  return decisions.filter(({ on }) => on > addDays(lastDay, -daysOfDecisions)).map(itemOfDecision)
}

/** The parts that other departments have in tasks, as the tasks' histories tell them. */
const coordinationItems = (records: readonly CityRecord[]): Item[] => {
  const histories = new Map<string, TaskEvent[]>()
  for (const record of records)
    if (record.kind === 'event')
      histories.set(record.taskId, [...(histories.get(record.taskId) ?? []), record.event])
  return [...histories].flatMap(([id, events]) => coordinationsOf(id, events).map(itemOfCoordination))
}

/** The second would replace the first, or, in the same batch, stop the restore half-way. */
const refuseTwice = (items: readonly Item[]): void => {
  const seen = new Set<string>()
  for (const { pk, sk } of items) {
    const key = `${pk} ${sk}`
    if (seen.has(key)) throw new Error(`two records for ${key}`)
    seen.add(key)
  }
}

const writeBatch = async (store: Store, items: readonly Item[]): Promise<void> => {
  let requests = items.map((Item) => ({ PutRequest: { Item } }))
  while (requests.length > 0) {
    const { UnprocessedItems } = await store.client.send(
      new BatchWriteCommand({ RequestItems: { [store.table]: requests } }),
    )
    requests = (UnprocessedItems?.[store.table] ?? []) as typeof requests
  }
}

const itemsPerBatch = 25
const batchesAtOnce = 8

const writeAll = async (store: Store, items: Item[], onProgress: (written: number) => void) => {
  let next = 0
  let written = 0
  const writer = async () => {
    while (next < items.length) {
      const batch = items.slice(next, next + itemsPerBatch)
      next += batch.length
      await writeBatch(store, batch)
      written += batch.length
      onProgress(written)
    }
  }
  await Promise.all(Array.from({ length: batchesAtOnce }, writer))
}

/**
 * Fills an empty table with a whole city. Every record is checked before the first write.
 * @throws ZodError for a record that is not one, Error for one that is there twice or when the table already holds a city
 */
export const restoreCity = async (
  store: Store,
  records: Iterable<CityRecord>,
  onProgress: (written: number) => void = () => {},
): Promise<{ written: number }> => {
  const checked = Array.from(records, (record) => recordSchema.parse(record))
  if ((await readDepartments(store)).length > 0)
    throw new Error('the table already holds a city: a restore needs an empty one')
  const directives = checked.flatMap((record) => (record.kind === 'directive' ? [record.directive] : []))
  const items = [
    ...checked.map(itemOf),
    ...registerNumberItems(directives),
    ...tallyItems(checked),
    ...decisionItems(checked),
    ...coordinationItems(checked),
  ]
  refuseTwice(items)
  await writeAll(store, items, onProgress)
  return { written: items.length }
}
