import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import { type IRole, PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { BlockPublicAccess, Bucket, BucketEncryption, HttpMethods } from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import { daysOfUploads } from '../../../functions/files/handed-in-file.ts'
import { named, stageOf } from '../../city-stack.ts'
import { acknowledge } from '../rules.ts'

/**
 * Where files arrive from browsers, and wait to be attached to something: then they are copied to where nobody removes them.
 * A job removes what nobody attached within a day. All of it goes after some days: what was attached at the last moment can be copied until
 * then (docs/decisions/0069).
 */
export class UploadsBucket extends Construct {
  readonly bucket: Bucket
  /** In words, not as the other stack's output. */
  readonly bucketName: string
  private readonly everyObject: string

  constructor(scope: Construct, id: string) {
    super(scope, id)
    const { account, siteAddress } = stageOf(this)
    this.bucketName = `${named(this, 'uploads')}-${account}`
    this.everyObject = `arn:aws:s3:::${this.bucketName}/*`
    this.bucket = new Bucket(this, 'Bucket', {
      bucketName: this.bucketName,
      versioned: true,
      lifecycleRules: [
        {
          expiration: Duration.days(daysOfUploads),
          noncurrentVersionExpiration: Duration.days(1),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
      ],
      cors: [
        {
          allowedMethods: [HttpMethods.PUT],
          allowedOrigins: [siteAddress],
          allowedHeaders: ['content-type', 'x-amz-checksum-sha256'],
          maxAge: Duration.hours(1).toSeconds(),
        },
      ],
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    acknowledge(this.bucket, {
      'AwsSolutions-S1':
        'Objects lie here for some days; who announced each of them stands in the table, who asked for its address in the access log of the API.',
    })
  }

  /** May look at what arrived, and let somebody send one object by an address that it signs. */
  allowTakingIn(lambda: LambdaFunction): void {
    const role = this.allow(lambda, ['s3:GetObject', 's3:PutObject'])
    // Without it S3 says of what has not arrived that it is forbidden, not that it is not there.
    this.allowListing(role)
  }

  /** May read an object whose key it knows, and find and remove what nobody attached. */
  allowForgetting(lambda: LambdaFunction): void {
    this.allowListing(this.allow(lambda, ['s3:GetObject', 's3:DeleteObject']))
  }

  /** May read an object whose key it knows. */
  allowReadingOne(lambda: LambdaFunction): void {
    this.allow(lambda, ['s3:GetObject'])
  }

  private allowListing(role: IRole): void {
    role.addToPrincipalPolicy(
      new PolicyStatement({ actions: ['s3:ListBucket'], resources: [`arn:aws:s3:::${this.bucketName}`] }),
    )
  }

  private allow({ role }: LambdaFunction, actions: string[]): IRole {
    if (!role) throw new Error('a function without a role')
    role.addToPrincipalPolicy(new PolicyStatement({ actions, resources: [this.everyObject] }))
    acknowledge(role, {
      [`AwsSolutions-IAM5[Resource::${this.everyObject}]`]:
        'Objects are named when they are announced: the bucket holds nothing else.',
    })
    return role
  }
}
