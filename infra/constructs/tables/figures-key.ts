import { RemovalPolicy } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { Construct } from 'constructs'
import { named } from '../../city-stack.ts'

/**
 * The key by which a city signs the figures that it tells its ministry (docs/decisions/0044). It never leaves KMS. It stands with
 * the data, for with another key every file of before would be told as signed by a stranger.
 */
export class FiguresKey extends Construct {
  readonly key: Key

  constructor(scope: Construct, id: string) {
    super(scope, id)
    this.key = new Key(this, 'Key', {
      alias: named(this, 'figures'),
      description: 'Signs the nightly figures that the city tells its ministry',
      keySpec: KeySpec.ECC_NIST_P256,
      keyUsage: KeyUsage.SIGN_VERIFY,
      removalPolicy: RemovalPolicy.RETAIN,
    })
  }

  /** May sign in the one way there is, and read the public half. */
  allowSigning({ role }: LambdaFunction): void {
    const resources = [this.key.keyArn]
    role?.addToPrincipalPolicy(new PolicyStatement({ actions: ['kms:GetPublicKey'], resources }))
    role?.addToPrincipalPolicy(
      new PolicyStatement({
        actions: ['kms:Sign'],
        resources,
        conditions: { StringEquals: { 'kms:SigningAlgorithm': 'ECDSA_SHA_256' } },
      }),
    )
  }
}
