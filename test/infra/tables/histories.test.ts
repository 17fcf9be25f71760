import { describe, expect, it } from 'vitest'
import {
  city,
  deployed,
  functions,
  idBehind,
  listOf,
  resourcesOf,
  type Statement,
  tablesBehind,
} from '../deployed.ts'

/** Every statement of every role in both stacks, whatever kind of policy holds it. */
interface Policy {
  readonly Roles?: unknown[]
  readonly PolicyDocument: { Statement: Statement[] }
}
const policies = ['AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy'].flatMap((type) =>
  [deployed.data, deployed.service].flatMap((template) => resourcesOf<Policy>(type, template)),
)
const inline = [deployed.data, deployed.service].flatMap((template) =>
  resourcesOf<{ Policies?: Policy[] }>('AWS::IAM::Role', template).flatMap(([, role]) => role.Policies ?? []),
)
const nameOfRole = new Map([...functions].map(([name, { Role }]) => [idBehind(Role), name]))
const granted = policies.flatMap(([, { Roles = [], PolicyDocument }]) =>
  PolicyDocument.Statement.filter(({ Effect }) => Effect === 'Allow').flatMap((statement) =>
    Roles.flatMap((role) =>
      listOf(statement.Action).map((action) => ({
        role: nameOfRole.get(idBehind(role)) ?? idBehind(role),
        action,
        resource: statement.Resource,
      })),
    ),
  ),
)
const onHistory = granted.filter(
  ({ action, resource }) => action.startsWith('dynamodb:') && tablesBehind(resource).includes('history'),
)

describe('the table of histories', () => {
  it('is in no policy but those of the roles, and no resource has one of its own', () => {
    expect(inline).toEqual([])
    expect(JSON.stringify(deployed.data.findResources('AWS::DynamoDB::GlobalTable'))).not.toContain(
      'ResourcePolicy',
    )
  })

  it('is changed by nobody: no action has a name that could update, delete or overwrite beside PutItem', () => {
    expect(onHistory.length).toBeGreaterThan(10)
    expect([...new Set(onHistory.map(({ action }) => action))].sort()).toEqual([
      'dynamodb:BatchGetItem',
      'dynamodb:GetItem',
      'dynamodb:PutItem',
      'dynamodb:Query',
      'dynamodb:Scan',
    ])
  })

  it('is written by three functions', () => {
    const writing = onHistory.filter(({ action }) => action === 'dynamodb:PutItem').map(({ role }) => role)
    expect(writing.sort()).toEqual(['api/write', 'called/work', 'scheduled/nightly-scan'])
  })

  it('may be switched off, given away or restored over by nobody', () => {
    const known =
      /^dynamodb:(BatchGetItem|BatchWriteItem|GetItem|PutItem|Query|Scan|UpdateItem|DescribeStream|GetRecords|GetShardIterator|ListStreams)$/
    expect(granted.filter(({ action }) => action.startsWith('dynamodb:') && !known.test(action))).toEqual([])
  })
})

interface BucketProperties {
  readonly BucketName: unknown
  readonly ObjectLockEnabled?: boolean
  readonly LifecycleConfiguration?: { Rules: object[] }
}
const buckets = new Map(
  resourcesOf<BucketProperties>('AWS::S3::Bucket', deployed.data).map(([id, bucket]) => [
    String(bucket.BucketName),
    { id, bucket },
  ]),
)
const bucketPolicies = resourcesOf<{ Bucket: unknown; PolicyDocument: { Statement: Statement[] } }>(
  'AWS::S3::BucketPolicy',
  deployed.data,
)
const names = {
  archive: 'dung-han-pilot-archive-210987654321',
  exports: 'dung-han-pilot-exports-210987654321',
  files: 'dung-han-pilot-files-210987654321',
  uploads: 'dung-han-pilot-uploads-210987654321',
}

it('the data stack has these buckets, and nobody may weaken one; what nobody attached the sweep alone removes', () => {
  expect([...buckets.keys()].sort()).toEqual(Object.values(names))
  expect(
    granted.filter(({ action }) =>
      /^s3:.*(Delete|Retention|LegalHold|ObjectLock|Lifecycle|Policy)/.test(action),
    ),
  ).toEqual([
    {
      role: 'scheduled/sweep-notices',
      action: 's3:DeleteObject',
      resource: expect.stringMatching(new RegExp(`:::${names.uploads}/\\*$`)),
    },
  ])
})

