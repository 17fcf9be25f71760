import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectLockRetention } from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import { named, stageOf } from '../../city-stack.ts'
import { acknowledge } from '../rules.ts'

/** What S3 takes a year of a lock for. */
const daysOfYear = 365

/** By these an object goes, or its lock. Nobody is granted one of them, and the bucket refuses them whoever asks. */
const neverAllowed = [
  's3:BypassGovernanceRetention',
  's3:DeleteObject',
  's3:DeleteObjectVersion',
  's3:PutObjectLegalHold',
  's3:PutObjectRetention',
]

/**
 * What was entered in histories, once more, where it cannot be replaced: each object is locked for years from the moment it
 * is written, and only a key that is free takes one (docs/decisions/0015).
 */
export class Archive extends Construct {
  readonly bucket: Bucket
  /** In words, not as the other stack's output: a rule is acknowledged for exactly these. */
  private readonly everyObject: string

  constructor(scope: Construct, id: string) {
    super(scope, id)
    const { account, retention } = stageOf(this)
    const { archiveMode, archiveYears } = retention
    const bucketName = `${named(this, 'archive')}-${account}`
    this.everyObject = `arn:aws:s3:::${bucketName}/*`
    const years = Duration.days(archiveYears * daysOfYear)
    this.bucket = new Bucket(this, 'Bucket', {
      bucketName,
      versioned: true,
      objectLockEnabled: true,
      objectLockDefaultRetention:
        archiveMode === 'compliance'
          ? ObjectLockRetention.compliance(years)
          : ObjectLockRetention.governance(years),
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      // S3's own key: none of ours could be deleted and make the archive unreadable.
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    this.refuse(neverAllowed, '*')
    // A second object under a key would be shown instead of the first: only writes on condition that there is none pass.
    this.refuse(['s3:PutObject'], '*', { Null: { 's3:if-none-match': 'true' } })
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

  /** May list and read all of it. */
  allowReading(lambda: LambdaFunction): void {
    this.allow(lambda, 's3:GetObject', this.everyObject)
    this.allow(lambda, 's3:ListBucket', this.bucket.bucketArn)
  }

  private allow({ role }: LambdaFunction, action: string, resource: string): void {
    if (!role) throw new Error('a function without a role')
    role.addToPrincipalPolicy(new PolicyStatement({ actions: [action], resources: [resource] }))
    acknowledge(role, {
      [`AwsSolutions-IAM5[Resource::${this.everyObject}]`]:
        'Objects are named when they are written: the bucket holds nothing else.',
    })
  }
}
