import { setTimeout as pause } from 'node:timers/promises'
import { SESClient, SESServiceException, SendRawEmailCommand } from '@aws-sdk/client-ses'
import type { Mail } from './mail.ts'
import { rawMail } from './raw-mail.ts'

export interface Mailer {
  readonly client: Pick<SESClient, 'send'>
  readonly from: string
  readonly replyTo?: string | undefined
  readonly configurationSet: string
}

/**
 * sent: SES took it. later: it certainly did not take it and may do so another time. refused: it said no to this mail.
 * unknown: no answer came, or a fault after which the mail may have gone out; only SES's own event can tell.
 */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly messageId: string }
  | { readonly kind: 'later' | 'refused' | 'unknown'; readonly reason: string }

/** The SDK must not try again by itself: after a lost answer that would send the mail twice. */
export const openMailer = (from: string, configurationSet: string, replyTo?: string): Mailer => ({
  client: new SESClient({
    maxAttempts: 1,
    requestHandler: { connectionTimeout: 2_000, requestTimeout: 10_000 },
  }),
  from,
  replyTo,
  configurationSet,
})

const throttled = new Set(['Throttling', 'ThrottlingException', 'TooManyRequestsException'])
const attempts = 4

/** No connection was made, so that nothing was handed over. */
const unconnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])

/** SES looks at no mail while these stand: somebody has to mend the account, not the mail. */
const mendable = new Set([
  'AccessDenied',
  'AccessDeniedException',
  'AccountSendingPausedException',
  'ConfigurationSetDoesNotExist',
  'ConfigurationSetDoesNotExistException',
  'ConfigurationSetSendingPausedException',
  'CredentialsProviderError',
  'ExpiredToken',
  'ExpiredTokenException',
  'InvalidClientTokenId',
  'MailFromDomainNotVerifiedException',
  'RequestExpired',
  'SignatureDoesNotMatch',
])

const codeOf = (error: Error): string => String((error as NodeJS.ErrnoException).code ?? '')

/** The SDK names every kind of time-out alike: only its words tell that there was no connection yet. */
const isUnconnected = (error: Error): boolean =>
  unconnected.has(codeOf(error)) || /did not establish a connection/.test(error.message)

const kindOf = (error: unknown): 'later' | 'refused' | 'unknown' => {
  if (!(error instanceof Error)) return 'unknown'
  if (throttled.has(error.name) || mendable.has(error.name) || isUnconnected(error)) return 'later'
  if (!(error instanceof SESServiceException)) return 'unknown'
  const status = error.$metadata.httpStatusCode
  // 503 says that the request was not taken; any other fault of the server's does not say how far it came.
  if (status === 429 || status === 503) return 'later'
  return error.$fault === 'client' ? 'refused' : 'unknown'
}

const outcomeOf = (error: unknown): SendOutcome => {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return { kind: kindOf(error), reason: reason.slice(0, 300) }
}

/** Sends one mail under the notice's name. Only a plain "too fast" from SES is tried again here. */
export const send = async (
  { client, from, replyTo, configurationSet }: Mailer,
  mail: Mail & { readonly to: readonly string[]; readonly notice: string },
): Promise<SendOutcome> => {
  const command = new SendRawEmailCommand({
    Source: from,
    Destinations: [...mail.to],
    RawMessage: { Data: Buffer.from(rawMail(mail, { from, to: mail.to, replyTo })) },
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
      else return outcomeOf(error)
    }
  }
}
