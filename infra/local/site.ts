import { existsSync, readFileSync, statSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { escapeHtml, pageOf } from './page.ts'

const built = resolve(import.meta.dirname, '../../web/dist')

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

const fileOf = (path: string): string | undefined => {
  const file = join(built, path.endsWith('/') ? `${path}index.html` : path)
  const isInside = file.startsWith(built + sep)
  return isInside && existsSync(file) && statSync(file).isFile() ? file : undefined
}

/** The built pages of web/; before they are built, a list of the addresses there are. */
export const answerSite = (
  response: ServerResponse,
  path: string,
  addresses: Record<string, string>,
): void => {
  const file = fileOf(path)
  if (file) {
    response.writeHead(200, { 'content-type': contentTypes[extname(file)] ?? 'application/octet-stream' })
    response.end(readFileSync(file))
    return
  }
  const links = Object.values(addresses)
    .filter((address) => address.startsWith('http'))
    .map((address) => `<li><a href="${escapeHtml(address)}">${escapeHtml(address)}</a></li>`)
  response.writeHead(path === '/' ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
  response.end(pageOf('Đúng Hạn', `<ul>${links.join('')}</ul>`))
}
