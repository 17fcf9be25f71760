import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import type { CheckedCity } from '../../functions/documents/city-file/checked-city.ts'
import type { LocalDynamoDb } from '../aws/dynamodb.ts'
import { type Invocations, startInvocations } from '../aws/lambda/invocations.ts'
import { type Lambda, startLambda } from '../aws/lambda/lambda.ts'
import { type LocalMail, startMail } from '../aws/mail.ts'
import { objectsAddressFile, startObjects } from '../aws/objects/objects.ts'
import { startSigningKeys } from '../aws/signing-keys.ts'
import { readStack } from '../aws/stack.ts'
import { startStreams } from '../aws/streams.ts'
import type { StreamArns } from '../aws/tables.ts'
import { type CityKind, type DataFolder, openDataFolder } from '../data/data-folder.ts'
import { openDatabase } from '../data/database.ts'
import { assembly } from '../page/assembly.ts'
import { built } from '../page/build-cache.ts'
import { openFront, StartRefused } from '../page/front.ts'
import { site } from '../page/site.ts'
import { startAccounts } from '../sign-in/accounts.ts'
import { signInPath } from '../sign-in/sign-in.ts'
import type { Clock } from '../time/clock.ts'
import { type OnPhase, timing } from '../time/phases.ts'
import type { Undo } from './cleanups.ts'

/** The parts of a local city that run by themselves, each started and handed to `undo` for the end. */

/** Where everything is kept: in a folder, or only as long as the city runs. */
type Place =
  | { readonly dataDir: string; readonly inMemory?: false; readonly database?: never }
  /** With `database` in one that runs already and is empty, instead of one that is started and stopped with the city. */
  | { readonly inMemory: true; readonly database?: LocalDynamoDb; readonly dataDir?: never }

export type LocalCityOptions = Place & {
  /** 0 takes a free one. */
  readonly port: number
  readonly city: CityKind
  /** Where the demo clock starts. Without it the sample begins on the morning of 26-07-2021 and other cities have the real clock. */
  readonly now?: Date
  readonly onProgress?: (text: string) => void
  readonly onPhase?: OnPhase
  readonly onError?: (text: string) => void
  /** The database ended by itself: nothing works any more. */
  readonly onDatabaseLost?: () => void
}

const checkCity = (wanted: CityKind, folder: DataFolder | undefined) => {
  if (!folder?.city || folder.city === wanted) return
  const names = {
    sample: 'thành phố mẫu · the sample city',
    empty: 'thành phố trống · an empty city',
    none: '?',
  }
  throw new StartRefused(
    `Thư mục dữ liệu đang giữ ${names[folder.city]}; hãy đặt DATA_DIR khác.\n` +
      'The data folder holds another city; set another DATA_DIR.',
  )
}

/** What a new city begins with, made here while other processes build; nothing of it where one is there already. */
const firstCityOf = async (city: CityKind): Promise<CheckedCity | undefined> => {
  if (city === 'none') return undefined
  const { emptyCity, sampleCity } = await import('../sample/load.ts')
  return city === 'sample' ? sampleCity() : emptyCity()
}

interface Loading {
  /** What the tables still need when they are filled. */
  readonly filled: () => Promise<void>
  /** Where there is one: the first that the city lives through, for which the search's indexes are made with the load. */
  readonly night: Date | undefined
  readonly say: (text: string) => void
}

export const load = async (
  at: { tableName: string; dynamodbEndpoint: string },
  city: CheckedCity,
  { filled, night, say }: Loading,
) => {
  const { indexCity, loadCity } = await import('../sample/load.ts')
  await loadCity(at, city, say)
  await filled()
  if (night) await indexCity(at, night)
}

/** After what a city begins with is made: that is waited for first, and while the database takes it there is processor time left. */
const buildPages = async (
  making: Promise<unknown> | undefined,
  timed: ReturnType<typeof timing>,
  say: (text: string) => void,
): Promise<string> => {
  await making
  return timed('page', () => built(site, () => say('Đang dựng trang… · Building the page…')))
}

