import { fileTooBig } from '../../platform/problems/request-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { beginningOfFile, endingOf, isEncryptedOffice } from '../reading/file-beginning.ts'
import { maxFileBytes } from '../reading/imported-table.ts'
import { readPlainText } from './plain-text.ts'
import {
  textFileEmpty,
  textFileIsScan,
  textFileUnreadable,
  type WhyUnreadable,
} from './text-file-problems.ts'
import { linesInUnicode } from './text-lines.ts'
import { type TextNote, type TextNoteCode, textNote } from './text-notes.ts'
import { readWordFile } from './word/word-file.ts'

export const textKinds = ['word', 'text'] as const

type TextKind = (typeof textKinds)[number]

/** The words of a file that somebody sends. */
export interface FileText {
  readonly kind: TextKind
  readonly lines: readonly string[]
  readonly notes: readonly TextNote[]
}

/** What was read of a file, and what is to be said of it. */
interface Read {
  readonly lines: readonly string[]
  readonly notes: readonly TextNoteCode[]
}

const unreadable = (why: WhyUnreadable): Refused => new Refused(textFileUnreadable, { why })

const word = (bytes: Uint8Array): Read => {
  const { lines, deleted, converted } = readWordFile(bytes)
  const { lines: unicode, isConverted } = linesInUnicode(lines)
  const notes = { converted: converted || isConverted, 'struck-out': deleted }
  const told = (Object.keys(notes) as TextNoteCode[]).filter((code) => notes[code])
  return { lines: unicode, notes: told }
}

const plain = (bytes: Uint8Array): Read => {
  const { lines, isConverted } = readPlainText(bytes)
  return { lines, notes: isConverted ? ['converted'] : [] }
}

const readers: Readonly<Record<TextKind, (bytes: Uint8Array) => Read>> = { word, text: plain }

const endings: Readonly<Record<TextKind, string>> = { word: 'docx', text: 'txt' }
const oldWord = /^(?:doc|dot|rtf)$/
const withMacros = /^(?:docm|dotm)$/

/** @throws Refused text-file-unreadable, text-file-is-scan: what the bytes are is no text, or not what the name says */
const kindOf = (name: string, bytes: Uint8Array): TextKind => {
  const ending = endingOf(name)
  const beginning = beginningOfFile(bytes)
  if (beginning === 'picture') throw new Refused(textFileIsScan)
  if (beginning === 'ole' && isEncryptedOffice(bytes)) throw unreadable('password')
  if (withMacros.test(ending)) throw unreadable('macros')
  if (oldWord.test(ending) || (beginning === 'ole' && ending === 'docx')) throw unreadable('old-word')
  const byName = textKinds.find((kind) => endings[kind] === ending)
  const byBytes = beginning === 'zip' ? 'word' : beginning === 'text' ? 'text' : undefined
  if (!byName) throw unreadable('kind')
  if (!byBytes) throw unreadable('damaged')
  if (byName !== byBytes) throw unreadable('name')
  return byName
}

/**
 * Reads the words of a directive out of a Word file (.docx) or a plain text (.txt), one line a paragraph or a row of a
 * table. The name is only compared with what the bytes are.
 * @throws Refused file-too-big, text-file-… with what is wrong
 */
export const readTextFile = async (name: string, bytes: Uint8Array): Promise<FileText> => {
  if (bytes.length > maxFileBytes) throw new Refused(fileTooBig, { max: maxFileBytes / 1024 / 1024 })
  if (bytes.length === 0) throw new Refused(textFileEmpty)
  const kind = kindOf(name, bytes)
  const { lines, notes } = readers[kind](bytes)
  if (lines.length === 0) throw new Refused(textFileEmpty)
  return { kind, lines, notes: notes.map(textNote) }
}
