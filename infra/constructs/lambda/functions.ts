import type { ApiFunction } from '../../../functions/platform/http/operation.ts'

/** What a role may do with the table. TransactWriteItems asks for the verbs of the writes in it. */
export type TableVerb = 'BatchGetItem' | 'GetItem' | 'PutItem' | 'Query' | 'UpdateItem'

export type JobName =
  | 'accounts'
  | 'collect-decisions'
  | 'identify-person'
  | 'mail-outcome'
  | 'morning-mail'
  | 'nightly-scan'
  | 'recount'
  | 'send-notices'
  | 'sweep-notices'
  | 'work'

/** A Lambda of the API is named after what it answers, `api/read`; any other after its file, `lambdas/recount`. */
export type FunctionName = `api/${ApiFunction}` | `lambdas/${JobName}`

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
/** A processor of its own, as long as API Gateway waits. */
const wholeProcessor = { memoryMegabytes: 1769, timeoutSeconds: 29 }
const yearAtOnce = { memoryMegabytes: 1024, timeoutSeconds: 900 }
/** An old workbook is read by a library, away from everything else. */
const readingFiles = { threads: ['documents/reading/old-workbook/old-workbook-worker'] }
const batch = { memoryMegabytes: 256, timeoutSeconds: 60 }

/** Every Lambda there is, and all that it may do with the table. None may delete anything. */
export const functionSettings: Readonly<Record<FunctionName, FunctionSettings>> = {
  'api/read': { ...answering, verbs: [...read, 'BatchGetItem'] },
  // A succession moves two hundred tasks a request, a year of monthly reports is some fifty transactions; API Gateway
  // gives up after 30 seconds.
  'api/write': { ...answering, timeoutSeconds: 29, verbs: [...change, 'BatchGetItem'] },
  // Fold every task of a year or a period; there is no use in running longer than API Gateway waits.
  'api/year': { ...wholeProcessor, verbs: [...read, 'BatchGetItem'] },
  // A file is read whole before anything of it is kept; papers fold a period.
  'api/files': { ...wholeProcessor, ...readingFiles, verbs: change },
  // The tables: three thousand rows, or every task of a period.
  'api/feeds': { ...wholeProcessor, verbs: [...read, 'BatchGetItem'] },
  'api/open': { ...answering, verbs: [] },

  // A change of an account is a handful of calls of the sign-in service.
  'lambdas/accounts': { ...batch, verbs: ['GetItem', 'PutItem', 'UpdateItem'] },
  'lambdas/collect-decisions': { ...batch, verbs: ['PutItem'] },
  // Who signs in waits for it, five seconds at most.
  'lambdas/identify-person': { ...answering, timeoutSeconds: 5, verbs: ['GetItem', 'PutItem', 'UpdateItem'] },
  'lambdas/mail-outcome': { ...batch, verbs: ['GetItem', 'PutItem', 'UpdateItem'] },
  'lambdas/morning-mail': {
    ...yearAtOnce,
    verbs: ['BatchGetItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'],
  },
  'lambdas/nightly-scan': {
    ...yearAtOnce,
    verbs: ['BatchGetItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'],
  },
  'lambdas/recount': { ...yearAtOnce, verbs: read },
  // Whoever updates an item may first have to write it whole, where it is of an older shape.
  'lambdas/send-notices': { ...batch, verbs: ['PutItem', 'UpdateItem'] },
  'lambdas/sweep-notices': {
    ...batch,
    timeoutSeconds: 300,
    verbs: ['GetItem', 'PutItem', 'Query', 'UpdateItem'],
  },
  // A whole processor: whoever asked is waiting.
  'lambdas/work': {
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
