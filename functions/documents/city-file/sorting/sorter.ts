import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync, inflateRawSync } from 'node:zlib'

/**
 * Sorts more than memory holds: what came in is sorted in runs that fit, each run is written to a file of its own making
 * in the machine's folder for temporary files (TMPDIR), and the runs are merged when they are read. The file has no
 * name from the beginning: whatever becomes of the program, it is gone with it, and nobody else can open it.
 */

/** A text under the key by which it is sorted, as code units are. */
type Keyed = readonly [key: string, text: string]

export interface Sorter {
  /** @param text without line feeds, as JSON has none */
  readonly add: (key: string, text: string) => void
  /** All that was added so far, by key; equal keys in the order in which they came. As often as it is asked. */
  readonly sorted: () => Generator<Keyed>
  /** The file goes. */
  readonly close: () => void
}

/** How much is sorted at a time, in characters, and how much of each run is in memory while they are merged. */
const charactersPerRun = 4_000_000
const charactersPerBlock = 32_000
/** What a text and its key take in memory beside their characters, as if it were some of them. */
const charactersPerText = 100
/** More runs than these are merged to fewer first. */
const runsAtOnce = 100

const nameless = (): number => {
  const folder = mkdtempSync(join(tmpdir(), 'dung-han-sorted-'))
  const file = openSync(join(folder, 'sorted'), 'wx+', 0o600)
  rmSync(folder, { recursive: true })
  return file
}

/** Where a run stands in the file: blocks one after the other, each behind its length. */
interface Run {
  readonly from: number
  readonly to: number
}

const lengthBytes = 4

/** Between key and text: no key has it, see below, and no JSON. */
const separator = '\t'

const readAt = (file: number, place: number, bytes: number): Buffer => {
  const buffer = Buffer.allocUnsafe(bytes)
  for (let read = 0; read < bytes; ) {
    const more = readSync(file, buffer, read, bytes - read, place + read)
    if (more === 0) throw new Error('the file of what is sorted ends too early')
    read += more
  }
  return buffer
}

function* readRun(file: number, { from, to }: Run): Generator<Keyed> {
  for (let place = from; place < to; ) {
    const length = readAt(file, place, lengthBytes).readUInt32LE()
    const block = inflateRawSync(readAt(file, place + lengthBytes, length)).toString()
    place += lengthBytes + length
    for (const line of block.split('\n')) {
      const end = line.indexOf(separator)
      yield [line.slice(0, end), line.slice(end + 1)]
    }
  }
}

function* mergedPair(one: Generator<Keyed>, other: Generator<Keyed>): Generator<Keyed> {
  let [left, right] = [one.next(), other.next()]
  while (!left.done && !right.done) {
    if (left.value[0] <= right.value[0]) {
      yield left.value
      left = one.next()
    } else {
      yield right.value
      right = other.next()
    }
  }
  if (!left.done) yield left.value
  if (!right.done) yield right.value
  yield* one
  yield* other
}

function* merged(runs: readonly Generator<Keyed>[]): Generator<Keyed> {
  const [first] = runs
  const half = Math.ceil(runs.length / 2)
  if (runs.length > 1) yield* mergedPair(merged(runs.slice(0, half)), merged(runs.slice(half)))
  else if (first) yield* first
}

/** Writes blocks to the end of the file. */
const newWriter = (file: number) => {
  let end = 0
  const write = (lines: readonly string[]) => {
    const block = deflateRawSync(lines.join('\n'), { level: 1 })
    const length = Buffer.alloc(lengthBytes)
    length.writeUInt32LE(block.length)
    writeSync(file, Buffer.concat([length, block]), 0, lengthBytes + block.length, end)
    end += lengthBytes + block.length
  }
  return (sorted: Iterable<Keyed>): Run => {
    const from = end
    let lines: string[] = []
    let characters = 0
    for (const [key, text] of sorted) {
      lines.push(`${key}${separator}${text}`)
      characters += key.length + text.length
      if (characters < charactersPerBlock) continue
      write(lines)
      lines = []
      characters = 0
    }
    if (lines.length > 0) write(lines)
    return { from, to: end }
  }
}

const byKey = ([one]: Keyed, [other]: Keyed): number => {
  if (one === other) return 0
  return one < other ? -1 : 1
}

const escapes: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\\': '\\\\' }

/** What a key is sorted by, and comes back as: keys may have any characters, and different ones stay different. */
export const sortable = (key: string): string => key.replace(/[\t\n\\]/g, (sign) => escapes[sign] ?? sign)

/** @param runCharacters for tests: how much is held before a run is written */
export const newSorter = (runCharacters = charactersPerRun): Sorter => {
  const file = nameless()
  const write = newWriter(file)
  let runs: Run[] = []
  let held: Keyed[] = []
  let characters = 0
  const writeHeld = () => {
    if (held.length > 0) runs.push(write(held.sort(byKey)))
    held = []
    characters = 0
  }
  const mergedRuns = (some: readonly Run[]) => merged(some.map((run) => readRun(file, run)))
  const fewer = () => {
    while (runs.length > runsAtOnce) {
      const together = write(mergedRuns(runs.slice(0, runsAtOnce)))
      runs = [together, ...runs.slice(runsAtOnce)]
    }
  }
  return {
    add: (key, text) => {
      held.push([sortable(key), text])
      characters += key.length + text.length + charactersPerText
      if (characters >= runCharacters) writeHeld()
    },
    sorted: () => {
      writeHeld()
      fewer()
      return mergedRuns(runs)
    },
    close: () => closeSync(file),
  }
}
