import type { Urgency } from '../deadline/urgency.ts'
import type { directiveKinds } from '../directive/directive.ts'
import type { Fact } from './fact.ts'
import { issuerOf, type Line, motto } from './issuer.ts'
import type { Span } from './readable-text.ts'
import { signerIn } from './signature.ts'

type Kind = keyof typeof directiveKinds

/** What the first page and the signature say of the document itself (Decree 30/2020, annex I); absent what they do not. */
export interface DocumentHead {
  readonly kind?: Fact<Kind>
  /** Number and symbol, `4651/UBND-KSTT`; a number left blank is absent. */
  readonly number?: Fact
  /** A day of the calendar, `2021-07-26`. */
  readonly issuedOn?: Fact
  readonly issuer?: Fact
  readonly signer?: Fact
  readonly abstract?: Fact
  readonly urgency?: Fact<Urgency>
  /** The mark of a state secret: such a text is not to be entered. */
  readonly secret?: Fact
}

const headLines = 24
const kinds: readonly (readonly [form: RegExp, symbol: RegExp, kind: Kind])[] = [
  [/^THÔNG BÁO(?! SỐ)/u, /^TB/u, 'notice'],
  [/^KẾT LUẬN(?: THANH TRA| KIỂM TRA)?/u, /^KL/u, 'conclusion'],
  [/^CHỈ THỊ/u, /^CT(?!r)/u, 'instruction'],
  [/^QUYẾT ĐỊNH/u, /^QĐ/u, 'decision'],
  [/^NGHỊ QUYẾT/u, /^NQ/u, 'resolution'],
  [/^KẾ HOẠCH(?: HÀNH ĐỘNG)?/u, /^KH/u, 'plan'],
  [/^CHƯƠNG TRÌNH(?: CÔNG TÁC| HÀNH ĐỘNG)?/u, /^CTr/u, 'programme'],
  [/^CÔNG ĐIỆN/u, /^CĐ/u, 'telegram'],
  [/^BÁO CÁO/u, /^BC/u, 'report'],
  [/^BIÊN BẢN/u, /^BB/u, 'meeting-conclusion'],
  [/^(?:PHIẾU|GIẤY) CHUYỂN(?: ĐƠN)?/u, /^(?:PC|GC)-/u, 'other'],
]

const linesIn = (text: string): Line[] => {
  let from = 0
  return text.split('\n').map((line) => {
    const one = { text: line, from, to: from + line.length }
    from += line.length + 1
    return one
  })
}

const two = (number: string): string => number.padStart(2, '0')

const find = (lines: readonly Line[], form: RegExp): { line: Line; match: RegExpExecArray } | undefined => {
  for (const line of lines) {
    const match = form.exec(line.text)
    if (match) return { line, match }
  }
  return undefined
}

const spanOf = ({ line, match }: { line: Line; match: RegExpExecArray }, words = match[0]): Span => {
  const from = line.from + match.index + match[0].indexOf(words)
  return { from, to: from + words.length }
}

const numberForm =
  /(?:^|\s)Số\s*:?\s*(\d{1,6}[a-zđ]?\s*\/\s*(?:\d{4}\s*\/\s*)?[A-ZĐ][\p{L}\d&]*(?:\s?[-–./]\s?[A-ZĐ][\p{L}\d&]*)*)/iu
const citedForm =
  /(?:ban hành|có) (?:công văn|thông báo|chỉ thị|kế hoạch|quyết định|công điện|kết luận)(?: số)? (\d{1,6}\/[A-ZĐ][\p{L}\d&./-]*[\p{L}\d])(?: ngày (\d{1,2})[-/.](\d{1,2})[-/.](\d{4}))?/iu

/** The Party writes "142-KL/TU". */
const partyForm = /(?:^|\s)Số\s*:?\s*(\d{1,6}\s*[-–]\s*[A-ZĐ]{2,5}(?:\/[A-ZĐ]{2,8})+)/u

