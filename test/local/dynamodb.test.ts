import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startDynamoDb } from '../../local/aws/dynamodb.ts'
import { StartRefused } from '../../local/page/front.ts'
import { city } from '../cli/command-line.ts'

const path = process.env.PATH
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dung-han-java-'))
})

afterEach(() => {
  process.env.PATH = path
  rmSync(folder, { recursive: true })
})

/** A Java that does this instead of starting a database. */
const javaThat = (does: string) => {
  writeFileSync(join(folder, 'java'), `#!/bin/sh\n${does}\n`)
  chmodSync(join(folder, 'java'), 0o755)
  process.env.PATH = `${folder}:${path}`
}

const refusal = async (patience?: number): Promise<string> => {
  const error = await startDynamoDb(undefined, { patience }).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(StartRefused)
  return (error as StartRefused).message
}

describe('a database that does not start says why', () => {
  it('in its own words, whichever way it says them', async () => {
    javaThat('echo "Could not reserve enough space for object heap" >&2; echo "Error: no memory"; exit 1')
    const [vi, en, ...more] = (await refusal()).split('\n')
    expect(more).toEqual([])
    expect(vi).toContain('đã dừng ngay khi khởi động')
    for (const words of ['Could not reserve enough space', 'Error: no memory']) {
      expect(vi).toContain(words)
      expect(en).toContain(words)
    }
  })

  it('and that it was silent', async () => {
    javaThat('exec sleep 60')
    expect(await refusal(1_000)).toContain('has not answered for 1 s')
    expect(await refusal(1_000)).toContain('It said: nothing')
  })

  it('to whoever restores a city, with the exit code of what cannot be reached', async () => {
    javaThat('echo "no space left on device" >&2; exit 1')
    const file = join(folder, 'city.jsonl')
    writeFileSync(file, '')
    const { exit, json } = await city(['restore', file, '--data-dir', join(folder, 'data'), '--json'])
    expect({ exit, code: json.error.code }).toEqual({ exit: 3, code: 'city-unreachable' })
    expect(json.error.vi).toContain('no space left on device')
    expect(json.error.en).toContain('no space left on device')
  })
})
