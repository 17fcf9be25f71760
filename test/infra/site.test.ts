import { describe, expect, it } from 'vitest'
import { apiFunctions } from '../../functions/platform/http/operation.ts'
import type { Find } from '../../local/aws/found.ts'
import { resolver, type Template } from '../../local/aws/template.ts'
import { pageAt, pageBehavioursOf } from '../../local/page/distribution.ts'
import { operations } from '../support/operations.ts'
import { city, deployed, functions, idBehind, listOf, resourcesOf, templatesOf } from './deployed.ts'

/*
 *  browser ──► CloudFront ──/assets/*──► bucket: named after their content, kept for a year
 *                        ├──/api/*─────► HTTP API: the ETags as they are; cached only what is open to everybody
 *                        └──all else───► bucket: a file at the top, or the one page; asked for anew each time
 */

interface Behaviour {
  readonly PathPattern?: string
  readonly TargetOriginId: string
  readonly ViewerProtocolPolicy: string
  readonly AllowedMethods?: string[]
  readonly Compress?: boolean
  readonly CachePolicyId: unknown
  readonly ResponseHeadersPolicyId: unknown
}

interface Distribution {
  readonly Aliases: string[]
  readonly Origins: {
    Id: string
    DomainName: unknown
    OriginAccessControlId?: unknown
    OriginCustomHeaders?: unknown
  }[]
  readonly CacheBehaviors: Behaviour[]
  readonly DefaultCacheBehavior: Behaviour
  readonly ViewerCertificate: object
  readonly CustomErrorResponses?: unknown
}

/** Amazon's own policies: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html */
const cached = '658327ea-f89d-4fab-a63d-7e88639e58f6'
const notCached = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad'

const [[distributionId, { DistributionConfig: distribution }] = ['', { DistributionConfig: undefined }]] =
  resourcesOf<{ DistributionConfig: Distribution }>('AWS::CloudFront::Distribution')
if (!distribution) throw new Error('no distribution')

const template = deployed.service.toJSON() as Template
const resolve = resolver(template, [template, deployed.data.toJSON()], {
  'AWS::Cognito::UserPool.ProviderURL': 'https://sign-in.example.vn/pool',
})
const find: Find = (...types) =>
  Object.entries(template.Resources ?? {})
    .filter(([, { Type }]) => types.includes(Type))
    .map(([id, { Properties }]) => ({ id, properties: resolve(Properties ?? {}) }))
const behaviours = pageBehavioursOf(find)

describe('the bucket of the pages', () => {
  const [[bucketId, bucket] = []] = resourcesOf<object>('AWS::S3::Bucket')

  it('is closed to everybody', () =>
    expect(bucket).toMatchObject({
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    }))

  it('but to the distribution, which may read single files', () => {
    const [[, policy] = []] = resourcesOf<{
      Bucket: unknown
      PolicyDocument: {
        Statement: { Effect: string; Action: string; Principal: object; Condition: object }[]
      }
    }>('AWS::S3::BucketPolicy')
    expect(idBehind(policy?.Bucket)).toBe(bucketId)
    const allowed = policy?.PolicyDocument.Statement.filter(({ Effect }) => Effect === 'Allow') ?? []
    expect(allowed.map(({ Action, Principal }) => [listOf(Action), Principal])).toEqual([
      [['s3:GetObject'], { Service: 'cloudfront.amazonaws.com' }],
    ])
    expect(JSON.stringify(allowed[0]?.Condition)).toContain(`{"Ref":"${distributionId}"}`)
  })
})

