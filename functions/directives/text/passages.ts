import { linesOf, type Mark, markOf, type Span } from './readable-text.ts'

/** One sentence, and the sentence that leads to it: "Giao Sở X:" above the points of a list. */
export interface Passage extends Span {
  /** On one line; its letters stand where they stand in the whole text. */
  readonly text: string
  /** The place of its line among all lines. */
  readonly line: number
  readonly mark: Mark | undefined
  readonly above: Passage | undefined
}

/** "TP. Đà Nẵng", "KT. Chủ tịch": a stop behind these ends nothing. */
const abbreviated =
  /(?<!\p{L})(?:TP|Tp|TX|TT|KT|TL|TM|TUQ|Q|H|P|X|S|ThS|TS|BS|PGS|GS|đ\/c|Đ\/c|v\.v|[A-ZĐ])$/u

/** Where a sentence ends. */
const ends = /[.!?](?=\s+(?:[\p{Lu}“"]|\((?!\p{L}{2,}[^()]*\)[\s.;]*$)))/gu

/** No sentence of a directive is as long: what is longer is read in pieces, so that no text takes longer than its length. */
const maxSentence = 2_000

const inPieces = ({ from, to }: Span): Span[] =>
  Array.from({ length: Math.ceil((to - from) / maxSentence) }, (_, place) => ({
    from: from + place * maxSentence,
    to: Math.min(to, from + (place + 1) * maxSentence),
  }))

const sentencesOf = (text: string, { from, to }: Span): Span[] => {
  const line = text.slice(from, to)
  const found: Span[] = []
  let start = 0
  for (const { index } of line.matchAll(ends)) {
    if (abbreviated.test(line.slice(0, index))) continue
    found.push({ from: from + start, to: from + index + 1 })
    start = index + 1 + (/^\s*/.exec(line.slice(index + 1))?.[0].length ?? 0)
  }
  if (start < line.length) found.push({ from: from + start, to })
  return found
}

/** Whether what follows may hang on it: it ends with a colon, or it is a heading. */
const leadsOn = ({ text, mark }: Passage, isHeading: (text: string) => boolean): boolean =>
  /:\s*$/.test(text) ||
  (mark !== undefined && /[^.;:,]\s*$/.test(text)) ||
  (!((mark === 'dash' || mark === 'star') && /[.;]\s*$/.test(text)) && isHeading(text))

/** "Hạn mới: 15/10/2021" below a point says more of it. */
const labelled =
  /^(?:thời hạn|thời gian|thời điểm|hạn|tiến độ|mốc|hoàn thành|đơn vị|cơ quan|chủ trì|phối hợp)(?!\p{L})[^:.;]{0,40}:\s*\S/iu

/**
 * What is open at a further line: a point of the same kind closes those that began before it. A line without a mark
 * belongs to the point right above it; where other points stood between, to none of them.
 */
const openAt = (
  open: readonly Passage[],
  mark: Mark | undefined,
  lastMarked: number,
  saysMore: boolean,
): readonly Passage[] => {
  const last = open.at(-1)
  if (mark === undefined && saysMore) return open
  if (mark === undefined && last?.mark !== undefined) return last.line === lastMarked ? open : []
  const same = open.findLastIndex((one) => one.mark === mark)
  return same < 0 ? open : open.slice(0, same)
}

/**
 * The sentences of a text that was made readable, in its order.
 * @param isHeading whether a sentence is nothing but the name of somebody whose work follows below
 */
export const passagesOf = (text: string, isHeading: (text: string) => boolean): Passage[] => {
  const passages: Passage[] = []
  let open: readonly Passage[] = []
  let lastMarked = -1
  for (const [line, span] of linesOf(text).entries()) {
    const { mark, length } = markOf(text.slice(span.from, span.to))
    open = openAt(open, mark, lastMarked, labelled.test(text.slice(span.from, span.to)))
    if (mark) lastMarked = line
    const above = open.at(-1)
    const sentences = sentencesOf(text, { from: span.from + length, to: span.to }).flatMap(inPieces)
    const ofLine = sentences.map(
      (at): Passage => ({ ...at, text: text.slice(at.from, at.to).replaceAll('\n', ' '), line, mark, above }),
    )
    passages.push(...ofLine)
    const last = ofLine.at(-1)
    if (last && leadsOn(last, isHeading)) open = [...open, last]
  }
  return passages
}
