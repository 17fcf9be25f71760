import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import type { DemoResult } from '../../local/demo/demo-result.ts'

/*
 *  the command ──► stack in memory ──► sample city ──► night of 26-07-2021 ──► dashboard over HTTP
 *  standard output: one JSON object and nothing else; exit status 0 only if every promise held
 */

const root = resolve(import.meta.dirname, '../..')

test('the demonstration prints the two lists of letter 4651 as JSON alone', async () => {
  const { stdout } = await promisify(execFile)('npm', ['run', 'demo', '--', '--json'], {
    cwd: root,
    maxBuffer: 2 ** 24,
  })
  const result: DemoResult = JSON.parse(stdout)
  expect(result).toMatchObject({ asOf: '2021-07-26', ruleSet: '4651', recount: { equal: true } })
  expect(new Set(result.commended)).toEqual(new Set(['SGTVT', 'SNV', 'STC']))
  expect(new Set(result.urged)).toEqual(new Set(['SXD', 'STNMT']))
  expect(result.departments).toHaveLength(31)
  expect(result.departments.reduce((sum, { counts }) => sum + counts.assigned, 0)).toBe(
    result.city.counts.assigned,
  )
  expect(result.city.rates.completion).toMatchObject({
    formula: 'da-nang/completion',
    numerator: result.city.counts.done,
    denominator: result.city.counts.assigned,
  })
  expect(result.scan.newlyOverdue).toBeGreaterThan(0)
  expect(result.scan.secondRunWrites).toBe(0)
  const letters = result.mails.filter(({ subject }) => subject.startsWith('Đôn đốc'))
  expect(letters.map(({ to }) => to)).toEqual(
    expect.arrayContaining([['sxd.truong@danang.example'], ['stnmt.truong@danang.example']]),
  )
}, 480_000)
