import type { ImportedCell, ImportedTable, OldEncoding } from './imported-table.ts'
import { isSyllable } from './syllables.ts'

/**
 * Vietnamese of before Unicode: fonts that drew Vietnamese letters in the places of Western ones. What was typed so is
 * `VÒ viÖc` (TCVN3, the fonts .VnTime) or `Veà vieäc` (VNI) when it is read as Windows-1252, also out of a file that is
 * Unicode by itself.
 */

/** TCVN 5712:1993, VN3. Capitals have no marks of tone there: the font .VnTimeH draws the small letters as capitals. */
const tcvn3 = new Map(
  Object.entries({
    '¡': 'Ă',
    '¢': 'Â',
    '£': 'Ê',
    '¤': 'Ô',
    '¥': 'Ơ',
    '¦': 'Ư',
    '§': 'Đ',
    '¨': 'ă',
    '©': 'â',
    ª: 'ê',
    '«': 'ô',
    '¬': 'ơ',
    '\u00AD': 'ư',
    '®': 'đ',
    µ: 'à',
    '¶': 'ả',
    '·': 'ã',
    '¸': 'á',
    '¹': 'ạ',
    '»': 'ằ',
    '¼': 'ẳ',
    '½': 'ẵ',
    '¾': 'ắ',
    Æ: 'ặ',
    Ç: 'ầ',
    È: 'ẩ',
    É: 'ẫ',
    Ê: 'ấ',
    Ë: 'ậ',
    Ì: 'è',
    Î: 'ẻ',
    Ï: 'ẽ',
    Ð: 'é',
    Ñ: 'ẹ',
    Ò: 'ề',
    Ó: 'ể',
    Ô: 'ễ',
    Õ: 'ế',
    Ö: 'ệ',
    '×': 'ì',
    Ø: 'ỉ',
    Ü: 'ĩ',
    Ý: 'í',
    Þ: 'ị',
    ß: 'ò',
    á: 'ỏ',
    â: 'õ',
    ã: 'ó',
    ä: 'ọ',
    å: 'ồ',
    æ: 'ổ',
    ç: 'ỗ',
    è: 'ố',
    é: 'ộ',
    ê: 'ờ',
    ë: 'ở',
    ì: 'ỡ',
    í: 'ớ',
    î: 'ợ',
    ï: 'ù',
    ñ: 'ủ',
    ò: 'ũ',
    ó: 'ú',
    ô: 'ụ',
    õ: 'ừ',
    ö: 'ử',
    '÷': 'ữ',
    ø: 'ứ',
    ù: 'ự',
    ú: 'ỳ',
    û: 'ỷ',
    ü: 'ỹ',
    ý: 'ý',
    þ: 'ỵ',
  }),
)

/** VNI-Windows: a letter and, behind it, its mark; these stand alone. */
const vniAlone = new Map(
  Object.entries({
    ñ: 'đ',
    Ñ: 'Đ',
    ô: 'ơ',
    Ô: 'Ơ',
    ö: 'ư',
    Ö: 'Ư',
    í: 'í',
    ì: 'ì',
    æ: 'ỉ',
    ó: 'ĩ',
    ò: 'ị',
    î: 'ỵ',
    Í: 'Í',
    Ì: 'Ì',
    Æ: 'Ỉ',
    Ó: 'Ĩ',
    Ò: 'Ị',
    Î: 'Ỵ',
  }),
)

const [grave, acute, hook, tilde, dot, circumflex, breve] = [
  '\u0300',
  '\u0301',
  '\u0309',
  '\u0303',
  '\u0323',
  '\u0302',
  '\u0306',
] as const

const vniTones = new Map(Object.entries({ ù: acute, ø: grave, û: hook, õ: tilde, ï: dot }))
const vniHats = new Map(
  Object.entries({
    â: circumflex,
    á: circumflex + acute,
    à: circumflex + grave,
    å: circumflex + hook,
    ã: circumflex + tilde,
    ä: circumflex + dot,
  }),
)
const vniBreves = new Map(
  Object.entries({
    ê: breve,
    é: breve + acute,
    è: breve + grave,
    ú: breve + hook,
    ü: breve + tilde,
    ë: breve + dot,
  }),
)

/** What a mark behind a letter makes of it, or nothing where the two do not go together. */
const vniMarked = (letter: string, mark: string): string | undefined => {
  const base = letter.toLowerCase()
  const sign = mark.toLowerCase()
  const marks =
    ('aeiouyôö'.includes(base) ? vniTones.get(sign) : undefined) ??
    ('aeo'.includes(base) ? vniHats.get(sign) : undefined) ??
    (base === 'a' ? vniBreves.get(sign) : undefined)
  return marks && `${vniAlone.get(letter) ?? letter}${marks}`.normalize('NFC')
}

const fromVni = (text: string): string =>
  text.replace(/([aeiouyôö])([ùøûõïâáàåãäêéèúüë])|[ñôöíìæóòî]/gi, (whole, letter?: string, mark?: string) => {
    if (!letter || !mark) return vniAlone.get(whole) ?? whole
    return vniMarked(letter, mark) ?? `${vniAlone.get(letter) ?? letter}${vniAlone.get(mark) ?? mark}`
  })

/** Words whose other letters are all capitals were typed for the font that draws capitals. */
const withCapitals = (word: string, whole: string): string => {
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0
  const isAllCapitals = !/[a-z]/.test(word) && capitals > 1
  const isAmongCapitals = !/[a-z]/.test(whole) && /[A-Z].*[A-Z]/s.test(whole)
  return isAllCapitals || isAmongCapitals ? word.toUpperCase() : word
}