describe('the distribution', () => {
  const originOf = ({ TargetOriginId }: Behaviour) =>
    distribution.Origins.find(({ Id }) => Id === TargetOriginId)
  const behaviourAt = (pattern: string) => {
    const found = distribution.CacheBehaviors.find(({ PathPattern }) => PathPattern === pattern)
    if (!found) throw new Error(`nothing at ${pattern}`)
    return found
  }

  it("has the city's address and its certificate", () => {
    expect(distribution.Aliases).toEqual([new URL(city.siteAddress).hostname])
    expect(distribution.ViewerCertificate).toMatchObject({
      AcmCertificateArn: city.certificate,
      MinimumProtocolVersion: 'TLSv1.2_2021',
    })
  })

  it('hands the API over as it is: every method, nothing cached, nothing compressed on the way', () => {
    const api = behaviourAt('/api/*')
    const [[apiId] = []] = resourcesOf('AWS::ApiGatewayV2::Api')
    expect(idBehind(originOf(api)?.DomainName)).toBe(apiId)
    expect(api).toMatchObject({
      Compress: false,
      CachePolicyId: notCached,
      ViewerProtocolPolicy: 'https-only',
    })
    expect(api.AllowedMethods).toEqual(expect.arrayContaining(['GET', 'POST', 'PUT']))
  })

  it('keeps what is open and the same for everybody as long as that says, whatever is put into its query', () => {
    const open = operations.filter(({ permission, ownerOf }) => !permission && !ownerOf)
    const kept = distribution.CacheBehaviors.filter(({ CachePolicyId }) => typeof CachePolicyId !== 'string')
    expect(kept.map(({ PathPattern }) => PathPattern)).toEqual(open.map(({ path }) => path))
    const places = distribution.CacheBehaviors.map(({ PathPattern }) => PathPattern)
    for (const behaviour of kept) {
      // The first that covers a path is taken.
      expect(places.indexOf(behaviour.PathPattern)).toBeLessThan(places.indexOf('/api/*'))
      expect(originOf(behaviour)).toEqual(originOf(behaviourAt('/api/*')))
    }
    const [[id, policy] = []] = resourcesOf('AWS::CloudFront::CachePolicy')
    for (const { CachePolicyId } of kept) expect(idBehind(CachePolicyId)).toBe(id)
    const nothing = { CookieBehavior: 'none' }
    expect(policy).toMatchObject({
      CachePolicyConfig: {
        MinTTL: 0,
        DefaultTTL: 0,
        ParametersInCacheKeyAndForwardedToOrigin: {
          // Zipped or not: the two are kept apart.
          EnableAcceptEncodingGzip: true,
          CookiesConfig: nothing,
          HeadersConfig: { HeaderBehavior: 'none' },
          QueryStringsConfig: { QueryStringBehavior: 'none' },
        },
      },
    })
  })

  it('is known to the API by a secret that stands in no template and is shown to nobody', () => {
    const { Parameters = {} } = deployed.service.toJSON()
    expect(Parameters.OriginSecret).toEqual({ Type: 'String', NoEcho: true, MinLength: 32 })
    const secret = { Ref: 'OriginSecret' }
    const { OriginCustomHeaders } = originOf(behaviourAt('/api/*')) ?? {}
    expect(OriginCustomHeaders).toEqual([{ HeaderName: 'x-origin-secret', HeaderValue: secret }])
    const asking = [...functions].filter(([, { Environment }]) => Environment.Variables.ORIGIN_SECRET)
    expect(asking.map(([name]) => name).sort()).toEqual(apiFunctions.map((name) => `api/${name}`).sort())
    for (const [, { Environment }] of asking) expect(Environment.Variables.ORIGIN_SECRET).toEqual(secret)
  })

  it('sends whoever came once by TLS alone for a year, also from what API Gateway itself refuses', () => {
    const { ResponseHeadersPolicyId } = behaviourAt('/api/*')
    const policies = new Map(resourcesOf<object>('AWS::CloudFront::ResponseHeadersPolicy'))
    expect(policies.get(idBehind(ResponseHeadersPolicyId))).toMatchObject({
      ResponseHeadersPolicyConfig: {
        SecurityHeadersConfig: {
          StrictTransportSecurity: {
            AccessControlMaxAgeSec: 31_536_000,
            IncludeSubdomains: true,
            Override: true,
          },
        },
      },
    })
  })

  it('lets a browser make nothing of what the API or API Gateway answers, and keep nothing that does not say so', () => {
    const policies = new Map(resourcesOf<object>('AWS::CloudFront::ResponseHeadersPolicy'))
    expect(policies.get(idBehind(behaviourAt('/api/*').ResponseHeadersPolicyId))).toMatchObject({
      ResponseHeadersPolicyConfig: {
        CustomHeadersConfig: {
          Items: [{ Header: 'cache-control', Value: 'no-store', Override: false }],
        },
        SecurityHeadersConfig: {
          ContentSecurityPolicy: {
            ContentSecurityPolicy:
              "default-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
            Override: true,
          },
          ContentTypeOptions: { Override: true },
          FrameOptions: { FrameOption: 'DENY', Override: true },
          ReferrerPolicy: { ReferrerPolicy: 'no-referrer', Override: true },
        },
      },
    })
  })

  it('zips scripts and styles, which it may keep', () => {
    const zips = (path: string) => pageAt(behaviours, path).compresses
    expect([zips('/assets/main-4f2c.js'), zips('/nhiem-vu')]).toEqual([true, false])
  })

  it('keeps what is named after its content and asks for the page anew', () => {
    expect(behaviourAt('/assets/*').CachePolicyId).toBe(cached)
    expect(distribution.DefaultCacheBehavior.CachePolicyId).toBe(notCached)
  })

  it('has a firewall only where the stage names one', async () => {
    const aclOf = (template = deployed.service) =>
      resourcesOf<{ DistributionConfig: { WebACLId?: string } }>(
        'AWS::CloudFront::Distribution',
        template,
      )[0]?.[1].DistributionConfig.WebACLId
    const firewall = `arn:aws:wafv2:us-east-1:${city.account}:global/webacl/a/6e1d0c9a-5b1f-4f43-9c8e-0c6a4b1f2d3e`
    expect(aclOf()).toBeUndefined()
    expect(aclOf((await templatesOf({ ...city, firewall })).service)).toBe(firewall)
  })

  it('leaves refusals of the API alone: no page is answered in their place', () =>
    expect(distribution.CustomErrorResponses).toBeUndefined())
})

