import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clientDescription } from '../../../functions/lambdas/api/description/write-openapi.ts'
import { type City, departmentNamed, openCity, person, taskIdAt, tasksGiven } from '../city.ts'

/** Another system's program: the client as the city publishes it, in a folder of its own, with nothing of ours beside it. */

const run = promisify(execFile)
const root = resolve(import.meta.dirname, '../../..')
const id = taskIdAt('SXD', 0)

const strictly = [
  ...['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess'],
  ...['--allowImportingTsExtensions', '--target', 'es2022', '--module', 'nodenext', '--lib', 'es2022,dom'],
]

const program = `
import { clientOf, newKey } from './dung-han/client.ts'
import { Problem } from './dung-han/problem.ts'

declare const process: { readonly argv: readonly string[] }

const [, , origin = '', token = '', id = ''] = process.argv
const api = clientOf({ origin, token: async () => token })
const { tasks } = (await api('listTasks', { query: { department: 'SXD', status: 'open' } })).body
const { etag = '' } = await api('getTask', { path: { id } })
const update = { path: { id }, ifMatch: etag, body: { text: 'Đã họp', percent: 40 }, key: newKey() }
const first = await api('updateProgress', update)
const again = await api('updateProgress', update)
let refusal = ''
try {
  await api('getTask', { path: { id: 'SXD-2021-zzzzzzzzzzzz' } })
} catch (error) {
  if (error instanceof Problem) refusal = \`\${error.code}: \${error.words.vi.title}\`
}
console.log(JSON.stringify({ titles: tasks.map(({ title }) => title), same: first.etag === again.etag, refusal }))
`

let city: City
let folder: string

beforeAll(async () => {
  city = await openCity(
    [
      departmentNamed('SXD', 'Sở Xây dựng'),
      person('cv.sxd', 'clerk', 'SXD'),
      ...tasksGiven([{ department: 'SXD', title: 'Rà soát quy hoạch', dueOn: '2021-07-30' }]),
    ],
    '2021-07-20',
    '09:00',
  )
  folder = mkdtempSync(join(tmpdir(), 'dung-han-client-'))
  const zip = await fetch(`${city.url}/dung-han-client.zip`)
  for (const [name, content] of Object.entries(unzipSync(new Uint8Array(await zip.arrayBuffer())))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  writeFileSync(join(folder, 'program.ts'), program)
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
})

afterAll(async () => {
  await city?.stop()
  if (folder) rmSync(folder, { recursive: true, force: true })
})

describe('the published client', () => {
  test("is made from the API's own schemas", async () => {
    expect(readFileSync(join(root, 'web/api/__generated__/description.ts'), 'utf8')).toBe(
      await clientDescription(),
    )
  })

  test('stands alone under the strictest checks of types, with its own example, and a wrong field is one', async () => {
    const check = (...files: string[]) =>
      run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...strictly, ...files], {
        cwd: folder,
      })
    const [, example = ''] =
      /```ts\n(.*?)```/s.exec(readFileSync(join(folder, 'dung-han/README.md'), 'utf8')) ?? []
    expect(example).toContain("from './dung-han/client.ts'")
    writeFileSync(join(folder, 'example.ts'), example)
    await check(join(folder, 'program.ts'), join(folder, 'example.ts'))
    const wrong = join(folder, 'wrong.ts')
    writeFileSync(wrong, program.replace('percent: 40', "percent: 'forty'"))
    await expect(check(wrong)).rejects.toMatchObject({ stdout: expect.stringContaining("'string'") })
  })

  test('reads, writes once however often it sends, and tells a refusal in words', async () => {
    const token = await city.api.tokenOf('cv.sxd')
    const { stdout } = await run(process.execPath, [join(folder, 'program.ts'), city.url, token, id])
    expect(JSON.parse(stdout)).toEqual({
      titles: ['Rà soát quy hoạch'],
      same: true,
      refusal: expect.stringMatching(/^not-found: ./),
    })
  })
})
