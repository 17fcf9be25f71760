import { createHash } from 'node:crypto'
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs'
import { join, resolve } from 'node:path'

/** What takes long to build is kept as long as nothing it is made from has changed. */

export const root = resolve(import.meta.dirname, '../..')
const cache = join(root, 'node_modules/.cache/dung-han')
/** A city that runs serves its build from here, while others build beside it. */
const keptDays = 2

export interface Build {
  readonly name: string
  /** Patterns of all files that it is made from; `except` are left out. */
  readonly sources: readonly string[]
  readonly except?: readonly string[]
  readonly make: (folder: string) => Promise<void>
}

const hashOf = ({ sources, except = [] }: Build): string => {
  const files = sources.flatMap((pattern) => globSync(pattern, { cwd: root, exclude: [...except] })).sort()
  const hash = createHash('sha256')
  for (const file of files)
    if (statSync(join(root, file)).isFile()) hash.update(`${file}\0`).update(readFileSync(join(root, file)))
  return hash.digest('hex').slice(0, 16)
}

const forgetOld = (name: string): void => {
  const oldest = Date.now() - keptDays * 86_400_000
  for (const folder of globSync(join(cache, `${name}-*`))) {
    const used = statSync(folder, { throwIfNoEntry: false })
    if (used && used.mtimeMs < oldest) rmSync(folder, { recursive: true, force: true })
  }
}

const markUsed = (folder: string): void => utimesSync(folder, new Date(), new Date())

/** The folder with what was built, built now if need be. */
export const built = async (build: Build, onBuild: () => void): Promise<string> => {
  const folder = join(cache, `${build.name}-${hashOf(build)}`)
  if (existsSync(folder)) {
    markUsed(folder)
    return folder
  }
  onBuild()
  const unfinished = join(cache, `${build.name}-unfinished-${process.pid}-${Date.now()}`)
  mkdirSync(unfinished, { recursive: true })
  try {
    await build.make(unfinished)
    // Somebody else may have finished the same meanwhile: theirs is as good.
    if (!existsSync(folder)) renameSync(unfinished, folder)
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
  forgetOld(build.name)
  return folder
}