/** The port, the data folder, the database, the stacks and what the city begins with: side by side. */
export const prepare = async (options: LocalCityOptions, undo: Undo, say: (text: string) => void) => {
  const onError = options.onError ?? ((text: string) => console.error(text))
  const front = await openFront(options.port, onError)
  undo.add(front.stop)
  const folder = options.dataDir ? await openDataFolder(options.dataDir, front.url) : undefined
  if (folder) undo.add(folder.release)
  checkCity(options.city, folder)
  const timed = timing(options.onPhase)
  const starting = timed('database', () => openDatabase(folder, undo, options))
  const building = timed('templates and bundles', () =>
    built(assembly, () =>
      say('Đang dựng hạ tầng và đóng gói các hàm… · Synthesising the stacks and bundling the functions…'),
    ),
  )
  const making = folder?.city ? undefined : timed('first records', () => firstCityOf(options.city))
  const pages = buildPages(making, timed, say)
  undo.add(() => pages.catch(() => undefined)) // told where it is waited for
  // All are waited for also when one fails: what was started must be known before it can be stopped.
  await Promise.allSettled([starting, building, making])
  const objects = await startObjects(folder?.file('objects'))
  undo.add(objects.stop)
  const stack = readStack(await building, {
    site: front.url,
    issuer: `${front.url}${signInPath}`,
    objects: objects.endpoint,
  })
  for (const { name, cors } of stack.buckets) objects.addBucket(name, cors)
  return {
    onError,
    timed,
    front,
    folder,
    database: await starting,
    objects,
    stack,
    /** The folder of the pages, once they are built. */
    pages,
    /** Undefined where the data folder holds the city. */
    firstCity: await making,
  }
}

type Prepared = Awaited<ReturnType<typeof prepare>>

/** The functions, the calls by which they hand work over, and the mail they send. */
export const startFunctions = async (
  { stack, folder, objects, onError }: Prepared,
  dynamodb: LocalDynamoDb,
  clock: Clock,
  undo: Undo,
) => {
  const logFile = folder?.file('functions.log')
  if (logFile) writeFileSync(logFile, '') // of this run only
  const onLog = (name: string, text: string) => {
    if (logFile) appendFileSync(logFile, text.replace(/^(?=.)/gm, `${name} `))
  }
  const endpoints: Record<string, string> = { AWS_ENDPOINT_URL_DYNAMODB: dynamodb.endpoint }
  const { credentials } = dynamodb
  const lambda = startLambda({
    functions: stack.functions,
    endpoints,
    credentials,
    offset: clock.offset,
    onLog,
  })
  undo.add(lambda.stop)
  const mail = await startMail({
    stack,
    invoke: lambda.invoke,
    now: clock.now,
    file: folder?.file('inbox.jsonl'),
    onError,
  })
  undo.add(mail.stop)
  const invocations = await startInvocations({ functions: stack.functions, invoke: lambda.invoke, onError })
  undo.add(invocations.stop)
  const accounts = await startAccounts(folder?.file('accounts.json'), onError)
  undo.add(accounts.stop)
  const signingKeys = await startSigningKeys(folder?.file('signing-key.pem'))
  undo.add(signingKeys.stop)
  // The command line finds them there as long as the city runs.
  if (folder) writeFileSync(folder.file(objectsAddressFile), objects.endpoint)
  // Functions start when first called, so they all find these.
  endpoints.AWS_ENDPOINT_URL_KMS = signingKeys.endpoint
  endpoints.AWS_ENDPOINT_URL_S3 = objects.endpoint
  endpoints.AWS_ENDPOINT_URL_SES = mail.endpoint
  endpoints.AWS_ENDPOINT_URL_LAMBDA = invocations.endpoint
  endpoints.AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER = accounts.endpoint
  return { lambda, mail, invocations, accounts }
}

/** The streams to the functions; returns what waits until they are read to their end. */
export const followStreams = async (
  { stack, folder, onError }: Prepared,
  dynamodb: LocalDynamoDb,
  streamArns: StreamArns,
  lambda: Lambda,
  undo: Undo,
) => {
  const file = folder?.file('streams.json')
  const streams = await startStreams({
    endpoint: dynamodb.endpoint,
    credentials: dynamodb.credentials,
    streamArns,
    sources: stack.streamSources,
    invoke: lambda.invoke,
    activity: lambda.activity,
    positions: file && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {},
    save: (positions) => {
      if (file) writeFileSync(file, JSON.stringify(positions))
    },
    onDeadLetter: (name, records, reason) =>
      onError(`${name}: ${records.length} records given up after all retries (dead letters): ${reason}`),
    onError,
  })
  undo.add(streams.stop)
  return streams.caughtUp
}

interface Running {
  readonly lambda: Lambda
  readonly mail: LocalMail
  readonly invocations: Invocations
}

/** Until the streams are at their end, what was handed over is done, every mail's outcome is recorded, and nothing of it set off more. */
export const drainOf =
  ({ lambda, mail, invocations }: Running, caughtUp: () => Promise<void>) =>
  async () => {
    for (let before = -1; before !== lambda.activity().started || lambda.activity().running > 0; ) {
      before = lambda.activity().started
      await caughtUp()
      await invocations.settled()
      await mail.settled()
      if (lambda.activity().running > 0) await wait(20)
    }
  }
