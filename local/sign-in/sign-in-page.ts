import { type Role, roles, type User } from '../../functions/organisation/people/user.ts'
import { escapeHtml } from '../../functions/platform/mail/html.ts'
import { pageOf } from '../page/page.ts'

const roleNames: Record<Role, string> = {
  leader: 'Lãnh đạo UBND thành phố · Leaders',
  office: 'Văn phòng UBND · Office',
  head: 'Thủ trưởng cơ quan · Department heads',
  clerk: 'Chuyên viên cơ quan · Department clerks',
  auditor: 'Kiểm tra · Auditors',
  administrator: 'Quản trị · Administrators',
}

const button = ({ id, name, department }: User) =>
  `<button name="person" value="${escapeHtml(id)}">${escapeHtml(name)}<small>${escapeHtml(
    [department, id].filter(Boolean).join(' · '),
  )}</small></button>`

const group = (role: Role, people: readonly User[]) =>
  people.length === 0 ? '' : `<h2>${roleNames[role]}</h2><p class="people">${people.map(button).join('')}</p>`

/** Whom to be: everybody of the city by role. No password, and it says why. */
export const signInPage = (people: readonly User[]): string => {
  const active = people.filter((person) => person.active)
  const groups = roles
    .map((role) =>
      group(
        role,
        active.filter((person) => person.role === role),
      ),
    )
    .join('')
  return pageOf(
    'Đăng nhập · Sign in',
    `<p><strong>Chỉ dùng trên máy này, không cần mật khẩu.</strong> Khi triển khai, mỗi người đăng nhập bằng tài khoản của mình.<br>
     For this machine only, hence no password. Once deployed, everybody signs in with an account of their own.</p>
     <form method="post">${groups || '<p>Chưa có ai trong hệ thống. · Nobody is registered yet.</p>'}</form>`,
  )
}

/** The provider's own form, sent at once: whoever asked to sign out meant it. */
export const logoutPage = (form: string): string =>
  pageOf(
    'Đăng xuất · Sign out',
    `${form}<button form="op.logoutForm" name="logout" value="yes" autofocus>Đăng xuất · Sign out</button>
     <script>document.querySelector('button[name=logout]').click()</script>`,
  )

export const signedOutPage = pageOf('Đã đăng xuất · Signed out', '<p><a href="/">Trang chính · Page</a></p>')

export const failurePage = (reason: string): string =>
  pageOf(
    'Không đăng nhập được · Sign-in failed',
    `<p>${escapeHtml(reason)}</p><p><a href="/">Về trang chính để đăng nhập lại · Sign in again from the page</a></p>`,
  )

/** What one sees who opens the address by hand: where clients find everything, and who may sign in. */
export const explanationPage = (issuer: string, clientId: string, people: readonly User[]): string => {
  const settings = `${issuer}/.well-known/openid-configuration`
  const rows = people.map(
    ({ id, name, role }) => `<li><code>${escapeHtml(id)}</code> ${escapeHtml(name)} · ${role}</li>`,
  )
  return pageOf(
    'Đăng nhập · Sign-in',
    `<p>Trang chính tự đưa người dùng tới đây khi đăng nhập. · The page leads here when somebody signs in.</p>
     <p>OpenID Connect: <a href="${settings}">${settings}</a>, client <code>${clientId}</code>, code + PKCE.</p>
     <ul>${rows.join('')}</ul>`,
  )
}
