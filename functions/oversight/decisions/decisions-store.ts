import { readDepartments } from '../../organisation/departments/departments-store.ts'
import { itemReader } from '../../platform/table/item-reader.ts'
import { type Item, queryAll } from '../../platform/table/items.ts'
import { decisionPartition } from '../../platform/table/keys.ts'
import type { Store } from '../../platform/table/store.ts'
import { putNew } from '../../platform/table/writes.ts'
import { addDays, type LocalDate } from '../../shared/dates/dates.ts'
import { type Decision, decisionSchema, readerOfDecision } from './decision.ts'
import { decisionTimesOf } from './decision-times.ts'

export const itemOfDecision = (decision: Decision): Item => ({
  pk: decisionPartition(readerOfDecision(decision)),
  sk: `${decision.on}#${decision.id}#${decision.key}`,
  ...decision,
})

export const decisionOfItem = itemReader<Decision>({
  kind: 'decision',
  schema: 1,
  shape: decisionSchema,
  read: ({ pk: _, sk: __, ...decision }) => decisionSchema.parse(decision),
})

/** Keeps a decision for its reader's next digest; the same decision a second time changes nothing. */
export const putDecision = (store: Store, decision: Decision): Promise<boolean> =>
  putNew(store, itemOfDecision(decision), decisionOfItem)

/** What a department, or the Office (`officeReader`), is told of the days from `from` up to, but without, `until`. */
export const decisionsBetween = async (
  store: Store,
  reader: string,
  from: LocalDate,
  until: LocalDate,
): Promise<Decision[]> => {
  const items = await queryAll(store, {
    KeyConditionExpression: 'pk = :reader AND sk BETWEEN :from AND :until',
    ExpressionAttributeValues: {
      ':reader': decisionPartition(reader),
      ':from': from,
      ':until': until,
    },
  })
  return items.map(decisionOfItem)
}

const departmentsAtOnce = 20

/** How long answers took that were given on the days of a span, both included. */
export const readDecisionTimes = async (store: Store, from: LocalDate, to: LocalDate) => {
  const departments = await readDepartments(store)
  const decisions = []
  for (let start = 0; start < departments.length; start += departmentsAtOnce) {
    const some = departments.slice(start, start + departmentsAtOnce)
    const found = some.map(({ code }) => decisionsBetween(store, code, from, addDays(to, 1)))
    decisions.push(...(await Promise.all(found)).flat())
  }
  return decisionTimesOf(decisions)
}
