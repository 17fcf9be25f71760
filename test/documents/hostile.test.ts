import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readImport } from '../../functions/documents/import-file.ts'
import { hostileFiles, soundFile } from './hostile-files.ts'

interface Result {
  readonly code: string
  readonly facts: Readonly<Record<string, string | number>>
}

let results: readonly Result[] = []
let megabytes = 0
const folder = mkdtempSync(join(tmpdir(), 'hostile-'))

beforeAll(async () => {
  for (const [place, { file, make }] of hostileFiles.entries()) {
    mkdirSync(join(folder, String(place)))
    writeFileSync(join(folder, String(place), file), make())
  }
  const script = fileURLToPath(new URL('read-hostile.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, [script, folder], { maxBuffer: 1 << 24 })
  ;({ results, megabytes } = JSON.parse(stdout))
})

afterAll(() => rmSync(folder, { recursive: true }))

it('the workbook from which they are made is read', async () => {
  expect((await readImport('danh-sach.xlsx', soundFile())).rows).toHaveLength(1)
})

describe('a file that must not be trusted is refused, with why', () => {
  it.each(hostileFiles.map(({ name, expected }, place) => [name, expected, place] as const))(
    '%s: %s',
    (_, expected, place) => {
      expect(results[place]?.code).toBe(expected)
    },
  )

  it('all of them in less than 256 MB', () => {
    expect(hostileFiles.length).toBeGreaterThanOrEqual(60)
    expect(new Set(hostileFiles.map(({ name }) => name)).size).toBe(hostileFiles.length)
    expect(megabytes).toBeLessThan(256)
  })

  it('wrong headings are told with what was expected', () => {
    const { facts } = results.find(({ code }) => code === 'file-columns-missing') ?? { facts: {} }
    expect(facts).toEqual({ row: 1, missing: '“Đơn vị chủ trì”', unknown: '“ĐV chủ chì”' })
  })
})
