import type { ImportedCell, ImportedRow } from '../../reading/imported-table.ts'
import { shownOf } from '../columns/import-cells.ts'
import { type ImportColumn, plainWords } from '../columns/import-columns.ts'

/** Rows of a sheet that are no tasks: they are set aside, and told. */
type AsideKind = 'section' | 'total' | 'signature' | 'head' | 'other'

/** A row that was set aside. */
export interface RowAside {
  readonly row: number
  readonly kind: AsideKind
  readonly words: string
  /** What the rows below take from it, where they say nothing of it themselves. */
  readonly gives?: 'lead' | 'directive'
}

/** A row's cells that say something, without the number of the row. */
interface Said {
  readonly ordinal: string
  readonly words: readonly { readonly column: ImportColumn | undefined; readonly text: string }[]
}

type ColumnAt = (place: number) => ImportColumn | undefined

const ordinalForm = /^[([]?(?:\d{1,3}(?:\.\d{1,2})*|[IVXLC]{1,6}|\p{L})[)\].:/-]*$/u

const saidIn = ({ cells }: ImportedRow, columnAt: ColumnAt): Said => {
  const filled = cells.flatMap((cell: ImportedCell, place) => {
    const text = shownOf(cell).replace(/\s+/g, ' ')
    return text ? [{ column: columnAt(place), text }] : []
  })
  const [first, ...rest] = filled
  const isOrdinal = first && !first.column && ordinalForm.test(first.text)
  return isOrdinal ? { ordinal: first.text, words: rest } : { ordinal: '', words: filled }
}

const totalForm =
  /^(?:tong (?:cong|so)(?! hoa)|(?:cong|tong)(?: (?:\d+|so|muc|phan|nhom|chung|toan bo|nhiem vu|van ban|viec|dau viec|[ivx]+|[a-d]))*$)/

/** Who signs below a table, and what stands about the signature. */
const signatureForm =
  /^(?:nguoi (?:lap|tong hop|soan|viet)(?: (?:bieu|bang|danh muc|bao cao))?|(?:tm|kt|tl|tuq)(?: \S+){0,8}|noi nhan(?: .*)?|(?:pho )?(?:chu tich|chanh van phong|giam doc|thu truong|truong phong|truong ban)(?: \S+){0,6}|(?:lanh dao|thu truong) (?:don vi|van phong|co quan|phong|so)(?: \S+){0,4}|ky ten.*|ky ghi ro.*|luu vt.*|nhu tren|[\p{L} ]{2,30} ngay (?:\d{0,2} )?thang (?:\d{0,2} )?nam(?: \d{0,4})?)$/u

const isSignature = (text: string): boolean =>
  text.length < 120 && signatureForm.test(plainWords(text.replace(/[()]/g, ' ')))

const sectionWords =
  /^(?:linh vuc|nhom|phan|muc|khoi|chuong|cac nhiem vu|nhiem vu (?:thuoc|cua|trong|do)|cac (?:van ban|noi dung)) ?/

const isCapitals = (text: string): boolean => /\p{L}{2}/u.test(text) && text === text.toUpperCase()

const ownOrdinal = /^(?:[IVXLC]{1,6}|[A-ZĐ])\s*[.):/-]\s*\S/u

/** Whether a row's only words are those of a section's heading rather than of a task. */
const isSection = ({ ordinal, words }: Said, namesDepartment: (text: string) => boolean): boolean => {
  const [only] = words
  if (!only || words.length > 1) return false
  const isCounted = /^[([]?\d/.test(ordinal)
  if ((ordinal && !isCounted) || ownOrdinal.test(only.text) || sectionWords.test(plainWords(only.text)))
    return true
  if (!isCounted && isCapitals(only.text)) return true
  const isOfTask =
    only.column !== undefined && ['title', 'lead', 'coordinating', 'deadline'].includes(only.column)
  return isOfTask ? only.column === 'title' && namesDepartment(only.text) : !isCounted
}

/** The heading of a section, without its number and without how many rows it says it has. */
export const sectionTitle = (words: string): string =>
  words
    .replace(/^(?:[IVXLC]{1,6}|[A-ZĐ]|\d{1,2})\s*[.):/-]\s*/u, '')
    .replace(
      /\s*[:–-]?\s*(?:\(\s*\d{1,4}\s*\)|\(?\s*\d{1,4}\s+(?:nhiệm vụ|công việc|đầu việc|việc|văn bản|nội dung)\s*\)?)$/iu,
      '',
    )
    .trim()

export interface AsideContext {
  readonly columnAt: ColumnAt
  /** Whether the words are the name of one department. */
  readonly namesDepartment: (text: string) => boolean
  /** The head's own words: forms repeat it on every page. */
  readonly headWords: ReadonlySet<string>
  /** Whether a signature was met above. */
  readonly isBelowSignature: boolean
}

/** The kind of a row that is no task, or undefined where it is one, or should be. */
export const asideOf = (
  row: ImportedRow,
  context: AsideContext,
): Pick<RowAside, 'kind' | 'words'> | undefined => {
  const { columnAt, namesDepartment, headWords, isBelowSignature } = context
  const said = saidIn(row, columnAt)
  const { words } = said
  const found = (kind: AsideKind) => ({
    kind,
    words: words
      .map(({ text }) => text)
      .join(' · ')
      .slice(0, 200),
  })
  if (words.length === 0) return undefined
  const has = (column: ImportColumn) => words.some((one) => one.column === column)
  const texts = words.map(({ text }) => text)
  if (words.length >= 2 && texts.every((text) => headWords.has(plainWords(text)))) return found('head')
  if (texts.every(isSignature)) return found('signature')
  const [first = '', ...figures] = texts
  if (totalForm.test(plainWords(first)) && figures.every((text) => /^[\d.,% ]+$/.test(text)))
    return found('total')
  // "Tổng cộng" stands in whichever column comes first: a number has figures.
  const isNumbered = words.some(({ column, text }) => column === 'number' && /\d/.test(text))
  const isTask = has('title') && (has('lead') || has('deadline') || isNumbered)
  if (isTask) return undefined
  if (totalForm.test(plainWords(texts[0] ?? ''))) return found('total')
  if (texts.some(isSignature) && !has('lead')) return found('signature')
  if (isBelowSignature) return found('signature')
  if (isSection(said, namesDepartment)) return found('section')
  return words.every(({ column }) => column === undefined) ? found('other') : undefined
}
