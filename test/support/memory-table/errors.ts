import {
  type CancellationReason,
  ConditionalCheckFailedException,
  DynamoDBServiceException,
  IdempotentParameterMismatchException,
  ResourceNotFoundException,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb'
import { marshall } from '@aws-sdk/util-dynamodb'

const $metadata = {}

/** What DynamoDB says of a request that it does not take. */
export class ValidationException extends DynamoDBServiceException {
  constructor(message: string) {
    super({ name: 'ValidationException', $fault: 'client', message, $metadata })
  }
}

/** The item comes back as the SDK gives it, with the types of its attributes. */
export const conditionFailed = (
  item: Readonly<Record<string, unknown>> | undefined,
): ConditionalCheckFailedException =>
  new ConditionalCheckFailedException({
    message: 'The conditional request failed',
    $metadata,
    ...(item && { Item: marshall(item) }),
  })

export const transactionCancelled = (reasons: CancellationReason[]): TransactionCanceledException => {
  const codes = reasons.map(({ Code }) => Code).join(', ')
  const message = `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes}]`
  return new TransactionCanceledException({ message, $metadata, CancellationReasons: reasons })
}

export const anotherRequestWithToken = (): IdempotentParameterMismatchException =>
  new IdempotentParameterMismatchException({
    message: 'The token was used for another request',
    $metadata,
  })

export const noSuchTable = (): ResourceNotFoundException =>
  new ResourceNotFoundException({ message: 'Cannot do operations on a non-existent table', $metadata })
