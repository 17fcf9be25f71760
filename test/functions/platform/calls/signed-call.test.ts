import { createHmac } from 'node:crypto'
import { expect, it } from 'vitest'
import { newSigningSecret, signedHeaders } from '../../../../functions/platform/calls/signed-call.ts'

const call = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', body: '{"test": 2432232314}' }
const now = new Date(1_614_265_330_500)

it('is signed as Standard Webhooks has it, by its own example', () => {
  expect(signedHeaders(call, ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'], now)).toMatchObject({
    'webhook-id': call.id,
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  })
})

it('is signed by each secret that is good, apart by a space', () => {
  const secrets = [newSigningSecret(), newSigningSecret()]
  expect(new Set(secrets).size).toBe(2)
  const signatures = signedHeaders(call, secrets, now)['webhook-signature']?.split(' ')
  const expected = secrets.map((secret) => {
    const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
    expect(key).toHaveLength(32)
    const signed = `${call.id}.1614265330.${call.body}`
    return `v1,${createHmac('sha256', key).update(signed).digest('base64')}`
  })
  expect(signatures).toEqual(expected)
})
