import { describe, expect, it } from 'vitest'
import { city, deployed, resourcesOf, templatesOf } from '../deployed.ts'

/** Two stages in one account: nothing that has a name of its own may have the same in both. */
const other = await templatesOf({
  ...city,
  name: 'live',
  siteAddress: 'https://live.example.vn',
  mail: { domain: 'live.example.vn', perSecond: 5, replyTo: 'vp@live.example.vn' },
  signIn: { prefix: 'another-city', mail: 'ses', idleMinutes: 30 },
})

type Json = Record<string, unknown>

/** Properties that name what they stand in, or what is made of it; others with such an ending refer to something. */
const namingKeys = /(^|[a-z])Name(space)?$|^(Domain|EmailIdentity|Name|FilterName)$/
/** Names within a resource that has one of its own, or of what AWS keeps for everybody. */
const within = [
  'StageName',
  'AttributeName',
  'IndexName',
  'PolicyName',
  'EventBusName',
  'MetricName',
  'HeaderName',
]

const namesIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' && namingKeys.test(key) && !within.includes(key) ? [inner] : namesIn(inner),
  )
}

const namesOf = ({ data, service }: typeof deployed): string[] =>
  [data, service].flatMap((template) => {
    const { Resources, Outputs } = template.toJSON() as Record<'Resources' | 'Outputs', Json>
    return [...Object.values(Resources), ...Object.values(Outputs ?? {})].flatMap(namesIn)
  })

/** Dimensions of metrics, services, and what stands within the API and within the pool. */
const isResource = (name: string) =>
  !/^(AWS\/|(Resource|FunctionName|QueueName|TableName|ApiId|Token|verified_email)$)/.test(name)

describe('two stages', () => {
  const [here, there] = [namesOf(deployed), namesOf(other)].map((names) => new Set(names.filter(isResource)))

  it('have no name in common', () => {
    expect(here?.size).toBeGreaterThan(40)
    expect([...(here ?? [])].filter((name) => there?.has(name))).toEqual([])
  })

  it('say in each name which of them it is', () => {
    const foreign = [...(here ?? [])].filter((name) => !/pilot/.test(name))
    // The city gives these two itself.
    expect(foreign.sort()).toEqual([city.signIn.prefix, city.mail.domain].sort())
  })

  it('export under the name of their stack', () => {
    for (const { Export } of Object.values(
      deployed.data.toJSON().Outputs as Record<string, { Export: { Name: string } }>,
    ))
      expect(Export.Name).toMatch(/^dung-han-pilot-data:/)
  })

  it('hear of their own mails alone', () => {
    const [[, rule] = []] = resourcesOf<{ EventPattern: { detail: unknown } }>('AWS::Events::Rule')
    expect(rule?.EventPattern.detail).toEqual({
      mail: { tags: { 'ses:configuration-set': ['dung-han-pilot-notices'] } },
    })
  })
})

describe('tags', () => {
  const tagged = [
    'AWS::Lambda::Function',
    'AWS::Logs::LogGroup',
    'AWS::SQS::Queue',
    'AWS::IAM::Role',
    'AWS::S3::Bucket',
  ]

  it.each(tagged)('of each %s say product, stage and city', (type) => {
    const found = resourcesOf<{ Tags: { Key: string; Value: string }[] }>(type)
    expect(found.length).toBeGreaterThan(0)
    for (const [, { Tags }] of found)
      expect(Object.fromEntries(Tags.map(({ Key, Value }) => [Key, Value]))).toEqual({
        product: 'dung-han',
        stage: 'pilot',
        city: 'Thanh pho Da Nang',
      })
  })
})

describe('the budget and the alarms', () => {
  it('reach those whom the stage names', () => {
    const receivers = city.alarmReceivers
    const subscriptions = resourcesOf<{ Protocol: string; Endpoint: string }>('AWS::SNS::Subscription')
    expect(subscriptions.map(([, { Protocol, Endpoint }]) => [Protocol, Endpoint])).toEqual(
      receivers.map((receiver) => ['email', receiver]),
    )
    const [[, budget] = []] = resourcesOf<{
      Budget: { BudgetLimit: object }
      NotificationsWithSubscribers: { Subscribers: { Address: string }[] }[]
    }>('AWS::Budgets::Budget')
    expect(budget?.Budget.BudgetLimit).toEqual({ Amount: city.monthlyBudgetUsd, Unit: 'USD' })
    for (const { Subscribers } of budget?.NotificationsWithSubscribers ?? [])
      expect(Subscribers.map(({ Address }) => Address)).toEqual(receivers)
    expect(budget?.NotificationsWithSubscribers).toHaveLength(2)
  })
})
