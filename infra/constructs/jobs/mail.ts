import { Stack } from 'aws-cdk-lib'
import { EventBus } from 'aws-cdk-lib/aws-events'
import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam'
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses'
import { Construct } from 'constructs'
import { named } from '../../city-stack.ts'

/** What SES tells of a mail, and the name under which EventBridge passes it on. */
const outcomes = {
  'Email Sent': EmailSendingEvent.SEND,
  'Email Delivered': EmailSendingEvent.DELIVERY,
  'Email Bounced': EmailSendingEvent.BOUNCE,
  'Email Complaint Received': EmailSendingEvent.COMPLAINT,
  'Email Rejected': EmailSendingEvent.REJECT,
} as const

/** The account's bus carries the mail of every stage: each hears of its own configuration set alone. */
export const outcomePattern = (configurationSetName: string) => ({
  source: ['aws.ses'],
  detailType: Object.keys(outcomes),
  detail: { mail: { tags: { 'ses:configuration-set': [configurationSetName] } } },
})

/** Where bounces of the domain's mail go: SES asks for two DNS records of it. */
export const mailFromOf = (domain: string): string => `bounce.${domain}`

export interface MailProps {
  readonly domain: string
  /** Who reads what people answer. */
  readonly replyTo: string
}

/** The city's sending domain. Each notice names the configuration set, through which SES reports what became of it on the account's event bus. */
export class Mail extends Construct {
  readonly sender: string
  readonly replyTo: string
  readonly configurationSetName: string
  private readonly identity: EmailIdentity

  constructor(scope: Construct, id: string, { domain, replyTo }: MailProps) {
    super(scope, id)
    this.sender = `nhac-viec@${domain}`
    this.replyTo = replyTo
    this.configurationSetName = named(this, 'notices')
    const configurationSet = new ConfigurationSet(this, 'Notices', {
      configurationSetName: this.configurationSetName,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
      // A server that takes mail in the clear only is not written to: the mail bounces, and the Office sees it.
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
    })
    this.identity = new EmailIdentity(this, 'Domain', {
      identity: Identity.domain(domain),
      // Bounces come back to the city's own name, so that SPF speaks for it as DKIM does.
      mailFromDomain: mailFromOf(domain),
    })
    configurationSet.addEventDestination('Outcomes', {
      destination: EventDestination.eventBus(EventBus.fromEventBusName(this, 'AccountBus', 'default')),
      events: Object.values(outcomes),
    })
  }

  /** May send from this domain, under this configuration set. */
  grantSend({ grantPrincipal }: IGrantable): void {
    const configurationSetArn = Stack.of(this).formatArn({
      service: 'ses',
      resource: 'configuration-set',
      resourceName: this.configurationSetName,
    })
    grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({
        actions: ['ses:SendRawEmail'],
        resources: [this.identity.emailIdentityArn, configurationSetArn],
      }),
    )
  }
}
