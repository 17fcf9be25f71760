import { stackName } from '../../../infra/city-stack.ts'
import type { Stage } from '../../../infra/stages/stage.ts'
import type { Found, FoundStack, MailDomain } from '../plan.ts'
import type { Aws } from './aws.ts'

/** What the CDK calls the stack through which it deploys. */
const bootstrapStack = 'CDKToolkit'

const isNamed = (error: unknown, ...names: readonly string[]): boolean =>
  error instanceof Error && names.includes(error.name)

/** CloudFormation says by a general error that there is no such stack. */
const isNoStack = (error: unknown): boolean =>
  isNamed(error, 'ValidationError') && /does not exist/.test((error as Error).message)

/** @returns undefined where there is no such stack, or one that was removed */
export const findStack = async ({ cloudFormation }: Aws, name: string): Promise<FoundStack | undefined> => {
  try {
    const { Stacks: [stack] = [] } = await cloudFormation.describeStacks({ StackName: name })
    if (!stack?.StackStatus || stack.StackStatus === 'REVIEW_IN_PROGRESS') return undefined
    const outputs = (stack.Outputs ?? []).map(({ OutputKey = '', OutputValue = '' }) => [
      OutputKey,
      OutputValue,
    ])
    const parameters = (stack.Parameters ?? []).map(({ ParameterKey = '' }) => ParameterKey)
    return { status: stack.StackStatus, outputs: Object.fromEntries(outputs), parameters }
  } catch (error) {
    if (isNoStack(error)) return undefined
    throw error
  }
}

const mailDomainOf = async ({ ses }: Aws, { mail }: Stage): Promise<MailDomain> => {
  try {
    const { IdentityType, VerifiedForSendingStatus } = await ses.getEmailIdentity({
      EmailIdentity: mail.domain,
    })
    if (!IdentityType) return 'absent'
    return VerifiedForSendingStatus ? 'verified' : 'pending'
  } catch (error) {
    if (isNamed(error, 'NotFoundException')) return 'absent'
    throw error
  }
}

const certificateOf = async ({ acm }: Aws, { certificate }: Stage): Promise<Found['certificate']> => {
  try {
    const { Certificate } = await acm.describeCertificate({ CertificateArn: certificate })
    return { status: Certificate?.Status ?? '', names: Certificate?.SubjectAlternativeNames ?? [] }
  } catch (error) {
    if (isNamed(error, 'ResourceNotFoundException')) return undefined
    throw error
  }
}

/** Who is signed in to AWS, and in which account. */
export const identityOf = async ({ sts }: Aws): Promise<{ account: string; arn: string }> => {
  const { Account = '', Arn = '' } = await sts.getCallerIdentity({})
  return { account: Account, arn: Arn }
}

/** Everything that a deployment depends on; it reads alone. */
export const lookAt = async (aws: Aws, stage: Stage): Promise<Found> => {
  const bootstrap = await findStack(aws, bootstrapStack)
  const data = await findStack(aws, stackName(stage, 'data'))
  const service = await findStack(aws, stackName(stage, 'service'))
  const { AccountLimit } = await aws.lambda.getAccountSettings({})
  const { ProductionAccessEnabled, SendQuota } = await aws.ses.getAccount({})
  return {
    bootstrapped: bootstrap !== undefined,
    data,
    service,
    concurrency: AccountLimit?.ConcurrentExecutions ?? 0,
    mail: {
      production: ProductionAccessEnabled === true,
      perSecond: SendQuota?.MaxSendRate ?? 0,
      domain: await mailDomainOf(aws, stage),
    },
    certificate: await certificateOf(aws, stage),
  }
}
