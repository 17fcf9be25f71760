import { existsSync, readFileSync, statSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { extname, join, sep } from 'node:path'
import { type Build, root } from './build-cache.ts'

/** The city's pages, as Vite builds them. */
export const site: Build = {
  name: 'site',
  sources: ['web/**/*', 'package-lock.json', 'tsconfig.json'],
  except: ['web/dist/**'],
  make: async (folder) => {
    const { build } = await import('vite')
    await build({ root: join(root, 'web'), logLevel: 'error', build: { outDir: folder, emptyOutDir: true } })
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

const fileOf = (folder: string, path: string): string | undefined => {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
  const isInside = file.startsWith(folder + sep)
  return isInside && existsSync(file) && statSync(file).isFile() ? file : undefined
}

/** The page signs in at the city's one address, so a browser that came by another name is sent there. */
export const answerSite = (
  response: ServerResponse,
  folder: string,
  path: string,
  elsewhere?: string,
): void => {
  const file = fileOf(folder, path)
  if (elsewhere) response.writeHead(302, { location: elsewhere }).end()
  else if (!file) response.writeHead(404, { 'content-type': 'text/plain' }).end('Not Found')
  else {
    response.writeHead(200, { 'content-type': contentTypes[extname(file)] ?? 'application/octet-stream' })
    response.end(readFileSync(file))
  }
}
