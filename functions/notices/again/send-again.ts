import { daysBetween, isoWeek, type LocalDate, localDateOf } from '../../shared/dates/dates.ts'
import { digestKinds } from '../ledger/morning-mails.ts'
import type { Notice } from '../ledger/notice.ts'

/** What came of asking for a mail to be sent again. */
export const againOutcomes = [
  'sent-again',
  'on-its-way',
  'arrived',
  'changed',
  'superseded',
  'too-old',
  'nobody',
  'unknown',
] as const

export type AgainOutcome = (typeof againOutcomes)[number]

type Kind = Notice['content']['kind']

/** Days for which a mail of each kind still says something that holds; a lagging mail says it for its week. */
const daysOfUse: Readonly<Record<Exclude<Kind, 'lagging'>, number>> = {
  digest: 4,
  'office-digest': 4,
  'leader-digest': 4,
  'administrator-digest': 4,
  letter: 30,
  invitation: 30,
  'urgent-task': 4,
  'urgent-task-again': 4,
  'urgent-unacknowledged': 1,
}

const digests: ReadonlySet<Kind> = new Set(digestKinds)

export const isDigest = ({ content }: Notice): boolean => digests.has(content.kind)

const isTooOld = ({ content, period, stateAt }: Notice, today: LocalDate): boolean => {
  if (content.kind === 'lagging') return period < isoWeek(today)
  // The day on which a letter was signed says nothing of when its mail went out.
  const day = content.kind === 'letter' ? localDateOf(new Date(stateAt)) : content.day
  return daysBetween(day, today) > daysOfUse[content.kind]
}

/** As the mail stands: why it is not sent again, or undefined where the Office may have it sent again. */
export const againRefusal = (
  notice: Notice,
  { today, hasNewer }: { readonly today: LocalDate; readonly hasNewer: boolean },
): Exclude<AgainOutcome, 'sent-again' | 'nobody' | 'unknown' | 'changed'> | undefined => {
  switch (notice.state) {
    case 'bounced':
    case 'rejected':
    case 'given-up':
    case 'unsettled':
      if (hasNewer) return 'superseded'
      return isTooOld(notice, today) ? 'too-old' : undefined
    case 'delivered':
    case 'complained':
      return 'arrived'
    case 'superseded':
    case 'not-needed':
      return 'superseded'
    default:
      return 'on-its-way'
  }
}

/** Why a mail did not arrive, as far as it is known. */
export const failureReasons = [
  'address-wrong',
  'suppressed',
  'mailbox-full',
  'server-refused',
  'spam',
  'refused',
  'not-handed-over',
  'nobody',
  'not-known',
] as const

export type FailureReason = (typeof failureReasons)[number]

const reasonOfBounce = (failure: string): FailureReason => {
  if (/suppress/i.test(failure)) return 'suppressed'
  if (/^Permanent/.test(failure)) return 'address-wrong'
  return /MailboxFull|quota|full/i.test(failure) ? 'mailbox-full' : 'server-refused'
}

/** @returns why in one word; the page has the sentence and what is to be done */
export const failureReasonOf = ({
  state,
  failure = '',
}: Pick<Notice, 'state' | 'failure'>): FailureReason => {
  if (failure === 'nobody-to-write-to') return 'nobody'
  if (state === 'bounced') return reasonOfBounce(failure)
  if (state === 'complained') return 'spam'
  if (state === 'rejected') return 'refused'
  return state === 'given-up' ? 'not-handed-over' : 'not-known'
}
