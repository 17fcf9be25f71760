import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

it('a start that is refused says why, in both languages', () => {
  const env = { ...process.env, PORT: 'cổng' }
  const { status, stderr } = spawnSync(process.execPath, ['local/main.ts'], {
    cwd: root,
    env,
    encoding: 'utf8',
  })
  expect(status).toBe(1)
  expect(stderr).toContain('PORT=cổng: cần một số từ 0 đến 65535.\nPORT=cổng: expected a number')
})
