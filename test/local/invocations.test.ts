import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'
import { afterEach, describe, expect, it } from 'vitest'
import { localCredentials } from '../../local/aws/credentials.ts'
import type { LocalFunction } from '../../local/aws/deployed.ts'
import { type Invocations, startInvocations } from '../../local/aws/lambda/invocations.ts'
import { region } from '../../local/aws/template.ts'

let invocations: Invocations

afterEach(() => invocations.stop())

/** The SDK's own client, against the address that the functions are given. */
const open = async (invoke: (name: string, event: unknown) => Promise<unknown>) => {
  const errors: string[] = []
  const functions = [{ name: 'dung-han-work', retries: 2 } as LocalFunction]
  invocations = await startInvocations({ functions, invoke, onError: (text) => void errors.push(text) })
  const client = new LambdaClient({
    endpoint: invocations.endpoint,
    region,
    credentials: localCredentials,
    maxAttempts: 1,
  })
  const call = (FunctionName = 'dung-han-work', InvocationType: 'Event' | 'RequestResponse' = 'Event') =>
    client.send(new InvokeCommand({ FunctionName, InvocationType, Payload: Buffer.from('{"id":"a"}') }))
  return { call, errors }
}

describe('an asynchronous call', () => {
  it('is answered at once and made afterwards', async () => {
    const made: unknown[] = []
    const started = Promise.withResolvers<void>()
    const { call, errors } = await open(async (name, event) => {
      await started.promise
      made.push([name, event])
    })
    expect((await call()).StatusCode).toBe(202)
    expect(made).toEqual([])
    started.resolve()
    await invocations.settled()
    expect(made).toEqual([['dung-han-work', { id: 'a' }]])
    expect(errors).toEqual([])
  })

  it('that fails is made three times, and is a dead letter then', async () => {
    let made = 0
    const { call, errors } = await open(async () => {
      made += 1
      throw new Error('no memory')
    })
    await call()
    await invocations.settled()
    expect(made).toBe(3)
    expect(errors).toEqual([expect.stringMatching(/^dung-han-work: given up .* no memory/)])
  })

  it('of a function that is not there is refused, and so is waiting for the answer', async () => {
    const { call } = await open(async () => undefined)
    await expect(call('other')).rejects.toMatchObject({ name: 'ResourceNotFoundException' })
    await expect(call('dung-han-work', 'RequestResponse')).rejects.toMatchObject({
      name: 'InvalidParameterValueException',
    })
  })
})
