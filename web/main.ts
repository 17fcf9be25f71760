import { type Dashboard, date, showDashboard } from './dashboard.ts'
import { type City, finishSignIn, goToSignIn, readCity } from './sign-in.ts'

const byId = (id: string): HTMLElement => document.getElementById(id) as HTMLElement

const button = (label: string, onClick: () => Promise<void>): HTMLButtonElement => {
  const made = document.createElement('button')
  made.textContent = label
  made.addEventListener('click', async () => {
    made.disabled = true
    await onClick().catch(showError)
    made.disabled = false
  })
  return made
}

const showError = (error: unknown): void => {
  const message = document.createElement('p')
  message.setAttribute('role', 'alert')
  message.textContent = `Lỗi: ${error instanceof Error ? error.message : String(error)}`
  byId('main').replaceChildren(message)
}

type Get = <T>(path: string) => Promise<T>

/** Reads the API as the person signed in; a problem's own words become the error. */
const getAs =
  (token: string): Get =>
  async (path) => {
    const response = await fetch(path, { headers: { authorization: `Bearer ${token}` } })
    const body = await response.json()
    if (!response.ok) throw new Error(`${body.title ?? body.message}. ${body.detail ?? ''}`)
    return body
  }

const showFigures = async (get: Get, year: string): Promise<void> => {
  const [dashboard, { departments }, me] = await Promise.all([
    get<Dashboard>(`/api/dashboard/${year}`),
    get<{ departments: { code: string; name: string }[] }>('/api/departments'),
    get<{ name: string }>('/api/me'),
  ])
  const names = new Map(departments.map(({ code, name }) => [code, name]))
  byId('main').replaceChildren(...showDashboard(dashboard, names))
  byId('person').textContent = me.name
}

const today = async (): Promise<string> => {
  const clock = await fetch('/local/clock')
  return clock.ok
    ? (await clock.json()).today
    : new Date().toLocaleDateString('sv', { timeZone: 'Asia/Ho_Chi_Minh' })
}

const moveOneDay = async (): Promise<void> => {
  const headers = { 'content-type': 'application/json' }
  const moved = await fetch('/local/clock', { method: 'POST', headers, body: '{"days":1}' })
  if (!moved.ok) throw new Error(`đồng hồ mẫu không chuyển được (${moved.status})`)
}

const showDemo = (day: string, refresh: () => Promise<void>): void => {
  const next = button('Sang ngày tiếp theo', async () => {
    await moveOneDay()
    await refresh()
  })
  byId('demo').replaceChildren(
    `Dữ liệu mẫu, không phải số liệu thật. Hôm nay theo đồng hồ mẫu: ${date(day)}. `,
    next,
  )
  byId('demo').hidden = false
  byId('inbox').hidden = false
}

const open = async (city: City, token: string | undefined): Promise<void> => {
  const day = await today()
  if (city.demo) showDemo(day, () => open(city, token))
  if (token) return showFigures(getAs(token), day.slice(0, 4))
  const signIn = button('Đăng nhập', () => goToSignIn(city))
  byId('main').replaceChildren('Hãy đăng nhập để xem số liệu. ', signIn)
}

const start = async (): Promise<void> => {
  const city = await readCity()
  await open(city, await finishSignIn(city))
}

start().catch(showError)
