import { describe, expect, it } from 'vitest'
import { city, deployed, functionNamed, idBehind, resourcesOf, templatesOf } from './deployed.ts'

const type = 'AWS::Cognito::UserPool'

describe('the accounts', () => {
  it('stand with the data, and nobody deletes them by mistake', () => {
    expect(resourcesOf(type)).toEqual([])
    deployed.data.hasResource(type, { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' })
    deployed.data.hasResourceProperties(type, { DeletionProtection: 'ACTIVE' })
  })

  it('let nobody in who was not entered, and nobody on a password alone', () =>
    deployed.data.hasResourceProperties(type, {
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
    }))

  it('ask for passwords of twelve signs, which never go stale; one that is set for somebody is good for three days', () => {
    const [[, pool] = []] = resourcesOf<{ Policies: { PasswordPolicy: object } }>(type, deployed.data)
    // No PasswordHistorySize and no age: nobody is made to change a good password.
    expect(pool?.Policies).toEqual({
      PasswordPolicy: {
        MinimumLength: 12,
        RequireLowercase: true,
        RequireNumbers: true,
        RequireSymbols: true,
        RequireUppercase: true,
        TemporaryPasswordValidityDays: 3,
      },
    })
  })

  it('recover by the verified mail address alone, and know neither telephone nor questions', () =>
    deployed.data.hasResourceProperties(type, {
      AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'verified_email', Priority: 1 }] },
      AutoVerifiedAttributes: ['email'],
    }))

  it('say in the access token who signs in', () => {
    const [[, pool] = []] = resourcesOf<{
      LambdaConfig: { PreTokenGenerationConfig: { LambdaArn: unknown; LambdaVersion: string } }
      UserPoolTier: string
    }>(type, deployed.data)
    const { LambdaArn, LambdaVersion } = pool?.LambdaConfig.PreTokenGenerationConfig ?? {}
    expect([LambdaVersion, pool?.UserPoolTier]).toEqual(['V2_0', 'ESSENTIALS'])
    expect(idBehind(LambdaArn)).toBe(functionNamed('called/identify-person').id)
  })

  it("send their codes in Vietnamese, from the city's own domain once it is verified", () => {
    const [[, pool] = []] = resourcesOf<{
      EmailConfiguration: { EmailSendingAccount: string; From: string }
      EmailVerificationMessage: string
      EmailVerificationSubject: string
    }>(type, deployed.data)
    expect(pool?.EmailConfiguration).toMatchObject({
      EmailSendingAccount: 'DEVELOPER',
      From: expect.stringContaining(`<dang-nhap@${city.mail.domain}>`),
    })
    expect(pool?.EmailVerificationSubject).toContain('Mã đặt mật khẩu')
    expect(pool?.EmailVerificationMessage).toContain('là {####}.')
  })
})

describe('the city’s own sign-in', () => {
  const providerType = 'AWS::Cognito::UserPoolIdentityProvider'
  const clientType = 'AWS::Cognito::UserPoolClient'
  const provider = {
    name: 'VNeID-DaNang',
    issuer: 'https://sso.danang.gov.vn',
    clientId: 'dung-han',
    clientSecretArn: `arn:aws:secretsmanager:ap-southeast-1:${city.account}:secret:dung-han-sso-a1b2c3`,
  }

  it('is not there where the stage names none', () => {
    expect(resourcesOf(providerType)).toEqual([])
    const clients = resourcesOf<{ SupportedIdentityProviders: unknown }>(clientType)
    expect(clients.map(([, client]) => client.SupportedIdentityProviders)).toEqual([['COGNITO']])
  })

  it('stands beside the pool’s own: people by verified address, the secret in no template', {
    timeout: 240_000,
  }, async () => {
    const { service } = await templatesOf({ ...city, signIn: { ...city.signIn, provider } })
    const [[id, properties] = []] = resourcesOf<Record<string, unknown>>(providerType, service)
    expect(properties).toMatchObject({
      ProviderName: provider.name,
      ProviderType: 'OIDC',
      ProviderDetails: {
        oidc_issuer: provider.issuer,
        client_id: provider.clientId,
        client_secret: `{{resolve:secretsmanager:${provider.clientSecretArn}:SecretString:::}}`,
        authorize_scopes: 'openid email',
      },
      AttributeMapping: { email: 'email', email_verified: 'email_verified' },
    })
    const [client] = Object.values(service.findResources(clientType))
    expect(client?.Properties.SupportedIdentityProviders).toEqual(['COGNITO', { Ref: id }])
    expect(client?.DependsOn).toContain(id)
  })
})
