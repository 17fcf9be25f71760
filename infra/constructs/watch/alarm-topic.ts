import { Stack } from 'aws-cdk-lib'
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import type { Construct } from 'constructs'
import { stageOf } from '../../city-stack.ts'
import { acknowledge } from '../rules.ts'

/**
 * Where alarms go: to those whom the stage names, and whoever else subscribes. Not encrypted with a key of its own: an
 * alarm says which number passed which bound, nothing of a person, and a key is 1 USD a month, half of what an idle
 * city may cost. With the key that AWS keeps for SNS CloudWatch could not publish.
 */
export class AlarmTopic extends Topic {
  constructor(scope: Construct, id: string) {
    super(scope, id, { enforceSSL: true })
    acknowledge(this, {
      'Serverless-SNSEncryptionKMS':
        'Alarms hold no personal data, and a key of their own is paid for each month.',
    })
    for (const receiver of stageOf(this).alarmReceivers)
      acknowledge(this.addSubscription(new EmailSubscription(receiver)), {
        'Serverless-SNSRedrivePolicy': 'A mail that SNS cannot hand over stays an alarm in CloudWatch.',
      })
    const cloudWatch = new ServicePrincipal('cloudwatch.amazonaws.com')
    this.grantPublish(
      cloudWatch.withConditions({ StringEquals: { 'aws:SourceAccount': Stack.of(this).account } }),
    )
  }
}
