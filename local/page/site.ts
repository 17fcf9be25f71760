import { execFile } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, sep } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { type Build, root } from './build-cache.ts'
import { type Page, type PageBehaviour, pageAt } from './distribution.ts'

const vite = join(root, 'node_modules/vite/bin/vite.js')

/** The city's pages, as Vite builds them. */
export const site: Build = {
  name: 'site',
  sources: ['web/**/*', 'functions/**/*.ts', 'package-lock.json', 'tsconfig.json'],
  except: ['web/dist/**'],
  make: async (folder) => {
    const args = ['build', 'web', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error']
    // As it is deployed, whoever asks: in another environment Vite builds for finding faults, and larger.
    const env = { ...process.env, NODE_ENV: 'production' }
    // A process of its own: this one has other work meanwhile.
    await promisify(execFile)(process.execPath, [vite, ...args], { cwd: root, env })
  },
}

const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** What a file of the pages is, by its ending. */
export const contentTypeOf = (file: string): string =>
  contentTypes[extname(file)] ?? 'application/octet-stream'

const fileOf = (folder: string, path: string): string | undefined => {
  const file = join(folder, path)
  const isInside = file.startsWith(folder + sep)
  return isInside && existsSync(file) && statSync(file).isFile() ? file : undefined
}

export interface LocalSite {
  readonly folder: string
  readonly behaviours: readonly PageBehaviour[]
}

/** What CloudFront zips of our files, for a browser that can read it; fonts are compressed as they are. */
const zipped = ['.css', '.html', '.js', '.json', '.svg']

const isZipped = ({ headers }: IncomingMessage, { compresses, path }: Page): boolean =>
  compresses && zipped.includes(extname(path)) && /\bgzip\b/.test(String(headers['accept-encoding']))

/** The page signs in at the city's one address, so a browser that came by another name is sent there. */
export const answerSite = (
  request: IncomingMessage,
  response: ServerResponse,
  { folder, behaviours }: LocalSite,
  path: string,
  elsewhere?: string,
): void => {
  if (elsewhere) return void response.writeHead(302, { location: elsewhere }).end()
  const page = pageAt(behaviours, path)
  const file = fileOf(folder, page.path)
  if (!file)
    return void response.writeHead(404, { ...page.headers, 'content-type': 'text/plain' }).end('Not Found')
  const headers = { ...page.headers, 'content-type': contentTypeOf(file) }
  const bytes = readFileSync(file)
  if (!isZipped(request, page)) return void response.writeHead(200, headers).end(bytes)
  response.writeHead(200, { ...headers, 'content-encoding': 'gzip', vary: 'accept-encoding' })
  response.end(gzipSync(bytes))
}
