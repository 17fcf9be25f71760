import { unmarked } from '../../organisation/departments/body-name.ts'

/** Where the names of bodies may begin and end in a list of them. */

/** `hard`: another body begins for certain. `comma` and `soft` may also stand within a name. */
type Separator = 'hard' | 'line' | 'comma' | 'soft'

/** Words without a separator, by their place in the text, and what stands before them. */
export interface Atom {
  readonly from: number
  readonly to: number
  readonly separator: Separator
  /** It begins with a word that begins a body's name. */
  readonly beginsBody: boolean
}

const lineMarks =
  /(?<=^|\n)[ ]*(?:[-–—+*•●▪▫■◦·✓➢]+|\(?\d{1,2}\s*[.):/\-–](?!\d)|\(?[a-zđ]\)|[a-gđ]\.(?= )|[ivx]{1,4}[.)](?= ))[ ]*/giu
const numbered = /^\s*\(?0?1\s*[.)/]/
const lettered = /^\s*\(?a\)/i
const furtherNumber = /[\s,;.]+\(?(\d{1,2})[.)/][^\S\n]*(?=\p{L})/gu
const furtherLetter = /[\s,;.]+\(?[b-zđ]\)\s*(?=\p{L})/giu

/** "đ/c" holds no list, and who somebody is stands apart from what they head. */
const comrade = /(?<!\p{L})đ\/c(?!\p{L})\.?/giu

/** "đồng chí Nguyễn Văn A Giám đốc Sở X" is a person and what they head. */
const personAndOffice =
  /((?<!\p{L})(?:đồng chí|ông|bà)(?: \p{Lu}[\p{L}.]*){2,5}?) (?=(?:(?:phó|quyền) )?(?:tổng giám đốc|giám đốc|chủ tịch|chánh|trưởng|viện trưởng|thủ trưởng|chỉ huy trưởng)(?!\p{L}))/giu

/** Only the numbers that follow each other are a list's: "phường Hải Châu 1" keeps its own. */
const apartByNumbers = (text: string): string => {
  let next = 2
  return text.replace(furtherNumber, (found, number: string) => {
    if (Number(number) !== next) return found
    next += 1
    return '; '
  })
}

/** Without what numbers or marks the lines of a list, each body of it on a line of its own. */
export const withoutMarks = (text: string): string => {
  const isNumbered = numbered.test(text)
  const isLettered = lettered.test(text)
  const lines = text.replace(comrade, 'đồng chí').replace(/\r\n?/g, '\n').replace(lineMarks, '')
  const apart = isNumbered ? apartByNumbers(lines) : lines
  return (isLettered ? apart.replace(furtherLetter, '; ') : apart)
    .replace(/[^\S\n\t]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .replace(personAndOffice, '$1; ')
    .trim()
}

const bodyWords = [
  ...['ubnd', 'uy ban', 'ub', 'bql', 'bch', 'bo', 'cong an', 'ca', 'thanh tra', 'vien', 'van phong', 'vp'],
  ...[
    'trung tam',
    'tat ca',
    'chi cuc',
    'cuc',
    'kho bac',
    'ngan hang',
    'bao hiem',
    'benh vien',
    'cong ty',
    'cty',
  ],
  ...[
    'thanh doan',
    'tinh doan',
    'thanh uy',
    'dang uy',
    'hiep hoi',
    'buu dien',
    'to cong tac',
    'hat kiem lam',
  ],
  ...['tong cong ty', 'tap doan', 'lien doan', 'doan', 'mat tran', 'toa an', 'hdnd', 'hoi dong', 'giam doc'],
  ...[
    'pho giam doc',
    'chu tich',
    'thu truong',
    'chanh',
    'lanh dao',
    'dong chi',
    'ong',
    'ba',
    'giao(?! thong)',
    'don vi',
  ],
  ...[
    'tong giam doc',
    'truong ban',
    'vien truong',
    'cuc truong',
    'chi huy truong',
    'pho chu tich',
    'co quan',
  ],
  // "… và các khu công nghiệp" goes on with the same name.
  'cac (?:so|ban|nganh|quan|huyen|phuong|xa|don vi|co quan|dia phuong|to chuc|doanh nghiep|ubnd|chu dau tu|bo)',
]
/** Alone they are part of a group: "các quận, huyện". */
const kindWords = 'so|ban|quan|huyen|phuong|xa(?! hoi)|thi xa|thi tran|thanh pho|tp|hoi|phong|dia phuong'
const beginning = RegExp(
  `^(?:(?:${bodyWords.join('|')})(?![\\p{L}\\p{N}])|(?:${kindWords})[ :.]+[\\p{L}\\p{N}]|[qhpx]\\.)`,
  'u',
)

/** A dot ends a name where a blank and another body follow; "Q. Hải Châu" goes on. */
const separators =
  /(?<hard>\s*[;\n\t|]\s*)|(?<comma>\s*,\s*(?:(?:và|va)(?=\s)\s*)?)|(?<soft>\s*[&/+–—-]\s*|\s+(?:và|va|cùng với|cung voi|cùng|cung)\s+|(?<=[^\s.]{2})\.\s+)/giu

const kindOf = (found: string, groups: Record<string, string | undefined>): Separator => {
  if (groups.comma !== undefined) return 'comma'
  if (groups.soft !== undefined) return 'soft'
  return /^\s*\n\s*$/.test(found) ? 'line' : 'hard'
}

/** What stands in brackets belongs to the name before it. */
const bracketed = (text: string): readonly (readonly [number, number])[] =>
  [...text.matchAll(/\([^()]*\)?/g)].map(({ 0: found, index }) => [index, index + found.length] as const)

/** The parts of a text without marks of lists; nothing is left out but the separators. */
export const atomsOf = (text: string): Atom[] => {
  const plain = unmarked(text)
  const brackets = bracketed(text)
  const atoms: Atom[] = []
  let from = 0
  let separator: Separator = 'hard'
  const take = (to: number) => {
    // A sign and "và" may stand one after the other.
    const [joined = ''] = /^\s*(?:(?:và|va|cùng|cung)\s+)?/iu.exec(text.slice(from, to)) ?? []
    const start = from + joined.length
    if (!/[\p{L}\p{N}]/u.test(text.slice(start, to))) return
    const beginsBody = beginning.test(plain.slice(start, to).replace(/^[\s(]+/, ''))
    atoms.push({ from: start, to, separator, beginsBody })
  }
  for (const { 0: found, index, groups = {} } of text.matchAll(separators)) {
    if (brackets.some(([start, end]) => index >= start && index < end)) continue
    const before = atoms.length
    take(index)
    const isNew = atoms.length > before || atoms.length === 0
    const kind = kindOf(found, groups)
    separator = isNew || kind === 'hard' ? kind : separator
    from = index + found.length
  }
  take(text.length)
  return atoms
}
