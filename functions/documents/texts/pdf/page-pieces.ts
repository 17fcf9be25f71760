/** The letters of a page as pieces: what stands on one line without a wide gap. */

/** What the library tells of some letters: where they begin, measured in points from the upper left corner of the page. */
export interface Item {
  readonly text: string
  readonly x: number
  /** Of the line that the letters stand on, downwards. */
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Piece {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly height: number
  /** Its place in the order in which the file tells the page. */
  readonly order: number
}

/** Parts of the letters' height. What is further apart than `wide` are things of their own. */
const gaps = { blank: 0.12, wide: 0.7, back: 0.4, afterMark: 8 }

/** A number or mark of a list, which stands before its words however wide it is set off. */
const loneMark = /^(?:[-–—+*•]|\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-zđ]{1,2}|[IVX]{1,5})[.)])$/u

/** A digit above the line names a footnote; behind a metre it is a power. */
const isReference = (item: Item, before: Piece): boolean =>
  item.height < before.height * 0.8 &&
  before.y - item.y > before.height * 0.15 &&
  /^\d{1,2}$/.test(item.text.trim()) &&
  !/(?:^|\s|\d)[kcmd]?m$/.test(before.text)

const isOnLineOf = (item: Item, { y, height }: Piece): boolean =>
  Math.abs(item.y - y) <= Math.min(item.height || height, height) * 0.25

/** The raised number that a footnote begins with belongs to the larger letters behind it. */
const isNumberBefore = (piece: Piece, item: Item): boolean => {
  const gap = item.x - piece.right
  return (
    /^\d{1,2}$/.test(piece.text.trim()) &&
    piece.height < item.height * 0.8 &&
    item.y > piece.y &&
    item.y - piece.y < item.height * 0.6 &&
    gap > -0.2 * item.height &&
    gap < item.height
  )
}

/** Where the next letters go on from a piece; nothing where they are apart from it. */
const continued = (piece: Piece, item: Item, isSpaced: boolean): Piece | undefined => {
  const gap = item.x - piece.right
  if (isNumberBefore(piece, item))
    return {
      ...piece,
      text: `${piece.text} ${item.text}`,
      right: item.x + item.width,
      y: item.y,
      height: item.height,
    }
  const isMark = loneMark.test(piece.text.trim())
  const widest = (isMark ? gaps.afterMark : gaps.wide) * piece.height
  if (!isOnLineOf(item, piece) || gap < -gaps.back * piece.height || gap > widest) return undefined
  const isApart = isSpaced || gap > gaps.blank * piece.height
  const blank = isApart && !/\s$/.test(piece.text) && !/^\s/.test(item.text) ? ' ' : ''
  return {
    ...piece,
    text: `${piece.text}${blank}${item.text}`,
    right: Math.max(piece.right, item.x + item.width),
    height: Math.max(piece.height, item.height),
  }
}

/** Letters that stand within others of the same text were printed twice, for bold type. */
const isShadow = (item: Item, piece: Piece): boolean =>
  item.text === piece.text && Math.abs(item.x - piece.x) < 1.5 && Math.abs(item.y - piece.y) < 1.5

/**
 * The pieces of a page in the order of the file. References to footnotes are left out: a number behind a date would
 * be read as part of it.
 */
export const piecesOf = (items: readonly Item[]): Piece[] => {
  const pieces: Piece[] = []
  let isSpaced = false
  for (const item of items) {
    // Told where only the font changes, within a word: a letter that the font before has not.
    if (item.text === '') continue
    if (!item.text.trim()) {
      isSpaced = true
      continue
    }
    const last = pieces.at(-1)
    if (last && (isReference(item, last) || isShadow(item, last))) continue
    const longer = last && continued(last, item, isSpaced)
    if (longer) pieces[pieces.length - 1] = longer
    else
      pieces.push({
        text: item.text,
        x: item.x,
        right: item.x + item.width,
        y: item.y,
        height: item.height,
        order: pieces.length,
      })
    isSpaced = false
  }
  return pieces.map((piece) => ({ ...piece, text: piece.text.trim() }))
}
