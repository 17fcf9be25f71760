import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { DynamoDB } from '@aws-sdk/client-dynamodb'
import { StartRefused } from '../page/front.ts'
import { spawnBound } from './bound-child.ts'
import { type LocalCredentials, localCredentials } from './credentials.ts'
import { freePort } from './free-port.ts'
import { region } from './template.ts'

const emulator = resolve(import.meta.dirname, '../../node_modules/dynamodb-local/emulator')
/** On a machine that is busy with something else Java takes its time. */
const patienceMs = 120_000

const spare = ['-Xmx256m', '-XX:+UseSerialGC']
/**
 * Java made for minutes, not for weeks: its second compiler and its collector with many threads cost more than they give
 * back. Without them it starts with 2.0 instead of 5.2 seconds of a processor and takes the sample with 14 instead of 24.
 * What calls it a hundred thousand times, as a run of the tests does, has the second compiler: each call takes 0.6 of it then.
 */
const javaFor = { minutes: [...spare, '-XX:TieredStopAtLevel=1'], manyCalls: spare } as const

export interface LocalDynamoDb {
  readonly endpoint: string
  readonly credentials: LocalCredentials
  readonly client: DynamoDB
  readonly stop: () => Promise<void>
}

const answers = async (endpoint: string) => {
  try {
    await fetch(endpoint)
    return true
  } catch {
    return false // not yet listening; the caller tries again
  }
}

/** What the program said of itself stands in the reason, on one line: nothing else tells why. */
const notStarted = (said: string, seconds: number, ended: boolean): StartRefused => {
  const own = said.replace(/\s+/g, ' ').trim()
  const [vi, en] = ended
    ? ['đã dừng ngay khi khởi động', 'stopped while it started']
    : [`chưa trả lời sau ${seconds} giây`, `has not answered for ${seconds} s`]
  return new StartRefused(
    `Cơ sở dữ liệu (DynamoDB Local) ${vi}. Hãy kiểm tra Java (từ bản 17) và chỗ trống của máy rồi thử lại. Chương trình báo: ${own || 'không có gì'}\n` +
      `The database (DynamoDB Local) ${en}. Check Java (17 or newer) and the machine's free memory and disk, then try again. It said: ${own || 'nothing'}`,
  )
}

const clientOf = (endpoint: string, credentials: LocalCredentials) =>
  new DynamoDB({ endpoint, region, credentials })

/**
 * A database of its own in a DynamoDB Local that runs already and keeps its data in memory: there it has one for each access
 * key, of letters and digits.
 */
export const databaseIn = (endpoint: string, accessKeyId: string): LocalDynamoDb => {
  const credentials = { ...localCredentials, accessKeyId }
  const client = clientOf(endpoint, credentials)
  return { endpoint, credentials, client, stop: async () => client.destroy() }
}

interface Starting {
  /** Called when it ends without being stopped. */
  readonly onLost?: (() => void) | undefined
  /** Milliseconds. */
  readonly patience?: number | undefined
  readonly runsFor?: keyof typeof javaFor
}

/**
 * Starts Amazon's DynamoDB Local and waits until it answers; without a folder its data is kept in memory only, a database for
 * each access key.
 * @throws StartRefused with what the program said, when it stops or does not answer in time
 */
export const startDynamoDb = async (
  folder?: string,
  { onLost = () => {}, patience = patienceMs, runsFor = 'minutes' }: Starting = {},
): Promise<LocalDynamoDb> => {
  if (folder) mkdirSync(folder, { recursive: true })
  const port = await freePort()
  const data = folder ? ['-dbPath', resolve(folder), '-sharedDb'] : ['-inMemory']
  const java = [...javaFor[runsFor], '-Djava.library.path=./DynamoDBLocal_lib', '-jar', 'DynamoDBLocal.jar']
  const args = [...java, ...data, '-disableTelemetry', '-port', String(port)]
  const { child, release } = spawnBound('java', args, { cwd: emulator })
  let said = ''
  for (const output of [child.stdout, child.stderr])
    output?.on('data', (chunk) => {
      said = (said + chunk).slice(-2000)
    })
  let ended = false
  let isReady = false
  let isStopping = false
  // Where there is no such program the error comes instead of the exit.
  const exit = Promise.race([once(child, 'exit'), once(child, 'error')]).then(([reason]) => {
    if (reason instanceof Error) said += reason.message
    ended = true
    if (isReady && !isStopping) onLost()
  })
  const killAtExit = () => child.kill('SIGKILL')
  process.once('exit', killAtExit)
  const stop = async () => {
    isStopping = true
    release()
    child.kill('SIGTERM')
    const forced = setTimeout(() => child.kill('SIGKILL'), 3_000)
    await exit
    clearTimeout(forced)
    process.off('exit', killAtExit)
    client.destroy()
  }
  const endpoint = `http://127.0.0.1:${port}`
  const client = clientOf(endpoint, localCredentials)
  const deadline = performance.now() + patience
  while (!(await answers(endpoint))) {
    if (ended || performance.now() > deadline) {
      const hasEnded = ended
      await stop()
      throw notStarted(said, Math.round(patience / 1_000), hasEnded)
    }
    await wait(50)
  }
  isReady = true
  return { endpoint, credentials: localCredentials, client, stop }
}
