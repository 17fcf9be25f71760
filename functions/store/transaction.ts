import { setTimeout as pause } from 'node:timers/promises'
import { type CancellationReason, TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import type { Store } from './store.ts'

export type Write = NonNullable<TransactWriteCommandInput['TransactItems']>[number]

/** A condition that did not hold: the place of its write in the transaction and the item as it stands, if there is one. */
export interface FailedCondition {
  readonly index: number
  readonly item: Record<string, unknown> | undefined
}

/** What DynamoDB takes in one transaction. */
export const maxWrites = 100

const attempts = 8
const passing = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'])

const failedConditions = (reasons: CancellationReason[]): FailedCondition[] =>
  reasons.flatMap((reason, index) =>
    reason.Code === 'ConditionalCheckFailed' ? [{ index, item: reason.Item && unmarshall(reason.Item) }] : [],
  )

/**
 * Writes everything or nothing. Answers the conditions that failed, an empty list when it was written.
 * Two transactions that meet on an item try again with growing, random pauses.
 * @throws the DynamoDB error when it is anything else, or when the pauses are used up
 */
export const writeTogether = async (store: Store, writes: Write[]): Promise<FailedCondition[]> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await store.client.send(new TransactWriteCommand({ TransactItems: writes }))
      return []
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error
      const reasons = error.CancellationReasons ?? []
      const failed = failedConditions(reasons)
      // Beside a conflict the failed conditions are not the whole truth: only a clean answer is one.
      const isPassing = reasons.some((reason) => passing.has(reason.Code ?? ''))
      if (failed.length > 0 && !isPassing) return failed
      if (attempt === attempts || !isPassing) throw error
      await pause(Math.random() * 20 * 2 ** attempt)
    }
  }
}
