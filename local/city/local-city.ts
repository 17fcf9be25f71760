import { readUsers } from '../../functions/organisation/people/users-store.ts'
import { openStore } from '../../functions/platform/table/store.ts'
import { instantOf } from '../../functions/shared/dates/dates.ts'
import { useLocalCredentials } from '../aws/credentials.ts'
import type { Stack } from '../aws/deployed.ts'
import type { LocalMail, Mail } from '../aws/mail.ts'
import { type Fired, startSchedules } from '../aws/schedules.ts'
import { addIndexes, ensureTables, toBeFilled } from '../aws/tables.ts'
import { localStage } from '../page/assembly.ts'
import type { Front } from '../page/front.ts'
import { answerInbox } from '../page/inbox-page.ts'
import { answerSite, type LocalSite } from '../page/site.ts'
import { claimsBy, signInPath, startSignIn } from '../sign-in/sign-in.ts'
import { type Clock, demoClock, realClock } from '../time/clock.ts'
import { cleanups, type Undo } from './cleanups.ts'
import { controlOf } from './control.ts'
import { apiOf } from './gateway.ts'
import { drainOf, followStreams, type LocalCityOptions, load, prepare, startFunctions } from './parts.ts'

export interface LocalCity {
  readonly url: string
  readonly issuer: string
  readonly clientId: string
  readonly tableName: string
  readonly dynamodbEndpoint: string
  readonly objectsEndpoint: string
  readonly buckets: readonly string[]
  readonly clock: Clock
  /** Every address of the city, by what is there. */
  readonly addresses: Record<string, string>
  /** Calls a function by its capability's name, such as `nightly-scan`. */
  readonly invoke: (name: string, event: unknown) => Promise<unknown>
  readonly moveClock: (to: Date) => Promise<Fired[]>
  readonly inbox: () => readonly Mail[]
  /** A new sample's first mails, which go out while the page already answers: until all are sent and the clock stands at 08:00. */
  readonly morning?: Promise<unknown>
  /** Until the stream is read to its end and every mail's outcome is recorded. */
  readonly drain: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** The sample stands at the end of the day before; its first night and morning are then lived through. */
const sampleLoadedAt = instantOf('2021-07-25', '23:59').getTime()
const sampleFirstNight = instantOf('2021-07-26', '00:00')
/** The night's scan has made the figures, and the day's first mails go out in a minute. */
const nightIsOverAt = instantOf('2021-07-26', '07:29').getTime()
const morningIsOverAt = instantOf('2021-07-26', '08:00').getTime()
/** The whole city as a file takes as long as everything else before the page answers: it is due the night after as well. */
const notOnFirstMorning = [`dung-han-${localStage}-export-city`]
const saveClockMs = 10_000

/** Functions are named after their stage and their files: `dung-han-local-nightly-scan`. */
const functionCalled = ({ functions }: Stack, name: string): string => {
  const found = functions.find((fn) => fn.name === `dung-han-${localStage}-${name}`)
  if (!found) throw new Error(`No function is called ${name}`)
  return found.name
}

const clockOf = ({ city, now }: LocalCityOptions, file: string | undefined): Clock => {
  const start = now?.getTime() ?? (city === 'sample' ? sampleLoadedAt : undefined)
  return start === undefined ? realClock : demoClock(start, file)
}

const routeTo =
  (parts: {
    api: ReturnType<typeof apiOf>
    signIn: Awaited<ReturnType<typeof startSignIn>>
    control: ReturnType<typeof controlOf>
    mail: LocalMail
    url: string
    site: LocalSite
    originHeaders: Readonly<Record<string, string>>
  }): Parameters<Front['answerWith']>[0] =>
  (request, response, url) => {
    const path = url.pathname
    const isUnder = (start: string) => path === start || path.startsWith(`${start}/`)
    if (isUnder('/api')) {
      // As the distribution does it: over whatever a browser sends in them.
      Object.assign(request.headers, parts.originHeaders)
      return parts.api.handle(request, response, url)
    }
    if (isUnder(signInPath)) return parts.signIn.handle(request, response, url)
    if (isUnder('/local')) return parts.control(request, response, url)
    if (isUnder('/inbox') || path === '/inbox.json') return answerInbox(response, path, parts.mail.inbox())
    const isOtherName = request.headers.host?.startsWith('localhost')
    return answerSite(request, response, parts.site, path, isOtherName ? parts.url + path : undefined)
  }

const start = async (options: LocalCityOptions, undo: Undo): Promise<LocalCity> => {
  const say = options.onProgress ?? (() => undefined)
  useLocalCredentials(options.database?.credentials)
  const prepared = await prepare(options, undo, say)
  const { front, folder, database, objects, stack, pages, firstCity, timed, onError } = prepared
  const { tableName, tables } = stack
  await ensureTables(database.first, firstCity ? toBeFilled(tables) : tables)
  const at = { tableName, dynamodbEndpoint: database.first.endpoint }
  const night = options.city === 'sample' ? sampleFirstNight : undefined
  const filled = () => timed('indexes', () => addIndexes(database.first, tables))
  if (firstCity) await timed('load', () => load(at, firstCity, { filled, night, say }))
  const dynamodb = await timed('settle', database.settle)
  const streamArns = await ensureTables(dynamodb, tables)

  const clock = clockOf(options, folder?.file('clock.json'))
  const saving = setInterval(clock.save, saveClockMs).unref()
  undo.add(() => {
    clearInterval(saving)
    clock.save()
  })
  const running = await startFunctions(prepared, dynamodb, clock, undo)
  const { lambda, mail, accounts } = running
  const drain = drainOf(running, await followStreams(prepared, dynamodb, streamArns, lambda, undo))
  const schedules = startSchedules({ stack, clock, invoke: lambda.invoke, drain, onError })
  undo.add(schedules.stop)

  const { clientId, callbackUrls } = stack.signIn
  const issuer = `${front.url}${signInPath}`
  const store = openStore({ tableName, endpoint: dynamodb.endpoint })
  const people = () => readUsers(store)
  const signIn = await startSignIn({
    issuer,
    clientId,
    callbackUrls,
    keyFile: folder?.file('sign-in.json'),
    people,
    accounts,
    claimsOf: claimsBy((event) => lambda.invoke(functionCalled(stack, 'identify-person'), event)),
    now: clock.now,
  })
  const addresses = {
    page: `${front.url}/`,
    inbox: `${front.url}/inbox`,
    description: `${front.url}/api/openapi.json`,
    issuer,
    clientId,
    redirectUri: callbackUrls[0] ?? `${front.url}/`,
    ...(clock.demo && { clock: `${front.url}/local/clock` }),
  }
  const api = apiOf({ routes: stack.routes, invoke: lambda.invoke, issuer, keys: signIn.keys, onError })
  const control = controlOf({ addresses, clock, moveBy: schedules.moveBy })
  const isSampleNew = firstCity && options.city === 'sample' && !options.now
  if (isSampleNew) {
    say('Đang quét hạn đêm 26-07-2021… · Scanning the night of 26-07-2021…')
    await timed('first night', () => schedules.moveTo(nightIsOverAt, notOnFirstMorning))
  }
  const site = { folder: await pages, behaviours: stack.pages }
  folder?.loaded(options.city)
  const { originHeaders } = stack
  front.answerWith(routeTo({ api, signIn, control, mail, url: front.url, site, originHeaders }))
  undo.add(front.stop) // before anything else stops, nobody is let in any more
  const morning = isSampleNew
    ? timed('first morning', () => schedules.moveTo(morningIsOverAt, notOnFirstMorning))
    : undefined
  return {
    url: front.url,
    issuer,
    clientId,
    tableName,
    dynamodbEndpoint: dynamodb.endpoint,
    objectsEndpoint: objects.endpoint,
    buckets: stack.buckets.map(({ name }) => name),
    clock,
    addresses,
    invoke: (name, event) => lambda.invoke(functionCalled(stack, name), event),
    moveClock: (to) => schedules.moveTo(to.getTime()),
    inbox: mail.inbox,
    ...(morning && { morning }),
    drain,
    stop: undo.run,
  }
}

/** The deployed stacks on this machine, its page answering when it returns; whatever was started is stopped if it cannot be. */
export const startLocal = async (options: LocalCityOptions): Promise<LocalCity> => {
  const undo = cleanups()
  try {
    return await start(options, undo)
  } catch (error) {
    await undo.run()
    throw error
  }
}
