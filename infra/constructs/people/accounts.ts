import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib'
import {
  AccountRecovery,
  FeaturePlan,
  LambdaVersion,
  Mfa,
  UserPool,
  UserPoolEmail,
  UserPoolOperation,
  VerificationEmailStyle,
} from 'aws-cdk-lib/aws-cognito'
import { Construct } from 'constructs'
import type { TableVariables } from '../../../functions/platform/lambda/environment.ts'
import { named } from '../../city-stack.ts'
import type { SignInMail } from '../../stages/stage.ts'
import { CityFunction } from '../lambda/city-function.ts'
import { acknowledge } from '../rules.ts'
import type { CityTables } from '../tables/tables.ts'

export interface AccountsProps {
  readonly tables: CityTables
  readonly mailDomain: string
  readonly signInMail: SignInMail
}

/**
 * The accounts by which people prove who they are. What they may do stands in their records in the table; whoever loses
 * the pool loses everybody's password and second factor, so it is kept with the data.
 */
export class Accounts extends Construct {
  readonly pool: UserPool
  /** Says in the access token who signs in. */
  readonly identification: CityFunction<TableVariables>

  constructor(scope: Construct, id: string, props: AccountsProps) {
    super(scope, id)
    this.pool = this.addPool(props)
    this.identification = this.addIdentification(props.tables)
    acknowledge(this.pool, {
      'AwsSolutions-COG8':
        'Only the administrator creates accounts and a second factor is required; the plus plan is paid per person.',
    })
  }

  private addPool({ mailDomain, signInMail }: AccountsProps) {
    return new UserPool(this, 'Pool', {
      userPoolName: named(this),
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      // The only mail of the pool: the code by which a person sets a password. The invitation is the application's own.
      userVerification: {
        emailStyle: VerificationEmailStyle.CODE,
        emailSubject: 'Mã đặt mật khẩu hệ thống Đúng Hạn',
        emailBody:
          'Mã đặt mật khẩu của bạn trên hệ thống theo dõi nhiệm vụ Đúng Hạn là {####}. Mã có hiệu lực trong 1 giờ. Không đưa mã này cho bất kỳ ai. Nếu bạn không yêu cầu, hãy bỏ qua thư này và báo quản trị.',
      },
      ...(signInMail === 'ses' && {
        email: UserPoolEmail.withSES({
          fromEmail: `dang-nhap@${mailDomain}`,
          fromName: 'Đúng Hạn',
          sesVerifiedDomain: mailDomain,
          sesRegion: Aws.REGION,
        }),
      }),
      featurePlan: FeaturePlan.ESSENTIALS,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })
  }

  /** Who it is that signs in stands in the access token: it stands with the pool, which must never call what is not there. */
  private addIdentification(tables: CityTables) {
    const environment = { TABLE_NAME: tables.main.tableName }
    const lambda = new CityFunction<TableVariables>(this, 'Identify', 'called/identify-person', {
      tables,
      environment,
    })
    this.pool.addTrigger(UserPoolOperation.PRE_TOKEN_GENERATION_CONFIG, lambda, LambdaVersion.V2_0)
    const answered = 'The pool waits for the answer; a failure is seen by who signs in, nothing is queued.'
    acknowledge(lambda, {
      'Serverless-LambdaAsyncFailureDestination': answered,
      'Serverless-LambdaDLQ': answered,
    })
    return lambda
  }
}
