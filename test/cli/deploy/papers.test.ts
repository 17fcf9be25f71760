import { execFile } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { commands } from '../../../cli/commands.ts'
import project from '../../../package.json' with { type: 'json' }

/** What the technician's paper and the pipeline say holds. */

const root = join(import.meta.dirname, '../../..')
const textOf = (file: string) => readFileSync(join(root, file), 'utf8')
const npm = async (...args: string[]) =>
  (await promisify(execFile)('npm', args, { cwd: root, maxBuffer: 64 * 1024 * 1024 })).stdout

const workflows = globSync('.github/workflows/*.yml', { cwd: root })
const commandsIn = (text: string) =>
  [...text.matchAll(/npm run (?:--silent )?([a-z-]+)/g)].map(([, name = '']) => name)

describe('commands in the papers', () => {
  it.each([
    'docs/deploy.md',
    'docs/operations.md',
    'docs/recover.md',
    'CONTRIBUTING.md',
    'README.md',
    ...workflows,
  ])('of %s are there', (file) => {
    const named = commandsIn(textOf(file))
    expect(named.filter((name) => !Object.hasOwn(project.scripts, name))).toEqual([])
    expect(named.length).toBeGreaterThan(0)
  })

  it.each(['docs/recover.md', 'docs/operations.md', 'docs/city-file.md', 'README.md'])(
    'of the command line in %s are there, with their options',
    (file) => {
      const named = [...textOf(file).matchAll(/npm run city -- ([a-z]+)([^`\n]*)/g)]
      expect(named.length).toBeGreaterThan(0)
      for (const [, name = '', rest = ''] of named) {
        const { options, flags } = commands[name] ?? {}
        expect(commands).toHaveProperty(name)
        const known = [
          'table',
          'data-dir',
          'json',
          ...Object.keys(options ?? {}),
          ...Object.keys(flags ?? {}),
        ]
        const given = [...rest.matchAll(/--([a-z-]+)/g)].map(([, option = '']) => option)
        expect(given.filter((option) => !known.includes(option))).toEqual([])
      }
    },
  )

  it('the paper on deploying marks every step that needs an account', () => {
    const [, ready = ''] = textOf('docs/deploy.md').split('## What must be there')
    const steps = ready.split('## ')[0]?.match(/^\d\. .*$/gm) ?? []
    expect(steps).toHaveLength(6)
    for (const step of steps.filter((one) => /AWS account|ACM|Quotas|SES/.test(one)))
      expect(step).toContain('**AWS**')
  })
})

describe('what comes along', () => {
  it('is listed as CycloneDX, what only builds the city marked as such', async () => {
    const { bomFormat, components } = JSON.parse(await npm('run', '--silent', 'sbom'))
    const marksOf = (wanted: string): string[] =>
      components
        .find(({ name }: { name: string }) => name === wanted)
        .properties.map(({ name }: { name: string }) => name)
    expect(bomFormat).toBe('CycloneDX')
    expect(marksOf('zod')).not.toContain('cdx:npm:package:development')
    expect(marksOf('vitest')).toContain('cdx:npm:package:development')
  })

  it('has a licence each, and none that asks for our source', async () => {
    const listed = await npm('run', '--silent', 'licences')
    expect(listed).toContain('zod@')
    expect(listed).not.toMatch(/^(UNKNOWN|A?GPL)/m)
  })
})

describe('the pipeline', () => {
  it.each(workflows)('%s uses actions of fixed commits and no stored key', (file) => {
    const text = textOf(file)
    const used = [...text.matchAll(/uses: (\S+)( # v\S+)?/g)]
    expect(used.length).toBeGreaterThan(0)
    for (const [, action, version] of used) {
      expect(action).toMatch(/@[0-9a-f]{40}$/)
      expect(version).toBeDefined()
    }
    expect(text).not.toMatch(/secrets\.|ACCESS_KEY/)
  })
})
