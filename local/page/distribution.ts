import { runInNewContext } from 'node:vm'
import type { Find } from '../aws/found.ts'

/** What CloudFront does between a browser and the pages, as the template says it. */
export interface Page {
  /** The file's path among the pages. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly compresses: boolean
}

export interface PageBehaviour {
  readonly covers: (path: string) => boolean
  readonly headers: Readonly<Record<string, string>>
  /** Whether files that are text go out zipped. */
  readonly compresses: boolean
  /** The code of the function that may send a request to another file. */
  readonly viewerRequest?: string
}

interface HeadersPolicy {
  readonly CustomHeadersConfig?: { readonly Items: readonly { Header: string; Value: string }[] }
  readonly SecurityHeadersConfig?: {
    readonly ContentSecurityPolicy?: { readonly ContentSecurityPolicy: string }
    readonly ContentTypeOptions?: object
    readonly FrameOptions?: { readonly FrameOption: string }
    readonly ReferrerPolicy?: { readonly ReferrerPolicy: string }
    readonly StrictTransportSecurity?: {
      readonly AccessControlMaxAgeSec: number
      readonly IncludeSubdomains?: boolean
    }
  }
}

const headersOf = ({ CustomHeadersConfig, SecurityHeadersConfig = {} }: HeadersPolicy) => {
  const {
    ContentSecurityPolicy: csp,
    ContentTypeOptions: types,
    FrameOptions: frames,
    ReferrerPolicy: referrer,
    StrictTransportSecurity: transport,
  } = SecurityHeadersConfig
  const subdomains = transport?.IncludeSubdomains ? '; includeSubDomains' : ''
  const headers = {
    'content-security-policy': csp?.ContentSecurityPolicy,
    'x-content-type-options': types && 'nosniff',
    'x-frame-options': frames?.FrameOption,
    'referrer-policy': referrer?.ReferrerPolicy,
    'strict-transport-security': transport && `max-age=${transport.AccessControlMaxAgeSec}${subdomains}`,
    ...Object.fromEntries((CustomHeadersConfig?.Items ?? []).map(({ Header, Value }) => [Header, Value])),
  }
  return Object.fromEntries(
    Object.entries(headers).filter((header): header is [string, string] => header[1] !== undefined),
  )
}

/** Amazon's own policy that keeps nothing; and CloudFront compresses nothing that it may not keep. */
const cachingDisabled = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad'

interface Behaviour {
  readonly PathPattern?: string
  readonly TargetOriginId: string
  readonly ResponseHeadersPolicyId: string
  readonly CachePolicyId: string
  readonly Compress?: boolean
  readonly FunctionAssociations?: readonly { readonly EventType: string; readonly FunctionARN: string }[]
}

/** The behaviours that answer from the bucket, the default one last; what goes to the API is the gateway's. */
export const pageBehavioursOf = (find: Find): PageBehaviour[] => {
  const policies = new Map(
    find('AWS::CloudFront::ResponseHeadersPolicy').map(({ id, properties }) => [
      id,
      headersOf(properties.ResponseHeadersPolicyConfig),
    ]),
  )
  const codes = new Map(
    find('AWS::CloudFront::Function').map(({ id, properties }) => [
      `${id}.FunctionARN`,
      properties.FunctionCode,
    ]),
  )
  return find('AWS::CloudFront::Distribution').flatMap(({ properties }) => {
    const { Origins, CacheBehaviors, DefaultCacheBehavior } = properties.DistributionConfig
    const buckets = new Set(
      Origins.filter((origin: { S3OriginConfig?: object }) => origin.S3OriginConfig).map(
        ({ Id }: { Id: string }) => Id,
      ),
    )
    return [...CacheBehaviors, DefaultCacheBehavior]
      .filter(({ TargetOriginId }: Behaviour) => buckets.has(TargetOriginId))
      .map(({ PathPattern = '*', FunctionAssociations = [], ...behaviour }: Behaviour) => ({
        covers: coversOf(PathPattern),
        headers: policies.get(behaviour.ResponseHeadersPolicyId) ?? {},
        compresses: behaviour.Compress === true && behaviour.CachePolicyId !== cachingDisabled,
        ...(FunctionAssociations[0] && { viewerRequest: codes.get(FunctionAssociations[0].FunctionARN) }),
      }))
  })
}

interface Origin {
  readonly Id: string
  readonly OriginCustomHeaders?: readonly { readonly HeaderName: string; readonly HeaderValue: string }[]
}

/** What is added to the requests that go to the API. */
export const originHeadersOf = (find: Find): Readonly<Record<string, string>> => {
  const headers = find('AWS::CloudFront::Distribution').flatMap(({ properties }) => {
    const { Origins, CacheBehaviors } = properties.DistributionConfig
    const api = CacheBehaviors.find(({ PathPattern }: Behaviour) => PathPattern === '/api/*')
    const origin: Origin | undefined = Origins.find(({ Id }: Origin) => Id === api?.TargetOriginId)
    return origin?.OriginCustomHeaders ?? []
  })
  return Object.fromEntries(headers.map(({ HeaderName, HeaderValue }) => [HeaderName, HeaderValue]))
}

const coversOf = (pattern: string) => {
  const literal = pattern.split('*').map((part) => part.replace(/[.?+^$()[\]{}|\\]/g, '\\$&'))
  const form = new RegExp(`^${literal.join('.*')}$`)
  return (path: string) => form.test(path)
}

/** Which file answers a path, and with which headers. */
export const pageAt = (behaviours: readonly PageBehaviour[], path: string): Page => {
  const behaviour = behaviours.find(({ covers }) => covers(path))
  if (!behaviour) throw new Error(`No behaviour of the distribution answers ${path} from the pages`)
  const { headers, compresses, viewerRequest } = behaviour
  if (!viewerRequest) return { path, headers, compresses }
  const event = { request: { method: 'GET', uri: path, querystring: {}, headers: {}, cookies: {} } }
  return { path: runInNewContext(`${viewerRequest};handler(event)`, { event }).uri, headers, compresses }
}
