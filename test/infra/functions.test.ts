import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import { apiFunctions } from '../../functions/platform/http/operation.ts'
import {
  accountsEnvironment,
  archiveEnvironment,
  comparisonEnvironment,
  deliveringEnvironment,
  exportEnvironment,
  filesEnvironment,
  linkingEnvironment,
  mailEnvironment,
  originEnvironment,
  signInEnvironment,
  tableEnvironment,
  workEnvironment,
  writingEnvironment,
} from '../../functions/platform/lambda/environment.ts'
import { countingRequests, functionSettings, heapOptions } from '../../infra/constructs/lambda/functions.ts'
import {
  functionNamed,
  functions,
  idBehind,
  listOf,
  resourcesOfCity,
  statementsOf,
  tablesBehind,
} from './deployed.ts'

const names = Object.keys(functionSettings) as (keyof typeof functionSettings)[]
/** What a function finds instead of the table's name alone. */
const environments: Partial<Record<string, z.ZodObject>> = {
  'called/work': linkingEnvironment,
  'changes/send-notices': mailEnvironment,
  'changes/accounts': accountsEnvironment,
  'changes/keep-history': archiveEnvironment,
  'scheduled/compare-histories': comparisonEnvironment,
  'scheduled/export-city': exportEnvironment,
  'api/feeds': linkingEnvironment,
  'api/read': filesEnvironment,
  'api/write': writingEnvironment,
  'changes/collect-decisions': deliveringEnvironment,
  'scheduled/sweep-notices': writingEnvironment,
  'api/files': workEnvironment,
  'api/open': signInEnvironment,
}
const roles = resourcesOfCity<{ ManagedPolicyArns?: unknown[]; Policies?: unknown[] }>('AWS::IAM::Role')
const actionsOf = (name: string) =>
  statementsOf(idBehind(functionNamed(name).Role))
    .filter(({ Effect }) => Effect === 'Allow')
    .flatMap(({ Action }) => listOf(Action))

describe('the Lambdas', () => {
  it('are those of the API and the jobs, no more', () => {
    expect([...functions.keys()].sort()).toEqual([...names].sort())
    expect(names.filter((name) => name.startsWith('api/'))).toEqual(apiFunctions.map((name) => `api/${name}`))
  })

  it('have a role each', () => {
    const used = [...functions.values()].map(({ Role }) => idBehind(Role))
    expect(new Set(used).size).toBe(names.length)
  })

  it('keep a log of their own for a year', () => {
    const kept = new Map(resourcesOfCity<{ RetentionInDays: number }>('AWS::Logs::LogGroup'))
    const logs = [...functions.values()].map(({ LoggingConfig }) => idBehind(LoggingConfig.LogGroup))
    expect(new Set(logs).size).toBe(names.length)
    expect([...kept.values()].map(({ RetentionInDays }) => RetentionInDays)).toEqual(
      Array(names.length + 1).fill(365),
    )
  })

  it('run on one runtime', () => {
    for (const { Runtime, Architectures } of functions.values())
      expect({ Runtime, Architectures }).toEqual({ Runtime: 'nodejs24.x', Architectures: ['arm64'] })
  })

  it.each(names)('%s finds exactly the environment its schema asks for', (name) => {
    const own = environments[name] ?? tableEnvironment
    const schema = name.startsWith('api/') ? own.extend(originEnvironment.shape) : own
    const { NODE_OPTIONS, ...Variables } = functionNamed(name).Environment.Variables
    const { heapMegabytes } = functionSettings[name]
    expect(NODE_OPTIONS).toBe(heapMegabytes && heapOptions(heapMegabytes))
    expect(Object.keys(Variables).sort()).toEqual(Object.keys(schema.shape).sort())
    const asText = (value: unknown) =>
      typeof value === 'string' ? value : 'known only when it is deployed, and long'
    const variables = Object.entries(Variables).map(([key, value]) => [key, asText(value)])
    expect(schema.safeParse(Object.fromEntries(variables)).error).toBeUndefined()
  })
})

