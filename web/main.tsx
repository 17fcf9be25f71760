import { render } from 'preact'
import { App } from './app.tsx'
import { readCity } from './session/city.ts'
import { arriveFromSignIn } from './session/sign-in.ts'
import './styles/main.scss'

const start = async (root: HTMLElement): Promise<void> => {
  const city = await readCity()
  const arrival = await arriveFromSignIn(city)
  root.replaceChildren()
  render(<App city={city} hasFailed={arrival === 'failed'} />, root)
}

const root = document.getElementById('app')
if (root)
  start(root).catch(() => {
    root.textContent =
      'Không kết nối được máy chủ. Hãy tải lại trang. · The server cannot be reached. Load the page again.'
  })
