import { render } from 'preact'
import { readDemonstration } from '../session/demonstration.ts'
import { arriveFromSignIn, returnFromIdle } from '../session/sign-in.ts'
import { App } from './app.tsx'
import '../styles/main.scss'

const start = async (root: HTMLElement): Promise<void> => {
  const [demonstration, arrival] = await Promise.all([readDemonstration(), arriveFromSignIn()])
  const hasEnded = returnFromIdle()
  root.replaceChildren()
  render(<App demonstration={demonstration} hasFailed={arrival === 'failed'} hasEnded={hasEnded} />, root)
}

const root = document.getElementById('app')
if (root)
  start(root).catch(() => {
    root.textContent =
      'Không kết nối được máy chủ. Hãy tải lại trang. · The server cannot be reached. Load the page again.'
  })