describe('which file answers', () => {
  it.each([
    ['/', '/index.html'],
    ['/nhiem-vu/SXD-2021-k3f9x2m8q1ab', '/index.html'],
    ['/van-ban/2021-07-26_4651_UBND.KSTT', '/index.html'],
    ['/api', '/index.html'],
    ['/index.html', '/index.html'],
    ['/favicon.svg', '/favicon.svg'],
    ['/assets/main-4f2c.js', '/assets/main-4f2c.js'],
    ['/assets/gone', '/assets/gone'],
  ])('%s: %s', (path, file) => expect(pageAt(behaviours, path).path).toBe(file))
})

const bucketsOfFiles = ['files', 'uploads'].map(
  (name) => `https://dung-han-pilot-${name}-210987654321.s3.ap-southeast-1.amazonaws.com/`,
)

describe('the headers', () => {
  /** What every file of the page may do: nothing but what is its own. */
  const own = {
    'default-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
  }
  const page = {
    ...own,
    'connect-src': [
      "'self'",
      expect.stringMatching(/^https:\/\/\w+\.auth\.ap-southeast-1\.amazoncognito\.com$/),
      'https://sign-in.example.vn/pool/',
      'https://dung-han-pilot-uploads-210987654321.s3.ap-southeast-1.amazonaws.com/',
    ],
    'img-src': ["'self'", ...bucketsOfFiles],
    'frame-src': bucketsOfFiles,
    'form-action': ["'self'"],
  }

  it.each([
    ['/', page],
    ['/assets/main-4f2c.js', own],
  ])('of %s forbid what the page does not need', (path, allowed) => {
    const { 'content-security-policy': policy = '', ...headers } = pageAt(behaviours, path).headers
    const directives = Object.fromEntries(
      policy.split('; ').map((directive) => {
        const [name = '', ...sources] = directive.split(' ')
        return [name, sources]
      }),
    )
    expect(directives).toEqual(allowed)
    expect(headers).toMatchObject({
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
    })
  })

  it('let a browser keep what is named after its content, and nothing else', () => {
    const keptOf = (path: string) => pageAt(behaviours, path).headers['cache-control']
    expect([keptOf('/assets/main-4f2c.js'), keptOf('/nhiem-vu')]).toEqual([
      'max-age=31536000, immutable',
      'no-cache',
    ])
  })
})
