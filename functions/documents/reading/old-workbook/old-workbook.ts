import { problemOfCode } from '../../../shared/problems/problem.ts'
import { Refused } from '../../../shared/problems/refused.ts'
import * as fileProblems from '../file-problems.ts'
import {
  fileDamaged,
  fileHasLinks,
  fileHasMacros,
  fileNotExcel,
  fileOldExcel,
  fileTooHeavy,
} from '../file-problems.ts'
import type { ImportedTable } from '../imported-table.ts'
import { maxReadingSeconds, readInThread, threadBeside } from '../reading-thread.ts'
import { type CompoundEntry, compoundFileOf } from './compound-file.ts'
import { requireHarmlessRecords } from './old-workbook-records.ts'
import type { Outcome } from './old-workbook-worker.ts'

/**
 * Beside the heap a thread needs some 30 MB for itself and the library. The largest list that is taken needs 48 MB of
 * it: `test/functions/documents/reading/old-workbook-pieces.test.ts`.
 */
const resourceLimits = { maxOldGenerationSizeMb: 56, maxYoungGenerationSizeMb: 8, stackSizeMb: 4 }

const workerFile = threadBeside(import.meta, 'old-workbook-worker')

const tooHeavy = () => new Refused(fileTooHeavy, { seconds: maxReadingSeconds })

/**
 * Has a workbook read by the library.
 * @throws Refused file-too-heavy, and what the thread refused
 */
const tablesFromThread = async (workbook: Uint8Array<ArrayBuffer>): Promise<ImportedTable[]> => {
  const outcome = await readInThread<Outcome>(workerFile, workbook, resourceLimits, tooHeavy)
  if ('tables' in outcome) return [...outcome.tables]
  const { code, facts } = outcome.refused
  throw new Refused(problemOfCode(Object.values(fileProblems), code) ?? fileDamaged, facts)
}

/** What runs: a VBA project, or the store of a form's controls. */
const macroNames = /^(?:_VBA_PROJECT(?:_CUR)?|VBA|Macros|Ctls)$/i
/** A file inside the file, or a link to one. */
const embeddedNames = /^(?:(?:MBD|LNK)[\dA-F]{8}|ObjectPool|Package|.?Ole10Native)$/i
const otherPrograms = /^(?:WordDocument|PowerPoint Document|VisioDocument)$/

const requireHarmlessNames = (entries: readonly CompoundEntry[]): void => {
  for (const { name } of entries) {
    if (otherPrograms.test(name)) throw new Refused(fileNotExcel)
    if (macroNames.test(name)) throw new Refused(fileHasMacros)
    if (embeddedNames.test(name)) throw new Refused(fileHasLinks, { part: name.replace(/\p{Cc}/gu, '') })
  }
}

/** Excel of before 97 calls it Book; a file for both has both. */
const workbookIn = (entries: readonly CompoundEntry[]): CompoundEntry => {
  const named = (wanted: string) =>
    entries.filter(({ kind, name }) => kind === 'stream' && name.toLowerCase() === wanted)
  const [workbook, second] = named('workbook')
  if (second) throw new Refused(fileDamaged, { reason: 'two workbooks' })
  if (workbook) return workbook
  throw new Refused(named('book').length > 0 ? fileOldExcel : fileNotExcel)
}

/**
 * The sheets of a workbook of Excel 97 to 2003 (.xls): its stream alone, looked through for what runs, reaches out or
 * is locked, and then read by a library in a thread of its own.
 * @throws Refused file-… with what is wrong
 */
export const oldWorkbookTables = async (bytes: Uint8Array): Promise<ImportedTable[]> => {
  const { entries, read } = compoundFileOf(bytes)
  requireHarmlessNames(entries)
  const stream = read(workbookIn(entries))
  requireHarmlessRecords(stream)
  return tablesFromThread(stream)
}
