import type { Mail } from './mail.ts'

/** What a mail is sent as: to whom, from whom, and who reads an answer. */
export interface Envelope {
  readonly from: string
  readonly to: readonly string[]
  /** Nobody reads what is sent to the sender's own address. */
  readonly replyTo?: string | undefined
}

const lineEnd = '\r\n'
/** A line with an encoded word holds at most 76 characters, the header's name among them (RFC 2047, section 2). */
const maxWordBytes = 39

/** A text that fits header lines: cut between characters, never within one. */
const encodedWords = (text: string): string => {
  const words: string[] = ['']
  for (const sign of text) {
    const longer = `${words.at(-1)}${sign}`
    if (Buffer.byteLength(longer) > maxWordBytes) words.push(sign)
    else words[words.length - 1] = longer
  }
  return words.map((word) => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`).join(`${lineEnd} `)
}

/** What a header says as it stands: nothing of it may begin another header. */
const plain = (value: string): string => value.replace(/[\r\n]+/g, ' ')

const inLines = (text: string): string =>
  Buffer.from(text, 'utf8')
    .toString('base64')
    .replace(/.{76}/g, (line) => `${line}${lineEnd}`)

const part = (type: string, text: string): string =>
  [`Content-Type: ${type}; charset=UTF-8`, 'Content-Transfer-Encoding: base64', '', inLines(text)].join(
    lineEnd,
  )

/** Base64 has no underscore: no text of a mail can contain the line. */
const boundary = '=_dung_han_part'

/**
 * A mail as it travels (RFC 5322): the plain text and the HTML of the same words. It says that a machine wrote it
 * (RFC 3834), so that an absence note does not answer it. It carries no List-Unsubscribe: these are official mails about
 * one's own work, nobody subscribes to them.
 */
export const rawMail = ({ subject, html, text }: Mail, { from, to, replyTo }: Envelope): string => {
  const headers = [
    `From: ${plain(from)}`,
    `To: ${to.map(plain).join(`,${lineEnd} `)}`,
    ...(replyTo ? [`Reply-To: ${plain(replyTo)}`] : []),
    `Subject: ${encodedWords(subject)}`,
    'MIME-Version: 1.0',
    'Content-Language: vi',
    'Auto-Submitted: auto-generated',
    'X-Auto-Response-Suppress: All',
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
  ]
  const parts = [part('text/plain', text), part('text/html', html)]
  const body = parts.map((one) => `--${boundary}${lineEnd}${one}${lineEnd}`).join('')
  return `${headers.join(lineEnd)}${lineEnd}${lineEnd}${body}--${boundary}--${lineEnd}`
}
