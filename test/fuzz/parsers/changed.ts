import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { zipOf } from '../../functions/documents/reading/zip-writer.ts'
import { oddPieces, oddText } from '../odd-texts.ts'

/** Samples as they come back from the world: cut off, doubled, mixed, and with what keyboards and programs add. */

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))

/** What happens to a whole text on its way. */
const wholeChanges: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text,
  (text) => text.normalize('NFD'),
  (text) => text.toUpperCase(),
  (text) => text.replace(/\d/g, wide),
  (text) => [...text].join('\u200b'),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replaceAll(' ', '\n'),
  (text) => `\u202e${text}`,
  (text) => text.replace(/[\u0300-\u036f]/g, ''),
]

/** Cuts, doubles or replaces a part of a text or a file. */
const partChanged = <Whole extends { length: number }>(
  whole: Whole,
  [how, at, size]: readonly [number, number, number],
  joined: (...parts: Whole[]) => Whole,
  other: Whole,
  slice: (whole: Whole, from: number, to?: number) => Whole,
): Whole => {
  const from = whole.length === 0 ? 0 : at % whole.length
  const to = Math.min(whole.length, from + 1 + (size % Math.max(1, whole.length >> 2)))
  const [before, part, after] = [slice(whole, 0, from), slice(whole, from, to), slice(whole, to)]
  switch (how) {
    case 0:
      return joined(before, after)
    case 1:
      return joined(before, part, part, after)
    case 2:
      return joined(before, other, after)
    case 3:
      return before
    case 4:
      return joined(before, other)
    default:
      return joined(before, other, part, after)
  }
}

const change = fc.tuple(fc.nat({ max: 5 }), fc.nat(), fc.nat())

/** A text of samples, changed here and there; now and then one that goes on for long. */
export const changedText = (samples: readonly string[], longest: number): fc.Arbitrary<string> => {
  const sample = fc.constantFrom(...samples)
  const piece = fc.oneof(fc.constantFrom(...oddPieces), sample)
  const slice = (text: string, from: number, to?: number) => text.slice(from, to)
  const edited = fc
    .tuple(sample, fc.array(fc.tuple(change, piece), { maxLength: 4 }), fc.constantFrom(...wholeChanges))
    .map(([text, changes, whole]) =>
      whole(
        changes.reduce(
          (before, [how, other]) => partChanged(before, how, (...parts) => parts.join(''), other, slice),
          text,
        ),
      ),
    )
  const long = fc
    .tuple(piece, piece, fc.nat({ max: longest }))
    .map(([one, other, length]) => `${one}${other} `.repeat(1 + Math.ceil(length / 3)).slice(0, length))
  return fc
    .oneof(
      { weight: 80, arbitrary: edited },
      { weight: 12, arbitrary: fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(' ')) },
      { weight: 7, arbitrary: oddText },
      { weight: 1, arbitrary: long },
    )
    .map((text) => text.slice(0, longest))
}

const bytesSlice = (bytes: Uint8Array, from: number, to?: number) => bytes.subarray(from, to)

/** A file of samples with bits turned, parts cut out, doubled, or taken from another. */
export const changedBytes = (samples: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> => {
  const sample = fc.constantFrom(...samples)
  const part = fc
    .tuple(sample, fc.nat(), fc.nat({ max: 600 }))
    .map(([bytes, from, length]) => bytes.subarray(from % bytes.length, (from % bytes.length) + length))
  const turned = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 6 })
  return fc
    .tuple(sample, turned, fc.array(fc.tuple(change, part), { maxLength: 2 }))
    .map(([bytes, turns, changes]) => {
      const joined = (...parts: Uint8Array[]): Uint8Array => Buffer.concat(parts)
      const made = Uint8Array.from(
        changes.reduce((before, [how, other]) => partChanged(before, how, joined, other, bytesSlice), bytes),
      )
      for (const [at, byte] of turns) if (made.length > 0) made[at % made.length] = byte
      return made
    })
}

/** A zipped file whose parts are changed inside, so that the change is past what a checksum finds. */
export const changedParts = (samples: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> => {
  const parts = samples.map((sample) => Object.entries(unzipSync(sample)))
  const entries = parts.flatMap((own, file) => own.map(([name, bytes]) => ({ file, name, bytes })))
  return fc.constantFrom(...entries).chain(({ file, name, bytes }) =>
    changedText([Buffer.from(bytes).toString('utf8')], 200_000).map((text) =>
      zipOf(
        (parts[file] ?? []).map(([own, data]) => ({
          name: own,
          data: own === name ? text : Buffer.from(data),
        })),
      ),
    ),
  )
}
