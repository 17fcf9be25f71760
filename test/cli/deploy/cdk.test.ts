import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { cdkOf } from '../../../cli/deploy/aws/cdk.ts'

const folder = mkdtempSync(join(tmpdir(), 'dung-han-cdk-'))
afterAll(() => rmSync(folder, { recursive: true }))

const program = join(folder, 'cdk.mjs')
writeFileSync(
  program,
  'console.log(process.argv.slice(2).join()); console.error("in", process.cwd()); process.exit(process.argv[2] === "diff" ? 0 : 1)',
)

describe("the CDK's command line", () => {
  it('is run in this project, shown as it speaks, and what it said comes back', async () => {
    let shown = ''
    const said = await cdkOf(program, (text) => {
      shown += text
    })('diff', '--app', 'cdk.out/pilot')
    expect(said).toBe(shown)
    expect(said).toContain('diff,--app,cdk.out/pilot')
    expect(said).toContain(`in ${join(import.meta.dirname, '../../..')}`)
  })

  it('that fails stops the step', () =>
    expect(cdkOf(program, () => undefined)('deploy', 'a-stack')).rejects.toMatchObject({
      failure: {
        code: 'cdk-failed',
        text: { en: 'cdk deploy ended with 1; the reason stands right above.' },
      },
    }))
})
