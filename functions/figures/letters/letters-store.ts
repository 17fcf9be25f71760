import { GetCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { directiveKeyOf } from '../../directives/directive/directive.ts'
import type { Command } from '../../platform/table/command.ts'
import { partitionName } from '../../platform/table/item-kinds.ts'
import { itemReader, type Reader } from '../../platform/table/item-reader.ts'
import { type Item, partitionOf, queryAll } from '../../platform/table/items.ts'
import { letterCommandKey, letterKey, letterPartition } from '../../platform/table/keys.ts'
import type { Store } from '../../platform/table/store.ts'
import { type Write, writeTogether } from '../../platform/table/writes.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { idempotencyKeyReused } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { letterExists } from '../rules/figure-problems.ts'
import { asksForCommendations, type RuleSet } from '../rules/rule-sets.ts'
import { type Letter, type RecordedLetter, recordedLetterSchema, timesCommendedOn } from './letter.ts'

/** What a command recorded, kept under its key so that a repeat gets the first answer. */
export interface LetterCommand {
  readonly key: string
  readonly bodyHash: string
  readonly letter: RecordedLetter
}

export const itemOfLetter = (letter: RecordedLetter): Item => ({
  ...letterKey(directiveKeyOf(letter)),
  letter,
})

export const letterOfItem = itemReader<RecordedLetter>({
  kind: 'letter',
  schema: 2,
  shape: recordedLetterSchema,
  read: ({ letter }) => recordedLetterSchema.parse(letter),
  migrations: { 1: (item) => item },
})

export const itemOfLetterCommand = ({ key, bodyHash, letter }: LetterCommand): Item => ({
  ...letterCommandKey(key),
  bodyHash,
  letter,
})

const letterCommandSchema = z.object({ bodyHash: z.string(), letter: recordedLetterSchema })

export const letterCommandOfItem = itemReader<LetterCommand>({
  kind: 'letter-command',
  schema: 2,
  shape: letterCommandSchema,
  read: (item) => ({ key: partitionName(String(item.pk)), ...letterCommandSchema.parse(item) }),
  migrations: { 1: (item) => item },
})

const newItem = (store: Store, item: Item, reads: Reader): Write => ({
  Put: {
    TableName: store.table,
    Item: item,
    ConditionExpression: 'attribute_not_exists(pk)',
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  },
  reads,
})

/** The letter itself, in the transaction of whatever made it: refused where a letter of its number is there. */
export const letterWrite = (store: Store, letter: RecordedLetter): Write =>
  newItem(store, itemOfLetter(letter), letterOfItem)

/**
 * Records a letter that went out, once. A repeated command gets the first answer.
 * @throws Refused letter-exists, idempotency-key-reused
 */
export const recordLetter = async (
  store: Store,
  letter: Letter,
  command: Command,
  today: LocalDate,
): Promise<RecordedLetter> => {
  const recorded = { ...letter, recordedOn: today, by: command.by }
  const { key, bodyHash } = command
  const failed = await writeTogether(store, [
    newItem(store, itemOfLetterCommand({ key, bodyHash, letter: recorded }), letterCommandOfItem),
    letterWrite(store, recorded),
  ])
  if (failed.length === 0) return recorded
  const earlier = failed.find(({ index }) => index === 0)?.item
  if (!earlier) throw new Refused(letterExists, { letter: `${letter.number}/${letter.symbol}` })
  const before = letterCommandOfItem(earlier)
  if (before.bodyHash !== bodyHash)
    throw new Refused(idempotencyKeyReused, { key: key.slice(key.indexOf('~') + 1) })
  return before.letter
}

/** The letters of a year, the earliest first. */
export const readLetters = async (store: Store, year: number): Promise<RecordedLetter[]> =>
  (await queryAll(store, { ...partitionOf(letterPartition(year)), ConsistentRead: true })).map(letterOfItem)

/**
 * How often the letters of a year commended each unit, as far as they were recorded by the day. Read only where the rules ask for it:
 * others judge alike without.
 */
export const readTimesCommended = async (
  store: Store,
  rules: RuleSet,
  { year, day }: { readonly year: number; readonly day: LocalDate },
  unitOf?: (department: string) => string,
): Promise<Record<string, number>> =>
  asksForCommendations(rules) ? timesCommendedOn(await readLetters(store, year), day, unitOf) : {}

/** A letter that was recorded, by its key. */
export const readLetter = async (store: Store, key: string): Promise<RecordedLetter | undefined> => {
  const { Item: item } = await store.client.send(
    new GetCommand({ TableName: store.table, Key: letterKey(key), ConsistentRead: true }),
  )
  return item && letterOfItem(item)
}
