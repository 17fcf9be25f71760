import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { namedFiles } from '../../../functions/files/attaching.ts'
import { putAnnounced, readFile } from '../../../functions/files/files-store.ts'
import { keepFiles } from '../../../functions/files/keeping.ts'
import { log } from '../../../functions/platform/lambda/log.ts'
import { writeTogether } from '../../../functions/platform/table/writes.ts'
import { newStore } from '../../support/dynamodb.ts'
import { commandOf } from '../platform/table/city.ts'

/** S3 that takes a request and never answers it. */
const server = createServer(() => undefined)

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  vi.stubEnv('AWS_ENDPOINT_URL_S3', `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  vi.stubEnv('AWS_REGION', 'ap-southeast-1')
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'local')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local')
  vi.stubEnv('UPLOADS_BUCKET', 'uploads')
  vi.stubEnv('FILES_BUCKET', 'files')
})
afterAll(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  server.closeAllConnections()
  server.close()
})

test('whoever gave a command does not wait for a copy without end: it is left to the sweep, and the log says so', async () => {
  const store = await newStore()
  const owner = { kind: 'task', id: 'k3f9x2m8q1ab' } as const
  const given = { name: 'Báo cáo.pdf', size: 9, kind: 'pdf' as const, sha256: 'a'.repeat(64) }
  const { id } = await putAnnounced(store, owner, given, commandOf('announced'))
  const command = commandOf('attached')
  const named = await namedFiles(store, { owner, ids: [id], command, on: '2021-07-01' })
  expect(await writeTogether(store, named.writes)).toEqual([])

  const warned = vi.spyOn(log, 'warn').mockImplementation(() => undefined)
  await keepFiles(store, owner, [id], 1_000)
  const error = expect.objectContaining({ name: 'AbortError' })
  expect(warned.mock.calls).toEqual([['file-kept-later', { of: owner, files: [id], error }]])
  expect((await readFile(store, owner, id))?.beingKeptSince).toBe(command.at.toISOString())
})
