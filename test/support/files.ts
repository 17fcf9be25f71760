import { createHash } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'
import type { Answer, Caller } from './api.ts'

/** Small files as offices make them, and what a page does to hand one in. */

export const pdf = (text = 'Báo cáo'): Buffer =>
  Buffer.from(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
% ${text}
trailer<</Root 1 0 R>>
%%EOF
`)

export const png = (): Buffer =>
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )

export const jpeg = (): Buffer =>
  Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0x4a, 0x46, 0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9])

export const officeFile = (...parts: readonly string[]): Buffer =>
  Buffer.from(
    zipSync(Object.fromEntries(['[Content_Types].xml', ...parts].map((part) => [part, strToU8('<x/>')]))),
  )

export const docx = (): Buffer => officeFile('word/document.xml')

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

interface Upload {
  readonly id: string
  readonly address: string
  readonly headers: Record<string, string>
}

export const announce = (person: Caller, task: string, name: string, bytes: Uint8Array, key?: string) =>
  announceAt(person, `/api/tasks/${task}/files`, name, bytes, key)

const announceAt = (
  person: Caller,
  path: string,
  name: string,
  bytes: Uint8Array,
  key?: string,
): Promise<Answer<Upload>> =>
  person.post<Upload>(path, { name, size: bytes.length, sha256: sha256Of(bytes) }, key ? { key } : {})

export const send = ({ address, headers }: Upload, bytes: Uint8Array): Promise<Response> =>
  fetch(address, { method: 'PUT', headers, body: Buffer.from(bytes) })

/** Announces a file and sends it: what is left is to attach it. */
export const handIn = (person: Caller, task: string, name: string, bytes: Uint8Array): Promise<string> =>
  handInAt(person, `/api/tasks/${task}/files`, name, bytes)

/** The same for whatever takes files at this address. */
export const handInAt = async (
  person: Caller,
  path: string,
  name: string,
  bytes: Uint8Array,
): Promise<string> => {
  const { status, body } = await announceAt(person, path, name, bytes)
  if (status !== 201) throw new Error(`announced: ${status} ${JSON.stringify(body)}`)
  const sent = await send(body, bytes)
  if (!sent.ok) throw new Error(`sent: ${sent.status} ${await sent.text()}`)
  return body.id
}
