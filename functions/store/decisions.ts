import type { LocalDate } from '../domain/dates.ts'
import { type Decision, departmentOfDecision } from '../domain/digest.ts'
import { type Item, putNew, queryAll } from './items.ts'
import { decisionPartition } from './keys.ts'
import type { Store } from './store.ts'

export const itemOfDecision = (decision: Decision): Item => ({
  pk: decisionPartition(departmentOfDecision(decision)),
  sk: `${decision.on}#${decision.id}#${decision.key}`,
  ...decision,
})

/** Keeps a decision for the department's next digest; the same decision a second time changes nothing. */
export const putDecision = (store: Store, decision: Decision): Promise<boolean> =>
  putNew(store, itemOfDecision(decision))

const decisionOfItem = ({ pk: _, sk: __, ...decision }: Item): Decision => decision as unknown as Decision

/** Decisions that took effect on the days from `from` up to, but without, `until`. */
export const decisionsBetween = async (
  store: Store,
  department: string,
  from: LocalDate,
  until: LocalDate,
): Promise<Decision[]> => {
  const items = await queryAll(store, {
    KeyConditionExpression: 'pk = :department AND sk BETWEEN :from AND :until',
    ExpressionAttributeValues: {
      ':department': decisionPartition(department),
      ':from': from,
      ':until': until,
    },
  })
  return items.map(decisionOfItem)
}
