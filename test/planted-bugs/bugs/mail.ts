import type { PlantedBug } from '../planted-bug.ts'

const sending = {
  file: 'functions/notices/mail/send-notice.ts',
  caughtBy: 'test/functions/notices/send-notices.test.ts',
}
const events = {
  file: 'functions/notices/ledger/mail-events.ts',
  caughtBy: 'test/functions/notices/mail-outcome.test.ts',
}

/** Mails that would go out twice, too late, or to the wrong department, and urgings counted that nobody received. */
export const mailBugs: readonly PlantedBug[] = [
  {
    ...sending,
    is: 'a mail is sent although another sender has claimed it',
    right: 'if (!(await moveNotice(store, name, { ...claim, with: { tried, to } }))) return',
    wrong: 'await moveNotice(store, name, { ...claim, with: { tried, to } })',
  },
  {
    file: 'functions/notices/ledger/next-try.ts',
    is: 'a mail of which nothing was heard is sent again',
    right: "return isHeardLater ? 'announce' : undefined",
    wrong: "return 'announce'",
    caughtBy: 'test/functions/notices/next-try.test.ts',
  },
  {
    file: 'functions/platform/mail/ses.ts',
    is: 'a mail of which no answer came is tried again',
    right: "if (!(error instanceof SESServiceException)) return 'unknown'",
    wrong: "if (!(error instanceof SESServiceException)) return 'later'",
    caughtBy: 'test/functions/notices/ses.test.ts',
  },
  {
    ...events,
    is: 'a mail that bounces after it was delivered stays delivered',
    right: "'Email Bounced': { to: 'bounced', from: [...handedOver, 'sent', 'delivered'] }",
    wrong: "'Email Bounced': { to: 'bounced', from: [...handedOver, 'sent'] }",
  },
  {
    file: 'functions/notices/ledger/notices-store.ts',
    is: 'a mail that bounced still counts as an urging',
    right: "new Set(['sent', 'delivered', 'complained'])",
    wrong: "new Set(['sent', 'delivered', 'complained', 'bounced'])",
    caughtBy: 'test/functions/notices/mail-outcome.test.ts',
  },
  {
    file: 'functions/notices/ledger/urging-mails.ts',
    is: 'a letter that commends counts as an urging',
    right: "(content.kind === 'letter' && isUrging(content.level))",
    wrong: "content.kind === 'letter'",
    caughtBy: 'test/functions/notices/mail-outcome.test.ts',
  },
  {
    file: 'functions/notices/ledger/next-try.ts',
    is: 'a mail is tried for ever',
    right: 'return next.getTime() <= last ? next : undefined',
    wrong: 'return next',
    caughtBy: 'test/functions/notices/next-try.test.ts',
  },
  {
    file: 'functions/notices/lagging/lagging.ts',
    is: 'lagging departments are urged on a Sunday',
    right: 'if (!isWorkingDay(today, calendar)) return []',
    wrong: '',
    caughtBy: 'test/functions/notices/lagging.test.ts',
  },
  {
    file: 'functions/notices/lagging/lagging.ts',
    is: 'a department that has ended is urged',
    right: '.filter(({ code, verdict }) => verdict.urged && names.has(code))',
    wrong: '.filter(({ verdict }) => verdict.urged)',
    caughtBy: 'test/functions/notices/lagging.test.ts',
  },
]
