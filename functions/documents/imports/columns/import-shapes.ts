import { createHash } from 'node:crypto'
import { GetCommand } from '@aws-sdk/lib-dynamodb'
import { itemReader } from '../../../platform/table/item-reader.ts'
import { importShapeKey } from '../../../platform/table/keys.ts'
import type { Store } from '../../../platform/table/store.ts'
import { putItem } from '../../../platform/table/writes.ts'
import { type ImportShape, importShapeSchema } from '../run/import-request.ts'

/** What the columns of a table of this form are, as somebody of the city said last: a colleague is not asked again. */

const keyOf = (shape: string) => importShapeKey(createHash('sha256').update(shape).digest('base64url'))

export const shapeOfItem = itemReader<ImportShape>({
  kind: 'import-shape',
  schema: 1,
  shape: importShapeSchema,
  read: ({ pk: _, sk: __, ...said }) => importShapeSchema.parse(said),
})

/** What was said of this form, or undefined where nobody has. */
export const readImportShape = async (store: Store, shape: string): Promise<ImportShape | undefined> => {
  const { Item: item } = await store.client.send(
    new GetCommand({ TableName: store.table, Key: keyOf(shape) }),
  )
  return item && shapeOfItem(item)
}

/** Remembers what was said of this form; what was said before is forgotten. */
export const putImportShape = async (store: Store, shape: string, said: ImportShape): Promise<void> => {
  await putItem(store, { ...keyOf(shape), ...importShapeSchema.parse(said) }, shapeOfItem)
}
