import { setTimeout as pause } from 'node:timers/promises'
import { mailEnvironment } from '../../platform/lambda/environment.ts'
import { log } from '../../platform/lambda/log.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import { openMailer, type SendOutcome, send } from '../../platform/mail/ses.ts'
import type { Item } from '../../platform/table/items.ts'
import { openStore, type Store } from '../../platform/table/store.ts'
import { laggingMail } from '../lagging/lagging-mail.ts'
import type { Notice } from '../ledger/notice.ts'
import { tagOf } from '../ledger/notice-tag.ts'
import { moveNotice, nameOf, noticeOfItem, settleNotice } from '../ledger/notices-store.ts'
import { letterMail } from '../letters/letter-mail.ts'
import { leaderDigestMail, officeDigestMail } from './city-digest-mail.ts'
import { digestMail } from './digest-mail.ts'

/** What notices are sent with: the ledger, SES, and the page that mails lead to. */
export interface Sender {
  readonly store: Store
  readonly mailer: ReturnType<typeof openMailer>
  readonly site: string
  readonly mailsPerSecond: number
}

export const openSender = (): Sender => {
  const environment = mailEnvironment.parse(process.env)
  return {
    store: openStore({ tableName: environment.TABLE_NAME }),
    mailer: openMailer(environment.MAIL_FROM, environment.MAIL_CONFIGURATION_SET),
    site: environment.SITE_ADDRESS,
    mailsPerSecond: environment.MAILS_PER_SECOND,
  }
}

const mailOf = ({ content }: Notice, site: string): Mail => {
  if (content.kind === 'digest') return digestMail(content, site)
  if (content.kind === 'office-digest') return officeDigestMail(content, site)
  if (content.kind === 'leader-digest') return leaderDigestMail(content, site)
  return content.kind === 'letter' ? letterMail(content, site) : laggingMail(content, site)
}

const settle = async (store: Store, notice: Notice, outcome: SendOutcome): Promise<void> => {
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

/** Sends a notice that has become ready, at most once: it is claimed before, and a claim is never given back. */
export const sendNotice = async (sender: Sender, item: Item): Promise<void> => {
  const { store, mailer, site, mailsPerSecond } = sender
  const notice = noticeOfItem(item)
  const name = nameOf(notice)
  const mail = mailOf(notice, site)
  if (!(await moveNotice(store, name, { from: ['ready'], to: 'sending', at: new Date() }))) return
  await settle(store, notice, await send(mailer, { ...mail, to: notice.to, notice: tagOf(name) }))
  await pause(1_000 / mailsPerSecond)
}
