import { setTimeout as pause } from 'node:timers/promises'
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda'
import { laggingMail } from '../notices/lagging/lagging-mail.ts'
import type { Notice } from '../notices/ledger/notice.ts'
import { tagOf } from '../notices/ledger/notice-tag.ts'
import { moveNotice, nameOf, noticeOfItem, settleNotice } from '../notices/ledger/notices-store.ts'
import { letterMail } from '../notices/letters/letter-mail.ts'
import { leaderDigestMail, officeDigestMail } from '../notices/mail/city-digest-mail.ts'
import { digestMail } from '../notices/mail/digest-mail.ts'
import { mailEnvironment } from '../platform/lambda/environment.ts'
import { log } from '../platform/lambda/log.ts'
import { eachRecord } from '../platform/lambda/stream.ts'
import type { Mail } from '../platform/mail/mail.ts'
import { openMailer, type SendOutcome, send } from '../platform/mail/ses.ts'
import { openStore } from '../platform/table/store.ts'
import { itemOfStreamImage } from '../platform/table/stream-images.ts'

// Trigger: the table's stream, notices that have become ready.
// Twice: a notice is claimed before it is sent, and a claim is never given back: it is sent at most once.
// Stopped between claim and answer: the notice stays `sending`; mail-outcome settles it by SES's own events.

const environment = mailEnvironment.parse(process.env)
const store = openStore({ tableName: environment.TABLE_NAME })
const mailer = openMailer(environment.MAIL_FROM, environment.MAIL_CONFIGURATION_SET)

const mailOf = ({ content }: Notice): Mail => {
  const site = environment.SITE_ADDRESS
  if (content.kind === 'digest') return digestMail(content, site)
  if (content.kind === 'office-digest') return officeDigestMail(content, site)
  if (content.kind === 'leader-digest') return leaderDigestMail(content, site)
  return content.kind === 'letter' ? letterMail(content, site) : laggingMail(content, site)
}

const settle = async (notice: Notice, outcome: SendOutcome): Promise<void> => {
  const name = nameOf(notice)
  const at = new Date()
  if (outcome.kind === 'sent') {
    const { messageId } = outcome
    await settleNotice(store, notice, { from: ['sending'], to: 'sent', at, with: { messageId } })
    return
  }
  // The reason may name an address: it stays in the ledger, out of the log.
  log.error(outcome.kind === 'refused' ? 'mail-refused' : 'mail-unsettled', { ...name })
  const to = outcome.kind === 'refused' ? 'rejected' : 'sending'
  await settleNotice(store, notice, { from: ['sending'], to, at, with: { failure: outcome.reason } })
}

export const handler = (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> =>
  eachRecord(event, async (image) => {
    const notice = noticeOfItem(itemOfStreamImage(image))
    const name = nameOf(notice)
    const mail = mailOf(notice)
    if (!(await moveNotice(store, name, { from: ['ready'], to: 'sending', at: new Date() }))) return
    await settle(notice, await send(mailer, { ...mail, to: notice.to, notice: tagOf(name) }))
    await pause(1_000 / environment.MAILS_PER_SECOND)
  })