const wordForm = /[^\s\d.,;:!?()[\]{}"'“”‘’…/\\+=<>|_*&%#@~-]+/gu

const fromTcvn3 = (text: string): string =>
  text.replace(wordForm, (word) =>
    withCapitals([...word].map((letter) => tcvn3.get(letter) ?? letter).join(''), text),
  )

const converters = { tcvn3: fromTcvn3, vni: fromVni }

type Font = keyof typeof converters

/** The words of a text as they would be in Unicode; what is no letter of the encoding stays. */
export const converted = (text: string, encoding: Font): string => converters[encoding](text).normalize('NFC')

const isPlain = (word: string): boolean => /^[\p{ASCII}]*$/u.test(word)

const isWestern = (word: string): boolean => [...word].every((letter) => letter <= '\u00FF')

/** Words and units of others that would be syllables of Vietnamese too. */
const westernWords = new Set(['où', 'haï', 'dû', 'mû', 'µm'])

/** How the words of a text speak for an encoding: `for` it, or against it. */
interface Witness {
  readonly hits: readonly string[]
  readonly against: number
  /** Words that are Vietnamese either way. */
  readonly either: number
}

const witnessOf = (text: string, encoding: Font): Witness => {
  const hits: string[] = []
  let [against, either] = [0, 0]
  for (const [word] of text.matchAll(wordForm)) {
    if (isPlain(word) || [...word].length < 2) continue
    const [before, after] = [isSyllable(word), isSyllable(converted(word, encoding))]
    // A letter that is in no Western font was never typed in an old one.
    if (!isWestern(word) || !after) against += 1
    else if (before) either += converted(word, encoding) === word ? 0 : 1
    else if (!westernWords.has(word.toLowerCase())) hits.push(word.toLowerCase())
  }
  return { hits, against, either }
}

const textOf = (cell: ImportedCell): string => (cell && 'text' in cell ? cell.text : '')

interface Judged {
  readonly row: number
  readonly column: number
  readonly witness: Witness
}

const speaksFor = ({ witness }: Judged): boolean => witness.hits.length > witness.against
const speaksAgainst = ({ witness }: Judged): boolean =>
  witness.against > 0 && witness.against >= witness.hits.length

/** Fewer different words than these may be chance. */
const leastWords = 2

/** Cells in the encoding: by their own words, or where their column has such and nothing else. */
const cellsIn = (table: ImportedTable, encoding: Font): ReadonlySet<string> => {
  const judged = table.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column): Judged[] => {
      const text = textOf(cell)
      return isPlain(text) ? [] : [{ row, column, witness: witnessOf(text, encoding) }]
    }),
  )
  const sure = judged.filter(speaksFor)
  if (new Set(sure.flatMap(({ witness }) => witness.hits)).size < leastWords) return new Set()
  const [columns, mixed] = [new Set(sure.map(({ column }) => column)), new Set<number>()]
  for (const one of judged) if (speaksAgainst(one)) mixed.add(one.column)
  const rows = new Set(sure.map(({ row }) => row))
  const doubtful = judged.filter(
    (one) =>
      !speaksFor(one) &&
      one.witness.either > 0 &&
      one.witness.against === 0 &&
      !mixed.has(one.column) &&
      (columns.has(one.column) || rows.has(one.row)),
  )
  return new Set([...sure, ...doubtful].map(({ row, column }) => `${row}/${column}`))
}

/** The table with the texts of an old encoding converted and marked; as it was where there are none. */
export const withUnicode = (table: ImportedTable): ImportedTable => {
  const found = (Object.keys(converters) as Font[]).map((encoding) => ({
    encoding: encoding satisfies OldEncoding,
    cells: cellsIn(table, encoding),
  }))
  const [most] = found.toSorted((one, other) => other.cells.size - one.cells.size)
  if (!most || most.cells.size === 0) return table
  const { encoding, cells: inIt } = most
  const rows = table.rows.map(({ row, cells }, place) => ({
    row,
    cells: cells.map(
      (cell, column): ImportedCell =>
        cell && 'text' in cell && inIt.has(`${place}/${column}`)
          ? { ...cell, text: converted(cell.text, encoding), encoding }
          : cell,
    ),
  }))
  return { ...table, rows }
}

/** Whether a cell of the table was converted. */
export const hasConverted = ({ rows }: ImportedTable): boolean =>
  rows.some(({ cells }) => cells.some((cell) => cell && 'text' in cell && cell.encoding))

/**
 * The table of a file that was read as Windows-1258, the Vietnamese code page, with its texts marked; undefined where
 * its words are not Vietnamese.
 */
export const ofCodePage = (table: ImportedTable): ImportedTable | undefined => {
  const words = table.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (textOf(cell).match(wordForm) ?? []).filter((word) => !isPlain(word))),
  )
  const right = words.filter(isSyllable)
  if (new Set(right).size < leastWords || right.length * 10 < words.length * 9) return undefined
  const rows = table.rows.map(({ row, cells }) => ({
    row,
    cells: cells.map(
      (cell): ImportedCell =>
        cell && 'text' in cell && !isPlain(cell.text) ? { ...cell, encoding: 'windows-1258' } : cell,
    ),
  }))
  return { ...table, rows }
}
