import { pdf, sha256Of } from '../../support/files.ts'
import type { Request } from './client.ts'
import type { World } from './world.ts'

/** How things are made at the door: each request is to succeed. */

// biome-ignore lint/suspicious/noExplicitAny: an answer is whatever the request was
type Told = any

/** A request that is to succeed, answered as JSON. @throws Error where it does not */
export const done = async (world: World, person: string, request: Request): Promise<Told> => {
  const answer = await world.as(person, request)
  if (answer.status >= 300)
    throw new Error(`${request.method} ${request.path} as ${person}: ${answer.status} ${answer.text}`)
  return JSON.parse(answer.text || 'null')
}

export const etagOf = async (world: World, person: string, path: string): Promise<string> =>
  (await world.as(person, { method: 'GET', path })).etag

export const post = (path: string, body?: unknown, ifMatch?: string): Request => ({
  method: 'POST',
  path,
  ...(body !== undefined && { body }),
  ...(ifMatch && { ifMatch }),
})

let number = 4000

/** Registers a directive of one task; answers both. */
export const registered = async (world: World, department: string, given: object = {}) => {
  number += 1
  const directive = {
    ...{ kind: 'official-letter', number: String(number), symbol: 'UBND-KSTT', issuedOn: '2021-07-01' },
    ...{ issuer: 'UBND thành phố', abstract: 'Đôn đốc thực hiện nhiệm vụ' },
  }
  const task = { department, title: 'Báo cáo tiến độ', dueOn: '2021-07-30', ...given }
  const { tasks } = await done(world, 'vp.mot', post('/api/directives', { directive, tasks: [task] }))
  return { id: tasks[0].id as string, key: `2021-07-01_${number}_UBND-KSTT` }
}

export const command = async (world: World, person: string, id: string, action: string, body: unknown) => {
  const ifMatch = await etagOf(world, 'vp.mot', `/api/tasks/${id}`)
  await done(world, person, post(`/api/tasks/${id}/${action}`, body, ifMatch))
}

const bytes = pdf('Báo cáo kết quả')

/** Announces a file and sends its bytes; answers its id. */
export const sentFile = async (world: World, person: string, path: string): Promise<string> => {
  const announced = { name: 'Báo cáo.pdf', size: bytes.length, sha256: sha256Of(bytes) }
  const { id, address, headers } = await done(world, person, post(path, announced))
  const sent = await fetch(address, { method: 'PUT', headers, body: bytes as unknown as string })
  if (!sent.ok) throw new Error(`the file was not taken: ${sent.status} ${await sent.text()}`)
  return id
}
