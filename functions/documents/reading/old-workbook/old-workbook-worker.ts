import { parentPort, workerData } from 'node:worker_threads'
import { read, type WorkBook } from '@e965/xlsx'
import { Refused } from '../../../shared/problems/refused.ts'
import type { ImportedTable } from '../imported-table.ts'
import { tablesOfWorkbook } from './old-workbook-cells.ts'
import { piecesOf } from './old-workbook-pieces.ts'

/** A thread of its own in which the library reads one workbook: what goes wrong in it, or for too long, ends with it. */

export type Outcome =
  | { readonly tables: readonly ImportedTable[] }
  | { readonly refused: Pick<Refused, 'code' | 'facts'> }

const options = {
  type: 'buffer',
  dense: true,
  cellNF: true,
  cellText: false,
  cellHTML: false,
  bookVBA: false,
} as const

function* workbooksOf(bytes: Uint8Array): Generator<WorkBook> {
  for (const piece of piecesOf(bytes)) yield read(piece, options)
}

const outcomeOf = (bytes: Uint8Array): Outcome => {
  try {
    return { tables: tablesOfWorkbook(workbooksOf(bytes)) }
  } catch (error) {
    if (error instanceof Refused) return { refused: { code: error.code, facts: error.facts } }
    const reason = error instanceof Error ? error.message.slice(0, 100) : 'unknown'
    return { refused: { code: 'file-damaged', facts: { reason } } }
  }
}

parentPort?.postMessage(outcomeOf(workerData))
