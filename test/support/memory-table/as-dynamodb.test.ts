import { isDeepStrictEqual } from 'node:util'
import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import type { Store } from '../../../functions/platform/table/store.ts'
import { newStore, wholeTable } from '../dynamodb.ts'
import { memoryStore } from './memory-store.ts'
import { type RandomCommand, randomCommand } from './random/random-commands.ts'
import { attributes, indexed, key } from './random/random-parts.ts'

/** So many go one after the other, each set of them on items of its own. */
const commandsInRun = 100
const lanes = 4

let store: Store
let memory: Store
beforeAll(async () => {
  store = await newStore()
  memory = memoryStore(store.table)
})

type Answer = Record<string, unknown>

const sent = async ({ client }: Store, command: unknown): Promise<Answer> => {
  try {
    const { $metadata: _, ...answer } = (await client.send(command as never)) as Answer
    return answer
  } catch (error) {
    const { name, Item, CancellationReasons } = error as Error & Answer
    if (name === 'Error' || name === 'TypeError') throw error
    return { name, Item, reasons: CancellationReasons }
  }
}

/** A transaction whose update does not fit its item: DynamoDB cancels it with the reason, Local refuses the request without one. */
const asLocal = (answer: Answer): Answer => {
  const reasons = (answer.reasons ?? []) as { Code: string }[]
  if (!reasons.some(({ Code }) => Code === 'ValidationError')) return answer
  return { name: 'ValidationException', Item: undefined, reasons: undefined }
}

/**
 * Local says that what finds nothing costs nothing: a query, the keys of a batch that lead nowhere. And it tells the units of deleting what is
 * not there though nobody asked.
 */
const withRightUnits = (answer: Answer, input: Answer): Answer => {
  const { ConsumedCapacity: _, ...others } = answer
  const found = Object.values((answer.Responses ?? {}) as Record<string, unknown[]>).flat().length
  const asked = Object.values((input.RequestItems ?? {}) as Record<string, { Keys?: unknown[] }>)
  const areMissing = found < asked.reduce((sum, { Keys = [] }) => sum + Keys.length, 0)
  return answer.ScannedCount === 0 || areMissing || !input.ReturnConsumedCapacity ? others : answer
}

const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, one) =>
    typeof one === 'bigint' ? `${one}n` : typeof one === 'string' ? one.slice(0, 60) : one,
  )

/** The items of a batch come in no order. */
const sortedBatch = (answer: Answer): Answer => {
  const { Responses } = answer as { Responses?: Record<string, Record<string, unknown>[]> }
  if (!Responses) return answer
  const placeOf = ({ pk, sk, title }: Record<string, unknown>) => `${pk} ${sk} ${title}`
  const sorted = Object.entries(Responses).map(([table, items]) => [
    table,
    items.sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1)),
  ])
  return { ...answer, Responses: Object.fromEntries(sorted) }
}

const comparable = (answer: Answer, input: Answer) => sortedBatch(withRightUnits(asLocal(answer), input))

/**
 * DynamoDB says where to go on whenever a page is full. Local leaves it out where it sees that nothing can follow: then the page
 * that follows here must be empty.
 */
const withoutNeedlessStart = async (command: RandomCommand, run: string, own: Answer): Promise<Answer> => {
  const { LastEvaluatedKey, ...others } = own
  const made = command.make({ store, run })
  Object.assign(made.input, { ExclusiveStartKey: LastEvaluatedKey })
  const rest = await sent(memory, made)
  return rest.ScannedCount === 0 ? others : own
}

/** Sends a command to both, a read page by page to its end. */
const compare = async (command: RandomCommand, run: string, number: number) => {
  let start: unknown
  do {
    const [local, own] = await Promise.all(
      [store, memory].map((of) => {
        const made = command.make({ store, run })
        if (start) Object.assign(made.input, { ExclusiveStartKey: start })
        return sent(of, made)
      }),
    )
    const made = command.make({ store, run })
    const isOver = command.isPaged && own?.LastEvaluatedKey && !local?.LastEvaluatedKey
    const answered = isOver ? await withoutNeedlessStart(command, run, own) : own
    const [expected, found] = [local, answered].map((one) => comparable(one as Answer, made.input as Answer))
    // A request with two faults is refused for either.
    const isRefusedTwice =
      found?.name === 'ValidationException' && expected?.name === 'IdempotentParameterMismatchException'
    if (!isRefusedTwice && !isDeepStrictEqual(found, expected))
      expect.fail(
        `command ${number} of run ${run}: ${made.constructor.name} ${textOf(made.input)}\nLocal: ${textOf(local)}\nin memory: ${textOf(own)}`,
      )
    start = command.isPaged ? (local as Answer).LastEvaluatedKey : undefined
  } while (start)
}

it('the table in memory answers 20,000 random commands as DynamoDB Local does', () =>
  Promise.all(
    Array.from({ length: lanes }, async (_, lane) => {
      const commands = fc.sample(randomCommand, { seed: 2021 + lane, numRuns: 20_000 / lanes })
      for (const [place, command] of commands.entries())
        await compare(command, `${lane}.${Math.floor(place / commandsInRun)}~`, place)
    }),
  ))

const large = Array.from({ length: 14 }, (_, place) => ({
  pk: 'LARGE',
  sk: String(place).padStart(2, '0'),
  openBy: 'LARGE',
  openOrder: `2021-07-${30 - place}#${place}`,
  title: 'ắ'.repeat(30_000 + place),
}))

it.each([
  { KeyConditionExpression: 'pk = :home' },
  { KeyConditionExpression: 'pk = :home', ScanIndexForward: false, ConsistentRead: true },
  { KeyConditionExpression: 'openBy = :home', IndexName: 'open', ProjectionExpression: 'pk, sk' },
  { KeyConditionExpression: 'openBy = :home', IndexName: 'open', ScanIndexForward: false },
])('a page ends at a megabyte as DynamoDB Local ends it: %o', async (asked) => {
  for (const { client } of [store, memory])
    for (const Item of large) await client.send(new PutCommand({ TableName: store.table, Item }))
  const command: RandomCommand = {
    isPaged: true,
    make: () =>
      new QueryCommand({
        TableName: store.table,
        ...asked,
        ExpressionAttributeValues: { ':home': 'LARGE' },
        ReturnConsumedCapacity: 'INDEXES',
      }),
  }
  await compare(command, '', 0)
})

it('a scan, page by page, gives all items of both', async () => {
  const [one, other] = [await newStore(), memoryStore()]
  const items = fc.sample(fc.tuple(key, attributes), { seed: 7, numRuns: 100 })
  for (const of of [one, other])
    for (const [at, own] of items)
      await of.client.send(new PutCommand({ TableName: of.table, Item: { ...at, ...indexed('', at, own) } }))
  expect(await wholeTable(other)).toEqual(await wholeTable(one))
})
