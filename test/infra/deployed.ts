import { rmSync } from 'node:fs'
import { Template } from 'aws-cdk-lib/assertions'
import { addCity, newApp } from '../../infra/city.ts'
import type { Stage } from '../../infra/stages/stage.ts'
import { readStage } from '../../infra/stages/stage-file.ts'

export const city: Stage = {
  ...readStage('example'),
  name: 'pilot',
  account: '210987654321',
  cityName: 'Thành phố Đà Nẵng',
  siteAddress: 'https://city.example.vn',
  certificate: 'arn:aws:acm:us-east-1:210987654321:certificate/6e1d0c9a-5b1f-4f43-9c8e-0c6a4b1f2d3e',
  mail: { domain: 'mail.example.vn', perSecond: 5, replyTo: 'vanphong@mail.example.vn' },
  signIn: { prefix: 'a-city', mail: 'ses', idleMinutes: 30 },
}

/** What CloudFormation would be given of a stage, without the built code; `app.test.ts` has it validated. */
export const templatesOf = async (stage: Stage) => {
  const app = newApp({ 'aws:cdk:bundling-stacks': [] }, false)
  const { data, service } = await addCity(app, stage)
  const templates = { data: Template.fromStack(data), service: Template.fromStack(service) }
  rmSync(app.outdir, { recursive: true })
  return templates
}

export const deployed = await templatesOf(city)

/** The resources of a type as [logical id, properties]; `as` is what the test reads of them. */
export const resourcesOf = <As>(type: string, template = deployed.service): [string, As][] =>
  Object.entries(template.findResources(type)).map(([id, { Properties }]) => [id, Properties as As])

/** Those of both stacks. */
export const resourcesOfCity = <As>(type: string): [string, As][] =>
  [deployed.service, deployed.data].flatMap((template) => resourcesOf<As>(type, template))

/** The logical id behind a Ref or a GetAtt, also inside a joined text, or one that stands in the other stack. */
export const idBehind = (value: unknown): string => {
  const text = JSON.stringify(value)
  const found =
    /"(?:Ref|Fn::GetAtt)":\[?"([^"]+)"/.exec(text) ?? /ExportsOutputRef(\w+)[0-9A-F]{8}"/.exec(text)
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

/** Every Lambda by its name: `api/read`, `scheduled/recount`. */
export const functions = new Map(
  resourcesOfCity<FunctionProperties>('AWS::Lambda::Function').map(([id, properties]) => [
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
  resourcesOfCity<{ Roles: unknown[]; PolicyDocument: { Statement: Statement[] } }>('AWS::IAM::Policy')
    .filter(([, { Roles }]) => Roles.some((role) => idBehind(role) === roleId))
    .flatMap(([, { PolicyDocument }]) => PolicyDocument.Statement)

const tables = resourcesOf<{ TableName: string }>('AWS::DynamoDB::GlobalTable', deployed.data)

/** Which of the two tables a statement is about, by its resources: the tables themselves or their indexes. */
export const tablesBehind = (resources: unknown): ('main' | 'history')[] => {
  const text = JSON.stringify(resources)
  return tables
    .filter(([id]) => text.includes(`GetAtt${id}Arn`) || text.includes(`"${id}","Arn"`))
    .map(([, { TableName }]) => (TableName.endsWith('-history') ? 'history' : 'main'))
}
