import { createHash } from 'node:crypto'
import { canonicalJson } from '../../shared/canonical-json.ts'

/**
 * A whole city as a file, docs/city-file.md: JSON Lines, one record each, between a head and an end. Each line's hash
 * is made of the hash of the line before and of what the line says, so that the last one is a hash over everything.
 */

const format = 'dung-han'
const version = 1

/** What is wrong with a line of the file; `line` is its place in the file, from 1, the head. */
interface FileProblem {
  readonly line: number
  readonly code:
    | 'no-city-file'
    | 'other-version'
    | 'no-line'
    | 'altered'
    | 'missing-lines'
    | 'moved-or-doubled'
    | 'after-the-end'
    | 'wrong-count'
    | 'cut-off'
  /** The number that the line bears, or the version of the file. */
  readonly found?: number
}

/** A file that is not what an export wrote. Nothing of it may be used. */
export class DamagedFile extends Error {
  readonly problems: readonly FileProblem[]
  constructor(problems: readonly FileProblem[]) {
    super(problems.map(({ line, code }) => `line ${line}: ${code}`).join('\n'))
    this.name = 'DamagedFile'
    this.problems = problems
  }
}

type Content =
  | { readonly city: { readonly format: string; readonly version: number } }
  | { readonly record: unknown }
  | { readonly end: { readonly records: number } }

type Line = Content & { readonly line: number; readonly hash: string }

const hashOf = (before: string, content: string): string =>
  createHash('sha256').update(`${before}\n${content}`).digest('hex')

/** Makes a file line by line, each without its line feed: the head once, records, the end once. */
const newCityFile = () => {
  let line = 0
  let hash = ''
  const next = (content: string): string => {
    line += 1
    hash = hashOf(hash, content)
    return `{"line":${line},"hash":"${hash}",${content.slice(1)}`
  }
  return {
    head: () => next(canonicalJson({ city: { format, version } } satisfies Content)),
    /** @param record as canonical JSON */
    record: (record: string) => next(`{"record":${record}}`),
    end: () => next(canonicalJson({ end: { records: line - 1 } } satisfies Content)),
    /** How many records there are so far, and the hash of the line made last; of the end, that over the whole. */
    written: () => ({ records: Math.max(line - 1, 0), hash }),
  }
}

/** The text of the file, line by line, and what it then is. The same records give the same text. */
export function* textOfFile(records: Iterable<string>): Generator<string, { records: number; hash: string }> {
  const { head, record, end, written } = newCityFile()
  yield `${head()}\n`
  for (const one of records) yield `${record(one)}\n`
  const { records: count } = written()
  yield `${end()}\n`
  return { records: count, hash: written().hash }
}

const contentOf = (parsed: Record<string, unknown>): Content | undefined => {
  const { line: _, hash: __, ...content } = parsed
  const [name, ...others] = Object.keys(content)
  return others.length === 0 && ['city', 'record', 'end'].includes(name ?? '')
    ? (content as unknown as Content)
    : undefined
}

const parsed = (text: string): Line | undefined => {
  try {
    const one: unknown = JSON.parse(text)
    if (typeof one !== 'object' || one === null) return undefined
    const { line, hash } = one as Line
    return Number.isInteger(line) && typeof hash === 'string' && contentOf({ ...one })
      ? (one as Line)
      : undefined
  } catch {
    return undefined // no JSON: told like any other line that is none
  }
}

/** Only what begins as a city's file does is looked into any further. */
const requireHead = (text: string): void => {
  const head = parsed(text)
  if (!head || !('city' in head) || head.city?.format !== format)
    throw new DamagedFile([{ line: 1, code: 'no-city-file' }])
  if (head.city.version !== version)
    throw new DamagedFile([{ line: 1, code: 'other-version', found: Number(head.city.version) }])
}

/** Beyond these the file is so damaged that each further line says nothing new. */
const maxProblems = 20

/** What the reader knows of the lines so far. */
interface Reading {
  readonly problems: FileProblem[]
  /** How many lines of the file were read, and the number that the next one should bear. */
  place: number
  next: number
  /** Of the line before; unknown after one that cannot be trusted. */
  hash: string | undefined
  isEnded: boolean
}

const begun = (): Reading => ({ problems: [], place: 0, next: 1, hash: '', isEnded: false })

/** Whether a line says what its hash was made of. */
const isAsWritten = (before: string, content: Content, hash: string): boolean => {
  try {
    return hashOf(before, canonicalJson(content)) === hash
  } catch {
    return false // half a character, or a number beyond all: JSON can write them, and no export does
  }
}

/** What is wrong with a line that stands after those that were read. */
const problemOf = ({ next, hash, isEnded }: Reading, line: Line | undefined) => {
  if (isEnded) return 'after-the-end'
  if (!line || ('city' in line && next > 1)) return 'no-line'
  if (line.line !== next) return line.line > next ? 'missing-lines' : 'moved-or-doubled'
  const content = contentOf({ ...line })
  if (hash !== undefined && content && !isAsWritten(hash, content, line.hash)) return 'altered'
  return 'end' in line && line.end?.records !== next - 2 ? 'wrong-count' : undefined
}

/** The line, where it stands where it should. */
const takeLine = (reading: Reading, text: string): Line | undefined => {
  const line = parsed(text)
  const code = problemOf(reading, line)
  reading.place += 1
  if (code)
    reading.problems.push({
      line: reading.place,
      code,
      ...(code !== 'no-line' && line && { found: line.line }),
    })
  if (code === 'after-the-end' || code === 'moved-or-doubled') return undefined
  reading.next = (line?.line ?? reading.next) + 1
  reading.hash = line?.hash
  reading.isEnded = line !== undefined && 'end' in line
  return line
}

const requireWhole = ({ place, isEnded, problems }: Reading): void => {
  if (place === 0) problems.push({ line: 1, code: 'no-city-file' })
  else if (!isEnded) problems.push({ line: place + 1, code: 'cut-off' })
  if (problems.length > 0) throw new DamagedFile(problems)
}

/**
 * The records of a file as an export wrote it, one by one, the first from line 2; then the hash over the whole, as its end says it. They are
 * unchecked but for the hashes, and none of them may be used before the last was read: only then is it known that every line
 * is there, once, in its place and unaltered.
 * @throws DamagedFile with the first lines that are not
 */
export async function* recordsOfFile(lines: AsyncIterable<string>): AsyncGenerator<unknown, string> {
  const reading = begun()
  for await (const text of lines) {
    if (reading.place === 0) requireHead(text)
    const line = takeLine(reading, text)
    if (reading.problems.length === maxProblems) throw new DamagedFile(reading.problems)
    if (line && 'record' in line && reading.problems.length === 0) yield line.record
  }
  requireWhole(reading)
  return reading.hash ?? ''
}
