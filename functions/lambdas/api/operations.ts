import { globSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Operation } from '../../platform/http/operation.ts'

/** The folder of all functions. */
export const functionsFolder = fileURLToPath(new URL('../../', import.meta.url))

/** An operation with what its place says of it. */
export interface PlacedOperation extends Operation {
  /** The name of its file: `report-task.operation.ts` is `reportTask`, the operationId of the description. */
  readonly name: string
  /** The room that it belongs to, as in `tasks`. */
  readonly room: string
  /** Its file, from the folder of functions. */
  readonly file: string
}

const nameOf = (file: string): string =>
  basename(file, '.operation.ts').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

const load = async (file: string): Promise<PlacedOperation> => {
  const module: { default: Operation } = await import(/* @vite-ignore */ `../../${file}`)
  const room = dirname(file).split('/')[0] as string
  return { ...module.default, name: nameOf(file), room, file }
}

/** Every operation there is: whatever file of the functions is called `*.operation.ts`. In the order of their paths. */
export const loadOperations = async (): Promise<PlacedOperation[]> => {
  const files = globSync('**/*.operation.ts', { cwd: functionsFolder })
  const operations = await Promise.all(files.map(load))
  return operations.sort((one, other) =>
    `${one.path} ${one.method}`.localeCompare(`${other.path} ${other.method}`),
  )
}
