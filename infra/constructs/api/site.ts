import { Duration, Fn, RemovalPolicy } from 'aws-cdk-lib'
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager'
import {
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  Function as CloudFrontFunction,
  Distribution,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  OriginRequestPolicy,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront'
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins'
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket } from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import { originHeader } from '../../../functions/platform/edge/origin-header.ts'
import { named, stageOf } from '../../city-stack.ts'
import { acknowledge } from '../rules.ts'
import type { LockedBucket } from '../tables/locked-bucket.ts'
import type { UploadsBucket } from '../tables/uploads-bucket.ts'
import type { Api } from './api.ts'
import type { SignIn } from './sign-in.ts'

export interface SiteProps {
  readonly siteAddress: string
  /** Of a certificate for the site's name; CloudFront takes only those of us-east-1. */
  readonly certificateArn: string
  readonly api: Api
  /** Paths of the API whose answers are the same for everybody, and may be kept as long as they say. */
  readonly keptPaths: readonly string[]
  readonly signIn: SignIn
  /** Where files stay, and where the page sends them. */
  readonly files: LockedBucket
  readonly uploads: UploadsBucket
  /** By which the API knows the distribution. */
  readonly originSecret: string
  /** The ARN of a web ACL. */
  readonly firewall: string | undefined
}

/** The pages and the API under one address, so that the page asks nobody else but the sign-in. */
export class Site extends Construct {
  readonly pages: Bucket
  readonly distribution: Distribution

  constructor(scope: Construct, id: string, props: SiteProps) {
    super(scope, id)
    this.pages = this.addBucket()
    this.distribution = this.addDistribution(props)
  }

  private addBucket() {
    const bucket = new Bucket(this, 'Pages', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      // What is published can be built again; `npm run destroy` empties it first.
      removalPolicy: RemovalPolicy.DESTROY,
    })
    acknowledge(bucket, {
      'AwsSolutions-S1':
        'Holds the same public pages for everybody and is read by CloudFront alone; who asked what is in the access log of the API.',
    })
    return bucket
  }

  private addDistribution({ siteAddress, certificateArn, signIn, firewall, ...props }: SiteProps) {
    const { files, uploads, ...toApi } = props
    const pages = {
      origin: S3BucketOrigin.withOriginAccessControl(this.pages as IBucket),
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
    }
    const contentSecurityPolicy = contentSecurityPolicyOf(signIn, {
      files: this.bucketAddress(files),
      uploads: this.bucketAddress(uploads),
    })
    const distribution = new Distribution(this, 'Distribution', {
      comment: named(this),
      ...(firewall && { webAclId: firewall }),
      domainNames: [new URL(siteAddress).hostname],
      certificate: Certificate.fromCertificateArn(this, 'Certificate', certificateArn),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      httpVersion: HttpVersion.HTTP2_AND_3,
      defaultBehavior: {
        ...pages,
        // The one page names all others: whoever opens it gets what was published last.
        cachePolicy: CachePolicy.CACHING_DISABLED,
        responseHeadersPolicy: this.addHeaders('Page', contentSecurityPolicy, 'no-cache'),
        functionAssociations: [
          { eventType: FunctionEventType.VIEWER_REQUEST, function: this.addPageRoutes() },
        ],
      },
      additionalBehaviors: {
        // The build names these files after their content.
        '/assets/*': {
          ...pages,
          cachePolicy: CachePolicy.CACHING_OPTIMIZED,
          responseHeadersPolicy: this.addHeaders('Asset', ofItsOwnAlone, 'max-age=31536000, immutable'),
        },
        ...this.apiBehaviours(toApi),
      },
    })
    acknowledge(distribution, {
      'AwsSolutions-CFR1':
        'Officials travel; who may see anything is decided by the sign-in, not by the country.',
      'AwsSolutions-CFR2':
        'Pages are files that change nothing; the API behind it throttles and checks every token and every field.',
      'AwsSolutions-CFR3':
        'Pages tell nothing about the city; every request of the API is in its own access log.',
    })
    return distribution
  }

  /** As the addresses that the API signs name it. */
  private bucketAddress({ bucketName }: { readonly bucketName: string }): string {
    return `https://${bucketName}.s3.${stageOf(this).region}.amazonaws.com`
  }

  /** The address bar holds the page's own routes, which are no files: all of them are answered by the one page. */
  private addPageRoutes() {
    return new CloudFrontFunction(this, 'PageRoutes', {
      comment: 'Everything but a file is answered by the page, which knows its own routes',
      runtime: FunctionRuntime.JS_2_0,
      code: FunctionCode.fromInline(pageRoutes),
    })
  }

  /** What is open to everybody and the same for everybody is answered by the API once in a while, however many ask. */
  private apiBehaviours({
    api,
    originSecret,
    keptPaths,
  }: Pick<SiteProps, 'api' | 'originSecret' | 'keptPaths'>) {
    const handedOver: BehaviorOptions = {
      ...apiBehaviour(api, originSecret),
      responseHeadersPolicy: this.addApiHeaders(),
    }
    const cachePolicy = new CachePolicy(this, 'KeptAnswers', {
      comment:
        'As long as the answer says, for everybody the same: whatever stands in the query or the headers',
      minTtl: Duration.seconds(0),
      defaultTtl: Duration.seconds(0),
      maxTtl: Duration.hours(1),
      // The API zips for whoever can read that: the two are kept apart.
      enableAcceptEncodingGzip: true,
    })
    const kept = { ...handedOver, cachePolicy }
    return { ...Object.fromEntries(keptPaths.map((path) => [path, kept])), '/api/*': handedOver }
  }

  /** The same that the functions say (platform/http/handler.ts), so that it stands also on what API Gateway itself refuses. */
  private addApiHeaders() {
    return new ResponseHeadersPolicy(this, 'ApiHeaders', {
      customHeadersBehavior: {
        customHeaders: [{ header: 'cache-control', value: 'no-store', override: false }],
      },
      securityHeadersBehavior: {
        contentSecurityPolicy: { contentSecurityPolicy: nothingOfIt, override: true },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
        strictTransportSecurity,
      },
    })
  }

  private addHeaders(name: string, contentSecurityPolicy: string, cacheControl: string) {
    return new ResponseHeadersPolicy(this, `${name}Headers`, {
      customHeadersBehavior: {
        customHeaders: [
          { header: 'cache-control', value: cacheControl, override: true },
          // No page of others keeps a hold of a window of ours that it opened.
          { header: 'cross-origin-opener-policy', value: 'same-origin', override: true },
        ],
      },
      securityHeadersBehavior: {
        contentSecurityPolicy: { contentSecurityPolicy, override: true },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.SAME_ORIGIN, override: true },
        strictTransportSecurity,
      },
    })
  }
}

