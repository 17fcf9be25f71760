import type { Route } from './route.ts'

/** The mail ledger. */
export const noticeRoutes = [
  {
    method: 'GET',
    path: '/api/notices/{period}',
    resource: 'notices',
    operation: 'listNotices',
    action: 'read-notices',
  },
] as const satisfies readonly Route[]
