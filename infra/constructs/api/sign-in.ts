import { Duration } from 'aws-cdk-lib'
import {
  CfnManagedLoginBranding,
  ManagedLoginVersion,
  OAuthScope,
  type UserPool,
  UserPoolClient,
  UserPoolClientIdentityProvider,
  UserPoolDomain,
} from 'aws-cdk-lib/aws-cognito'
import { Construct } from 'constructs'
import { named } from '../../city-stack.ts'

export interface SignInProps {
  /** The accounts, which stand with the data. */
  readonly pool: UserPool
  readonly siteAddress: string
  /** The first part of the sign-in page's address; must be free in the region. */
  readonly domainPrefix: string
}

/** How the city's page has people sign in. What they may do stands in their user record in the table. */
export class SignIn extends Construct {
  readonly pool: UserPool
  readonly client: UserPoolClient
  /** The sign-in page's. */
  readonly address: string

  constructor(scope: Construct, id: string, { pool, siteAddress, domainPrefix }: SignInProps) {
    super(scope, id)
    this.pool = pool
    this.client = this.addClient(siteAddress)
    const domain = new UserPoolDomain(this, 'Domain', {
      userPool: pool,
      cognitoDomain: { domainPrefix },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    })
    this.address = domain.baseUrl()
    // Managed login shows no page for a client without a style, even if it is Cognito's own.
    new CfnManagedLoginBranding(this, 'Style', {
      userPoolId: pool.userPoolId,
      clientId: this.client.userPoolClientId,
      useCognitoProvidedValues: true,
    })
  }

  /** A page in a browser keeps no secret: the code flow, which the page secures with PKCE, and no other. */
  private addClient(siteAddress: string) {
    // Made here and not by the pool: it belongs to the service, the pool to the data.
    return new UserPoolClient(this, 'Site', {
      userPool: this.pool,
      userPoolClientName: named(this, 'web'),
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
