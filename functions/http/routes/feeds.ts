import type { Route } from './route.ts'

/** A person's own addresses, and what is read there without signing in: the address itself is the secret. */
export const feedRoutes = [
  { method: 'GET', path: '/api/feeds', resource: 'feeds', operation: 'listFeeds', action: 'read-tasks' },
  { method: 'POST', path: '/api/feeds', resource: 'feeds', operation: 'makeFeed', action: 'read-tasks' },
  {
    method: 'POST',
    path: '/api/feeds/{id}/revocation',
    resource: 'feeds',
    operation: 'revokeFeed',
    action: 'read-tasks',
  },
  {
    method: 'GET',
    path: '/api/feeds/{token}/calendar.ics',
    resource: 'feed-files',
    operation: 'getCalendarFeed',
  },
  { method: 'GET', path: '/api/feeds/{token}/tasks.csv', resource: 'feed-files', operation: 'getTasksFeed' },
  {
    method: 'GET',
    path: '/api/feeds/{token}/figures.csv',
    resource: 'feed-files',
    operation: 'getFiguresFeed',
  },
] as const satisfies readonly Route[]
