import { setTimeout as pause } from 'node:timers/promises'
import { SESClient, SESServiceException, SendEmailCommand } from '@aws-sdk/client-ses'
import type { Mail } from './mail.ts'

export interface Mailer {
  readonly client: Pick<SESClient, 'send'>
  readonly from: string
  readonly configurationSet: string
}

/**
 * sent: SES took it. refused: SES said no, nothing went out. unknown: no answer came, or a fault after which it may
 * have gone out; only SES's own send event can tell.
 */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly messageId: string }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'unknown'; readonly reason: string }

/** The SDK must not try again by itself: after a lost answer that would send the mail twice. */
export const openMailer = (from: string, configurationSet: string): Mailer => ({
  client: new SESClient({
    maxAttempts: 1,
    requestHandler: { connectionTimeout: 2_000, requestTimeout: 10_000 },
  }),
  from,
  configurationSet,
})

const throttled = new Set(['Throttling', 'ThrottlingException', 'TooManyRequestsException'])
const attempts = 4

const text = (Data: string) => ({ Data, Charset: 'UTF-8' })

const classify = (error: unknown): SendOutcome => {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const answered = error instanceof SESServiceException && error.$fault === 'client'
  return { kind: answered ? 'refused' : 'unknown', reason: reason.slice(0, 300) }
}

/** Sends one mail under the notice's name. Only a plain "too fast" from SES is tried again here. */
export const send = async (
  { client, from, configurationSet }: Mailer,
  mail: Mail & { readonly to: readonly string[]; readonly notice: string },
): Promise<SendOutcome> => {
  const command = new SendEmailCommand({
    Source: from,
    Destination: { ToAddresses: [...mail.to] },
    Message: { Subject: text(mail.subject), Body: { Html: text(mail.html), Text: text(mail.text) } },
    ConfigurationSetName: configurationSet,
    Tags: [{ Name: 'notice', Value: mail.notice }],
  })
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { MessageId = '' } = await client.send(command)
      return { kind: 'sent', messageId: MessageId }
    } catch (error) {
      if (attempt < attempts && error instanceof Error && throttled.has(error.name))
        await pause(200 * 2 ** attempt)
      else return classify(error)
    }
  }
}
