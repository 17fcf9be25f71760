import { GetCommand } from '@aws-sdk/lib-dynamodb'
import { told } from '../../../files/attached-file.ts'
import type { NamedFiles } from '../../../files/attaching.ts'
import { type Command, keyReused } from '../../../platform/table/command.ts'
import { inboxEntries } from '../../../platform/table/indexes/inbox-entries.ts'
import { papersInbox } from '../../../platform/table/indexes/places.ts'
import { itemReader } from '../../../platform/table/item-reader.ts'
import { type Item, itemsUnder, partitionOf, queryAll } from '../../../platform/table/items.ts'
import { keyOfItem, outgoingPaperKey, outgoingPaperPartition } from '../../../platform/table/keys.ts'
import type { Store } from '../../../platform/table/store.ts'
import { putNew, type Write, writeTogether } from '../../../platform/table/writes.ts'
import { type LocalDate, yearOf } from '../../../shared/dates/dates.ts'
import { notFound } from '../../../shared/problems/common-problems.ts'
import { Refused } from '../../../shared/problems/refused.ts'
import { letterExists } from '../../rules/figure-problems.ts'
import { letterWrite } from '../letters-store.ts'
import {
  type KeptDraft,
  letterOfPaper,
  type OutgoingEntry,
  type OutgoingPaper,
  outgoingPaperSchema,
  requireStep,
  stateOfPaper,
  waitsSince,
} from './outgoing-paper.ts'
import { paperChangedMeanwhile } from './outgoing-problems.ts'

/** What waits for a signature, and what is signed and waits to go out. */
const waitingStates = ['being-signed', 'signed'] as const
type WaitingState = (typeof waitingStates)[number]

const waitingState = (paper: OutgoingPaper): WaitingState | undefined =>
  waitingStates.find((state) => state === stateOfPaper(paper))

/** What waits lies in one inbox, told apart by the order: both are asked for at once. */
export const itemOfOutgoing = (paper: OutgoingPaper): Item => {
  const waiting = waitingState(paper)
  return {
    ...outgoingPaperKey(paper.id),
    ...paper,
    ...(waiting && {
      inboxOf: papersInbox,
      inboxOrder: `${waiting}#${waitsSince(paper)}#${paper.id}`,
    }),
  }
}

export const outgoingOfItem = itemReader<OutgoingPaper>({
  kind: 'outgoing-paper',
  schema: 1,
  shape: outgoingPaperSchema,
  read: ({ pk: _, sk: __, inboxOf: ___, inboxOrder: ____, ...paper }) => outgoingPaperSchema.parse(paper),
})

const commandOf = ({ key, bodyHash, by, onBehalfOf, at }: Command, on: LocalDate) => ({
  key,
  bodyHash,
  by,
  ...(onBehalfOf && { onBehalfOf }),
  on,
  at: at.toISOString(),
})

/** The papers of a year, by their drafts, in no order that means anything. */
export const readOutgoing = async (store: Store, year: number): Promise<OutgoingPaper[]> =>
  (await queryAll(store, { ...partitionOf(outgoingPaperPartition(year)), ConsistentRead: true })).map(
    outgoingOfItem,
  )

/** @throws Refused not-found */
export const requireOutgoing = async (store: Store, id: string): Promise<OutgoingPaper> => {
  const { Item: item } = await store.client.send(
    new GetCommand({ TableName: store.table, Key: outgoingPaperKey(id), ConsistentRead: true }),
  )
  if (!item) throw new Refused(notFound, { id })
  return outgoingOfItem(item)
}

/** Enters a draft; a repeat answers the first. @throws Refused idempotency-key-reused */
export const putDraft = async (
  store: Store,
  { code, draft }: { readonly code: string; readonly draft: KeptDraft },
  command: Command,
  today: LocalDate,
): Promise<OutgoingPaper> => {
  const drafted = commandOf(command, today)
  const paper = { id: `${yearOf(today)}-${code}`, draft, drafted, entries: [] }
  if (await putNew(store, itemOfOutgoing(paper), outgoingOfItem)) return paper
  const first = await requireOutgoing(store, paper.id)
  if (first.drafted.bodyHash !== command.bodyHash) throw keyReused(command)
  return first
}

