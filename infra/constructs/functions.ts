import type { Resource } from '../../functions/http/routes/route.ts'

/** What a role may do with the table. TransactWriteItems asks for the verbs of the writes in it. */
export type TableVerb = 'BatchGetItem' | 'GetItem' | 'PutItem' | 'Query' | 'UpdateItem'

export type JobName =
  | 'collect-decisions'
  | 'mail-outcome'
  | 'morning-mail'
  | 'nightly-scan'
  | 'recount'
  | 'send-notices'
  | 'work'

/** A function is named after its file: functions/http/tasks.ts, functions/jobs/recount.ts. */
export type FunctionName = `http/${Resource}` | `jobs/${JobName}`

export interface FunctionSettings {
  readonly verbs: readonly TableVerb[]
  readonly memoryMegabytes: number
  readonly timeoutSeconds: number
  /** V8 spreads over the memory it is given: what it shall keep to, where memory was bought for the processor with it. */
  readonly heapMegabytes?: number
  /** Modules of functions/ that it starts as threads of their own. */
  readonly threads?: readonly string[]
}

const read: readonly TableVerb[] = ['GetItem', 'Query']
const change: readonly TableVerb[] = [...read, 'PutItem', 'UpdateItem']

/** Half a gigabyte gives a request a third of a processor: the cold start, not the work, decides it. */
const answering = { memoryMegabytes: 512, timeoutSeconds: 10 }
const yearAtOnce = { memoryMegabytes: 1024, timeoutSeconds: 900 }
/** An old workbook is read by a library, away from everything else. */
const readingFiles = { threads: ['documents/old-workbook-worker'] }
const batch = { memoryMegabytes: 256, timeoutSeconds: 60 }

/** Every Lambda there is, and all that it may do with the table. None may delete anything. */
export const functionSettings: Readonly<Record<FunctionName, FunctionSettings>> = {
  'http/calendar': {
    ...answering,
    timeoutSeconds: 29,
    verbs: ['BatchGetItem', 'GetItem', 'PutItem', 'Query'],
  },
  'http/dashboard': { ...answering, verbs: [...read, 'BatchGetItem'] },
  'http/decree-335': { ...answering, memoryMegabytes: 1024, timeoutSeconds: 29, verbs: read },
  'http/decision-times': { ...answering, verbs: read },
  'http/delegations': { ...answering, verbs: [...read, 'PutItem'] },
  // A succession moves two hundred tasks a request; API Gateway gives up after 30 seconds.
  'http/departments': { ...answering, timeoutSeconds: 29, verbs: [...change, 'BatchGetItem'] },
  'http/description': { ...answering, verbs: [] },
  // A directive for a hundred departments is some five transactions, a year of monthly reports of each some fifty.
  'http/directives': { ...answering, timeoutSeconds: 29, verbs: [...change, 'BatchGetItem'] },
  'http/explanations': { ...answering, verbs: change },
  // The tables: three thousand rows, or every task of a period.
  'http/feed-files': { memoryMegabytes: 1769, timeoutSeconds: 29, verbs: [...read, 'BatchGetItem'] },
  'http/feeds': { ...answering, verbs: change },
  // Folds every task of a period; API Gateway gives up after 30 seconds.
  'http/figures': { memoryMegabytes: 1769, timeoutSeconds: 29, verbs: read },
  // A file is read whole before anything of it is kept.
  'http/imports': { ...readingFiles, memoryMegabytes: 1769, timeoutSeconds: 29, verbs: change },
  // Hands work over and hands its files out, four megabytes at a time.
  'http/jobs': { ...answering, verbs: change },
  'http/letters': { ...answering, verbs: ['GetItem', 'PutItem', 'Query'] },
  'http/notices': { ...answering, verbs: read },
  // Folds every task of a period as the figures do, and writes a paper of it.
  'http/papers': { memoryMegabytes: 1769, timeoutSeconds: 29, verbs: read },
  // API Gateway gives up after 30 seconds, so there is no use in running longer.
  'http/recounts': { memoryMegabytes: 1024, timeoutSeconds: 29, verbs: read },
  'http/rules': { ...answering, verbs: ['GetItem', 'PutItem', 'Query'] },
  // Reads every title of a year or two.
  'http/search': { memoryMegabytes: 1769, timeoutSeconds: 29, verbs: [...read, 'BatchGetItem'] },
  'http/settings': { ...answering, verbs: ['GetItem', 'PutItem', 'Query'] },
  'http/sign-in': { ...answering, verbs: [] },
  'http/tasks': { ...answering, verbs: [...change, 'BatchGetItem'] },
  // The Office's and the leaders' reads every open task of the city.
  'http/todo': { ...answering, memoryMegabytes: 1024, verbs: [...read, 'BatchGetItem'] },
  'http/urgings': { ...answering, verbs: read },
  'http/users': { ...answering, verbs: [...read, 'PutItem'] },
  'http/wordings': { ...answering, verbs: read },

  'jobs/collect-decisions': { ...batch, verbs: ['PutItem'] },
  'jobs/mail-outcome': { ...batch, verbs: ['GetItem', 'UpdateItem'] },
  'jobs/morning-mail': {
    ...yearAtOnce,
    verbs: ['BatchGetItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'],
  },
  'jobs/nightly-scan': {
    ...yearAtOnce,
    verbs: ['BatchGetItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'],
  },
  'jobs/recount': { ...yearAtOnce, verbs: read },
  'jobs/send-notices': { ...batch, verbs: ['UpdateItem'] },
  // A whole processor: whoever asked is waiting.
  'jobs/work': {
    ...readingFiles,
    memoryMegabytes: 1769,
    heapMegabytes: 160,
    timeoutSeconds: 900,
    verbs: [...change, 'BatchGetItem'],
  },
}

/** A heap's limits as Node is told them; the halves in which new objects are made are small beside the rest. */
export const heapOptions = (megabytes: number): string =>
  `--max-old-space-size=${megabytes} --max-semi-space-size=8`
