import { directiveKinds } from '../../../directives/directive/directive.ts'
import { symbolTyped } from '../../../directives/directive/directive-number.ts'
import type { NewDirective } from '../../../directives/directive/new-directive.ts'
import { dayTyped } from './import-cells.ts'
import { plainWords } from './import-columns.ts'

type Kind = NewDirective['kind']

const kindWords: readonly (readonly [string, Kind])[] = [
  ...(Object.entries(directiveKinds) as [Kind, string][]).map(([kind, words]) => [words, kind] as const),
  ['thông báo kết luận', 'notice'],
  ['cv', 'official-letter'],
  ['tb', 'notice'],
  ['kl', 'conclusion'],
  ['ct', 'instruction'],
  ['qđ', 'decision'],
  ['nq', 'resolution'],
  ['kh', 'plan'],
  ['cđ', 'telegram'],
]

const kindsByWords = new Map<string, Kind>([
  ...kindWords.map(([words, kind]) => [plainWords(words), kind] as const),
  ...(Object.keys(directiveKinds) as Kind[]).map((kind) => [plainWords(kind), kind] as const),
])

/** The kind of directive that words name, such as "Công văn". */
export const kindNamed = (words: string): Kind | undefined => kindsByWords.get(plainWords(words))

/** What a cell says of a directive: its number, and whatever else stands beside it. */
export type Citation = Pick<
  Partial<NewDirective>,
  'number' | 'symbol' | 'kind' | 'issuedOn' | 'issuer' | 'abstract'
>

const kinds = kindWords
  .map(([words]) => words)
  .toSorted((one, other) => other.length - one.length)
  .join('|')

const numberForm = String.raw`(?<number>\d{1,6}[A-Za-z]?)(?!\d)(?:\s*/\s*(?<symbol>(?:\d{4}\s*/\s*)?\p{L}[\p{L}\d&.]*(?:\s*[-–—/]\s*\p{L}[\p{L}\d&.]*)*))?`
const dayForm = String.raw`\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{1,5}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{1,5}|\d{4}-\d{1,2}-\d{1,2}`

/** "Công văn số 7607/UBND-KSTT ngày 05 tháng 7 năm 2021 của UBND thành phố về việc …", or any beginning of it. */
const citationForm = new RegExp(
  [
    String.raw`^(?:(?<kind>${kinds})\s+)?(?:số\s*[:.]?\s*)?${numberForm}`,
    String.raw`(?:\s*[,;–—-]?\s*\(?\s*(?:(?:được\s+)?(?:ký|ban hành)\s+)?(?:ngày\s*)?(?<day>${dayForm})\s*\)?)?`,
    String.raw`(?:\s*,?\s*của\s+(?<issuer>[^,;:\n]+?))?`,
    String.raw`(?:\s*[,;:]?\s*(?:về việc|v/v|về)\s+(?<abstract>.+?))?\s*[.;:]?$`,
  ].join(''),
  'iu',
)

const line = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** A number and symbol that stand in two cells, or one cell that says both and perhaps more. */
interface Cited {
  readonly whole: string
  /** The symbol where it has a cell of its own. */
  readonly beside?: string
  /** Where a number is asked for: 4651 and nothing else is that of a directive whose symbol is not said. */
  readonly mayBeAlone?: boolean
}

/**
 * Reads how a directive is cited, whole or not at all.
 * @returns what is said; or which words were not read: all of them, or its day
 */
export const readCitation = ({
  whole,
  beside = '',
  mayBeAlone = false,
}: Cited): Citation | { readonly unread: 'number-and-symbol' | 'day-not-read'; readonly text: string } => {
  const said = citationForm.exec(line(whole.normalize('NFC')).replace(/[\u200b\ufeff]/g, ''))?.groups ?? {}
  const { number, symbol = beside.replace(/^\s*\//, ''), kind = '', day = '', issuer, abstract } = said
  if (!number || !(symbol.trim() || mayBeAlone))
    return { unread: 'number-and-symbol', text: line(whole || beside) }
  const issuedOn = day && dayTyped(day)
  if (issuedOn === undefined) return { unread: 'day-not-read', text: day }
  const named = kindNamed(kind)
  return {
    number,
    ...(symbol.trim() && { symbol: symbolTyped(symbol) }),
    ...(named && { kind: named }),
    ...(issuedOn && { issuedOn }),
    ...(issuer && { issuer: line(issuer) }),
    ...(abstract && { abstract: line(abstract) }),
  }
}
