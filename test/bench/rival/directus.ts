import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { spawnBound } from '../../../local/aws/bound-child.ts'
import { freePort } from '../../../local/aws/free-port.ts'
import type { Postgres } from './postgres.ts'

const folder = resolve(import.meta.dirname, '../../../node_modules/.cache/rival')
const version = '12.4.1'

/**
 * Installed when it is asked for, beside our packages. Its page is left out, and so are the scripts that fetch or compile: what
 * one of them would build runs scripts of its own workflows, and nothing here has one.
 */
const install = () => {
  const main = join(folder, 'node_modules/directus/cli.js')
  if (existsSync(main)) return main
  mkdirSync(folder, { recursive: true })
  const manifest = {
    private: true,
    dependencies: { directus: version, pg: '8.23.1' },
    overrides: { '@directus/app': 'npm:empty-npm-package@1.0.0' },
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--legacy-peer-deps', '--loglevel=error']
  execFileSync('npm', ['install', ...quiet], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  writeFileSync(join(folder, 'node_modules/isolated-vm/isolated-vm.js'), 'module.exports = {}\n')
  return main
}

const administrator = { email: 'rival@example.org', password: 'only-for-this-run' }

const isReady = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(`${url}/server/ping`)).ok
  } catch {
    return false // not yet listening; asked again
  }
}

export interface Directus {
  readonly url: string
  readonly send: (path: string, body?: unknown) => Promise<Response>
  readonly stop: () => Promise<void>
}

/** Directus over this database, with an administrator signed in. */
export const startDirectus = async (postgres: Postgres): Promise<Directus> => {
  const main = install()
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    DB_CLIENT: 'pg',
    DB_HOST: postgres.folder,
    DB_PORT: '5432',
    DB_DATABASE: postgres.database,
    DB_USER: postgres.user,
    SECRET: randomBytes(32).toString('hex'),
    ADMIN_EMAIL: administrator.email,
    ADMIN_PASSWORD: administrator.password,
    SERVE_APP: 'false',
    TELEMETRY: 'false',
    LOG_LEVEL: 'error',
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: url,
    ACCESS_TOKEN_TTL: '1d',
  }
  execFileSync(process.execPath, [main, 'bootstrap'], { cwd: folder, env, stdio: 'inherit' })
  const server = spawnBound(process.execPath, [main, 'start'], { cwd: folder, env })
  for (const output of [server.child.stdout, server.child.stderr]) output?.pipe(process.stderr)
  const ended = once(server.child, 'exit')
  while (!(await isReady(url))) {
    if (server.child.exitCode !== null) throw new Error('Directus has ended, with the words above')
    await wait(200)
  }
  const headers: Record<string, string> = { 'content-type': 'application/json', 'accept-encoding': 'gzip' }
  const send = (path: string, body?: unknown) =>
    fetch(url + path, {
      method: body ? 'POST' : 'GET',
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
  const signedIn = (await (await send('/auth/login', administrator)).json()) as {
    data: { access_token: string }
  }
  headers.authorization = `Bearer ${signedIn.data.access_token}`
  return {
    url,
    send,
    stop: async () => {
      server.release()
      server.child.kill()
      await ended
    },
  }
}
