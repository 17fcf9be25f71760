import { GetCommand } from '@aws-sdk/lib-dynamodb'
import { itemReader } from '../../platform/table/item-reader.ts'
import { type Item, partitionOf, queryAll } from '../../platform/table/items.ts'
import { departmentPartition, tallyKey } from '../../platform/table/keys.ts'
import { partOf } from '../../platform/table/readable-part.ts'
import type { Store } from '../../platform/table/store.ts'
import { putItem, putNew, updateItem } from '../../platform/table/writes.ts'
import { notFound } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import type { Department } from './department.ts'
import { type RegisteredDepartment, registeredDepartmentSchema } from './succession/planned-succession.ts'
import { tallyDaysSchema, tallyOfItem } from './tallies-store.ts'
import { noTally } from './tally.ts'

export const itemOfDepartment = (department: RegisteredDepartment): Item => ({
  pk: departmentPartition,
  sk: department.code,
  ...department,
})

export const departmentOfItem = itemReader<RegisteredDepartment>({
  kind: 'department',
  schema: 1,
  shape: registeredDepartmentSchema,
  read: ({ pk: _, sk: __, ...attributes }) => registeredDepartmentSchema.parse(attributes),
})

export const readDepartment = async (
  store: Store,
  code: string,
): Promise<RegisteredDepartment | undefined> => {
  const { Item } = await store.client.send(
    new GetCommand({
      TableName: store.table,
      Key: { pk: departmentPartition, sk: code },
      ConsistentRead: true,
    }),
  )
  return Item && departmentOfItem(Item)
}

/** @throws Refused not-found */
export const requireDepartment = async (store: Store, code: string): Promise<RegisteredDepartment> => {
  const department = await readDepartment(store, code)
  if (!department) throw new Refused(notFound, { department: code })
  return department
}

/** Every department there is or was, by code. */
export const readDepartments = async (store: Store): Promise<RegisteredDepartment[]> =>
  (await queryAll(store, partitionOf(departmentPartition))).map(departmentOfItem)

/** Enters a department that was not there when the decision was read; the one that somebody else entered meanwhile stays. */
export const openSuccessor = (store: Store, department: Department): Promise<boolean> =>
  putNew(store, itemOfDepartment(department), departmentOfItem)

/** Its tallies know until when it takes tasks, so that a registration needs no read of the department. */
const updateTally = (store: Store, { code, validFrom, validTo }: Department, year: number) => {
  const key = tallyKey(code, year)
  return updateItem(
    store,
    {
      Key: key,
      UpdateExpression: validTo
        ? 'SET validFrom = :from, validTo = :to'
        : 'SET validFrom = :from REMOVE validTo',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeValues: { ':from': validFrom, ...(validTo && { ':to': validTo }) },
    },
    tallyOfItem,
    partOf(key, tallyDaysSchema, { validFrom, validTo }),
  )
}

/**
 * Lets a department's tally of a year take tasks as the department does: opens it, or follows a change that stopped
 * half-way. The department is read again at the end, in case it was changed in between.
 */
export const openTally = async (store: Store, department: Department, year: number): Promise<void> => {
  const { code, validFrom, validTo } = department
  const isNew = await putNew(
    store,
    { ...tallyKey(code, year), ...noTally(), validFrom, validTo },
    tallyOfItem,
  )
  const asItIs = (await readDepartment(store, code)) ?? department
  const isChanged = asItIs.validFrom !== validFrom || asItIs.validTo !== validTo
  if (!isNew || isChanged) await updateTally(store, asItIs, year)
}

/** Keeps or withdraws what is planned for a department; until its day nothing else follows from it. */
export const putPlan = async (store: Store, department: RegisteredDepartment): Promise<void> => {
  await putItem(store, itemOfDepartment(department), departmentOfItem)
}

/** Enters a department or replaces what is known of it. Tallies of last year, this year and the next follow at once. */
export const putDepartment = async (
  store: Store,
  department: RegisteredDepartment,
  thisYear: number,
): Promise<void> => {
  await putItem(store, itemOfDepartment(department), departmentOfItem)
  for (const year of [thisYear - 1, thisYear, thisYear + 1]) await updateTally(store, department, year)
}
