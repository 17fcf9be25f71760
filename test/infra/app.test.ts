import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import example from '../../infra/stages/example.json' with { type: 'json' }
import { city } from './deployed.ts'

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

describe('infra/app.ts', () => {
  it('makes both stacks of the example when nothing else is said', async () => {
    await synthesise({})
    const files = await readdir(assembly)
    expect(files.filter((file) => file.endsWith('.template.json'))).toEqual([
      'dung-han-example-data.template.json',
      'dung-han-example-service.template.json',
    ])
    const manifest = await readFile(join(assembly, 'manifest.json'), 'utf8')
    expect(manifest).toContain(`aws://${example.account}/${example.region}`)
    expect(JSON.parse(manifest).missing).toBeUndefined()
  })

  it('takes a stage from its file, which may stand elsewhere', async () => {
    const { name, ...written } = city
    // The one value of this stage that is reserved for examples elsewhere in these tests.
    const real = {
      ...written,
      siteAddress: 'https://dunghan.danang.gov.vn',
      mail: { domain: 'danang.gov.vn', perSecond: 5, replyTo: 'vanphong@danang.gov.vn' },
    }
    const arn = (service: string, resource: string) => `arn:aws:${service}:${written.account}:${resource}`
    // With everything that a stage may have, so that all of it is validated.
    const provider = {
      name: 'VNeID-DaNang',
      issuer: 'https://sso.danang.gov.vn',
      clientId: 'dung-han',
      clientSecretArn: arn('secretsmanager:ap-southeast-1', 'secret:dung-han-sso-a1b2c3'),
    }
    const more = {
      tables: 'r1',
      nationalFigures: { code: '48' },
      firewall: arn('wafv2:us-east-1', 'global/webacl/a/6e1d0c9a-5b1f-4f43-9c8e-0c6a4b1f2d3e'),
      signIn: { ...written.signIn, provider },
    }
    const administrator = { name: 'Trần Văn Quản', email: 'quan@danang.gov.vn' }
    const stage = { ...real, ...more, administrator, alarmReceivers: ['it@danang.gov.vn'] }
    await writeFile(join(assembly, `${name}.json`), JSON.stringify(stage))
    await synthesise({ stage: name, stages: assembly })
    const template = await readFile(join(assembly, 'dung-han-pilot-service.template.json'), 'utf8')
    expect(template).toContain('"SITE_ADDRESS": "https://dunghan.danang.gov.vn"')
    expect(template).not.toContain(example.siteAddress)
    expect(template).toContain(more.firewall)
    expect(template).toContain(provider.clientSecretArn)
    const data = await readFile(join(assembly, 'dung-han-pilot-data.template.json'), 'utf8')
    expect(data).toContain('dung-han-pilot-r1')
  })

  it('fails when a resource breaks a rule', async () => {
    const failure = await synthesise({}, '--import', import.meta.resolve('./unencrypted-queue.ts')).catch(
      (error: unknown) => error,
    )
    expect(failure).toMatchObject({ code: 1, stderr: expect.stringContaining('AwsSolutions-SQS4') })
  })

  it('fails when a stage has no file', async () => {
    const failure = await synthesise({ stage: 'nowhere' }).catch((error: unknown) => error)
    expect(failure).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Copy example.json to nowhere.json'),
    })
  })
})
