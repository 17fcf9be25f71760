import { fold } from './search.ts'

/** The columns of a list of tasks that comes as a file, in the order of the template. */
export const directiveColumns = [
  'number',
  'symbol',
  'issuedOn',
  'kind',
  'issuer',
  'signer',
  'abstract',
  'directiveUrgency',
  'secrecy',
] as const
export const taskColumns = [
  'title',
  'lead',
  'coordinating',
  'forInformation',
  'assignedOn',
  'deadline',
  'until',
  'urgency',
  'starred',
] as const

export const importColumns = [...directiveColumns, ...taskColumns] as const

export type DirectiveColumn = (typeof directiveColumns)[number]
export type TaskColumn = (typeof taskColumns)[number]
export type ImportColumn = (typeof importColumns)[number]

/** Without these a list says nothing that could be entered. */
export const neededColumns = [
  'number',
  'issuedOn',
  'title',
  'lead',
] as const satisfies readonly ImportColumn[]

/** What stands above each column in the template. */
export const columnHeadings: Readonly<Record<ImportColumn, string>> = {
  number: 'Số, ký hiệu',
  symbol: 'Ký hiệu',
  issuedOn: 'Ngày ban hành',
  kind: 'Loại văn bản',
  issuer: 'Cơ quan ban hành',
  signer: 'Người ký',
  abstract: 'Trích yếu',
  directiveUrgency: 'Độ khẩn văn bản',
  secrecy: 'Độ mật',
  title: 'Nội dung nhiệm vụ',
  lead: 'Đơn vị chủ trì',
  coordinating: 'Đơn vị phối hợp',
  forInformation: 'Đơn vị nhận để biết',
  assignedOn: 'Ngày giao',
  deadline: 'Thời hạn',
  until: 'Giao đến hết ngày',
  urgency: 'Độ khẩn',
  starred: 'Gắn sao',
}

const body = '(?:don vi|co quan|co quan don vi|don vi co quan)'

/** What offices write above these columns, without marks. */
const forms: readonly (readonly [RegExp, ImportColumn])[] = [
  [
    /^so(?: va)? ky hieu(?: van ban)?$|^so(?: hieu)?(?: van ban)?$|^van ban(?: giao(?: viec)?)?$|^number(?: and symbol)?$/,
    'number',
  ],
  [/^ky hieu(?: van ban)?$|^symbol$/, 'symbol'],
  [
    /^ngay(?: thang(?: nam)?)?(?: (?:ban hanh|ky|van ban))(?: van ban)?$|^ngay thang(?: nam)?$|^date(?: of issue)?$|^issued(?: on)?$/,
    'issuedOn',
  ],
  [/^(?:the loai|loai|hinh thuc)(?: van ban)?$|^kind(?: of directive)?$/, 'kind'],
  [/^(?:co quan|don vi|noi) ban hanh(?: van ban)?$|^issuer$/, 'issuer'],
  [/^(?:nguoi|lanh dao) ky(?: van ban)?$|^signer$/, 'signer'],
  [/^trich yeu(?: noi dung)?(?: van ban)?$|^(?:abstract|subject)$/, 'abstract'],
  [/^(?:muc )?do khan(?: cua)? van ban$|^urgency of(?: the)? directive$/, 'directiveUrgency'],
  [/^(?:muc )?do mat(?: van ban)?$|^secrecy$/, 'secrecy'],
  [/^(?:ten |noi dung )?(?:nhiem vu|cong viec|noi dung)(?: duoc giao)?$|^(?:task|content|title)$/, 'title'],
  [
    RegExp(`^${body}?(?: ?(?:duoc giao|chu tri|thuc hien|dau moi))+$|^${body}$|^lead(?: department)?$`),
    'lead',
  ],
  [RegExp(`^${body}? ?(?:cung )?phoi hop(?: thuc hien)?$|^coordinating(?: departments?)?$`), 'coordinating'],
  [RegExp(`^(?:${body} |noi )?(?:nhan )?(?:de biet|thong bao)$|^for information$`), 'forInformation'],
  [/^ngay giao(?: nhiem vu| viec)?$|^assigned(?: on)?$/, 'assignedOn'],
  [
    /^(?:thoi han|han|thoi gian|tien do)(?: (?:hoan thanh|thuc hien|bao cao|xu ly|cuoi))*$|^(?:deadline|due(?: date)?)$/,
    'deadline',
  ],
  [/^(?:giao )?den(?: het)? ngay$|^until$/, 'until'],
  [/^(?:muc )?(?:do )?khan$|^urgency$/, 'urgency'],
  [/^(?:nhiem vu )?(?:gan |danh dau )?sao$|^star(?:red)?$/, 'starred'],
]

/** Words as they are compared: without marks, signs and what stands in brackets. */
export const plainWords = (text: string): string =>
  fold(text.replace(/\([^)]*\)/g, ' '))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The column that a heading means. */
export const columnOf = (heading: string): ImportColumn | undefined => {
  const words = plainWords(heading.slice(0, 100)).replace(/\bvb\b/g, 'van ban')
  return words ? forms.find(([form]) => form.test(words))?.[1] : undefined
}
