import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { publicKeySchema } from '../../platform/signing/signed-text.ts'
import { itemReader } from '../../platform/table/item-reader.ts'
import type { Item } from '../../platform/table/items.ts'
import { nightlyFileKey, nightlyFilePartition } from '../../platform/table/keys.ts'
import type { Store } from '../../platform/table/store.ts'
import { putNew } from '../../platform/table/writes.ts'
import { type LocalDate, localDateSchema } from '../../shared/dates/dates.ts'

const keptSchema = z.strictObject({
  date: localDateSchema,
  signed: z.string().regex(/^[\w-]+\.[\w-]+\.[\w-]+$/),
  publicKey: publicKeySchema,
})

/** The file of a night as it was signed, and the key that says so. */
export type KeptNightlyFile = Readonly<z.infer<typeof keptSchema>>

const itemOfNightlyFile = ({ date, ...kept }: KeptNightlyFile): Item => ({
  ...nightlyFileKey(date),
  ...kept,
})

export const nightlyFileOfItem = itemReader<KeptNightlyFile>({
  kind: 'nightly-file',
  schema: 1,
  shape: keptSchema,
  read: ({ pk: _, sk: date, ...kept }) => keptSchema.parse({ date, ...kept }),
})

/** The first file of a night stays; answers whether this one was it. */
export const putNightlyFile = (store: Store, kept: KeptNightlyFile): Promise<boolean> =>
  putNew(store, itemOfNightlyFile(kept), nightlyFileOfItem)

/** The file of a night: a read unit for each eight kilobytes, of a hundred departments two. */
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
