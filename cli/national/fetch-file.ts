import { readFile, stat } from 'node:fs/promises'
import type { LocalDate } from '../../functions/shared/dates/dates.ts'
import type { Refusal } from './refusals.ts'

/** So long, and no longer, one province may take; so much it may send: of 10,000 departments a file has some two megabytes. */
export const limits = { timeoutMs: 20_000, maxBytes: 4_000_000 }
export type Limits = typeof limits

export type Fetched = { readonly text: string } | { readonly refusal: Refusal }

const refused = (refusal: Refusal): Fetched => ({ refusal })

/** Stops reading, and with it what is being sent, where it becomes too much. */
const bodyOf = async (answer: Response, maxBytes: number): Promise<string | undefined> => {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of answer.body ?? []) {
    bytes += chunk.length
    if (bytes > maxBytes) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

const failureOf = (error: unknown): Fetched => {
  const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } }
  if (name === 'TimeoutError') return refused({ code: 'timeout' })
  return refused({ code: 'unreachable', said: cause?.code ?? cause?.message ?? message })
}

/** The file of a night from the province's address. It follows nobody elsewhere. */
export const fetchFile = async (
  address: string,
  date: LocalDate,
  { timeoutMs, maxBytes }: Limits,
): Promise<Fetched> => {
  const url = new URL(address)
  url.searchParams.set('date', date)
  try {
    const signal = AbortSignal.timeout(timeoutMs)
    const answer = await fetch(url, { redirect: 'manual', signal, headers: { accept: 'application/jose' } })
    if (answer.status >= 300 && answer.status < 400) return refused({ code: 'redirect' })
    if (answer.status !== 200) {
      await answer.body?.cancel()
      return refused({ code: 'status', status: answer.status })
    }
    const text = await bodyOf(answer, maxBytes)
    return text === undefined ? refused({ code: 'too-large' }) : { text }
  } catch (error) {
    return failureOf(error)
  }
}

/** The same from a file of this machine. */
export const readFigures = async (file: string, { maxBytes }: Limits): Promise<Fetched> => {
  try {
    if ((await stat(file)).size > maxBytes) return refused({ code: 'too-large' })
    return { text: await readFile(file, 'utf8') }
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    return code === 'ENOENT' ? refused({ code: 'no-file' }) : refused({ code: 'unreachable', said: code })
  }
}
