import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import settings from '../../cdk.json' with { type: 'json' }

const root = join(import.meta.dirname, '../..')
const run = promisify(execFile)
let assembly: string

beforeEach(async () => {
  assembly = await mkdtemp(join(tmpdir(), 'assembly-'))
})
afterEach(() => rm(assembly, { recursive: true }))

/** As the CDK's command line and the local runner start it, but without the built code. */
const synthesise = (context: Record<string, unknown>, ...nodeOptions: string[]) =>
  run(process.execPath, [...nodeOptions, 'infra/app.ts'], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      CDK_OUTDIR: assembly,
      CDK_CONTEXT_JSON: JSON.stringify({ 'aws:cdk:bundling-stacks': [], ...context }),
    },
  })

describe('infra/app.ts', { timeout: 60_000 }, () => {
  it('makes both stacks for no account in particular, and takes from the context what differs between cities', async () => {
    await synthesise({ siteAddress: 'http://site.invalid' })
    const files = await readdir(assembly)
    expect(files.filter((file) => file.endsWith('.template.json'))).toEqual([
      'DungHanData.template.json',
      'DungHanService.template.json',
    ])
    const manifest = await readFile(join(assembly, 'manifest.json'), 'utf8')
    expect(manifest).toContain('aws://unknown-account/unknown-region')
    expect(JSON.parse(manifest).missing).toBeUndefined()
    const template = await readFile(join(assembly, 'DungHanService.template.json'), 'utf8')
    expect(template).toContain('"SITE_ADDRESS": "http://site.invalid"')
    expect(template).not.toContain(settings.context.siteAddress)
  })

  it('fails when a resource breaks a rule', async () => {
    const failure = await synthesise({}, '--import', import.meta.resolve('./unencrypted-queue.ts')).catch(
      (error: unknown) => error,
    )
    expect(failure).toMatchObject({ code: 1, stderr: expect.stringContaining('AwsSolutions-SQS4') })
  })

  it('fails when a city says nothing', async () => {
    const failure = await synthesise({ siteAddress: '' }).catch((error: unknown) => error)
    expect(failure).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('"siteAddress" must be a text'),
    })
  })
})
