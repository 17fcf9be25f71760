import { describe, expect, it } from 'vitest'
import { loadOperations } from '../../functions/lambdas/api/operations.ts'
import { tokenMinutes } from '../../functions/organisation/people/sessions/ended-session.ts'
import { city, deployed, functionNamed, idBehind, resourcesOf } from './deployed.ts'

const operations = await loadOperations()

interface RouteProperties {
  readonly RouteKey: string
  readonly AuthorizationType: string
  readonly AuthorizerId?: unknown
  readonly Target: unknown
}

const deployedRoutes = resourcesOf<RouteProperties>('AWS::ApiGatewayV2::Route').map(([, route]) => route)
const integrations = new Map(
  resourcesOf<{ IntegrationUri: unknown; PayloadFormatVersion: string }>('AWS::ApiGatewayV2::Integration'),
)
const authorizers = resourcesOf<{ JwtConfiguration: { Issuer: unknown; Audience: unknown[] } }>(
  'AWS::ApiGatewayV2::Authorizer',
)

describe('the API', () => {
  it('has every route once and no other', () =>
    expect(deployedRoutes.map(({ RouteKey }) => RouteKey).sort()).toEqual(
      operations.map(({ method, path }) => `${method} ${path}`).sort(),
    ))

  it.each(operations)('$method $path: open without a token only if it needs no permission', (route) => {
    const found = deployedRoutes.find(({ RouteKey }) => RouteKey === `${route.method} ${route.path}`)
    const asked = route.permission !== undefined
    expect(found?.AuthorizationType).toBe(asked ? 'JWT' : 'NONE')
    expect(found?.AuthorizerId && idBehind(found.AuthorizerId)).toBe(asked ? authorizers[0]?.[0] : undefined)
  })

  it.each(operations)('$method $path is answered by its Lambda', (route) => {
    const found = deployedRoutes.find(({ RouteKey }) => RouteKey === `${route.method} ${route.path}`)
    const integration = integrations.get(idBehind(found?.Target))
    expect(integration?.PayloadFormatVersion).toBe('2.0')
    expect(idBehind(integration?.IntegrationUri)).toBe(functionNamed(`api/${route.answeredBy}`).id)
  })

  it("takes tokens of the city's people for the city's site, and no others", () => {
    expect(authorizers).toHaveLength(1)
    const { Issuer, Audience } = authorizers[0]?.[1].JwtConfiguration ?? {}
    const [[pool] = []] = resourcesOf('AWS::Cognito::UserPool', deployed.data)
    const [[client] = []] = resourcesOf('AWS::Cognito::UserPoolClient')
    expect(JSON.stringify(Issuer)).toMatch(new RegExp(`ImportValue.*Ref${pool}`))
    expect(Audience).toEqual([{ Ref: client }])
  })

  it('slows down before it costs, and writes down who asked what', () => {
    const [[, stage] = []] = resourcesOf<{
      DefaultRouteSettings: { ThrottlingRateLimit: number; ThrottlingBurstLimit: number }
      RouteSettings: Record<string, { ThrottlingRateLimit: number }>
      AccessLogSettings: { DestinationArn: unknown; Format: string }
    }>('AWS::ApiGatewayV2::Stage')
    expect(stage?.DefaultRouteSettings).toMatchObject({ ThrottlingRateLimit: 100, ThrottlingBurstLimit: 200 })
    const log = JSON.parse(stage?.AccessLogSettings.Format ?? '')
    expect(log).toMatchObject({ person: '$context.authorizer.claims.sub', route: '$context.routeKey' })
    // The path of some routes holds a secret.
    for (const said of Object.values(log)) expect(said).not.toMatch(/path|querystring|authorization/i)
    const heavy = operations.filter(
      ({ answeredBy, machine }) => ['feeds', 'files', 'year'].includes(answeredBy) || machine,
    )
    expect(Object.keys(stage?.RouteSettings ?? {}).sort()).toEqual(
      heavy.map(({ method, path }) => `${method} ${path}`).sort(),
    )
    for (const { ThrottlingRateLimit } of Object.values(stage?.RouteSettings ?? {}))
      expect(ThrottlingRateLimit).toBe(20)
    const kept = new Map(resourcesOf<{ RetentionInDays: number }>('AWS::Logs::LogGroup'))
    expect(kept.get(idBehind(stage?.AccessLogSettings.DestinationArn))?.RetentionInDays).toBe(365)
  })
})

describe('other sites', () => {
  it('are let in by no header: the API has no CORS, and no method that nobody declared', () => {
    const [[, http] = []] = resourcesOf<object>('AWS::ApiGatewayV2::Api')
    expect(http).not.toHaveProperty('CorsConfiguration')
    const methods = new Set(deployedRoutes.map(({ RouteKey }) => RouteKey.split(' ')[0]))
    expect([...methods].sort()).toEqual(['GET', 'POST', 'PUT'])
  })
})

describe('sign-in', () => {
  it('lasts a working day at most, its access token an hour, and asks for nothing but who it is', () => {
    const [[, client] = []] = resourcesOf<Record<string, unknown>>('AWS::Cognito::UserPoolClient')
    expect(client).toMatchObject({
      AccessTokenValidity: tokenMinutes,
      IdTokenValidity: 60,
      RefreshTokenValidity: 600,
      TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes', RefreshToken: 'minutes' },
      AllowedOAuthScopes: ['openid'],
      PreventUserExistenceErrors: 'ENABLED',
    })
  })

  it('gives the site the code flow without a secret, back to the site alone', () => {
    const [[, client] = []] = resourcesOf<Record<string, unknown>>('AWS::Cognito::UserPoolClient')
    expect(client).toMatchObject({
      GenerateSecret: false,
      AllowedOAuthFlows: ['code'],
      // Only for a role of the account that may, and the roles have no such action.
      ExplicitAuthFlows: ['ALLOW_ADMIN_USER_PASSWORD_AUTH'],
      RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 60 },
      EnableTokenRevocation: true,
      CallbackURLs: [`${city.siteAddress}/`],
      LogoutURLs: [`${city.siteAddress}/`],
    })
  })
})
