import { ok, today } from '../../functions/platform/http/commands/command-case.ts'
import { drafted, questioned, registered } from '../../functions/platform/http/commands/paper-commands.ts'
import { coordinated, fresh } from '../../functions/platform/http/commands/task-commands.ts'
import type { Api } from '../../functions/platform/http/handlers.ts'
import { pdf, sha256Of } from '../../support/files.ts'
import { buckets } from '../outside/deployed.ts'
import { arrives } from '../outside/outside.ts'
import { type Prepare, plain } from './prepared.ts'

/** Files that were handed in, with a task, a directive, a paper, an explanation: announced, sent, attached. */

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
  const { key, file, request, body } = await directiveWithFile(api)
  ok(await api.ask('vp.mot', request, body))
  return `/api/directives/${key}/files/${file}`
}

const attachedToPaper = async (api: Api) => {
  const { id, steps, body, file } = await signedPaper(api)
  ok(await api.ask('vp.mot', steps, body))
  return `/api/outgoing-papers/${id}/files/${file}`
}

/** A paper that is signed, with a file that waits to be kept with it. */
const signedPaper = async (api: Api) => {
  const id = await drafted(api)
  const file = await handedIn(api, 'vp.mot', `/api/outgoing-papers/${id}`)
  const steps = `POST /api/outgoing-papers/${id}/steps`
  ok(await api.ask('ct.mot', steps, { step: { step: 'signed', day: today } }))
  return { id, steps, body: { step: { step: 'file-kept' }, files: [file] }, file }
}

/** A request for explanation, with a file that waits for its answer. */
const explanationWithFile = async (api: Api) => {
  const id = await questioned(api)
  const file = await handedIn(api, 'cv.sxd', `/api/explanations/${id}`)
  const request = `POST /api/explanations/${id}/answer`
  return { id, file, request, body: { text: 'Do vướng', files: [file] } }
}

const attachedToExplanation = async (api: Api) => {
  const { id, file, request, body } = await explanationWithFile(api)
  ok(await api.ask('cv.sxd', request, body))
  return `/api/explanations/${id}/files/${file}`
}

/** A directive, with a file that waits to be attached to it. */
const directiveWithFile = async (api: Api) => {
  const key = await registered(api)
  const file = await handedIn(api, 'vp.mot', `/api/directives/${key}`)
  const request = `POST /api/directives/${key}/changes`
  return { key, file, request, body: { change: 'attach', version: 1, files: [file] } }
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
  openExplanationFile: async ({ api }) => ({
    user: 'ct.mot',
    request: `GET ${await attachedToExplanation(api)}`,
  }),
  getExplanationFileSignatures: async ({ api }) => ({
    user: 'ct.mot',
    request: `GET ${await attachedToExplanation(api)}/signatures`,
  }),
  'answerExplanation with a file': async ({ api }) => {
    const { request, body } = await explanationWithFile(api)
    return { user: 'cv.sxd', request, body }
  },
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
  'commentOnTask with a file': async ({ api }) => {
    const { task, file } = await onTask(api)
    return {
      user: 'cv.sxd',
      request: `POST /api/tasks/${task}/comments`,
      body: { text: 'Xem', files: [file] },
    }
  },
  'answerCoordination with a file': async ({ api }) => {
    const task = await coordinated(api)
    const file = await handedIn(api, 'cv.stc', `/api/tasks/${task}`)
    const request = `POST /api/tasks/${task}/coordination-answer`
    return { user: 'cv.stc', request, body: { text: 'Nhất trí', files: [file] } }
  },
  'changeDirective with a file': async ({ api }) => ({ user: 'vp.mot', ...(await directiveWithFile(api)) }),
  'carryOutgoingPaper with a file': async ({ api }) => {
    const { steps, body } = await signedPaper(api)
    return { user: 'vp.mot', request: steps, body }
  },
}
