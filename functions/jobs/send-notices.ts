import { setTimeout as pause } from 'node:timers/promises'
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda'
import type { Notice } from '../domain/notice.ts'
import { leaderDigestMail, officeDigestMail } from '../mail/city-digest.ts'
import { digestMail } from '../mail/digest.ts'
import { laggingMail } from '../mail/lagging.ts'
import { letterMail } from '../mail/letter.ts'
import type { Mail } from '../mail/mail.ts'
import { tagOf } from '../mail/notice-tag.ts'
import { openMailer, type SendOutcome, send } from '../mail/ses.ts'
import { mailEnvironment } from '../middleware/environment.ts'
import { log } from '../middleware/log.ts'
import { eachRecord } from '../middleware/stream.ts'
import { moveNotice, nameOf, noticeOfItem, settleNotice } from '../store/notices.ts'
import { openStore } from '../store/store.ts'
import { itemOfStreamImage } from '../store/stream-images.ts'

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
