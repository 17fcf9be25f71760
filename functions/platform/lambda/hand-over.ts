import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'

const lambda = new LambdaClient({ requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000 } })

/** Hands work over to another Lambda, which does it afterwards. @throws whatever keeps it from being handed over */
export const handOver = async (functionName: string, event: object): Promise<void> => {
  await lambda.send(
    new InvokeCommand({
      FunctionName: functionName,
      InvocationType: 'Event',
      Payload: Buffer.from(JSON.stringify(event)),
    }),
  )
}
