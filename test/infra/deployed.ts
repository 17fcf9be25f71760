import { App } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import settings from '../../cdk.json' with { type: 'json' }
import { loadOperations } from '../../functions/lambdas/operations.ts'
import { DataStack } from '../../infra/data-stack.ts'
import { ServiceStack } from '../../infra/service-stack.ts'

export const city = {
  siteAddress: 'https://city.example.vn',
  siteCertificate: 'arn:aws:acm:us-east-1:111111111111:certificate/6e1d0c9a-0000-0000-0000-000000000000',
  mailDomain: 'mail.example.vn',
  signInPrefix: 'a-city',
  mailsPerSecond: '5',
}

/** What CloudFormation would be given, without the built code. */
const templates = async () => {
  const app = new App({ context: { ...settings.context, 'aws:cdk:bundling-stacks': [] } })
  const data = new DataStack(app, 'Data', { mailDomain: city.mailDomain, signInMail: 'ses' })
  const service = new ServiceStack(app, 'Service', {
    table: data.table,
    pool: data.pool,
    operations: await loadOperations(),
    ...city,
  })
  return { data: Template.fromStack(data), service: Template.fromStack(service) }
}

export const deployed = await templates()

/** The resources of a type as [logical id, properties]; `as` is what the test reads of them. */
export const resourcesOf = <As>(type: string, template = deployed.service): [string, As][] =>
  Object.entries(template.findResources(type)).map(([id, { Properties }]) => [id, Properties as As])

/** The logical id behind a Ref or a GetAtt, also inside a joined text. */
export const idBehind = (value: unknown): string => {
  const found = /"(?:Ref|Fn::GetAtt)":\[?"([^"]+)"/.exec(JSON.stringify(value))
  if (!found?.[1]) throw new Error(`nothing is referred to by ${JSON.stringify(value)}`)
  return found[1]
}

interface FunctionProperties {
  readonly Description: string
  readonly Role: unknown
  readonly Runtime: string
  readonly Architectures: string[]
  readonly Environment: { Variables: Record<string, unknown> }
  readonly LoggingConfig: { LogGroup: unknown }
}

/** Every Lambda by its name: `api/read`, `lambdas/recount`. */
export const functions = new Map(
  resourcesOf<FunctionProperties>('AWS::Lambda::Function').map(([id, properties]) => [
    properties.Description,
    { id, ...properties },
  ]),
)

export const functionNamed = (name: string) => {
  const found = functions.get(name)
  if (!found) throw new Error(`there is no Lambda ${name}`)
  return found
}

export interface Statement {
  readonly Effect: 'Allow' | 'Deny'
  readonly Action: string | string[]
  readonly Resource: unknown
  readonly Condition?: unknown
}

export const listOf = <T>(value: T | T[]): T[] => (Array.isArray(value) ? value : [value])

/** All that a role may do: every policy that names it. */
export const statementsOf = (roleId: string): Statement[] =>
  resourcesOf<{ Roles: unknown[]; PolicyDocument: { Statement: Statement[] } }>('AWS::IAM::Policy')
    .filter(([, { Roles }]) => Roles.some((role) => idBehind(role) === roleId))
    .flatMap(([, { PolicyDocument }]) => PolicyDocument.Statement)
