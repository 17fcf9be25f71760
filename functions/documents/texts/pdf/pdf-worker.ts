import { parentPort, workerData } from 'node:worker_threads'
import { Refused } from '../../../shared/problems/refused.ts'
import { readPages } from './pdf-pages.ts'
import { type PdfText, pdfTextOf } from './pdf-text.ts'

/** A thread of its own in which the library reads one PDF: what goes wrong in it, or for too long, ends with it. */

export type Outcome = { readonly text: PdfText } | { readonly refused: Pick<Refused, 'code' | 'facts'> }

const outcomeOf = async (bytes: Uint8Array): Promise<Outcome> => {
  try {
    return { text: pdfTextOf(await readPages(bytes)) }
  } catch (error) {
    if (error instanceof Refused) return { refused: { code: error.code, facts: error.facts } }
    throw error
  }
}

parentPort?.postMessage(await outcomeOf(workerData))
