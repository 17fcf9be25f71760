import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import type { RunOf } from '../../platform/runs/run.ts'
import { itemOfRun, runOfItem } from '../../platform/runs/runs-store.ts'
import { type PublicKey, publicKeySchema } from '../../platform/signing/signed-text.ts'
import { itemReader } from '../../platform/table/item-reader.ts'
import type { Item } from '../../platform/table/items.ts'
import { nightlyFileKey, nightlyFilePartition } from '../../platform/table/keys.ts'
import type { Store } from '../../platform/table/store.ts'
import { writeTogether } from '../../platform/table/writes.ts'
import { type LocalDate, localDateSchema } from '../../shared/dates/dates.ts'

const part = z.string().regex(/^[\w-]+$/)

const storedSchema = z.strictObject({
  date: localDateSchema,
  header: part,
  /** What is between the dots, without base64 and packed: in its letters it would be three times as large. */
  packed: z.instanceof(Uint8Array),
  signature: part,
  publicKey: publicKeySchema,
})

/** The file of a night as it was signed, and the key that says so. */
export interface KeptNightlyFile {
  readonly date: LocalDate
  readonly signed: string
  readonly publicKey: PublicKey
}

/** A file of ten thousand departments has four megabytes. */
const maxOutputLength = 10_000_000

const itemOfNightlyFile = ({ date, signed, publicKey }: KeptNightlyFile): Item => {
  const [header, text = '', signature] = signed.split('.')
  const packed = deflateRawSync(Buffer.from(text, 'base64url'))
  return { ...nightlyFileKey(date), header, packed, signature, publicKey }
}

export const nightlyFileOfItem = itemReader<KeptNightlyFile>({
  kind: 'nightly-file',
  schema: 1,
  shape: storedSchema,
  read: ({ pk: _, sk, ...stored }) => {
    const { date, header, packed, signature, publicKey } = storedSchema.parse({ date: sk, ...stored })
    const text = inflateRawSync(packed, { maxOutputLength }).toString('base64url')
    return { date, signed: `${header}.${text}.${signature}`, publicKey }
  },
})

/**
 * The first file of a night stays, and with it what the run that made it leaves: both, or neither where the night has a file.
 * @returns whether this one was it
 */
export const putNightlyFile = async (
  store: Store,
  kept: KeptNightlyFile,
  run?: RunOf<'publish-figures'>,
): Promise<boolean> => {
  const TableName = store.table
  const ConditionExpression = 'attribute_not_exists(pk)'
  const failed = await writeTogether(store, [
    { Put: { TableName, Item: itemOfNightlyFile(kept), ConditionExpression }, reads: nightlyFileOfItem },
    ...(run ? [{ Put: { TableName, Item: itemOfRun(run) }, reads: runOfItem }] : []),
  ])
  return failed.length === 0
}

/** The file of a night: a read unit for each eight kilobytes that are kept, of five hundred departments two. */
export const readNightlyFile = async (
  store: Store,
  date: LocalDate,
): Promise<KeptNightlyFile | undefined> => {
  const { Item: item } = await store.client.send(
    new GetCommand({ TableName: store.table, Key: nightlyFileKey(date) }),
  )
  return item && nightlyFileOfItem(item)
}

/** The last file that the city has made, of whichever night. */
export const lastNightlyFile = async (store: Store): Promise<KeptNightlyFile | undefined> => {
  const { Items: [item] = [] } = await store.client.send(
    new QueryCommand({
      TableName: store.table,
      KeyConditionExpression: 'pk = :files',
      ExpressionAttributeValues: { ':files': nightlyFilePartition },
      ScanIndexForward: false,
      Limit: 1,
    }),
  )
  return item && nightlyFileOfItem(item)
}
