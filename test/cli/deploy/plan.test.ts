import { describe, expect, it } from 'vitest'
import { type Found, neededConcurrency, planOf } from '../../../cli/deploy/plan.ts'
import type { Stage } from '../../../infra/stages/stage.ts'
import { pilot } from '../../infra/stages/pilot.ts'

const stage = { ...pilot, name: 'pilot' } as Stage
const stack = (status: string) => ({ status, outputs: {}, parameters: [] })

const newAccount: Found = {
  bootstrapped: false,
  data: undefined,
  service: undefined,
  concurrency: 1000,
  mail: { production: true, perSecond: 14, domain: 'absent' },
  certificate: { status: 'ISSUED', names: ['dunghan.danang.gov.vn'] },
}
const running: Found = {
  ...newAccount,
  bootstrapped: true,
  data: stack('CREATE_COMPLETE'),
  service: stack('UPDATE_COMPLETE'),
  mail: { ...newAccount.mail, domain: 'verified' },
}
const plan = (found: Partial<Found>, from = running) => planOf(stage, { ...from, ...found })
const stopsOf = (found: Partial<Found>, from = running) => plan(found, from).stops.map(({ en }) => en)

describe('the plan of a deployment', () => {
  it('of a new account begins with the preparation of the account, the data before the service, the page after it', () =>
    expect(plan({}, newAccount)).toMatchObject({
      stops: [],
      steps: [
        'bootstrap',
        'synth',
        'diff',
        'deploy-data',
        'deploy-service',
        'publish',
        'administrator',
        'smoke',
        'outputs',
      ],
    }))

  it('of a stage that runs prepares nothing and warns of nothing', () => {
    const { stops, warnings, steps } = plan({})
    expect([stops, warnings, steps[0]]).toEqual([[], [], 'synth'])
  })

  it.each([
    ['a stack that is being changed', { service: stack('UPDATE_IN_PROGRESS') }, /is being changed/],
    ['data whose first creation failed', { data: stack('ROLLBACK_COMPLETE') }, /first creation .* failed/],
    [
      'too few Lambdas at once',
      { concurrency: 10 },
      new RegExp(`10 Lambdas at once, ${neededConcurrency} are needed`),
    ],
    [
      'less mail a second than is wanted',
      { mail: { ...running.mail, perSecond: 1 } },
      /SES grants the account 1 a second/,
    ],
    ['no certificate', { certificate: undefined }, /no such certificate in us-east-1/],
    [
      'a certificate that waits',
      { certificate: { status: 'PENDING_VALIDATION', names: [] } },
      /PENDING_VALIDATION/,
    ],
    [
      'a certificate for another name',
      { certificate: { status: 'ISSUED', names: ['*.hue.gov.vn'] } },
      /\*\.hue\.gov\.vn, not for dunghan\.danang\.gov\.vn/,
    ],
  ] satisfies [string, Partial<Found>, RegExp][])('is stopped by %s', (_, found, words) =>
    expect(stopsOf(found)).toEqual([expect.stringMatching(words)]),
  )

  it('is stopped by a mail domain that something else has entered in SES', () => {
    const mail = { ...newAccount.mail, domain: 'verified' } as const
    expect(stopsOf({ mail }, newAccount)).toEqual([expect.stringMatching(/made by something else/)])
  })

  it('hears of all reasons at once', () =>
    expect(
      stopsOf({ concurrency: 10, certificate: undefined, data: stack('UPDATE_IN_PROGRESS') }),
    ).toHaveLength(3))

  it('goes on where only the first creation of the service failed, which the CDK begins anew', () =>
    expect(stopsOf({ service: stack('ROLLBACK_COMPLETE') })).toEqual([]))

  it('takes a certificate for every name of the level, and of no other', () => {
    expect(stopsOf({ certificate: { status: 'ISSUED', names: ['*.danang.gov.vn'] } })).toEqual([])
    expect(stopsOf({ certificate: { status: 'ISSUED', names: ['*.gov.vn'] } })).toHaveLength(1)
  })

  it('warns of the sandbox and of a domain that is not verified, and goes on', () => {
    const mail = { ...running.mail, production: false, domain: 'pending' } as const
    expect(plan({ mail }).stops).toEqual([])
    expect(plan({ mail }).warnings.map(({ en }) => en)).toEqual([
      expect.stringMatching(/sandbox/),
      expect.stringMatching(/not verified/),
    ])
  })
})