const paperWrite = (store: Store, before: OutgoingPaper, after: OutgoingPaper): Write => ({
  Put: {
    TableName: store.table,
    Item: itemOfOutgoing(after),
    ConditionExpression: 'size(entries) = :before',
    ExpressionAttributeValues: { ':before': before.entries.length },
  },
  reads: outgoingOfItem,
})

/** The paper when this very command wrote it before. @throws Refused idempotency-key-reused */
const repeated = (paper: OutgoingPaper, { command }: Recording): OutgoingPaper | undefined => {
  const before = paper.entries.find(({ key }) => key === command.key)
  if (before && before.bodyHash !== command.bodyHash) throw keyReused(command)
  return before && paper
}

export interface Recording extends Pick<OutgoingEntry, 'step'> {
  /** Files that the step brings. */
  readonly named?: NamedFiles
  readonly command: Command
  readonly today: LocalDate
}

/** Two who record at once see each other's step and are judged by it. */
const attempts = 3

/**
 * Records a step of a paper. With the step that sends it out it becomes a letter, in the same transaction. A repeat answers the
 * paper as it stands.
 * @throws Refused not-found, paper-withdrawn, file-already-attached, letter-exists, idempotency-key-reused, paper-changed-meanwhile and what the life
 * of a paper refuses
 */
export const recordStep = async (store: Store, id: string, recording: Recording): Promise<OutgoingPaper> => {
  const { step, named, command, today } = recording
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const before = await requireOutgoing(store, id)
    const already = repeated(before, recording)
    if (already) return already
    requireStep(before, step, today)
    await named?.requireArrived()
    const entry = { ...commandOf(command, today), step, ...(named && told(named)) }
    const after = { ...before, entries: [...before.entries, entry] }
    const letter = step.step === 'sent-out' ? letterOfPaper(after) : undefined
    const recorded = letter && { ...letter, recordedOn: today, by: command.by, paper: id }
    const own = [paperWrite(store, before, after), ...(recorded ? [letterWrite(store, recorded)] : [])]
    const failed = await writeTogether(store, [...own, ...(named?.writes ?? [])])
    if (failed.length === 0) return after
    if (letter && failed.some(({ index }) => index === 1))
      throw new Refused(letterExists, { letter: `${letter.number}/${letter.symbol}` })
    const notAttached = failed.find(({ index }) => index >= own.length)
    if (named && notAttached) throw named.refused(notAttached.item)
  }
  throw new Refused(paperChangedMeanwhile)
}

export interface WaitingPapers {
  readonly count: number
  readonly first: OutgoingPaper[]
}

/**
 * What waits for a signature and what waits to go out, what waits the longest first, and how much each is. Read from the index,
 * so a moment behind.
 * @param limit reads no more than so many of each
 */
export const waitingPapers = async (
  store: Store,
  { limit }: { readonly limit?: number } = {},
): Promise<Record<WaitingState, WaitingPapers>> => {
  const entries = await inboxEntries(store, papersInbox)
  const of = async (state: WaitingState): Promise<WaitingPapers> => {
    const own = entries.filter(({ inboxOrder }) => String(inboxOrder).startsWith(`${state}#`))
    const keys = own.slice(0, limit).map((entry) => ({ ...keyOfItem(entry) }))
    const items = await itemsUnder(store, store.table, keys, { consistent: false })
    const papers = items.map(outgoingOfItem)
    return {
      count: own.length,
      first: papers.sort((one, other) => (waitsSince(one) < waitsSince(other) ? -1 : 1)),
    }
  }
  return { 'being-signed': await of('being-signed'), signed: await of('signed') }
}
