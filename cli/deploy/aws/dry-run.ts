import { stackName } from '../../../infra/city-stack.ts'
import type { Stage } from '../../../infra/stages/stage.ts'

/** A deployment that prints each call instead of making it: the same code, with assumed answers. */
export interface DryRun {
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string }
  readonly say: (line: string) => void
  /** From now on the client's calls are printed and answered here. */
  readonly answerFor: (client: object) => void
  /** The CDK was told to deploy the stack. */
  readonly deployed: (stack: string) => void
}

interface Handled {
  readonly clientName: string
  readonly commandName: string
}

/** The part of every SDK client that is used here; their own types differ from service to service. */
interface Client {
  readonly middlewareStack: {
    readonly add: (
      instead: (next: unknown, context: Handled) => (args: { input: unknown }) => Promise<unknown>,
      options: { readonly step: 'initialize' },
    ) => void
  }
}

/** As short as a line can be: file contents by their size. */
const shown = (input: unknown): string =>
  JSON.stringify(input, (_, value: unknown) =>
    value instanceof Uint8Array ? `${value.length} bytes` : value,
  )
    // A buffer turns itself into an object of numbers before the line above sees it.
    .replace(/\{"type":"Buffer","data":\[[^\]]*\]\}/g, (bytes) => `"${bytes.split(',').length - 1} bytes"`)

const outputNames = [
  'PagesBucket',
  'SiteDomain',
  'ApiAddress',
  'SignInAddress',
  'ClientId',
  'PoolId',
  'AlarmTopic',
]

const answersOf = (stage: Stage, stacks: ReadonlySet<string>) => ({
  GetCallerIdentityCommand: () => ({
    Account: stage.account,
    Arn: `arn:aws:iam::${stage.account}:user/<you>`,
  }),
  DescribeStacksCommand: ({ StackName = '' }: { StackName?: string }) => ({
    Stacks: stacks.has(StackName)
      ? [
          {
            StackName,
            StackStatus: 'CREATE_COMPLETE',
            Outputs: outputNames.map((name) => ({ OutputKey: name, OutputValue: `<${name}>` })),
          },
        ]
      : [],
  }),
  GetAccountSettingsCommand: () => ({ AccountLimit: { ConcurrentExecutions: 1000 } }),
  GetAccountCommand: () => ({
    ProductionAccessEnabled: true,
    SendQuota: { MaxSendRate: stage.mail.perSecond },
  }),
  GetEmailIdentityCommand: () =>
    stacks.has(stackName(stage, 'service'))
      ? { DkimAttributes: { Tokens: ['<token 1>', '<token 2>', '<token 3>'] } }
      : {},
  DescribeCertificateCommand: () => ({
    Certificate: { Status: 'ISSUED', SubjectAlternativeNames: [new URL(stage.siteAddress).hostname] },
  }),
  GetFunctionConfigurationCommand: ({ FunctionName = '' }) => ({ Role: `<role of ${FunctionName}>` }),
  SimulatePrincipalPolicyCommand: ({ ActionNames = [] as string[] }) => ({
    EvaluationResults: ActionNames.map((EvalActionName) => ({
      EvalActionName,
      EvalDecision: 'explicitDeny',
    })),
  }),
  QueryCommand: () => ({ Items: [] }),
  DescribeTableCommand: () => ({ Table: { TableStatus: 'ACTIVE' } }),
  DescribeStackResourcesCommand: () => ({
    StackResources: [
      { ResourceType: 'AWS::DynamoDB::GlobalTable', PhysicalResourceId: `dung-han-${stage.name}` },
      { ResourceType: 'AWS::Cognito::UserPool', PhysicalResourceId: '<PoolId>' },
    ],
  }),
  InvokeCommand: () => ({ StatusCode: 200 }),
})

/** @param isThere whether the stage stands already, as for a removal */
export const dryRunOf = (stage: Stage, isThere: boolean, say: (line: string) => void): DryRun => {
  const stacks = new Set<string>(isThere ? [stackName(stage, 'data'), stackName(stage, 'service')] : [])
  const answers: Readonly<Record<string, (input: never) => object>> = answersOf(stage, stacks)
  const answerFor = (client: object) =>
    (client as Client).middlewareStack.add(
      (_next, { clientName, commandName }) =>
        async ({ input }) => {
          say(`${clientName.replace(/Client$/, '')} ${commandName.replace(/Command$/, '')} ${shown(input)}`)
          const output = answers[commandName]?.(input as never) ?? {}
          return { output: { $metadata: {}, ...output }, response: {} }
        },
      { step: 'initialize' },
    )
  return {
    credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
    say,
    answerFor,
    deployed: (stack) => stacks.add(stack),
  }
}
