import { deflateSync } from 'node:zlib'

/** Writes PDF files that hold what a test wants them to hold: letters at places, and whatever is wrong with a file. */

export interface Placed {
  readonly text: string
  /** From the left and from the top, in points. */
  readonly x: number
  readonly y: number
  readonly size?: number
}

/** Every letter is as wide as this part of its height. */
const letterWidth = 0.5

const a4 = { width: 595, height: 842 }

/** Lines of a page one below the other, full ones to the right margin, as a program of letters sets them. */
export const setLines = (
  lines: readonly (string | { readonly text: string; readonly x: number })[],
  { top = 90, left = 85, size = 13, leading = 18 } = {},
): Placed[] =>
  lines.map((line, place) => ({
    ...(typeof line === 'string' ? { text: line, x: left } : line),
    y: top + place * leading,
    size,
  }))

/** As many letters as fit between the margins, at the usual size. */
const lettersInLine = Math.floor((a4.width - 85 - 57) / (13 * letterWidth))

/** A long text in lines of full width, words never parted; the first one is set in. */
export const broken = (text: string, indent = 36): { text: string; x: number }[] => {
  const lines: { text: string; x: number }[] = []
  let room = lettersInLine - Math.ceil(indent / (13 * letterWidth))
  let line = ''
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > room) {
      lines.push({ text: line, x: lines.length === 0 ? 85 + indent : 85 })
      line = word
      room = lettersInLine
    } else line = line ? `${line} ${word}` : word
  }
  lines.push({ text: line, x: lines.length === 0 ? 85 + indent : 85 })
  return lines
}

const hex = (number: number, digits: number): string => number.toString(16).padStart(digits, '0')

/** The letters of a document, two bytes each, and what they mean. */
class Letters {
  readonly #codes = new Map<string, number>()

  codesOf(text: string): string {
    return [...text]
      .map((letter) => {
        const code = this.#codes.get(letter) ?? this.#codes.size + 1
        this.#codes.set(letter, code)
        return hex(code, 4)
      })
      .join('')
  }

  get map(): string {
    const lines = [...this.#codes].map(
      ([letter, code]) => `<${hex(code, 4)}> <${Buffer.from(letter, 'utf16le').swap16().toString('hex')}>`,
    )
    const groups = Array.from({ length: Math.ceil(lines.length / 100) }, (_, place) =>
      lines.slice(place * 100, place * 100 + 100),
    )
    return [
      '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def',
      '1 begincodespacerange <0000> <ffff> endcodespacerange',
      ...groups.map((group) => `${group.length} beginbfchar ${group.join(' ')} endbfchar`),
      'endcmap end end',
    ].join('\n')
  }
}

interface Stream {
  readonly dictionary: string
  readonly data: Uint8Array | string
}

export type PdfObject = string | Stream

/** Objects by their numbers from 1, as a file with its table. */
export const fileOf = (objects: readonly PdfObject[], trailer = ''): Buffer => {
  const pieces: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const places: number[] = []
  const length = () => pieces.reduce((sum, piece) => sum + piece.length, 0)
  for (const [place, object] of objects.entries()) {
    places.push(length())
    const content =
      typeof object === 'string'
        ? Buffer.from(object)
        : Buffer.concat([
            Buffer.from(`<< ${object.dictionary} /Length ${Buffer.from(object.data).length} >>\nstream\n`),
            Buffer.from(object.data),
            Buffer.from('\nendstream'),
          ])
    pieces.push(Buffer.from(`${place + 1} 0 obj\n`), content, Buffer.from('\nendobj\n'))
  }
  const start = length()
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  return Buffer.concat([
    ...pieces,
    Buffer.from(
      `xref\n0 ${places.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${places.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  ])
}

const packed = (text: string): Stream => ({ dictionary: '/Filter /FlateDecode', data: deflateSync(text) })

export interface PdfForm {
  /** Of each page, in place of what draws its letters. */
  readonly content?: (drawn: string) => PdfObject
  readonly trailer?: string
  readonly rotated?: number
  /** As many pages as the file says that it has, where that is not the truth. */
  readonly saidPages?: number
  readonly more?: readonly PdfObject[]
}

const fixed = 5

/** A PDF whose pages hold letters at places; more objects come before the pages, from number 6. */
export const pdfOf = (pages: readonly (readonly Placed[])[], form: PdfForm = {}): Buffer => {
  const { content = packed, trailer = '', rotated = 0, saidPages = pages.length, more = [] } = form
  const letters = new Letters()
  const drawn = pages.map((page) =>
    page
      .map(
        ({ text, x, y, size = 13 }) =>
          `BT /F1 ${size} Tf 1 0 0 1 ${x} ${a4.height - y} Tm <${letters.codesOf(text)}> Tj ET`,
      )
      .join('\n'),
  )
  const first = fixed + more.length + 1
  const numbers = pages.map((_, place) => first + place * 2)
  return fileOf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${numbers.map((number) => `${number} 0 R`).join(' ')}] /Count ${saidPages} >>`,
      '<< /Type /Font /Subtype /Type0 /BaseFont /Times /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Times /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW ${letterWidth * 1000} >>`,
      packed(letters.map),
      ...more,
      ...drawn.flatMap((text, place): PdfObject[] => [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${a4.width} ${a4.height}] /Rotate ${rotated} /Resources << /Font << /F1 3 0 R >> >> /Contents ${(numbers[place] ?? 0) + 1} 0 R >>`,
        content(text),
      ]),
    ],
    trailer,
  )
}