/** A year, in every answer there is. */
const strictTransportSecurity = {
  accessControlMaxAge: Duration.days(365),
  includeSubdomains: true,
  override: true,
}

/** What a browser may make of an answer of the API that is opened as a page. */
const nothingOfIt =
  "default-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox"

/** What a browser may make of a file that the page is built of: it comes with each of them, so it is short. */
const ofItsOwnAlone =
  "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const pageRoutes = `function handler(event) {
  var request = event.request
  var isFile = /^\\/(assets\\/.+|[^/]+\\.[a-z0-9]+)$/.test(request.uri)
  if (!isFile) request.uri = '/index.html'
  return request
}`

/**
 * Nothing inline, nothing from elsewhere; beyond its own address the page speaks to the sign-in, sends files to the one bucket and
 * shows pictures and PDFs of both: for a moment a file that is attached is still where it arrived.
 */
const contentSecurityPolicyOf = (
  { address, pool }: SignIn,
  { files, uploads }: { readonly files: string; readonly uploads: string },
): string =>
  Object.entries({
    'default-src': "'self'",
    'connect-src': `'self' ${address} ${pool.userPoolProviderUrl}/ ${uploads}/`,
    'img-src': `'self' ${files}/ ${uploads}/`,
    'frame-src': `${files}/ ${uploads}/`,
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
  })
    .map((directive) => directive.join(' '))
    .join('; ')

/** Nothing that is a person's is cached. Nothing is compressed on the way, for that takes a cache: the API zips its answers itself. */
const apiBehaviour = ({ http }: Api, originSecret: string): BehaviorOptions => ({
  origin: new HttpOrigin(Fn.select(2, Fn.split('/', http.apiEndpoint)), {
    customHeaders: { [originHeader]: originSecret },
  }),
  viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
  allowedMethods: AllowedMethods.ALLOW_ALL,
  cachePolicy: CachePolicy.CACHING_DISABLED,
  originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
  compress: false,
})
