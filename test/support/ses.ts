import { type SESClient, SESServiceException, type SendEmailCommandInput } from '@aws-sdk/client-ses'

/** What SES does with one mail: takes it and answers, refuses it, or takes it and its answer is lost. */
export type Fate = 'takes' | 'throttles' | 'refuses' | 'fails' | 'takes, answer lost' | 'takes, process dies'

const fault = (name: string, $fault: 'client' | 'server') =>
  new SESServiceException({ name, $fault, message: `${name}, says the test`, $metadata: {} })

const lost = () => Object.assign(new Error('no answer in time'), { name: 'TimeoutError' })

/** SES as its client sees it: keeps the mails it took, and meets each call with the next fate; the last one stays. */
export const sesWith = (...fates: [Fate, ...Fate[]]) => {
  const mails: SendEmailCommandInput[] = []
  let calls = 0
  const answerTo = (fate: Fate, input: SendEmailCommandInput) => {
    if (fate === 'throttles') throw fault('Throttling', 'client')
    if (fate === 'refuses') throw fault('MessageRejected', 'client')
    if (fate === 'fails') throw fault('InternalFailure', 'server')
    mails.push(input)
    if (fate === 'takes, answer lost') throw lost()
    if (fate === 'takes, process dies') return new Promise<never>(() => undefined)
    return { MessageId: `m-${mails.length}`, $metadata: {} }
  }
  const send = async (command: { input: SendEmailCommandInput }) => {
    const fate = fates[Math.min(calls, fates.length - 1)] ?? 'takes'
    calls += 1
    return answerTo(fate, command.input)
  }
  return { send: send as unknown as SESClient['send'], mails, calls: () => calls }
}
