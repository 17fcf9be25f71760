import { problemOfCode } from '../../../shared/problems/problem.ts'
import { Refused } from '../../../shared/problems/refused.ts'
import { maxReadingSeconds, readInThread, threadBeside } from '../../reading/reading-thread.ts'
import * as problems from '../text-file-problems.ts'
import { textFileTooHeavy, textFileUnreadable } from '../text-file-problems.ts'
import type { PdfText } from './pdf-text.ts'
import type { Outcome } from './pdf-worker.ts'

/** Two hundred full pages need some 60 MB of the heap: `test/functions/documents/texts/pdf-limits.test.ts`. */
const limits = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 }

const workerFile = threadBeside(import.meta, 'pdf-worker')

const tooHeavy = () => new Refused(textFileTooHeavy, { seconds: maxReadingSeconds })

const unreadable = (why: problems.WhyUnreadable): Refused => new Refused(textFileUnreadable, { why })

/** How far from its end a file says that it is whole. */
const endWithin = 4096

/** A file that was cut off would be read as far as it goes, and what is missing would not be missed. */
const isWhole = (bytes: Uint8Array): boolean => {
  const end = bytes.subarray(Math.max(0, bytes.length - endWithin))
  return Buffer.from(end.buffer, end.byteOffset, end.length).includes('%%EOF')
}

/**
 * The words of a PDF that has a layer of text, read in a thread that is ended when it takes too long or too much memory.
 * @throws Refused text-file-unreadable, text-file-is-scan, text-file-too-long, text-file-too-many-pages, text-file-too-heavy: no PDF, cut off,
 * damaged, a password, a scan, too many pages, too much of it
 */
export const readPdfFile = async (bytes: Uint8Array): Promise<PdfText> => {
  if (!isWhole(bytes)) throw unreadable('damaged')
  // A copy in memory of its own, which is given away.
  const copy = new Uint8Array(bytes)
  const outcome = await readInThread<Outcome>(workerFile, copy, limits, tooHeavy)
  if ('text' in outcome) return outcome.text
  const { code, facts } = outcome.refused
  throw new Refused(problemOfCode(Object.values(problems), code) ?? textFileUnreadable, facts)
}
