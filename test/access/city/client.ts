import { randomUUID } from 'node:crypto'

/** One request at the door, as bytes: what comes back is compared letter by letter. */

export interface Request {
  readonly method: string
  readonly path: string
  /** JSON, or bytes as they are, or a form. */
  readonly body?: unknown
  readonly ifMatch?: string
  readonly key?: string
}

export interface Answered {
  readonly status: number
  readonly text: string
  readonly etag: string
}

const bodyOf = (body: unknown) => {
  if (body instanceof Uint8Array) return { body: body as unknown as string, type: 'application/octet-stream' }
  if (body instanceof URLSearchParams)
    return { body: String(body), type: 'application/x-www-form-urlencoded' }
  return body === undefined
    ? { type: 'application/json' }
    : { body: JSON.stringify(body), type: 'application/json' }
}

/** @param authorization the whole header; undefined sends none */
export const sendTo = async (
  url: string,
  authorization: string | undefined,
  { method, path, body, ifMatch, key }: Request,
): Promise<Answered> => {
  const sent = bodyOf(body)
  const response = await fetch(url + path, {
    method,
    headers: {
      ...(authorization !== undefined && { authorization }),
      ...(method !== 'GET' && { 'content-type': sent.type }),
      ...(method === 'POST' && { 'idempotency-key': key ?? randomUUID() }),
      ...(ifMatch && { 'if-match': ifMatch }),
    },
    ...(sent.body !== undefined && { body: sent.body }),
  })
  return {
    status: response.status,
    text: await response.text(),
    etag: response.headers.get('etag') ?? '',
  }
}

/** The code of a refusal, or what else came. */
export const codeOf = ({ text }: Answered): string => {
  try {
    return String(JSON.parse(text).code)
  } catch {
    return text.slice(0, 60)
  }
}