describe('the roles', () => {
  it('have no policies from elsewhere, so that the statements are all there is', () => {
    for (const [, { ManagedPolicyArns, Policies }] of roles) {
      expect(ManagedPolicyArns).toBeUndefined()
      expect(Policies).toBeUndefined()
    }
  })

  it('name every action and every resource', () => {
    const statements = roles.flatMap(([role]) => statementsOf(role))
    expect(statements.length).toBeGreaterThan(roles.length)
    for (const { Action, Resource } of statements) {
      for (const action of listOf(Action)) expect(action).not.toContain('*')
      // Of a bucket the objects are meant, whose names nobody knows before.
      const isOfObjects = listOf(Action).every((action) => /^s3:(Get|Put|Delete)Object$/.test(action))
      expect(JSON.stringify(Resource).replaceAll(isOfObjects ? '/*"' : '', '')).not.toContain('*')
    }
  })

  it('delete nothing, but for files that nobody attached and the words of a search index, which every night makes anew', () => {
    const deleting = roles.flatMap(([role]) =>
      statementsOf(role).flatMap(({ Action, Resource, Condition }) =>
        listOf(Action)
          .filter((action) => /Delete|BatchWrite|PartiQL/i.test(action))
          .map((action) => ({
            action,
            of: action.startsWith('s3:') ? listOf(Resource) : tablesBehind(Resource),
            Condition,
          })),
      ),
    )
    expect(deleting).toEqual([
      {
        action: 'dynamodb:BatchWriteItem',
        of: ['main'],
        Condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['WORDS#*'] } },
      },
      { action: 's3:DeleteObject', of: [expect.stringMatching(/^arn:aws:s3:::[a-z-]+-uploads-\d+\/\*$/)] },
    ])
  })

  it.each(names)('%s may do with each table what its settings say', (name) => {
    const { verbs: own, history = [], countsRequests, putsInto, batchesInto } = functionSettings[name]
    const counting = countsRequests ? countingRequests.verbs : []
    const batching = batchesInto ? ['BatchWriteItem'] : []
    const verbs = [...own, ...counting, ...batching, ...(putsInto ? ['PutItem'] : [])]
    const onItems = statementsOf(idBehind(functionNamed(name).Role)).flatMap(({ Action, Resource }) =>
      listOf(Action)
        .filter((action) => /^dynamodb:.*(Item|Query|Scan)/.test(action))
        .flatMap((action) => tablesBehind(Resource).map((table) => ({ action, table }))),
    )
    const allowedOn = (table: string) =>
      onItems.filter((one) => one.table === table).map(({ action }) => action)
    expect(allowedOn('main').sort()).toEqual(verbs.map((verb) => `dynamodb:${verb}`).sort())
    expect(allowedOn('history').sort()).toEqual(history.map((verb) => `dynamodb:${verb}`).sort())
    expect(onItems).toHaveLength(verbs.length + history.length)
  })

  it('let those that have work done call the one that does it, and nothing else', () => {
    const called: Partial<Record<string, 'called/work' | 'called/deliver'>> = {
      'api/files': 'called/work',
      'api/write': 'called/deliver',
      'changes/collect-decisions': 'called/deliver',
      'scheduled/sweep-notices': 'called/deliver',
    }
    const calling = names.filter((name) => actionsOf(name).some((action) => action.startsWith('lambda:')))
    expect(calling.sort()).toEqual(Object.keys(called).sort())
    for (const name of calling) {
      const [statement, ...more] = statementsOf(idBehind(functionNamed(name).Role)).filter(({ Action }) =>
        listOf(Action).some((action) => action.startsWith('lambda:')),
      )
      expect(more).toEqual([])
      expect(statement?.Action).toBe('lambda:InvokeFunction')
      expect(idBehind(statement?.Resource)).toBe(functionNamed(called[name] ?? name).id)
    }
  })

  it('let one function look after the accounts, of this pool', () => {
    const calling = names.filter((name) =>
      actionsOf(name).some((action) => action.startsWith('cognito-idp:')),
    )
    expect(calling).toEqual(['changes/accounts'])
    const statements = statementsOf(idBehind(functionNamed('changes/accounts').Role))
    const [statement] = statements.filter(({ Action }) => JSON.stringify(Action).includes('cognito-idp:'))
    expect(listOf(statement?.Action ?? [])).toEqual(
      [
        'AdminCreateUser',
        'AdminDisableUser',
        'AdminEnableUser',
        'AdminGetUser',
        'AdminSetUserPassword',
        'AdminUpdateUserAttributes',
        'AdminUserGlobalSignOut',
      ].map((call) => `cognito-idp:${call}`),
    )
    expect(JSON.stringify(statement?.Resource)).toContain('AccountsPool')
  })

  it("let one function send mail, from the city's domain", () => {
    expect(names.filter((name) => actionsOf(name).some((action) => action.startsWith('ses:')))).toEqual([
      'changes/send-notices',
    ])
    expect(actionsOf('changes/send-notices').filter((action) => action.startsWith('ses:'))).toEqual([
      'ses:SendRawEmail',
    ])
  })
})
