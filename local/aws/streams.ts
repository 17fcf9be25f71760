import { setTimeout as wait } from 'node:timers/promises'
import {
  DynamoDBStreams,
  type Shard,
  type ShardIteratorType,
  type _Record as StreamRecord,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams'
import type { LocalCredentials } from './credentials.ts'
import type { StreamSource } from './deployed.ts'
import type { Lambda } from './lambda/lambda.ts'
import { matches } from './pattern.ts'
import type { StreamArns } from './tables.ts'
import { region } from './template.ts'

/** The tables' streams to the functions that read them, each at its own pace, as Lambda's event source mappings do it. */

/** The sequence number of the last handled record, by function and shard. */
type Positions = Record<string, Record<string, string>>

export interface Streams {
  /** Until each function has handled everything that was in its stream when this was called. */
  readonly caughtUp: () => Promise<void>
  readonly stop: () => Promise<void>
}

interface Options {
  readonly endpoint: string
  readonly credentials: LocalCredentials
  /** By the name of the table. */
  readonly streamArns: StreamArns
  readonly sources: readonly StreamSource[]
  readonly invoke: Lambda['invoke']
  readonly activity: Lambda['activity']
  readonly positions: Positions
  readonly save: (positions: Positions) => void
  /** Records that failed as often as the source allows: in the cloud they are in the dead-letter queue now. */
  readonly onDeadLetter: (functionName: string, records: readonly unknown[], reason: unknown) => void
  readonly onError: (text: string) => void
}

const idleMs = 400
/** Nearly everything that writes is a function; what is written beside them, by the command line, is seen after so many times. */
const restingTurns = 10
const retryPauseMs = 200

/** A record as Lambda gives it: seconds instead of a date, binary as base64. */
export const eventRecordOf = (record: StreamRecord, streamArn: string) => {
  const seconds = (record.dynamodb?.ApproximateCreationDateTime?.getTime() ?? 0) / 1000
  const dynamodb = { ...record.dynamodb, ApproximateCreationDateTime: seconds }
  const text = JSON.stringify({ ...record, dynamodb, eventSourceARN: streamArn }, (_, value) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
  )
  return JSON.parse(text) as { dynamodb: { SequenceNumber: string } }
}

type EventRecord = ReturnType<typeof eventRecordOf>

/** Hands a batch over; what fails is retried, halved if the source says so, and given up in the end. */
export const deliverer = (
  source: StreamSource,
  { invoke, onDeadLetter }: Pick<Options, 'invoke' | 'onDeadLetter'>,
  pause = () => wait(retryPauseMs),
) => {
  /** How many records from the first one on were handled. */
  const attempt = async (records: readonly EventRecord[]): Promise<{ handled: number; reason?: unknown }> => {
    let answer: unknown
    try {
      answer = await invoke(source.functionName, { Records: records })
    } catch (reason) {
      return { handled: 0, reason }
    }
    const { batchItemFailures = [] } = (answer ?? {}) as { batchItemFailures?: { itemIdentifier: string }[] }
    if (!source.partialResponse || batchItemFailures.length === 0) return { handled: records.length }
    const failed = new Set(batchItemFailures.map((failure) => failure.itemIdentifier))
    const first = records.findIndex((record) => failed.has(record.dynamodb.SequenceNumber))
    return { handled: Math.max(first, 0), reason: 'batchItemFailures' }
  }
  const deliver = async (records: readonly EventRecord[], retriesLeft: number): Promise<void> => {
    if (records.length === 0) return
    const { handled, reason } = await attempt(records)
    const rest = records.slice(handled)
    if (rest.length === 0) return
    if (retriesLeft === 0) return onDeadLetter(source.functionName, rest, reason)
    await pause()
    const half = source.bisect ? Math.ceil(rest.length / 2) : rest.length
    await deliver(rest.slice(0, half), retriesLeft - 1)
    await deliver(rest.slice(half), retriesLeft - 1)
  }
  return async (records: readonly EventRecord[]): Promise<void> => {
    const wanted = records.filter(
      (record) => source.patterns.length === 0 || source.patterns.some((pattern) => matches(pattern, record)),
    )
    for (let start = 0; start < wanted.length; start += source.batchSize)
      await deliver(wanted.slice(start, start + source.batchSize), source.retries)
  }
}

/** One function's reading of the stream, shard after shard: a parent's records come before its child's. */
const readerOf = (client: DynamoDBStreams, source: StreamSource, options: Options, signal: AbortSignal) => {
  const { positions, save } = options
  const streamArn = options.streamArns.get(source.table)
  if (!streamArn) throw new Error(`${source.functionName} follows ${source.table}, which has no stream`)
  const position = positions[source.functionName] ?? {}
  positions[source.functionName] = position
  const deliver = deliverer(source, options, () => wait(retryPauseMs, undefined, { signal }))
  const iterators = new Map<string, string>()
  const ended = new Set<string>()
  /** Shards of which only what is written from now on counts: those of the very first start. */
  const fromNowOn = new Set<string>()
  let first = Object.keys(position).length === 0

  const shards = async (): Promise<Shard[]> => {
    const { StreamDescription } = await client.describeStream({ StreamArn: streamArn })
    return StreamDescription?.Shards ?? []
  }
  const iteratorOf = async (ShardId: string, ShardIteratorType: ShardIteratorType, after?: string) => {
    const asked = { StreamArn: streamArn, ShardId, ShardIteratorType, SequenceNumber: after }
    return (await client.getShardIterator(asked)).ShardIterator
  }
  /** Of an empty shard nothing is old: it is read from its beginning. */
  const isEmpty = async (shardId: string): Promise<boolean> => {
    const ShardIterator = await iteratorOf(shardId, 'TRIM_HORIZON')
    const { Records = [] } = await client.getRecords({ ShardIterator, Limit: 1 })
    return Records.length === 0
  }
  const open = async ({ ShardId, SequenceNumberRange }: Shard): Promise<void> => {
    if (!ShardId || iterators.has(ShardId) || ended.has(ShardId)) return
    if (first && SequenceNumberRange?.EndingSequenceNumber) return void ended.add(ShardId)
    if (first && !(await isEmpty(ShardId))) fromNowOn.add(ShardId)
    const after = position[ShardId]
    const from = after ? 'AFTER_SEQUENCE_NUMBER' : fromNowOn.has(ShardId) ? 'LATEST' : 'TRIM_HORIZON'
    const iterator = await iteratorOf(ShardId, from, after)
    if (iterator) iterators.set(ShardId, iterator)
  }
  const begin = async () => {
    for (const shard of await shards()) await open(shard)
    first = false
  }
  /**
   * What comes next of a shard. Behind nothing DynamoDB Local goes on after the first record that ever comes, or says that it
   * was trimmed: so a shard is asked from its beginning until there is one.
   */
  const recordsAfter = async (shardId: string, iterator: string) => {
    const isStillEmpty = position[shardId] === undefined && !fromNowOn.has(shardId)
    const ShardIterator = isStillEmpty ? await iteratorOf(shardId, 'TRIM_HORIZON') : iterator
    return client.getRecords({ ShardIterator, Limit: 1000 }).catch((error: unknown) => {
      if (!isStillEmpty || !(error instanceof TrimmedDataAccessException)) throw error
      return { Records: [], NextShardIterator: iterator }
    })
  }
  const readShard = async (shardId: string, iterator: string): Promise<boolean> => {
    const { Records = [], NextShardIterator } = await recordsAfter(shardId, iterator)
    const last = Records.at(-1)?.dynamodb?.SequenceNumber
    if (last) {
      await deliver(Records.map((record) => eventRecordOf(record, streamArn)))
      position[shardId] = last
      save(positions)
    }
    if (NextShardIterator) iterators.set(shardId, NextShardIterator)
    else {
      iterators.delete(shardId)
      ended.add(shardId)
    }
    return last !== undefined || !NextShardIterator
  }
  /** True when there was something. */
  const poll = async (): Promise<boolean> => {
    if (iterators.size === 0) await begin()
    const [next] = iterators
    return next ? readShard(...next) : false
  }
  /** After a long sleep an iterator is too old (begin again behind the last record), or that record is gone. */
  const reopen = (error: unknown) => {
    if (error instanceof TrimmedDataAccessException)
      for (const shardId of iterators.keys()) delete position[shardId]
    iterators.clear()
  }
  return { begin, poll, reopen }
}

/** Starts reading at the kept positions, or else at what is written from now on. */
export const startStreams = async (options: Options): Promise<Streams> => {
  const { endpoint, credentials } = options
  const client = new DynamoDBStreams({ endpoint, region, credentials })
  const stopping = new AbortController()
  /** Reads for one function until the end; `wake` has it look at once. */
  const follow = (reader: ReturnType<typeof readerOf>) => {
    let quietSince = 0
    let wake = () => {}
    /** Whether it was woken before its time. */
    const turn = () =>
      new Promise<boolean>((over) => {
        const timer = setTimeout(over, idleMs, false)
        wake = () => {
          clearTimeout(timer)
          over(true)
        }
      })
    /** Until there may be something new since functions were at work like this. */
    const rest = async (before: ReturnType<Lambda['activity']>) => {
      for (let turns = 0; turns < restingTurns && !(await turn()); turns += 1)
        if (before.running > 0 || options.activity().started !== before.started) return
    }
    const read = async () => {
      while (!stopping.signal.aborted) {
        const since = performance.now()
        const before = options.activity()
        const handled = await reader.poll().catch((error: unknown) => {
          if (!stopping.signal.aborted) options.onError(`stream: ${error}`)
          reader.reopen(error)
          return false
        })
        if (handled) continue
        quietSince = since
        await rest(before)
      }
    }
    return { done: read(), wake: () => wake(), quietSince: () => quietSince }
  }
  const followers: ReturnType<typeof follow>[] = []
  for (const source of options.sources) {
    const reader = readerOf(client, source, options, stopping.signal)
    await reader.begin()
    followers.push(follow(reader))
  }
  const caughtUp = async () => {
    const asked = performance.now()
    for (;;) {
      // Who has seen the end since then need not look again while others are still at work.
      const behind = followers.filter(({ quietSince }) => quietSince() < asked)
      if (stopping.signal.aborted || behind.length === 0) return
      for (const { wake } of behind) wake()
      await wait(10)
    }
  }
  const stop = async () => {
    stopping.abort()
    for (const { wake } of followers) wake()
    await Promise.all(followers.map(({ done }) => done))
    client.destroy()
  }
  return { caughtUp, stop }
}
