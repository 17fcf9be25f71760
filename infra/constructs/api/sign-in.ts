import { Duration, SecretValue } from 'aws-cdk-lib'
import {
  CfnManagedLoginBranding,
  ManagedLoginVersion,
  OAuthScope,
  OidcAttributeRequestMethod,
  ProviderAttribute,
  type UserPool,
  UserPoolClient,
  UserPoolClientIdentityProvider,
  UserPoolDomain,
  UserPoolIdentityProviderOidc,
} from 'aws-cdk-lib/aws-cognito'
import { Construct } from 'constructs'
import { tokenMinutes } from '../../../functions/organisation/people/sessions/ended-session.ts'
import { named } from '../../city-stack.ts'
import type { SignInProvider } from '../../stages/stage.ts'

export interface SignInProps {
  /** The accounts, which stand with the data. */
  readonly pool: UserPool
  readonly siteAddress: string
  /** The first part of the sign-in page's address; must be free in the region. */
  readonly domainPrefix: string
  /** The city's own sign-in, beside the pool's. */
  readonly provider: SignInProvider | undefined
  /** So many minutes without use end a session on the page. */
  readonly idleMinutes: number
}

/** How the city's page has people sign in. What they may do stands in their user record in the table. */
export class SignIn extends Construct {
  readonly pool: UserPool
  readonly client: UserPoolClient
  /** The sign-in page's. */
  readonly address: string
  readonly idleMinutes: number

  constructor(scope: Construct, id: string, props: SignInProps) {
    super(scope, id)
    const { pool, siteAddress, domainPrefix, provider } = props
    this.pool = pool
    this.idleMinutes = props.idleMinutes
    const own = provider && this.addProvider(provider)
    this.client = this.addClient(siteAddress, own)
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

  /**
   * The city's own OpenID Connect provider. Who comes by it is found by the verified mail address, as everybody is: without
   * `email_verified` nobody is let in. The secret is read when it is deployed and stands in no template.
   */
  private addProvider({ name, issuer, clientId, clientSecretArn }: SignInProvider) {
    return new UserPoolIdentityProviderOidc(this, 'Provider', {
      userPool: this.pool,
      name,
      issuerUrl: issuer,
      clientId,
      clientSecret: SecretValue.secretsManager(clientSecretArn).unsafeUnwrap(),
      scopes: ['openid', 'email'],
      attributeRequestMethod: OidcAttributeRequestMethod.GET,
      attributeMapping: {
        email: ProviderAttribute.other('email'),
        emailVerified: ProviderAttribute.other('email_verified'),
      },
    })
  }

  /** A page in a browser keeps no secret: the code flow, which the page secures with PKCE, and no other. */
  private addClient(siteAddress: string, own: UserPoolIdentityProviderOidc | undefined) {
    // Made here and not by the pool: it belongs to the service, the pool to the data.
    const client = new UserPoolClient(this, 'Site', {
      userPool: this.pool,
      userPoolClientName: named(this, 'web'),
      generateSecret: false,
      // None by which a browser signs in past the sign-in page. One must be named: Cognito takes an empty list for its own
      // choice, and refuses the flow for renewing beside rotation. This one needs a role of the account, and no role has it.
      authFlows: { adminUserPassword: true, userSrp: false, userPassword: false, custom: false },
      oAuth: {
        flows: { authorizationCodeGrant: true, implicitCodeGrant: false },
        scopes: [OAuthScope.OPENID],
        callbackUrls: [`${siteAddress}/`],
        logoutUrls: [`${siteAddress}/`],
      },
      supportedIdentityProviders: [
        UserPoolClientIdentityProvider.COGNITO,
        ...(own ? [UserPoolClientIdentityProvider.custom(own.providerName)] : []),
      ],
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      accessTokenValidity: Duration.minutes(tokenMinutes),
      idTokenValidity: Duration.hours(1),
      // A working day: nobody signs in twice a day, everybody once.
      refreshTokenValidity: Duration.hours(10),
      // Good for one renewal, and for a minute after it: an answer may get lost on the way.
      refreshTokenRotationGracePeriod: Duration.minutes(1),
    })
    if (own) client.node.addDependency(own)
    return client
  }
}
