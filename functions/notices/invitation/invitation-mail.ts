import { html } from '../../platform/mail/html.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import { page } from '../../platform/mail/page.ts'
import type { Invitation } from '../ledger/contents/contents.ts'

const stepsOf = ({ email }: Invitation, site: string): string[] => [
  `Mở trang ${site} và bấm “Đăng nhập”.`,
  'Ở trang đăng nhập, bấm “Forgot your password?” (Quên mật khẩu).',
  `Nhập địa chỉ thư ${email}. Hệ thống gửi tới hộp thư này một mã, có hiệu lực trong 1 giờ.`,
  'Nhập mã và mật khẩu do bạn tự đặt: ít nhất 12 ký tự, có chữ hoa, chữ thường, chữ số và ký hiệu.',
  'Lần đăng nhập đầu tiên, trang hiện một mã QR: mở ứng dụng xác thực trên điện thoại (Google Authenticator, Microsoft Authenticator hoặc tương tự), quét mã rồi nhập 6 chữ số mà ứng dụng hiện. Từ đó, mỗi lần đăng nhập cần mật khẩu và 6 chữ số này.',
]

/** Says who invites, where, how one signs in for the first time, and whom to ask. */
export const invitationMail = (content: Invitation, site: string): Mail => {
  const { name, inviter } = content
  const subject = 'Mời sử dụng hệ thống theo dõi nhiệm vụ Đúng Hạn'
  const greeting = `Kính gửi: ${name}`
  const opening = `${inviter.name} mời bạn sử dụng hệ thống theo dõi nhiệm vụ Đúng Hạn. Tài khoản của bạn đã sẵn sàng. Nếu bạn đã đặt mật khẩu trước đây, mật khẩu đó vẫn dùng được, với địa chỉ thư ${content.email}.`
  const heading = 'Đăng nhập lần đầu:'
  const steps = stepsOf(content, site)
  const asking = inviter.email
    ? `Nếu có vướng mắc, hãy hỏi ${inviter.name} (${inviter.email}). Không ai được hỏi mật khẩu hoặc mã của bạn.`
    : 'Nếu có vướng mắc, hãy hỏi quản trị của hệ thống. Không ai được hỏi mật khẩu hoặc mã của bạn.'
  const body = html`
<p><strong>${greeting}</strong></p>
<p>${opening}</p>
<p>${heading}</p>
<ol>${steps.map((step) => html`<li>${step}</li>\n`)}</ol>
<p>${asking}</p>`
  const numbered = steps.map((step, place) => `${place + 1}. ${step}`)
  return {
    subject,
    html: page(subject, body, site),
    text: [greeting, opening, heading, ...numbered, asking, site].join('\n'),
  }
}
