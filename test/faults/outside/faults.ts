import { CognitoIdentityProviderServiceException } from '@aws-sdk/client-cognito-identity-provider'
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import { SESServiceException } from '@aws-sdk/client-ses'

/** What may befall one call on its way out of the process and back. */
export const faultKinds = [
  /** Refused as too fast, after the client's own attempts. */
  'throttled',
  /** Two transactions meet on an item. */
  'conflict',
  /** It never arrives. */
  'lost',
  /** It is taken, and its answer lost. */
  'answer lost',
  /** It is taken, its answer lost, and the client asks again by itself. */
  'asked again',
  /** The process dies with it on the way. */
  'dies before',
  /** The process dies when it was taken. */
  'dies after',
] as const
export type FaultKind = (typeof faultKinds)[number]

export interface OutsideCall {
  /** The client's name without "Client": `DynamoDBDocument`, `S3`. */
  readonly service: string
  /** The command's name without "Command": `Query`, `PutObject`. */
  readonly name: string
  readonly input: Readonly<Record<string, unknown>>
  /** Its place among the calls of a run, from 1. */
  readonly number: number
  /** How often the client may ask by itself. */
  readonly attempts: () => Promise<number>
}

/** Whether this can befall the call: only transactions meet, and a client that asks once does not ask again. */
export const canBefall = async (fault: FaultKind, { name, attempts }: OutsideCall): Promise<boolean> => {
  if (fault === 'conflict') return name === 'TransactWrite'
  if (fault === 'asked again') return (await attempts()) > 1
  return true
}

export class ProcessDied extends Error {
  override readonly name = 'ProcessDied'
}

const named = (name: string, message: string) => Object.assign(new Error(message), { name })

const tooFast = ({ service }: OutsideCall): Error => {
  const told = { message: 'too fast', $fault: 'client' as const, $metadata: { httpStatusCode: 400 } }
  if (service === 'SES') return new SESServiceException({ ...told, name: 'Throttling' })
  if (service === 'CognitoIdentityProvider')
    return new CognitoIdentityProviderServiceException({ ...told, name: 'TooManyRequestsException' })
  return named('ThrottlingException', 'Throughput exceeds the current capacity')
}

const conflict = ({ input }: OutsideCall) => {
  const writes = input.TransactItems as readonly unknown[]
  return new TransactionCanceledException({
    $metadata: {},
    message: 'Transaction cancelled, please refer cancellation reasons for specific reasons',
    CancellationReasons: writes.map((_, place) => ({
      Code: place === writes.length - 1 ? 'TransactionConflict' : 'None',
    })),
  })
}

type Take = () => Promise<unknown>

const takenAndDead = async (call: OutsideCall, take: Take): Promise<never> => {
  await take().catch(() => undefined)
  throw new ProcessDied(`died after call ${call.number}`)
}

/** One call meets its fault. @throws ProcessDied where the process is dead from now on */
export const meeting = async (fault: FaultKind, call: OutsideCall, take: Take): Promise<unknown> => {
  switch (fault) {
    case 'throttled':
      throw tooFast(call)
    case 'conflict':
      throw conflict(call)
    case 'lost':
      throw named('TimeoutError', `call ${call.number} got lost`)
    case 'answer lost':
      await take().catch(() => undefined)
      throw named('TimeoutError', `no answer to call ${call.number} in time`)
    case 'asked again':
      await take().catch(() => undefined)
      return take()
    case 'dies before':
      throw new ProcessDied(`died before call ${call.number}`)
    case 'dies after':
      return takenAndDead(call, take)
  }
}
