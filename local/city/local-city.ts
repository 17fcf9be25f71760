import { readUsers } from '../../functions/organisation/people/users-store.ts'
import { openStore } from '../../functions/platform/table/store.ts'
import { instantOf } from '../../functions/shared/dates/dates.ts'
import { ensureTables, useLocalCredentials, withoutStreams } from '../aws/dynamodb.ts'
import type { LocalMail, Mail } from '../aws/mail.ts'
import { type Fired, startSchedules } from '../aws/schedules.ts'
import type { Stack } from '../aws/stack.ts'
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
  /** Until the stream is read to its end and every mail's outcome is recorded. */
  readonly drain: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** The sample stands at the end of the day before; its first morning is then lived through. */
const sampleLoadedAt = instantOf('2021-07-25', '23:59').getTime()
const sampleOpensAt = instantOf('2021-07-26', '08:00').getTime()
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
    return answerSite(response, parts.site, path, isOtherName ? parts.url + path : undefined)
  }

const start = async (options: LocalCityOptions, undo: Undo): Promise<LocalCity> => {
  const say = options.onProgress ?? (() => undefined)
  useLocalCredentials()
  const prepared = await prepare(options, undo, say)
  const { front, folder, database, stack, siteFolder, firstItems, timed, onError } = prepared
  const { tableName, tables } = stack
  await ensureTables(database.first, firstItems ? withoutStreams(tables) : tables)
  const at = { tableName, dynamodbEndpoint: database.first.endpoint }
  if (firstItems) await timed('load', () => load(at, firstItems, say))
  const dynamodb = await timed('settle', database.settle)
  const streamArns = await ensureTables(dynamodb, tables)

  const clock = clockOf(options, folder?.file('clock.json'))
  const saving = setInterval(clock.save, saveClockMs).unref()
  undo.add(() => {
    clearInterval(saving)
    clock.save()
  })
  const running = await startFunctions(prepared, dynamodb, clock, undo)
  const { lambda, mail, accounts, objects } = running
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
  const control = controlOf({ addresses, clock, moveTo: schedules.moveTo })
  if (firstItems && options.city === 'sample' && !options.now) {
    say('Đang chạy buổi sáng 26-07-2021: quét hạn, gửi thư… · Running the morning of 26-07-2021: scan, mail…')
    await timed('first morning', () => schedules.moveTo(sampleOpensAt, notOnFirstMorning))
  }
  folder?.loaded(options.city)
  const site = { folder: siteFolder, behaviours: stack.pages }
  const { originHeaders } = stack
  front.answerWith(routeTo({ api, signIn, control, mail, url: front.url, site, originHeaders }))
  undo.add(front.stop) // before anything else stops, nobody is let in any more
  return {
    url: front.url,
    issuer,
    clientId,
    tableName,
    dynamodbEndpoint: dynamodb.endpoint,
    objectsEndpoint: objects.endpoint,
    buckets: stack.buckets,
    clock,
    addresses,
    invoke: (name, event) => lambda.invoke(functionCalled(stack, name), event),
    moveClock: (to) => schedules.moveTo(to.getTime()),
    inbox: mail.inbox,
    drain,
    stop: undo.run,
  }
}

/** The deployed stacks on this machine, ready when it returns; whatever was started is stopped if it cannot be. */
export const startLocal = async (options: LocalCityOptions): Promise<LocalCity> => {
  const undo = cleanups()
  try {
    return await start(options, undo)
  } catch (error) {
    await undo.run()
    throw error
  }
}
