import { describe, expect, it } from 'vitest'
import { city, deployed, functionNamed, idBehind, resourcesOf } from './deployed.ts'

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

  it('say in the access token who signs in', () => {
    const [[, pool] = []] = resourcesOf<{
      LambdaConfig: { PreTokenGenerationConfig: { LambdaArn: unknown; LambdaVersion: string } }
      UserPoolTier: string
    }>(type, deployed.data)
    const { LambdaArn, LambdaVersion } = pool?.LambdaConfig.PreTokenGenerationConfig ?? {}
    expect([LambdaVersion, pool?.UserPoolTier]).toEqual(['V2_0', 'ESSENTIALS'])
    expect(idBehind(LambdaArn)).toBe(functionNamed('lambdas/identify-person').id)
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
