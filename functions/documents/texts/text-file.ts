import { fileTooBig } from '../../platform/problems/request-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { beginningOfFile, endingOf, isEncryptedOffice } from '../reading/file-beginning.ts'
import { maxFileBytes } from '../reading/imported-table.ts'
import { readPdfFile } from './pdf/pdf-file.ts'
import { readPlainText } from './plain-text.ts'
import {
  textFileEmpty,
  textFileIsScan,
  textFileUnreadable,
  type WhyUnreadable,
} from './text-file-problems.ts'
import { linesInUnicode } from './text-lines.ts'
import { type TextNote, type TextNoteCode, textNote, textNoteCodes } from './text-notes.ts'
import { readWordFile } from './word/word-file.ts'

export const textKinds = ['word', 'pdf', 'text'] as const

type TextKind = (typeof textKinds)[number]

/** The words of a file that somebody sends. */
export interface FileText {
  readonly kind: TextKind
  /** Only a PDF has pages before it is printed. */
  readonly pages?: number
  readonly lines: readonly string[]
  readonly notes: readonly TextNote[]
}

type Read = Omit<FileText, 'kind'>

const unreadable = (why: WhyUnreadable): Refused => new Refused(textFileUnreadable, { why })

/** `2, 4–7` of pages in their order. */
const spans = (pages: readonly number[]): string =>
  pages
    .filter((page, place) => page - 1 !== pages[place - 1] || page + 1 !== pages[place + 1])
    .reduce((text, page, place, ends) => {
      const before = ends[place - 1]
      if (before === undefined) return String(page)
      return `${text}${pages.includes(page - 1) ? '–' : ', '}${page}`
    }, '')

const told = (notes: Partial<Record<TextNoteCode, boolean>>): TextNote[] =>
  textNoteCodes.filter((code) => notes[code]).map((code) => textNote(code))

const word = (bytes: Uint8Array): Read => {
  const { lines, deleted, converted } = readWordFile(bytes)
  const { lines: unicode, isConverted } = linesInUnicode(lines)
  return { lines: unicode, notes: told({ converted: converted || isConverted, 'struck-out': deleted }) }
}

const pdf = async (bytes: Uint8Array): Promise<Read> => {
  const { pages, lines, without } = await readPdfFile(bytes)
  const { lines: unicode, isConverted } = linesInUnicode(lines)
  const missing = without.length > 0 ? [textNote('pages-without-text', { pages: spans(without) })] : []
  return { pages, lines: unicode, notes: [...told({ converted: isConverted }), ...missing] }
}

const plain = (bytes: Uint8Array): Read => {
  const { lines, isConverted } = readPlainText(bytes)
  return { lines, notes: told({ converted: isConverted }) }
}

const readers: Readonly<Record<TextKind, (bytes: Uint8Array) => Read | Promise<Read>>> = {
  word,
  pdf,
  text: plain,
}

const endings: Readonly<Record<TextKind, string>> = { word: 'docx', pdf: 'pdf', text: 'txt' }
const oldWord = /^(?:doc|dot|rtf)$/
const withMacros = /^(?:docm|dotm)$/

/** Something may stand before the first line of a PDF. */
const isPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-')

/** @throws Refused text-file-unreadable, text-file-is-scan: what the bytes are is no text, or not what the name says */
const kindOf = (name: string, bytes: Uint8Array): TextKind => {
  const ending = endingOf(name)
  const beginning = beginningOfFile(bytes)
  if (beginning === 'picture') throw new Refused(textFileIsScan)
  if (beginning === 'ole' && isEncryptedOffice(bytes)) throw unreadable('password')
  if (withMacros.test(ending)) throw unreadable('macros')
  if (oldWord.test(ending) || (beginning === 'ole' && ending === 'docx')) throw unreadable('old-word')
  const byName = textKinds.find((kind) => endings[kind] === ending)
  const byBytes = isPdf(bytes)
    ? 'pdf'
    : beginning === 'zip'
      ? 'word'
      : beginning === 'text'
        ? 'text'
        : undefined
  if (!byName) throw unreadable('kind')
  if (!byBytes) throw unreadable('damaged')
  if (byName !== byBytes) throw unreadable('name')
  return byName
}

/**
 * Reads the words of a directive out of a Word file (.docx), a PDF with a layer of text or a plain text (.txt), one line
 * a paragraph or a row of a table. The name is only compared with what the bytes are.
 * @throws Refused file-too-big, text-file-empty, text-file-unreadable, text-file-is-scan, text-file-too-long, text-file-too-many-pages, text-file-too-heavy
 */
export const readTextFile = async (name: string, bytes: Uint8Array): Promise<FileText> => {
  if (bytes.length > maxFileBytes) throw new Refused(fileTooBig, { max: maxFileBytes / 1024 / 1024 })
  if (bytes.length === 0) throw new Refused(textFileEmpty)
  const kind = kindOf(name, bytes)
  const read = await readers[kind](bytes)
  if (read.lines.length === 0) throw new Refused(textFileEmpty)
  return { kind, ...read }
}
