import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeBundle } from '../../infra/constructs/lambda/bundles.ts'
import { loadedCode } from '../bench/bundles/loaded-bytes.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bundles-'))
  writeBundle(folder, 'api/read')
})

afterAll(() => rmSync(folder, { recursive: true }))

/** The SDK takes some 190 KB of it, zod 100: docs/performance.md. */
it('a cold Lambda reads what its first request needs: at most 405 KB, 132 compressed', () => {
  const code = loadedCode(join(folder, 'api/read'), 'get-me')
  expect(Buffer.byteLength(code) / 1024).toBeLessThan(405)
  expect(gzipSync(code).length / 1024).toBeLessThan(132)
})

it('and nothing of what only other requests need', () => {
  const textOfOther = 'Đọc thử đơn vị được giao'
  const all = loadedCode(join(folder, 'api/read'), 'preview-assignees')
  expect(all).toContain(textOfOther)
  expect(loadedCode(join(folder, 'api/read'), 'get-me')).not.toContain(textOfOther)
})
