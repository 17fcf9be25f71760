import type { Answer, Caller } from '../../support/api.ts'
import { taskIdAt } from '../city.ts'

/** Requests that are in order, to be spoilt one way or another. */

export interface People {
  readonly office: Caller
  readonly clerk: Caller
  readonly administrator: Caller
}

export type Ask = (people: People) => Promise<Answer<unknown>>

export const sxd = taskIdAt('SXD', 0)

export const etagOf = async (clerk: Caller) => (await clerk.get(`/api/tasks/${sxd}`)).etag

export const directive = {
  kind: 'official-letter',
  number: '4600',
  symbol: 'UBND-KSTT',
  issuedOn: '2021-07-20',
  issuer: 'UBND thành phố',
  abstract: 'Về việc rà soát',
}
export const task = { department: 'SXD', title: 'Rà soát' }
export const progress = { text: 'Đang làm' }
export const department = { code: 'SNV', name: 'Sở Nội vụ', kind: 'department', validFrom: '2004-01-01' }
export const newUser = { name: 'Bà Hà', email: 'ha@example.org', role: 'clerk', department: 'STC' }

export const post =
  (path: string, body: unknown): Ask =>
  ({ office }) =>
    office.post(path, body)
export const register = (more: object, tasks: unknown[] = [task]) =>
  post('/api/directives', { directive: { ...directive, ...more }, tasks })
export const get =
  (path: string): Ask =>
  ({ office }) =>
    office.get(path)
export const update =
  (body: unknown, sent = {}): Ask =>
  async ({ clerk }) =>
    clerk.post(`/api/tasks/${sxd}/progress`, body, { ifMatch: await etagOf(clerk), ...sent })
export const cursorOf = (place: unknown) => Buffer.from(JSON.stringify(place)).toString('base64url')
