import { describe, expect, it } from 'vitest'
import { publishingEnvironment, tableEnvironment } from '../../../functions/platform/lambda/environment.ts'
import { city, deployed, idBehind, listOf, resourcesOf, type Statement, templatesOf } from '../deployed.ts'

/** A stage that tells its ministry the figures of each night. */
const telling = await templatesOf({ ...city, nationalFigures: { code: '48' } })

interface Lambda {
  readonly Description: string
  readonly Role: unknown
  readonly Environment: { Variables: Record<string, unknown> }
}

const night = resourcesOf<Lambda>('AWS::Lambda::Function', telling.service).find(
  ([, { Description }]) => Description === 'scheduled/nightly-scan',
)?.[1]

/** All that roles may do with keys, by role. */
const rights = resourcesOf<{ Roles: unknown[]; PolicyDocument: { Statement: Statement[] } }>(
  'AWS::IAM::Policy',
  telling.service,
).flatMap(([, { Roles, PolicyDocument }]) =>
  PolicyDocument.Statement.filter(({ Action }) => listOf(Action).some((one) => one.startsWith('kms:'))).map(
    ({ Action, Condition }) => ({ role: idBehind(Roles[0]), Action, Condition }),
  ),
)

describe('a stage that tells its figures', () => {
  it('has a key that only signs, and that stays whatever happens', () => {
    const [[, key] = []] = resourcesOf<Record<string, unknown>>('AWS::KMS::Key', telling.data)
    expect(key).toMatchObject({ KeySpec: 'ECC_NIST_P256', KeyUsage: 'SIGN_VERIFY' })
    const [kept] = Object.values(telling.data.findResources('AWS::KMS::Key'))
    expect(kept).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' })
  })

  it('calls the key after the stage', () => {
    const [[, alias] = []] = resourcesOf<{ AliasName: string }>('AWS::KMS::Alias', telling.data)
    expect(alias?.AliasName).toBe('alias/dung-han-pilot-figures')
  })

  it('lets the nightly scan sign, in one way, and nobody else', () => {
    const role = idBehind(night?.Role)
    expect(rights).toEqual([
      { role, Action: 'kms:GetPublicKey', Condition: undefined },
      {
        role,
        Action: 'kms:Sign',
        Condition: { StringEquals: { 'kms:SigningAlgorithm': 'ECDSA_SHA_256' } },
      },
    ])
  })

  it('tells the scan exactly what it asks for', () => {
    const { Variables = {} } = night?.Environment ?? {}
    const asked = { ...tableEnvironment.shape, ...publishingEnvironment.shape }
    expect(Object.keys(Variables).sort()).toEqual(Object.keys(asked).sort())
    expect(Variables).toMatchObject({ CITY_CODE: '48', CITY_NAME: 'Thành phố Đà Nẵng' })
  })
})

it('a stage that tells nobody pays for no key', () => {
  expect(resourcesOf('AWS::KMS::Key', deployed.data)).toEqual([])
})
