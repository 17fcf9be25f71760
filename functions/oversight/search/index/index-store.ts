import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { GetCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { itemReader } from '../../../platform/table/item-reader.ts'
import { itemsUnder, queryAll } from '../../../platform/table/items.ts'
import { type PartitionKey, searchIndexPartition, searchIndexSort } from '../../../platform/table/keys.ts'
import type { Store } from '../../../platform/table/store.ts'
import { maxPuts, putItem, putMany } from '../../../platform/table/writes.ts'
import { bucketOf, type IndexItem, idsInItem, type Searched } from './indexed-text.ts'
import { type KeptBetweenCalls, keptBetweenCalls } from './kept-between-calls.ts'
import type { KnownWord } from './word-ranks.ts'

/** An index has two sides: one is read while the other is written anew, and the pointer says which. */
type Side = 'A' | 'B'

const bytes = z.instanceof(Uint8Array)

const itemSchema = z.object({
  build: z
    .string()
    .meta({ description: 'the instant at which it was begun: what another build left is not read' }),
  places: bytes.optional(),
  lines: z.string().optional(),
  words: bytes.optional(),
  side: z.enum(['A', 'B']).optional(),
  until: z.string().optional(),
  count: z.int().min(0).optional(),
  buckets: z.int().min(1).optional(),
})

export const searchItemOfItem = itemReader<z.infer<typeof itemSchema>>({
  kind: 'search-index',
  schema: 1,
  shape: itemSchema,
  read: ({ pk: _, sk: __, ...item }) => itemSchema.parse(item),
})

/** Which side of an index holds, and what it holds: the texts that were as they are since before `until`. */
export interface IndexPointer {
  readonly build: string
  readonly side: Side
  readonly until: string
  readonly count: number
  readonly buckets: number
}

export interface IndexName {
  readonly searched: Searched
  readonly year: number
}

const home = ({ searched, year }: IndexName): PartitionKey => searchIndexPartition(searched, year)
const sideOf = ({ searched, year }: IndexName, side: Side): PartitionKey =>
  searchIndexPartition(searched, year, side)

export const readPointer = async (store: Store, name: IndexName): Promise<IndexPointer | undefined> => {
  const { Item } = await store.client.send(
    new GetCommand({ TableName: store.table, Key: { pk: home(name), sk: 'now' } }),
  )
  return Item && (searchItemOfItem(Item) as IndexPointer)
}

export const putPointer = (store: Store, name: IndexName, pointer: IndexPointer): Promise<boolean> =>
  putItem(store, { pk: home(name), sk: 'now', ...pointer }, searchItemOfItem)

/** Takes the building of an index upon itself, unless another build began after `stale`: of two at once one would spoil the other's side. */
export const claimBuild = (store: Store, name: IndexName, build: string, stale: string): Promise<boolean> =>
  putItem(store, { pk: home(name), sk: 'claim', build }, searchItemOfItem, {
    ConditionExpression: 'attribute_not_exists(pk) OR #build < :stale',
    ExpressionAttributeNames: { '#build': 'build' },
    ExpressionAttributeValues: { ':stale': stale },
  })

/** The next build need not wait. */
export const releaseBuild = (store: Store, name: IndexName): Promise<boolean> =>
  putItem(store, { pk: home(name), sk: 'claim', build: '0' }, searchItemOfItem)

/** A partition takes a thousand items a second: more batches at once would only be refused. */
const batchesAtOnce = 4

function* batchesOf<One>(all: Iterable<One>): Generator<One[]> {
  let batch: One[] = []
  for (const one of all) {
    batch.push(one)
    if (batch.length < maxPuts) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/** Writes the items of one side, the large ones too: an item is at most some 300 KB, so that 25 stay under the 16 MB of a batch. */
export const putIndexItems = async (
  store: Store,
  name: IndexName,
  { side, build }: Pick<IndexPointer, 'side' | 'build'>,
  items: Iterable<IndexItem>,
): Promise<void> => {
  const waiting = batchesOf(items)
  const writer = async () => {
    for (let next = waiting.next(); !next.done; next = waiting.next()) {
      const batch = next.value.map((item) => ({ pk: sideOf(name, side), build, ...item }))
      await putMany(store, batch, () => searchItemOfItem)
    }
  }
  await Promise.all(Array.from({ length: batchesAtOnce }, writer))
}

const [packed, unpacked] = [promisify(gzip), promisify(gunzip)]

export const putKnownWords = async (
  store: Store,
  name: IndexName,
  { side, build }: Pick<IndexPointer, 'side' | 'build'>,
  known: readonly KnownWord[],
): Promise<void> => {
  const words = new Uint8Array(await packed(JSON.stringify(known)))
  await putItem(store, { pk: sideOf(name, side), sk: searchIndexSort.known, build, words }, searchItemOfItem)
}

/** What is read of an index does not change while its build stands. Lists of words are up to some hundred kilobytes. */
const keptLists = keptBetweenCalls<readonly PlacesOfWord[]>(200)
const keptWords = keptBetweenCalls<readonly KnownWord[]>(4)
/** Some two kilobytes each: the ids of 500,000 tasks at most. */
const keptLines = keptBetweenCalls<string>(4_000)

const keeping = async <Value>(
  kept: KeptBetweenCalls<Value>,
  name: string,
  read: () => Promise<Value>,
): Promise<Value> => {
  const had = kept.get(name)
  if (had !== undefined) return had
  const value = await read()
  kept.put(name, value)
  return value
}

const nameOf = (store: Store, { searched, year }: IndexName, { build }: IndexPointer, what: string) =>
  [store.table, searched, year, build, what].join(' ')

/** Where an item stands, without the number that only tells its parts apart. */
export interface PlacesOfWord {
  readonly word: string
  readonly places: Uint8Array
}

/** The places of every word that begins so, or of the one that is so called. 1 read unit for 8 kilobytes, none when it was read before. */
export const readPlaces = (
  store: Store,
  name: IndexName,
  pointer: IndexPointer,
  begins: string,
): Promise<readonly PlacesOfWord[]> =>
  keeping(keptLists, nameOf(store, name, pointer, begins), async () => {
    const items = await queryAll(store, {
      KeyConditionExpression: 'pk = :side AND begins_with(sk, :begins)',
      ExpressionAttributeValues: { ':side': sideOf(name, pointer.side), ':begins': begins },
    })
    return items.flatMap((item) => {
      const { build, places } = searchItemOfItem(item)
      if (build !== pointer.build || !places) return []
      return [{ word: String(item.sk).split('#').at(-2) ?? '', places }]
    })
  })

export const readKnownWords = (
  store: Store,
  name: IndexName,
  pointer: IndexPointer,
): Promise<readonly KnownWord[]> =>
  keeping(keptWords, nameOf(store, name, pointer, 'known words'), async () => {
    const { Item } = await store.client.send(
      new GetCommand({
        TableName: store.table,
        Key: { pk: sideOf(name, pointer.side), sk: searchIndexSort.known },
      }),
    )
    const { build, words } = Item ? searchItemOfItem(Item) : {}
    if (build !== pointer.build || !words) return []
    return JSON.parse(String(await unpacked(words))) as KnownWord[]
  })

/** The lines of these items, those that were read before from what is kept. */
const readLines = async (store: Store, name: IndexName, pointer: IndexPointer, sks: readonly string[]) => {
  const pk = sideOf(name, pointer.side)
  const nameOfLines = (sk: string) => nameOf(store, name, pointer, sk)
  const lines = new Map([...new Set(sks)].map((sk) => [sk, keptLines.get(nameOfLines(sk))]))
  const keys = [...lines].flatMap(([sk, known]) => (known === undefined ? [{ pk, sk }] : []))
  for (const item of await itemsUnder(store, store.table, keys, { consistent: false })) {
    const read = searchItemOfItem(item)
    if (read.build !== pointer.build) continue
    const [sk, text] = [String(item.sk), read.lines ?? '']
    keptLines.put(nameOfLines(sk), text)
    lines.set(sk, text)
  }
  return new Map([...lines].map(([sk, text]) => [sk, text?.split('\n')]))
}

/** The ids at these places, in their order: half a read unit for each 128 neighbours of them, none when they were read before. */
export const idsAt = async (
  store: Store,
  name: IndexName,
  pointer: IndexPointer,
  places: readonly number[],
): Promise<string[]> => {
  const chunkOf = (place: number) => searchIndexSort.ids(Math.floor(place / idsInItem))
  const lines = await readLines(store, name, pointer, places.map(chunkOf))
  return places.flatMap((place) => lines.get(chunkOf(place))?.[place % idsInItem] ?? [])
}

/** The places that the index has for these ids, of those that it has: half a read unit each, none when it was read before. */
export const placesOf = async (
  store: Store,
  name: IndexName,
  pointer: IndexPointer,
  ids: readonly string[],
): Promise<number[]> => {
  const drawerOf = (id: string) => searchIndexSort.places(bucketOf(id, pointer.buckets))
  const lines = await readLines(store, name, pointer, ids.map(drawerOf))
  return ids.flatMap((id) => {
    const line = lines.get(drawerOf(id))?.find((one) => one.startsWith(`${id} `))
    return line ? [Number(line.slice(id.length + 1))] : []
  })
}
