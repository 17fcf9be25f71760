import { ok, today } from '../../functions/platform/http/commands/command-case.ts'
import { drafted, registered } from '../../functions/platform/http/commands/paper-commands.ts'
import { fresh } from '../../functions/platform/http/commands/task-commands.ts'
import type { Api } from '../../functions/platform/http/handlers.ts'
import { pdf, sha256Of } from '../../support/files.ts'
import { buckets } from '../outside/deployed.ts'
import { arrives } from '../outside/outside.ts'
import { type Prepare, plain } from './prepared.ts'

/** Files that were handed in, with a task, a directive, a paper: announced, sent, attached. */

/** Announces a file for what stands at this address and sends it. */
export const handedIn = async (
  api: Api,
  user: string,
  owner: string,
  text = 'Phiếu trình',
): Promise<string> => {
  const bytes = pdf(text)
  const said = { name: `${text}.pdf`, size: bytes.length, sha256: sha256Of(bytes) }
  const { id, address } = ok(await api.ask(user, `POST ${owner}/files`, said))
  const [, ...key] = new URL(address).pathname.split('/')
  arrives(buckets.uploads, decodeURIComponent(key.join('/')), bytes)
  return id
}

const onTask = async (api: Api) => {
  const task = await fresh(api)
  const file = await handedIn(api, 'cv.sxd', `/api/tasks/${task}`)
  return { task, file }
}

const attachedToTask = async (api: Api) => {
  const { task, file } = await onTask(api)
  ok(await api.command('cv.sxd', task, 'progress', { text: 'Đã trình', files: [file] }))
  return `/api/tasks/${task}/files/${file}`
}

export const attachedToResult = async (api: Api) => {
  const { task, file } = await onTask(api)
  const result = { outcome: 'finished', result: 'Đã xong', files: [file] }
  ok(await api.command('cv.sxd', task, 'report', result))
  return `/api/tasks/${task}/files/${file}`
}

const attachedToDirective = async (api: Api) => {
  const key = await registered(api)
  const file = await handedIn(api, 'vp.mot', `/api/directives/${key}`)
  const change = { change: 'attach', version: 1, files: [file] }
  ok(await api.ask('vp.mot', `POST /api/directives/${key}/changes`, change))
  return `/api/directives/${key}/files/${file}`
}

const attachedToPaper = async (api: Api) => {
  const id = await drafted(api)
  const file = await handedIn(api, 'vp.mot', `/api/outgoing-papers/${id}`)
  const steps = `POST /api/outgoing-papers/${id}/steps`
  ok(await api.ask('ct.mot', steps, { step: { step: 'signed', day: today } }))
  const step = { step: { step: 'file-kept' }, files: [file] }
  ok(await api.ask('vp.mot', steps, step))
  return `/api/outgoing-papers/${id}/files/${file}`
}

export const files: Readonly<Record<string, Prepare>> = {
  openTaskFile: async ({ api }) => ({ user: 'cv.sxd', request: `GET ${await attachedToTask(api)}` }),
  getTaskFileSignatures: async ({ api }) => ({
    user: 'cv.sxd',
    request: `GET ${await attachedToTask(api)}/signatures`,
  }),
  openDirectiveFile: async ({ api }) => ({
    user: 'vp.mot',
    request: `GET ${await attachedToDirective(api)}`,
  }),
  openOutgoingFile: async ({ api }) => ({ user: 'vp.mot', request: `GET ${await attachedToPaper(api)}` }),
  getOutgoingFileSignatures: async ({ api }) => ({
    user: 'vp.mot',
    request: `GET ${await attachedToPaper(api)}/signatures`,
  }),
  'updateProgress with a file': async ({ api }) => {
    const { task, file } = await onTask(api)
    const { etag: ifMatch } = await api.ask('cv.sxd', `GET /api/tasks/${task}`)
    return {
      ...(await plain('cv.sxd', `POST /api/tasks/${task}/progress`, { text: 'Đã trình', files: [file] })({
        api,
        other: task,
      })),
      sent: { ifMatch },
    }
  },
}
