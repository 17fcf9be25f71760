import type { ServerResponse } from 'node:http'
import { escapeHtml } from '../../functions/platform/mail/html.ts'
import type { Mail } from '../aws/mail.ts'
import { sendJson } from '../city/gateway.ts'
import { pageOf } from './page.ts'

const cityTime = new Intl.DateTimeFormat('vi', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Asia/Ho_Chi_Minh',
})

/** A link of a mail opens beside it, as in a mail program; nothing else of a mail may do anything. */
const sandbox = 'allow-popups allow-popups-to-escape-sandbox'
const opensBeside = (mail: string) => mail.replace('<head>', '<head><base target="_blank">')

const mailPart = (
  mail: Mail,
  index: number,
) => `<details><summary><strong>${escapeHtml(mail.subject)}</strong>
<small>${escapeHtml(mail.to.join(', '))} · ${cityTime.format(new Date(mail.sentAt))}</small></summary>
<iframe sandbox="${sandbox}" loading="lazy" src="/inbox/${index}" title="${escapeHtml(mail.subject)}"></iframe>
<pre>${escapeHtml(mail.text)}</pre></details>`

/** The mails as their recipients would read them, newest first. Nothing in a mail may run: sandboxed, no scripts. */
export const answerInbox = (response: ServerResponse, path: string, mails: readonly Mail[]): void => {
  if (path === '/inbox.json') {
    sendJson(response, 200, mails)
    return
  }
  const html = { 'content-type': 'text/html; charset=utf-8' }
  const one = mails[Number(path.slice('/inbox/'.length) || Number.NaN)]
  if (one) {
    response
      .writeHead(200, { ...html, 'content-security-policy': `sandbox ${sandbox}` })
      .end(opensBeside(one.html))
    return
  }
  if (path !== '/inbox') {
    sendJson(response, 404, { message: 'Not Found' })
    return
  }
  const list = mails.map(mailPart).reverse().join('')
  response.writeHead(200, html)
  response.end(pageOf('Hộp thư · Inbox', list || '<p>Chưa có thư nào. · No mail yet.</p>'))
}
