import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import {
  AccountRecovery,
  CfnManagedLoginBranding,
  FeaturePlan,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  UserPool,
  type UserPoolClient,
  UserPoolClientIdentityProvider,
} from 'aws-cdk-lib/aws-cognito'
import { Construct } from 'constructs'
import { acknowledge } from '../rules.ts'

export interface SignInProps {
  readonly siteAddress: string
  /** The first part of the sign-in page's address; must be free in the region. */
  readonly domainPrefix: string
}

/** Who somebody is. What they may do stands in their user record in the table. */
export class SignIn extends Construct {
  readonly pool: UserPool
  readonly client: UserPoolClient
  /** The sign-in page's. */
  readonly address: string

  constructor(scope: Construct, id: string, { siteAddress, domainPrefix }: SignInProps) {
    super(scope, id)
    this.pool = this.addPool()
    this.client = this.addClient(siteAddress)
    const domain = this.pool.addDomain('Domain', {
      cognitoDomain: { domainPrefix },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    })
    this.address = domain.baseUrl()
    // Managed login shows no page for a client without a style, even if it is Cognito's own.
    new CfnManagedLoginBranding(this, 'Style', {
      userPoolId: this.pool.userPoolId,
      clientId: this.client.userPoolClientId,
      useCognitoProvidedValues: true,
    })
  }

  private addPool() {
    const pool = new UserPool(this, 'People', {
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
      featurePlan: FeaturePlan.ESSENTIALS,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    acknowledge(pool, {
      'AwsSolutions-COG8':
        'Only the administrator creates accounts and a second factor is required; the plus plan is paid per person.',
    })
    return pool
  }

  /** A page in a browser keeps no secret: the code flow, which the page secures with PKCE, and no other. */
  private addClient(siteAddress: string) {
    return this.pool.addClient('Site', {
      userPoolClientName: 'dung-han-web',
      generateSecret: false,
      authFlows: { userSrp: false, userPassword: false, custom: false },
      oAuth: {
        flows: { authorizationCodeGrant: true, implicitCodeGrant: false },
        scopes: [OAuthScope.OPENID],
        callbackUrls: [`${siteAddress}/`],
        logoutUrls: [`${siteAddress}/`],
      },
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      accessTokenValidity: Duration.hours(1),
      idTokenValidity: Duration.hours(1),
      // A working day: nobody signs in twice a day, everybody once.
      refreshTokenValidity: Duration.hours(10),
    })
  }
}
