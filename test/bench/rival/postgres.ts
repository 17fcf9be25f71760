import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { spawnBound } from '../../../local/aws/bound-child.ts'

/** Its own refusal to run as root is kept: it runs as the person that its package made. */
const owner = () => {
  if (process.getuid?.() !== 0) return {}
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: idOf('-u'), gid: idOf('-g') }
}

/** Where Debian keeps its programs, which are on nobody's path. */
const programs = () => {
  const found = globSync('/usr/lib/postgresql/*/bin/initdb').at(-1)
  if (!found) throw new Error('PostgreSQL is not installed here: apt install postgresql')
  return dirname(found)
}

export interface Postgres {
  /** Of its socket; it listens to no port. */
  readonly folder: string
  readonly user: string
  readonly database: string
  /** Runs statements, and gives `COPY … FROM STDIN` its lines. */
  readonly run: (sql: string, lines?: string) => void
  readonly stop: () => Promise<void>
}

const user = 'rival'
const database = 'postgres'

/** PostgreSQL as it is installed, with a new cluster in a folder of its own. */
export const startPostgres = async (): Promise<Postgres> => {
  const bin = programs()
  const folder = mkdtempSync(join(tmpdir(), 'dung-han-rival-'))
  const as = owner()
  if (as.uid !== undefined) chownSync(folder, as.uid, as.gid)
  const call = (program: string, args: string[], input?: string) =>
    execFileSync(join(bin, program), args, {
      ...as,
      cwd: folder,
      input,
      stdio: ['pipe', 'ignore', 'inherit'],
      maxBuffer: 1e9,
    })
  const data = join(folder, 'data')
  call('initdb', ['-D', data, '-U', user, '--auth=trust', '--encoding=UTF8'])
  const settings = ['-c', 'listen_addresses=', '-c', `unix_socket_directories=${folder}`]
  const server = spawnBound(join(bin, 'postgres'), ['-D', data, ...settings], { ...as, cwd: folder })
  let said = ''
  server.child.stderr?.on('data', (chunk) => {
    said = (said + chunk).slice(-2000)
  })
  const ended = once(server.child, 'exit')
  while (!said.includes('ready to accept connections')) {
    if (server.child.exitCode !== null) throw new Error(`PostgreSQL has not started: ${said}`)
    await wait(100)
  }
  return {
    folder,
    user,
    database,
    run: (sql, lines) => {
      const copied = lines === undefined ? '' : `\n${lines}\\.\n`
      const args = ['-q', '-v', 'ON_ERROR_STOP=1', '-h', folder, '-U', user, '-d', database]
      call('psql', args, `${sql};${copied}`)
    },
    stop: async () => {
      server.release()
      server.child.kill('SIGINT')
      await ended
      rmSync(folder, { recursive: true })
    },
  }
}
