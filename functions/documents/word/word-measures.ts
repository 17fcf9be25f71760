import { AlignmentType, BorderStyle, type IParagraphOptions, NoBreakHyphen, Paragraph, TextRun } from 'docx'

/** Twentieths of a point, Word's unit of length. */
export const millimetres = (length: number): number => Math.round((length * 1440) / 25.4)

/** A4, and the margins of Decree 30/2020: top and bottom 20 mm, left 30 mm, right 15 mm. */
export const pageSize = { width: millimetres(210), height: millimetres(297) }
export const margin = {
  top: millimetres(20),
  bottom: millimetres(20),
  left: millimetres(30),
  right: millimetres(15),
  header: millimetres(10),
  footer: millimetres(10),
}
export const textWidth = pageSize.width - margin.left - margin.right
export const landscapeTextWidth = pageSize.height - margin.left - margin.right

/** Sizes in points, within what the Decree allows for each part. */
export const sizes = {
  nation: 13,
  motto: 14,
  issuer: 13,
  number: 13,
  subject: 13,
  date: 14,
  body: 14,
  recipientsHead: 12,
  recipients: 11,
  signature: 14,
  pageNumber: 14,
  annexTable: 11,
}

export interface Face {
  readonly size: number
  readonly bold?: boolean
  readonly italics?: boolean
}

/** A hyphen at which no line ends, as in a symbol: Word has a mark of its own for it. */
const unbroken = '\u2011'

export const run = (text: string, { size, ...face }: Face): TextRun =>
  new TextRun({
    children: text
      .split(unbroken)
      .flatMap((piece, place) => (place === 0 ? [piece] : [new NoBreakHyphen(), piece])),
    size: 2 * size,
    ...face,
  })

/** One paragraph in one face, without room around it unless asked for. */
export const line = (text: string, face: Face, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({
    spacing: { before: 0, after: 0 },
    alignment: AlignmentType.CENTER,
    ...options,
    children: [run(text, face)],
  })

/** A thin line `width` long in the middle of a column: the upper border of a paragraph with almost no height. */
export const rule = (width: number, column: number): Paragraph => {
  const side = Math.max(0, Math.round((column - width) / 2))
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 40, after: 0, line: 80, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
    children: [],
  })
}

/** Bold Times New Roman, in parts of the size: capitals with their spaces, and the motto as measured. */
const capitalWidth = 0.65
const smallWidth = 0.5
const mottoWidth = 12.2

/** Between a third and a half of a line's length, as under an issuing body or a title. */
export const partOfWidth = (text: string, size: number): number => {
  const isCapital = text === text.toLocaleUpperCase('vi')
  return Math.round(text.length * (isCapital ? capitalWidth : smallWidth) * size * 20 * 0.42)
}

/** The whole length of the motto. */
export const mottoRuleWidth = Math.round(mottoWidth * sizes.motto * 20)
