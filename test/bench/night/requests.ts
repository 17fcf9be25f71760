/** What people ask of the same city by day: whose request, and its address. Words are of its titles: one that stands in thousands, one in few, one typed wrongly. */
export const requests = {
  'search, frequent words': {
    name: 'search',
    person: 'vp0',
    address: '/api/search?q=tri%E1%BB%83n+khai+ban',
  },
  'search, rare words': { name: 'search', person: 'vp0', address: '/api/search?q=xuongp+vuongp' },
  'search, typed wrongly': { name: 'search', person: 'vp0', address: '/api/search?q=trien+khia+quanhc' },
  'search, of a department': { name: 'search', person: 'cb12', address: '/api/search?q=trien+khai+ban' },
  'to-do of the Office': { name: 'getTodo', person: 'vp0', address: '/api/todo?limit=5' },
  'to-do of a leader': { name: 'getTodo', person: 'ct', address: '/api/todo?limit=5' },
  'to-do of a department': { name: 'getTodo', person: 'cb12', address: '/api/todo' },
  dashboard: { name: 'getDashboard', person: 'vp0', address: '/api/dashboard/2021' },
  'list of overdue tasks': {
    name: 'listTasks',
    person: 'vp0',
    address: '/api/tasks?year=2021&status=open-overdue',
  },
} as const

export type RequestName = keyof typeof requests

/** One asking of a request: the first in a process is a Lambda that was just started, the next a warm one. */
export interface Asked {
  readonly name: RequestName
  readonly isFirst: boolean
  readonly calls: number
  readonly reads: number
  /** Of a processor, in milliseconds. */
  readonly milliseconds: number
}