const numberOf = (lines: readonly Line[]): Fact | undefined => {
  const party = find(lines, partyForm)
  const [, ofParty] = party?.match ?? []
  if (party && ofParty) return { value: ofParty.replace(/\s*[-–]\s*/, '/'), at: spanOf(party, ofParty) }
  const found = find(lines, numberForm) ?? find(lines, citedForm)
  const words = found?.match[1]
  return found && words
    ? { value: words.replace(/\s+/g, '').replace('–', '-'), at: spanOf(found, words) }
    : undefined
}

const isDay = (value: string): boolean => {
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

const issuedOnOf = (lines: readonly Line[]): Fact | undefined => {
  const found =
    find(lines, /(?<=^|[,.]\s*|\s)ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})\s*$/iu) ??
    find(
      lines,
      /^\p{L}[\p{L} .]{1,30},\s*ngày\s+(\d{1,2})\s*(?:tháng|[/.-])\s*(\d{1,2})\s*(?:năm|[/.-])\s*(\d{4})/iu,
    )
  const cited = found ? undefined : find(lines, citedForm)
  const [day = '', month = '', year = ''] = found?.match.slice(1) ?? cited?.match.slice(2) ?? []
  const at = found ?? cited
  const value = `${year}-${two(month)}-${two(day)}`
  return at && year && isDay(value) ? { value, at: spanOf(at) } : undefined
}

const kindOf = (lines: readonly Line[], number: Fact | undefined): Fact<Kind> | undefined => {
  for (const line of lines) {
    const found = kinds.find(([form]) => form.test(line.text))
    const [words = ''] = found?.[0].exec(line.text) ?? []
    if (found) return { value: found[2], at: { from: line.from, to: line.from + words.length } }
  }
  const symbol = number?.value.replace(/^\d+[a-zđ]?\/(?:\d{4}\/)?/u, '') ?? ''
  const bySymbol = kinds.find(([, form]) => form.test(symbol))
  if (number && bySymbol) return { value: bySymbol[2], at: number.at }
  const about = find(lines, /(?:^|\s)V\/v(?!\p{L})/iu)
  if (about) return { value: 'official-letter', at: spanOf(about) }
  return number && /^[A-ZĐ]/u.test(symbol) ? { value: 'official-letter', at: number.at } : undefined
}

const begunForm =
  /^(?:kính gửi|căn cứ|thực hiện|ngày \d|ngày, |theo|xét|để|trong|sau khi|vừa qua|chiều|sáng|điều \d|\d{1,2}[.)]|[IVX]+\.|nhằm|qua|từ|thời gian (?:qua|gần đây|tới)|hiện nay|năm \d{4},|những (?:ngày|tháng|năm)|trước tình hình|nhìn chung|tính đến|trên cơ sở|nhận được|về việc|ủy ban nhân dân thành phố|ubnd)/iu
/** Who decides, in capitals below the title of a decision. */
const decider = /^(?:CHỦ TỊCH|[UỦ][ỶY] BAN|HỘI ĐỒNG|BỘ TRƯỞNG|GIÁM ĐỐC)(?!\p{L})[^\p{Ll}]*$/u
const placeAndDay = /\p{L},\s*ngày\s/iu

/** The lines from one on that belong together, up to what begins after them. */
const paragraphFrom = (lines: readonly Line[], first: number, skip: number): Span | undefined => {
  let end: number | undefined
  for (const [place, { text, to }] of lines.slice(first, first + 6).entries()) {
    const isNext = place > 0
    const isOther =
      (begunForm.test(text) && !/^\p{Ll}/u.test(text)) ||
      placeAndDay.test(text) ||
      decider.test(text) ||
      motto.test(text) ||
      (/^Số/u.test(text) && numberForm.test(text))
    if (
      isNext &&
      (text === '' ||
        /^(?:HỎA|HOẢ|THƯỢNG KHẨN|KHẨN)(?: TỐC)?$/u.test(text) ||
        /^[-–_—*\s]+$/.test(text) ||
        isOther)
    )
      break
    end = to
    if (/[.:]$/.test(text)) break
  }
  const from = (lines[first]?.from ?? 0) + skip
  return end !== undefined && end > from ? { from, to: end } : undefined
}

