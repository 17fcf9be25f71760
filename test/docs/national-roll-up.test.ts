import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { toldCounts } from '../../functions/figures/national/nightly-file.ts'
import { canonicalJson } from '../../functions/shared/canonical-json.ts'
import { fileOf, newProvince, signedBy } from '../cli/national/province.ts'

const page = readFileSync('docs/national-roll-up.md', 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'dung-han-by-hand-'))
const at = (name: string) => join(folder, name)
const province = newProvince('48', 'Thành phố Đà Nẵng')
const file = fileOf(province)

beforeAll(async () => {
  const [, lines = ''] = /```js\n([\s\S]+?)```/.exec(page) ?? []
  writeFileSync(at('verify.mjs'), lines)
  writeFileSync(at('48.jws'), await signedBy(province, file))
  writeFileSync(at('key.json'), JSON.stringify(province.key))
  writeFileSync(at('another.json'), JSON.stringify(newProvince('46', 'Huế').key))
})
afterAll(() => rmSync(folder, { recursive: true }))

const verifiedWith = (key: string) =>
  spawnSync(process.execPath, [at('verify.mjs'), at('48.jws'), at(key)], { encoding: 'utf8' }).stdout.trim()

it('the lines by which anybody verifies a file print it, or say that the key did not sign it', () => {
  expect(verifiedWith('key.json')).toBe(canonicalJson(file))
  expect(verifiedWith('another.json')).toBe('NOT SIGNED BY THIS KEY')
})

it('every field and count of the format stands on the page', () => {
  const missing = [...Object.keys(file), ...toldCounts].filter((name) => !page.includes(`\`${name}`))
  expect(missing).toEqual([])
})
