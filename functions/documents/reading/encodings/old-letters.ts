/** What letters of the fonts of before Unicode mean: TCVN3 and VNI, as they look when they are read as Windows-1252. */

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

/** A word as both tell it: whatever stands between blanks, digits and signs of no encoding. */
export const wordForm = /[^\s\d.,;:!?()[\]{}"'“”‘’…/\\+=<>|_*&%#@~-]+/gu

const fromTcvn3 = (text: string): string =>
  text.replace(wordForm, (word) =>
    withCapitals([...word].map((letter) => tcvn3.get(letter) ?? letter).join(''), text),
  )

export const converters = { tcvn3: fromTcvn3, vni: fromVni }

export type Font = keyof typeof converters

/** The words of a text as they would be in Unicode; what is no letter of the encoding stays. */
export const converted = (text: string, encoding: Font): string => converters[encoding](text).normalize('NFC')