const abstractOf = (text: string, lines: readonly Line[], kind: Fact<Kind> | undefined): Fact | undefined => {
  const about = find(
    lines,
    /(?:^|\s)(?:[Vv]\/[Vv]|(?:Về|VỀ) (?:việc|VIỆC)(?! (?:này|trên|đó)))(?!\p{L})\s*:?\s*/u,
  )
  const typed = lines.findIndex(({ from }) => from === kind?.at.from)
  const isTyped =
    typed >= 0 &&
    kind?.value !== 'official-letter' &&
    kind?.value !== 'other' &&
    !numberForm.test(lines[typed]?.text ?? '')
  const rest = isTyped
    ? (lines[typed]?.text.slice((kind?.at.to ?? 0) - (kind?.at.from ?? 0)) ?? '').trim()
    : ''
  const below = lines.findIndex(
    ({ text: words }, place) => place > typed && words !== '' && !/^[-–_—*\s]+$/.test(words),
  )
  const at = isTyped
    ? rest && !/^(?:HỎA TỐC|KHẨN)/u.test(rest)
      ? paragraphFrom(lines, typed, (kind?.at.to ?? 0) - (kind?.at.from ?? 0))
      : paragraphFrom(lines, below, 0)
    : about
      ? paragraphFrom(lines, lines.indexOf(about.line), about.match.index + about.match[0].length)
      : undefined
  if (!at) return undefined
  const value = text
    .slice(at.from, at.to)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\p{Lu}[\p{Lu}\s,–-]*\s(?=(?:[Vv]ề|V\/v)\s)/u, '')
    .replace(/^(?:V\/v|Về việc):?\s*/iu, '')
    .replace(/(?<!thứ)\s+(?:\p{Lu}[\p{L}.]* ){0,3}\p{Lu}[\p{L}.]*,\s*ngày \d.*$/u, '')
    .replace(/[.\s:_-]+$/, '')
    .trim()
  return value && value.length <= 500 ? { value, at } : undefined
}

const urgencyForm: readonly (readonly [RegExp, Urgency])[] = [
  [/(?<!\p{L})H(?:ỎA|OẢ) TỐC(?!\p{L})/u, 'flash'],
  [/(?<!\p{L})THƯỢNG KHẨN(?!\p{L})/u, 'very-urgent'],
  [/(?<!\p{L})KHẨN(?!\p{L})/u, 'urgent'],
]

const urgencyOf = (lines: readonly Line[]): Fact<Urgency> | undefined => {
  for (const [form, value] of urgencyForm) {
    const found = find(lines, form)
    if (found) return { value, at: spanOf(found) }
  }
  return undefined
}

const secretOf = (lines: readonly Line[]): Fact | undefined => {
  const found = find(lines, /(?:^|\s)(?:TUYỆT MẬT|TỐI MẬT|MẬT)(?:\s|$)/u)
  return found && { value: found.match[0].trim(), at: spanOf(found, found.match[0].trim()) }
}

/** Reads the head and the signature of a text that was made readable. What stands nowhere is left to the person. */
export const headOf = (text: string): DocumentHead => {
  const all = linesIn(text)
  const filled = all.filter(({ text: line }) => line !== '')
  const lines = all.slice(0, Math.max(0, all.indexOf(filled[headLines] ?? all.at(-1) ?? ({} as Line)) + 1))
  const number = numberOf(lines)
  const kind = kindOf(lines, number)
  const found = {
    kind,
    number,
    issuedOn: issuedOnOf(lines),
    issuer: issuerOf(lines, (words) => kinds.some(([form]) => form.test(words))),
    signer: signerIn(filled),
    abstract: abstractOf(text, lines, kind),
    urgency: urgencyOf(lines),
    secret: secretOf(lines),
  }
  return Object.fromEntries(Object.entries(found).filter(([, fact]) => fact)) as DocumentHead
}
