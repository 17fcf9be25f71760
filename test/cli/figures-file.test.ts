import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { putNightlyFile } from '../../functions/figures/national/nightly-files-store.ts'
import { thumbprintOf } from '../../functions/platform/signing/signed-text.ts'
import type { Store } from '../../functions/platform/table/store.ts'
import { newStore } from '../support/dynamodb.ts'
import { city, newFile } from './command-line.ts'

const publicKey = { kty: 'EC', crv: 'P-256', x: 'x'.repeat(43), y: 'y'.repeat(43) } as const
let store: Store

const asked = (...args: string[]) => city(['figures-file', ...args, '--table', store.table])

beforeAll(async () => {
  store = await newStore()
})

describe('npm run city -- figures-file', () => {
  it('says what to look at where the city tells nobody', async () => {
    const { exit, err } = await asked()
    expect(exit).toBe(1)
    expect(err).toContain('nationalFigures')
  })

  it('tells the key and writes the file of a night', async () => {
    await putNightlyFile(store, { date: '2026-11-29', signed: 'e30.e30.YQ', publicKey })
    await putNightlyFile(store, { date: '2026-11-30', signed: 'e30.e30.Yg', publicKey })
    const last = await asked('--json')
    expect(last.json).toMatchObject({ day: '2026-11-30', publicKey, thumbprint: thumbprintOf(publicKey) })
    const file = newFile('jws')
    const { exit, out } = await asked('--day', '2026-11-29', '--to', file)
    expect(exit).toBe(0)
    expect(out).toContain(`Dấu vân tay: ${thumbprintOf(publicKey)}`)
    expect(readFileSync(file, 'utf8')).toBe('e30.e30.YQ')
  })

  it('replaces no file, and names a night that has none', async () => {
    const file = newFile('jws')
    expect((await asked('--to', file)).exit).toBe(0)
    expect((await asked('--to', file)).exit).toBe(2)
    const { exit, err } = await asked('--day', '2026-11-28', '--language', 'en')
    expect(exit).toBe(1)
    expect(err).toContain('of 2026-11-28')
  })
})
