import { fold } from '../../../shared/folded-text.ts'

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

/** Words as they are compared: without marks, signs and what stands in brackets. */
export const plainWords = (text: string): string =>
  fold(text.replace(/\([^)]*\)/g, ' '))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
