import { openSender, sendNotice } from '../../notices/mail/send-notice.ts'
import { onStream } from '../../platform/lambda/event-handlers.ts'

// Trigger: the table's stream, notices that have become ready.
// Twice: a notice is claimed before it is sent, and a claim is never given back: it is sent at most once.
// Stopped between claim and answer: the notice stays `sending`; mail-outcome settles it by SES's own events.

const sender = openSender()

export const handler = onStream((item) => sendNotice(sender, item))
