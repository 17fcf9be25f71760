import { render } from 'preact'
import { clientOf } from '../api/client.ts'
import { readDemonstration } from '../session/demonstration.ts'
import { arriveFromSignIn, returnFromIdle, tokenSource } from '../session/sign-in.ts'
import { departmentsFor, whoIs } from '../session/who.ts'
import { App } from './app.tsx'
import { beginPage } from './router/current-page.tsx'
import '../styles/main.scss'

/** Names are worth waiting for so long: what is written anew when they come jumps under the eyes. */
const momentMs = 200
const aMoment = () => new Promise<undefined>((done) => setTimeout(done, momentMs))

/** Everything that any page needs is asked for side by side, so that people wait for the slowest alone. */
const start = async (root: HTMLElement): Promise<void> => {
  const token = tokenSource()
  const call = clientOf({ token })
  const arriving = arriveFromSignIn()
  beginPage()
  const knowing = arriving.then(() => whoIs(call))
  const naming = arriving.then(() => departmentsFor(call))
  const [demonstration, arrival, who, known] = await Promise.all([
    readDemonstration(),
    arriving,
    knowing,
    Promise.race([naming, knowing.then(aMoment)]),
  ])
  const hasEnded = returnFromIdle()
  root.replaceChildren()
  const has = { hasFailed: arrival === 'failed', hasEnded }
  render(
    <App demonstration={demonstration} call={call} token={token} who={who} known={known} {...has} />,
    root,
  )
}

const root = document.getElementById('app')
if (root)
  start(root).catch(() => {
    root.textContent =
      'Không kết nối được máy chủ. Hãy tải lại trang. · The server cannot be reached. Load the page again.'
  })
