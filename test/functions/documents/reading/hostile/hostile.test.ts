import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readImport } from '../../../../../functions/documents/imports/rows/import-file.ts'
import type { Hostile } from './hostile.ts'
import { hostileFiles, soundFile } from './hostile-files.ts'
import { hostileOldWorkbooks, soundOldWorkbook } from './hostile-old-workbooks.ts'
import { hostileOpenDocuments, openDocument } from './hostile-open-documents.ts'

interface Result {
  readonly code: string
  readonly facts: Readonly<Record<string, string | number>>
}

/** What comes of a folder of files, read one after the other in one process. */
interface Reading {
  readonly results: readonly Result[]
  readonly megabytes: number
}

const script = fileURLToPath(new URL('read-hostile.ts', import.meta.url))
const folders: string[] = []

const readAll = async (files: readonly Pick<Hostile, 'file' | 'make'>[]): Promise<Reading> => {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
  folders.push(folder)
  for (const [place, { file, make }] of files.entries()) {
    mkdirSync(join(folder, String(place)))
    writeFileSync(join(folder, String(place), file), make())
  }
  // A small young generation: what is counted is what is held, and not the garbage that a busy machine has not collected yet.
  const args = ['--max-semi-space-size=4', script, folder]
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 1 << 24 })
  return JSON.parse(stdout)
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

it.each([
  ['danh-sach.xlsx', soundFile],
  ['danh-sach.xls', soundOldWorkbook],
  ['danh-sach.ods', openDocument],
])('%s from which they are made is read', async (name, make) => {
  expect((await readImport(name, make())).body).toHaveLength(1)
})

describe.each([
  ['workbooks and lists', hostileFiles, 90],
  ['workbooks of before 2007', hostileOldWorkbooks, 30],
  ['OpenDocument', hostileOpenDocuments, 30],
])('a file that must not be trusted is refused, with why: %s', (_, files, atLeast) => {
  let reading: Reading = { results: [], megabytes: 0 }

  beforeAll(async () => {
    reading = await readAll(files)
  })

  it.each(files.map(({ name, expected }, place) => [name, expected, place] as const))(
    '%s: %s',
    (_, expected, place) => {
      expect(reading.results[place]?.code).toBe(expected)
    },
  )

  it('all of them in less than 256 MB', () => {
    expect(files.length).toBeGreaterThanOrEqual(atLeast)
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length)
    expect(reading.results).toHaveLength(files.length)
    expect(reading.megabytes).toBeGreaterThan(20)
    expect(reading.megabytes).toBeLessThan(256)
  })
})
