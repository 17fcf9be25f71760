import { render } from 'preact'
import { clientOf } from '../api/client.ts'
import { readDemonstration } from '../session/demonstration.ts'
import { arriveFromSignIn, type Came, returnFromIdle, tokenSource } from '../session/sign-in.ts'
import { departmentsFor, isOver, type Who, whoIs } from '../session/who.ts'
import { App } from './app.tsx'
import type { Arrival } from './arrival-notice.tsx'
import { beginPage } from './router/current-page.tsx'
import '../styles/main.scss'

/** Names are worth waiting for so long: what is written anew when they come jumps under the eyes. */
const momentMs = 200
const aMoment = () => new Promise<undefined>((done) => setTimeout(done, momentMs))

/** What is to be said to whom the provider has just sent here, or whose session ended by itself. */
const arrivalOf = (came: Came, { who, isIdle }: { who: Who; isIdle: boolean }): Arrival | undefined => {
  if (came === 'failed') return 'failed'
  if (came === 'signed-in' && isOver(who)) return 'refused'
  return isIdle ? 'idle' : undefined
}

/** Everything that any page needs is asked for side by side, so that people wait for the slowest alone. */
const start = async (root: HTMLElement): Promise<void> => {
  const token = tokenSource()
  const call = clientOf({ token })
  const arriving = arriveFromSignIn()
  beginPage()
  const knowing = arriving.then(() => whoIs(call))
  const naming = arriving.then(() => departmentsFor(call))
  const [demonstration, came, who, known] = await Promise.all([
    readDemonstration(),
    arriving,
    knowing,
    Promise.race([naming, knowing.then(aMoment)]),
  ])
  const isIdle = returnFromIdle()
  root.replaceChildren()
  const arrival = arrivalOf(came, { who, isIdle })
  render(<App {...{ demonstration, call, token, who, known, arrival }} />, root)
}

const root = document.getElementById('app')
if (root)
  start(root).catch(() => {
    root.textContent =
      'Không kết nối được máy chủ. Hãy tải lại trang. · The server cannot be reached. Load the page again.'
  })
