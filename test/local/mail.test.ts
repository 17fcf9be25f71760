import { SESClient, SendEmailCommand } from '@aws-sdk/client-ses'
import { afterEach, expect, test } from 'vitest'
import { localCredentials } from '../../local/aws/credentials.ts'
import { type LocalMail, startMail } from '../../local/aws/mail.ts'
import { region } from '../../local/aws/template.ts'

let mail: LocalMail

afterEach(() => mail.stop())

/** Sends one mail, of whose outcome a function is told that fails so many times at first. */
const sendOne = async (failures: number) => {
  const told: unknown[] = []
  const errors: string[] = []
  let left = failures
  mail = await startMail({
    stack: {
      rules: [{ pattern: { source: ['aws.ses'] }, functionName: 'outcome' }],
      functions: [{ name: 'outcome', retries: 2 } as never],
    },
    invoke: async (_, event) => {
      if (left-- > 0) throw new Error('socket hang up')
      told.push((event as { 'detail-type': string })['detail-type'])
    },
    now: () => Date.parse('2021-07-26T00:30:00Z'),
    file: undefined,
    onError: (text) => void errors.push(text),
  })
  const client = new SESClient({ endpoint: mail.endpoint, region, credentials: localCredentials })
  await client.send(
    new SendEmailCommand({
      Source: 'dunghan@danang.example',
      Destination: { ToAddresses: ['sxd.cv1@danang.example'] },
      Message: { Subject: { Data: 'Đúng Hạn' }, Body: { Text: { Data: 'Kính gửi' } } },
      ConfigurationSetName: 'mails',
    }),
  )
  await mail.settled()
  return { told, errors }
}

test('what became of a mail is told again where the function that hears it fails, and then no more', async () => {
  expect(await sendOne(2)).toEqual({ told: ['Email Sent', 'Email Delivered'], errors: [] })
  await mail.stop()
  expect(await sendOne(3)).toEqual({
    told: ['Email Delivered'],
    errors: [expect.stringMatching(/^outcome: given up .* socket hang up/)],
  })
})
