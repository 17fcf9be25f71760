import { createReadStream, createWriteStream, existsSync, rmSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { pipeline as piped, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'

/** Whoever may not see the whole city must not see its file. */
const ownerOnly = 0o600

const exists = (file: string): NodeJS.ErrnoException =>
  Object.assign(new Error(`${file} is there already`), { code: 'EEXIST', path: file })

/** @throws EEXIST: before long work, whose file would replace another one */
export const requireNew = (file: string): void => {
  if (existsSync(file)) throw exists(file)
}

/** Writes a file that is there whole or not at all, also when the program is stopped on the way. */
export const writeWhole = async (file: string, content: Iterable<string | Uint8Array>): Promise<void> => {
  requireNew(file)
  const unfinished = `${file}.part`
  const remove = () => rmSync(unfinished, { force: true })
  process.once('exit', remove)
  try {
    await pipeline(Readable.from(content), createWriteStream(unfinished, { mode: ownerOnly, flush: true }))
    await rename(unfinished, file)
  } finally {
    remove()
    process.off('exit', remove)
  }
}

/** No line of an export is nearly as long; a file of one endless line is not read into memory. */
const longestLine = 4_000_000

const isBrokenGzip = (error: unknown): boolean =>
  /^Z_(BUF|DATA)_ERROR$/.test((error as NodeJS.ErrnoException).code ?? '')

/** A scheduled export is compressed. One that is damaged ends where the damage begins: what follows is missing. */
async function* textOf(file: string): AsyncGenerator<string> {
  if (!file.endsWith('.gz')) {
    yield* createReadStream(file, 'utf8')
    return
  }
  try {
    yield* piped(createReadStream(file), createGunzip(), () => undefined).setEncoding('utf8')
  } catch (error) {
    if (!isBrokenGzip(error)) throw error
  }
}

/** The lines of a file one by one: ended by line feeds and by nothing else, which texts may hold. */
export async function* linesOfFile(file: string): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of textOf(file)) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
    if (rest.length > longestLine) {
      yield rest
      rest = ''
    }
  }
  if (rest) yield rest
}
