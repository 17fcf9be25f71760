import type { Client } from '../../../../api/client.ts'
import type { Body } from '../../../../api/types.ts'
import { fold } from '../../../../values/fold.ts'

/** What a list that is pasted or read from a file can be of: its columns, what people write above them, and where it goes. */

export interface SentRow {
  readonly row: number
  readonly [column: string]: string | number
}

export type Judged = Body<'previewUsers'>['rows'][number] | Body<'previewDepartments'>['rows'][number]
export type Entered = Body<'addUsers'>

export interface ListKind {
  readonly thing: 'users' | 'departments'
  readonly columns: readonly string[]
  readonly headings: Readonly<Record<string, RegExp>>
  readonly preview: (call: Client, rows: readonly SentRow[]) => Promise<readonly Judged[]>
  readonly add: (call: Client, rows: readonly SentRow[], key: string) => Promise<Entered>
}

/** As many as a request takes. */
export const maxRows = 500

const bodyOf = (rows: readonly SentRow[]) => ({ rows: [...rows] })

export const peopleList: ListKind = {
  thing: 'users',
  columns: ['name', 'email', 'role', 'department'],
  headings: {
    name: /^(?:ho(?: va)? ten|ten|ho ten nguoi dung|ten nguoi dung|can bo|name|full name)$/,
    email: /^(?:(?:dia chi )?(?:thu dien tu|thu|e ?mail|hop thu)(?: cong vu)?|mail(?: address)?)$/,
    role: /^(?:vai tro|quyen|chuc vu|chuc danh|role|position)$/,
    department: /^(?:(?:ten |ma )?(?:don vi|co quan|so|phong ban)(?: cong tac)?|department)$/,
  },
  preview: async (call, rows) => (await call('previewUsers', { body: bodyOf(rows) })).body.rows,
  add: async (call, rows, key) => (await call('addUsers', { body: bodyOf(rows), key })).body,
}

export const departmentsList: ListKind = {
  thing: 'departments',
  columns: ['code', 'name', 'kind', 'validFrom', 'validTo', 'groups', 'furtherNames'],
  headings: {
    code: /^(?:ma(?: (?:don vi|co quan))?|code)$/,
    name: /^(?:ten(?: (?:don vi|co quan))?|don vi|co quan|name|department)$/,
    kind: /^(?:loai(?: (?:don vi|co quan|hinh))?|kind)$/,
    validFrom: /^(?:hoat dong |hieu luc )?tu(?: ngay)?$|^ngay (?:bat dau|thanh lap)$|^valid from$/,
    validTo:
      /^(?:hoat dong |hieu luc )?den(?: het)?(?: ngay)?$|^ngay (?:ket thuc|giai the)$|^valid to(?: the end of)?$/,
    groups: /^(?:khoi|nhom)$|^groups?$/,
    furtherNames: /^ten(?: goi)? khac$|^(?:ten )?viet tat$|^further names?$/,
  },
  preview: async (call, rows) => (await call('previewDepartments', { body: bodyOf(rows) })).body.rows,
  add: async (call, rows, key) => (await call('addDepartments', { body: bodyOf(rows), key })).body,
}

/** Which column a heading stands above, with or without marks; what stands in brackets is left out. */
export const columnOf =
  ({ headings }: ListKind) =>
  (heading: string): string | undefined => {
    const words = fold(heading.replace(/\(.*\)/, ''))
    return words ? Object.keys(headings).find((column) => headings[column]?.test(words)) : undefined
  }