describe.each<[string, string, number, string[]]>([
  [
    'the archive of histories',
    names.archive,
    3650,
    [
      'changes/keep-history s3:PutObject',
      'scheduled/compare-histories s3:GetObject',
      'scheduled/compare-histories s3:ListBucket',
      'scheduled/compare-histories s3:PutObject',
    ],
  ],
  [
    'the exports of the city',
    names.exports,
    400,
    ['scheduled/export-city s3:ListBucket', 'scheduled/export-city s3:PutObject'],
  ],
  [
    'the files that were handed in',
    names.files,
    3650,
    ['api/read s3:GetObject', 'api/write s3:PutObject', 'scheduled/sweep-notices s3:PutObject'],
  ],
])('%s', (_, name, days, mayDo) => {
  const { id = '', bucket } = buckets.get(name) ?? {}

  it('is locked from the moment that an object is written, for the days of the stage', () => {
    expect(bucket).toMatchObject({
      ObjectLockEnabled: true,
      ObjectLockConfiguration: {
        ObjectLockEnabled: 'Enabled',
        Rule: { DefaultRetention: { Mode: 'GOVERNANCE', Days: days } },
      },
      VersioningConfiguration: { Status: 'Enabled' },
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
      },
      PublicAccessBlockConfiguration: { BlockPublicAcls: true, RestrictPublicBuckets: true },
    })
    deployed.data.allResources('AWS::S3::Bucket', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
    })
  })

  it('is written and read by those that need it; nobody may do anything else with it', () => {
    const grants = granted.filter(({ resource }) =>
      [id, name].some((one) => JSON.stringify(resource).includes(one)),
    )
    expect(grants.map(({ role, action }) => `${role} ${action}`).sort()).toEqual(mayDo)
  })

  it('takes from who compares it nothing but heads of days', () => {
    const under = granted
      .filter(({ role, action }) => role === 'scheduled/compare-histories' && action === 's3:PutObject')
      .map(({ resource }) => resource)
    expect(under).toEqual([`arn:aws:s3:::${names.archive}/heads/*`])
  })

  it('refuses, whoever asks, deletion, another retention, and a second object under a key', () => {
    const [, policy] = bucketPolicies.find(([, { Bucket }]) => idBehind(Bucket) === id) ?? []
    const denied = policy?.PolicyDocument.Statement.filter(({ Effect }) => Effect === 'Deny') ?? []
    const unconditional = denied.filter(({ Condition }) => !Condition).flatMap(({ Action }) => listOf(Action))
    expect(unconditional).toEqual([
      's3:BypassGovernanceRetention',
      's3:DeleteObject',
      's3:DeleteObjectVersion',
      's3:PutObjectLegalHold',
      's3:PutObjectRetention',
    ])
    const put = denied.find(({ Action }) => listOf(Action).includes('s3:PutObject'))
    expect(put?.Condition).toEqual({
      Null: { 's3:if-none-match': 'true' },
      Bool: { 's3:ObjectCreationOperation': 'true' },
    })
    for (const { Effect } of policy?.PolicyDocument.Statement ?? []) expect(Effect).toBe('Deny')
  })
})

it('nothing of the archive and of files goes by itself; an export does once its lock has ended, parts of one after a day', () => {
  expect(buckets.get(names.archive)?.bucket).not.toHaveProperty('LifecycleConfiguration')
  expect(buckets.get(names.files)?.bucket).not.toHaveProperty('LifecycleConfiguration')
  expect(buckets.get(names.exports)?.bucket.LifecycleConfiguration?.Rules).toEqual([
    {
      Status: 'Enabled',
      ExpirationInDays: 400,
      NoncurrentVersionExpiration: { NoncurrentDays: 1 },
      AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 },
    },
  ])
})

describe('where files arrive', () => {
  const { id = '', bucket } = buckets.get(names.uploads) ?? {}

  it('what the sweep has left goes after four days, with its versions: a file attached on the first has three to be kept', () =>
    expect(bucket?.LifecycleConfiguration?.Rules).toEqual([
      {
        Status: 'Enabled',
        ExpirationInDays: 4,
        NoncurrentVersionExpiration: { NoncurrentDays: 1 },
        AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 },
      },
    ]))

  it('is private, encrypted and versioned, and takes nothing without TLS', () => {
    expect(bucket).toMatchObject({
      VersioningConfiguration: { Status: 'Enabled' },
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
      },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    })
    const [, policy] = bucketPolicies.find(([, { Bucket }]) => idBehind(Bucket) === id) ?? []
    expect(policy?.PolicyDocument.Statement).toMatchObject([
      { Effect: 'Deny', Action: 's3:*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
    ])
  })

  it('lets the page of the city send a file with the hash that was announced, and no other page', () =>
    expect(bucket).toMatchObject({
      CorsConfiguration: {
        CorsRules: [
          {
            AllowedMethods: ['PUT'],
            AllowedOrigins: [city.siteAddress],
            AllowedHeaders: ['content-type', 'x-amz-checksum-sha256'],
          },
        ],
      },
    }))

  it('is written by who takes commands alone, read by who opens and keeps what was attached, and emptied by the sweep', () => {
    const grants = granted.filter(({ resource }) => JSON.stringify(resource).includes(names.uploads))
    expect(grants.map(({ role, action }) => `${role} ${action}`).sort()).toEqual([
      'api/read s3:GetObject',
      'api/write s3:GetObject',
      // So that S3 answers 404 and not 403 of a file that never arrived, which is told in words.
      'api/write s3:ListBucket',
      'api/write s3:PutObject',
      'scheduled/sweep-notices s3:DeleteObject',
      'scheduled/sweep-notices s3:GetObject',
      'scheduled/sweep-notices s3:ListBucket',
    ])
  })
})
