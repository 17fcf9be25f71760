import type { Client } from '../../../api/client.ts'
import type { Input } from '../../../api/types.ts'
import type { FilesOf } from '../files-of.ts'

/** How a file goes from the page to the bucket: hashed, announced, sent; a broken line is tried again. */

/** Why it was not sent: the line, or the service that did not take the bytes. */
export class NotSent extends Error {
  override readonly name = 'NotSent'
}

const sha256Of = async (file: Blob): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

interface Upload {
  readonly address: string
  readonly headers: Readonly<Record<string, string>>
}

/** `fetch` tells nothing of how much has gone out. */
const put = (
  { address, headers }: Upload,
  file: Blob,
  onSent: (bytes: number) => void,
  signal: AbortSignal,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('PUT', address)
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    request.upload.onprogress = ({ loaded }) => onSent(loaded)
    request.onload = () =>
      request.status === 200 ? resolve() : reject(new NotSent(`the service answered ${request.status}`))
    request.onerror = () => reject(new NotSent('the line broke'))
    request.onabort = () => reject(new NotSent('given up'))
    signal.addEventListener('abort', () => request.abort())
    request.send(file)
  })

const attempts = 3
const pauseMs = 2_000

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

export interface Sending {
  readonly call: Client
  readonly of: FilesOf
  readonly key: string
  readonly file: File
  readonly onSent: (bytes: number) => void
  readonly signal: AbortSignal
}

/** Says what is coming: answers where its bytes go. */
const announce = (
  { call, of, key }: Pick<Sending, 'call' | 'of' | 'key'>,
  body: Input<'announceTaskFile'>['body'],
) => {
  if ('task' in of) return call('announceTaskFile', { path: { id: of.task }, body, key })
  if ('paper' in of) return call('announceOutgoingFile', { path: { id: of.paper }, body, key })
  if ('explanation' in of) return call('announceExplanationFile', { path: { id: of.explanation }, body, key })
  return call('announceDirectiveFile', { path: { key: of.directive }, body, key })
}

/**
 * Announces the file and sends it; each attempt asks for a new address, under which it is the same file.
 * @returns its id
 * @throws NotSent, and whatever the API refuses the announcement with
 */
export const sendFile = async ({ file, onSent, signal, ...sending }: Sending): Promise<string> => {
  const body = { name: file.name.normalize('NFC'), size: file.size, sha256: await sha256Of(file) }
  for (let attempt = 1; ; attempt += 1) {
    const { body: upload } = await announce(sending, body)
    try {
      await put(upload, file, onSent, signal)
      return upload.id
    } catch (error) {
      if (attempt === attempts || signal.aborted) throw error
      await pause(pauseMs * attempt)
    }
  }
}
