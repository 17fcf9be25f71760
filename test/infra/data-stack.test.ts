import { describe, expect, it } from 'vitest'
import { expiryAttribute, openIndex, tableKeys } from '../../functions/platform/table/keys.ts'
import { deployed, resourcesOf } from './deployed.ts'

interface Table {
  readonly BillingMode: string
  readonly KeySchema: object[]
  readonly GlobalSecondaryIndexes: [{ IndexName: string; KeySchema: object[]; Projection: object }]
  readonly Replicas: [{ DeletionProtectionEnabled: boolean; PointInTimeRecoverySpecification: object }]
  readonly SSESpecification: object
  readonly StreamSpecification: object
  readonly TimeToLiveSpecification?: object
}

const type = 'AWS::DynamoDB::GlobalTable'
const [[, table] = [], ...more] = resourcesOf<Table>(type, deployed.data)

const keys = (partition: string, sort: string) => [
  { AttributeName: partition, KeyType: 'HASH' },
  { AttributeName: sort, KeyType: 'RANGE' },
]

describe('the table', () => {
  it('is one', () => expect(more).toEqual([]))

  it('comes back from any moment of the last weeks, and nobody deletes it by mistake', () => {
    expect(table?.Replicas).toHaveLength(1)
    expect(table?.Replicas[0]).toMatchObject({
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    })
  })

  it('stays when the stack goes or the table would be replaced', () =>
    deployed.data.hasResource(type, { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' }))

  it('is encrypted with a key whose use is audited', () =>
    expect(table?.SSESpecification).toEqual({ SSEEnabled: true, SSEType: 'KMS' }))

  it('is paid by use', () => expect(table?.BillingMode).toBe('PAY_PER_REQUEST'))

  it('tells its followers how an item looks after a change', () =>
    expect(table?.StreamSpecification).toEqual({ StreamViewType: 'NEW_IMAGE' }))

  it('lets expire what says so itself', () =>
    expect(table?.TimeToLiveSpecification).toEqual({ AttributeName: expiryAttribute, Enabled: true }))

  it('has the keys that the store makes', () =>
    expect(table?.KeySchema).toEqual(keys(tableKeys.partition, tableKeys.sort)))

  it('has one index, which holds exactly what lists read', () => {
    expect(table?.GlobalSecondaryIndexes).toEqual([
      {
        IndexName: openIndex.name,
        KeySchema: keys(openIndex.partition, openIndex.sort),
        Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: openIndex.projected },
      },
    ])
  })
})
