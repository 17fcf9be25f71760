import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type LifecycleRule,
  ObjectLockRetention,
} from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import { named, stageOf } from '../../city-stack.ts'
import { acknowledge } from '../rules.ts'

/** By these an object goes, or its lock. Nobody is granted one of them, and the bucket refuses them whoever asks. */
const neverAllowed = [
  's3:BypassGovernanceRetention',
  's3:DeleteObject',
  's3:DeleteObjectVersion',
  's3:PutObjectLegalHold',
  's3:PutObjectRetention',
]

export interface LockedBucketProps {
  /** Part of its name in the account. */
  readonly name: string
  /** How long nobody deletes an object, from the moment it is written. */
  readonly lockedDays: number
  /** Objects go once their lock has ended; without it nothing does. */
  readonly expires?: true
}

/** What goes by itself: no rule can take an object before its lock has ended. */
const expiry = (lockedDays: number): LifecycleRule => ({
  expiration: Duration.days(lockedDays),
  noncurrentVersionExpiration: Duration.days(1),
  abortIncompleteMultipartUploadAfter: Duration.days(1),
})

/**
 * A bucket whose objects nobody replaces or removes: each is locked from the moment it is written, and only a key that
 * is free takes one (docs/decisions/0032). The stage says how strictly.
 */
export class LockedBucket extends Construct {
  readonly bucket: Bucket
  /** In words, as the address below. */
  readonly bucketName: string
  /** In words, not as the other stack's output: a rule is acknowledged for exactly these. */
  private readonly everyObject: string

  constructor(scope: Construct, id: string, { name, lockedDays, expires }: LockedBucketProps) {
    super(scope, id)
    const { account, retention } = stageOf(this)
    const bucketName = `${named(this, name)}-${account}`
    this.bucketName = bucketName
    this.everyObject = `arn:aws:s3:::${bucketName}/*`
    const days = Duration.days(lockedDays)
    this.bucket = new Bucket(this, 'Bucket', {
      bucketName,
      versioned: true,
      objectLockEnabled: true,
      objectLockDefaultRetention:
        retention.archiveMode === 'compliance'
          ? ObjectLockRetention.compliance(days)
          : ObjectLockRetention.governance(days),
      ...(expires && { lifecycleRules: [expiry(lockedDays)] }),
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      // S3's own key: none of ours could be deleted and make the objects unreadable.
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    this.refuse(neverAllowed, '*')
    // A second object under a key would be shown instead of the first: only writes on condition that there is none pass.
    // The parts of an upload make no object yet, and S3 takes no condition with them.
    this.refuse(['s3:PutObject'], '*', {
      Null: { 's3:if-none-match': 'true' },
      Bool: { 's3:ObjectCreationOperation': 'true' },
    })
    acknowledge(this.bucket, {
      'AwsSolutions-S1':
        'One function writes and one reads; what matters, that an object stays, is kept by the lock and not by a log.',
    })
  }

  private refuse(actions: string[], under: string, conditions: Record<string, object> = {}) {
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions,
        resources: [this.bucket.arnForObjects(under)],
        conditions,
      }),
    )
  }

  /** May add objects. */
  allowWriting(lambda: LambdaFunction): void {
    this.allow(lambda, 's3:PutObject', this.everyObject)
  }

  /** May add objects under keys that begin so. */
  allowWritingUnder(prefix: string, lambda: LambdaFunction): void {
    this.allow(lambda, 's3:PutObject', this.everyObject.replace(/\*$/, `${prefix}*`))
  }

  /** May read an object whose key it knows; nobody is shown which there are. */
  allowReadingOne(lambda: LambdaFunction): void {
    this.allow(lambda, 's3:GetObject', this.everyObject)
  }

  /** May list the keys. */
  allowListing(lambda: LambdaFunction): void {
    this.allow(lambda, 's3:ListBucket', this.bucket.bucketArn)
  }

  /** May list and read all of it. */
  allowReading(lambda: LambdaFunction): void {
    this.allow(lambda, 's3:GetObject', this.everyObject)
    this.allowListing(lambda)
  }

  private allow({ role }: LambdaFunction, action: string, resource: string): void {
    if (!role) throw new Error('a function without a role')
    role.addToPrincipalPolicy(new PolicyStatement({ actions: [action], resources: [resource] }))
    acknowledge(role, {
      [`AwsSolutions-IAM5[Resource::${resource.endsWith('*') ? resource : this.everyObject}]`]:
        'Objects are named when they are written: the bucket holds nothing else.',
    })
  }
}
