import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const staticImport = /(?:from|import)"\.\/([^"]+)"/g

const addLoaded = (folder: string, file: string, loaded: Map<string, string>): void => {
  if (loaded.has(file)) return
  const code = readFileSync(join(folder, file), 'utf8')
  loaded.set(file, code)
  for (const [, imported = ''] of code.matchAll(staticImport)) addLoaded(folder, imported, loaded)
}

/** The code that a cold Lambda reads before its first answer: what it begins with, and the file of the operation called. */
export const loadedCode = (folder: string, operation?: string): string => {
  const loaded = new Map<string, string>()
  addLoaded(folder, 'index.mjs', loaded)
  if (operation) {
    const own = readdirSync(folder).find((file) => file.startsWith(`${operation}.operation-`))
    if (!own) throw new Error(`no file of ${folder} is the operation ${operation}`)
    addLoaded(folder, own, loaded)
  }
  return [...loaded.values()].join('')
}
