import { writeFile } from 'node:fs/promises'
import openapiTypes, { astToString } from 'openapi-typescript'
import { loadOperations } from '../operations.ts'
import { describeApi } from './describe-api.ts'

const root = new URL('../../../../', import.meta.url)

/** Types that one can use without the rest, and no list of paths: the client finds operations by their names. */
const typesKept = new Set(['components', 'operations'])

/** What is for programs with a machine account no page asks for, and every page loads all addresses. */
const loadPageOperations = async () => (await loadOperations()).filter(({ machine }) => !machine)

/** A client is answered what it asked for, or a problem: which statuses problems have is in no type. */
const withoutRefusals = async (): Promise<object> => {
  const { components, paths: all = {}, ...description } = structuredClone(await describeApi())
  const asked = new Set((await loadPageOperations()).map(({ path }) => path))
  const paths = Object.fromEntries(Object.entries(all).filter(([path]) => asked.has(path)))
  for (const { responses = {} } of Object.values(paths).flatMap((path) => Object.values(path)))
    for (const status of Object.keys(responses)) if (!status.startsWith('2')) delete responses[status]
  return { ...description, paths, components: { ...components, responses: {} } }
}

/** The types of every request and answer, and the address of every operation. */
export const clientDescription = async (): Promise<string> => {
  const statements = await openapiTypes((await withoutRefusals()) as never, {
    immutable: true,
    exportType: true,
    defaultNonNullable: false,
  })
  const types = statements.filter(
    (statement) => 'name' in statement && typesKept.has((statement.name as { text: string }).text),
  )
  // Every page loads them all: without the beginning that all of them have.
  const addresses = (await loadPageOperations()).map(
    ({ name, method, path }) => `  ${name}: '${method} ${path.replace(/^\/api\//, '')}',`,
  )
  return [
    "/** Made from the API's own schemas by `npm run openapi`. */",
    astToString(types),
    `export const addresses = {\n${addresses.join('\n')}\n} as const satisfies Record<keyof operations, string>`,
    '',
  ].join('\n')
}

if (import.meta.main) {
  await writeFile(new URL('docs/openapi.json', root), `${JSON.stringify(await describeApi(), null, 2)}\n`)
  await writeFile(new URL('web/api/__generated__/description.ts', root), await clientDescription())
}
