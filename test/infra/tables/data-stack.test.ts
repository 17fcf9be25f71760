import { describe, expect, it } from 'vitest'
import { indexes } from '../../../functions/platform/table/indexes/indexes.ts'
import { expiryAttribute, historyTableOf } from '../../../functions/platform/table/item-kinds.ts'
import { tableKeys } from '../../../functions/platform/table/keys.ts'
import { city, deployed, resourcesOf, templatesOf } from '../deployed.ts'

interface Table {
  readonly TableName: string
  readonly BillingMode: string
  readonly KeySchema: object[]
  readonly GlobalSecondaryIndexes: [{ IndexName: string; KeySchema: object[]; Projection: object }]
  readonly Replicas: [{ DeletionProtectionEnabled: boolean; PointInTimeRecoverySpecification: object }]
  readonly SSESpecification: object
  readonly StreamSpecification: object
  readonly TimeToLiveSpecification?: object
}

const type = 'AWS::DynamoDB::GlobalTable'
const tables = resourcesOf<Table>(type, deployed.data).map(([, one]) => one)
const [table, history] = ['dung-han-pilot', historyTableOf('dung-han-pilot')].map((name) =>
  tables.find(({ TableName }) => TableName === name),
)

const keys = (partition: string, sort: string) => [
  { AttributeName: partition, KeyType: 'HASH' },
  { AttributeName: sort, KeyType: 'RANGE' },
]

it('there are two tables, the one of histories called after the other', () => expect(tables).toHaveLength(2))

it('a city that was restored stands in tables of another name, and the old ones are not touched', async () => {
  const { data } = await templatesOf({ ...city, tables: 'r1' })
  expect(resourcesOf<Table>(type, data).map(([, { TableName }]) => TableName)).toEqual([
    'dung-han-pilot-r1',
    historyTableOf('dung-han-pilot-r1'),
  ])
})

describe.each([
  ['the main table', table],
  ['the table of histories', history],
])('%s', (_, either) => {
  it('comes back from any moment of the last weeks, and nobody deletes it by mistake', () => {
    expect(either?.Replicas).toHaveLength(1)
    expect(either?.Replicas[0]).toMatchObject({
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    })
  })

  it('stays when the stack goes or the table would be replaced', () =>
    deployed.data.allResources(type, { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' }))

  it('is encrypted with a key whose use is audited', () =>
    expect(either?.SSESpecification).toEqual({ SSEEnabled: true, SSEType: 'KMS' }))

  it('is paid by use', () => expect(either?.BillingMode).toBe('PAY_PER_REQUEST'))

  it('has the keys that the store makes', () =>
    expect(either?.KeySchema).toEqual(keys(tableKeys.partition, tableKeys.sort)))
})

describe('the table of histories', () => {
  it('tells what an entry was and what it became', () =>
    expect(history?.StreamSpecification).toEqual({ StreamViewType: 'NEW_AND_OLD_IMAGES' }))

  it('lets nothing expire', () => expect(history?.TimeToLiveSpecification).toBeUndefined())
})

describe('the main table', () => {
  it('tells its followers how an item looks after a change', () =>
    expect(table?.StreamSpecification).toEqual({ StreamViewType: 'NEW_IMAGE' }))

  it('lets expire what says so itself', () =>
    expect(table?.TimeToLiveSpecification).toEqual({ AttributeName: expiryAttribute, Enabled: true }))

  it('has the indexes that the store reads, which hold exactly what lists tell', () => {
    expect(table?.GlobalSecondaryIndexes).toEqual(
      indexes.map(({ name, partition, sort, projected }) => ({
        IndexName: name,
        KeySchema: keys(partition, sort),
        Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: projected },
      })),
    )
    // DynamoDB's own bounds: of one index, and of a table's indexes together.
    for (const { projected } of indexes) expect(projected.length).toBeLessThanOrEqual(20)
    expect(indexes.flatMap(({ projected }) => projected).length).toBeLessThanOrEqual(100)
  })
})
