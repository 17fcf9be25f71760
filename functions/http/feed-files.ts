import middy from '@middy/core'
import httpHeaderNormalizer from '@middy/http-header-normalizer'
import httpRouter from '@middy/http-router'
import httpSecurityHeaders from '@middy/http-security-headers'
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import type { Feed } from '../documents/feeds/feed.ts'
import { readFeedOfToken } from '../documents/feeds/feeds-store.ts'
import type { User } from '../organisation/people/user.ts'
import { readUser } from '../organisation/people/users-store.ts'
import type { ApiEvent } from '../platform/http/api-event.ts'
import { answerFresh, type FreshFile } from '../platform/http/fresh-file.ts'
import { type Input, inputOf } from '../platform/http/input.ts'
import { feedEnvironment } from '../platform/lambda/environment.ts'
import { problem } from '../platform/problems/problem-answer.ts'
import { openStore, type Store } from '../platform/table/store.ts'
import { type LocalDate, localDateOf } from '../shared/dates/dates.ts'
import { notFound as notFoundProblem } from '../shared/problems/common-problems.ts'
import { Refused } from '../shared/problems/refused.ts'
import { type Contracts, contracts } from './contracts.ts'
import { calendarFeed } from './feed-calendar.ts'
import { figuresFeed, tasksFeed } from './feed-tables.ts'
import { routesOf } from './routes.ts'

type FeedOperation = 'getCalendarFeed' | 'getTasksFeed' | 'getFiguresFeed'

/** One request at an address: whose it is, as they are today, and what is asked for. */
export interface Visit<O extends FeedOperation> {
  readonly store: Store
  readonly owner: User
  readonly query: Input<Contracts[O]>['query']
  readonly today: LocalDate
  /** Where people open the page, without a slash at the end. */
  readonly site: string
}

type Show = (visit: Visit<FeedOperation>) => Promise<FreshFile>

/** What each kind of address shows, and nothing else. */
const shows: Record<FeedOperation, { readonly kind: Feed['kind']; readonly show: Show }> = {
  getCalendarFeed: { kind: 'calendar', show: calendarFeed as Show },
  getTasksFeed: { kind: 'tasks', show: tasksFeed as Show },
  getFiguresFeed: { kind: 'figures', show: figuresFeed as Show },
}

const notFound = (): never => {
  throw new Refused(notFoundProblem)
}

const tokenOf = ({ rawPath }: ApiEvent): string => rawPath.split('/')[3] ?? ''

/**
 * The owner of the address, with the rights of this moment.
 * @throws Refused not-found, always in the same words: whoever tries addresses learns nothing
 */
const ownerOf = async (store: Store, event: ApiEvent, kind: Feed['kind']): Promise<User> => {
  const feed = await readFeedOfToken(store, tokenOf(event))
  const owner = feed?.kind === kind ? await readUser(store, feed.owner) : undefined
  return owner?.active ? owner : notFound()
}

const { TABLE_NAME, SITE_ADDRESS: site } = feedEnvironment.parse(process.env)
const store = openStore({ tableName: TABLE_NAME })

const fileHandler =
  (operation: FeedOperation) =>
  async (event: ApiEvent): Promise<APIGatewayProxyStructuredResultV2> => {
    const today = localDateOf(new Date())
    const { kind, show } = shows[operation]
    const owner = await ownerOf(store, event, kind)
    const { query } = inputOf(contracts[operation], event, owner)
    return answerFresh(event, await show({ store, owner, query, today, site }))
  }

const handlers = routesOf('feed-files').map(({ method, path, operation }) => ({
  method,
  path,
  handler: fileHandler(operation as FeedOperation),
}))

/** Open without signing in: the token in the address is the permission. It stands in no log. */
export const handler = middy<ApiEvent, APIGatewayProxyStructuredResultV2>()
  .use(httpSecurityHeaders())
  .use(httpHeaderNormalizer())
  .use(problem())
  .handler(httpRouter({ routes: handlers, notFoundResponse: notFound }))
