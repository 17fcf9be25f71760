import { basename } from 'node:path'
import type { ApiFunction } from '../../../functions/platform/http/operation.ts'
import { type ItemKind, itemKinds } from '../../../functions/platform/table/item-kinds.ts'

/** What a role may do with the main table. TransactWriteItems asks for the verbs of the writes in it. */
export type TableVerb = HistoryVerb | 'UpdateItem'

/** Allowed where a batch stays in few partitions, and with them alone: it deletes as well as puts. */
export type BatchVerb = 'BatchWriteItem'

/** What a role may do with the table of histories: add entries and read them. Nothing that changes one has a name here. */
export type HistoryVerb = 'BatchGetItem' | 'GetItem' | 'PutItem' | 'Query' | 'Scan'

/** What runs at set times. */
export type ScheduledName =
  | 'compare-histories'
  | 'export-city'
  | 'morning-mail'
  | 'nightly-scan'
  | 'recount'
  | 'sweep-notices'

/** What follows a table. */
export type ChangesName = 'accounts' | 'collect-decisions' | 'keep-history' | 'send-notices'

/** What something else calls: whoever has a system called, the sign-in, the mail service, the API for long work. */
type CalledName = 'deliver' | 'file-scan' | 'identify-person' | 'mail-outcome' | 'work'

/** A Lambda of the API is named after what it answers, `api/read`; any other after its file, `scheduled/recount`. */
export type FunctionName =
  | `api/${ApiFunction}`
  | `scheduled/${ScheduledName}`
  | `changes/${ChangesName}`
  | `called/${CalledName}`

/** What a function is called in the account, behind the product and the stage. */
export const nameInAccount = (name: FunctionName): string =>
  name.startsWith('api/') ? name.replace('/', '-') : basename(name)

export interface FunctionSettings {
  readonly verbs: readonly TableVerb[]
  readonly history?: readonly HistoryVerb[]
  /** Partitions of the main table that it keeps to, where these are few: IAM then refuses every other, and the index. */
  readonly partitions?: readonly string[]
  /** It counts requests: beside its verbs it may change these counts, and nothing else of the main table. */
  readonly countsRequests?: true
  /** Partitions of the main table that it also puts items into, and reaches in no other way. */
  readonly putsInto?: readonly string[]
  /** Partitions of the main table that it fills in batches. The verb could also delete there: only what every night makes anew. */
  readonly batchesInto?: readonly string[]
  readonly memoryMegabytes: number
  readonly timeoutSeconds: number
  /** V8 spreads over the memory it is given: what it shall keep to, where memory was bought for the processor with it. */
  readonly heapMegabytes?: number
  /** What it may keep in files for a while, where that is more than a Lambda has by itself. */
  readonly diskMegabytes?: number
  /** Modules of functions/ that it starts as threads of their own. */
  readonly threads?: readonly string[]
}

const read: readonly TableVerb[] = ['GetItem', 'Query']
/** Those who tell a history, or fold one, read it whole. */
const told: readonly HistoryVerb[] = ['Query']
/** Those who give commands: a repeat is known by the entry that the first one left. */
const entering: readonly HistoryVerb[] = ['BatchGetItem', 'GetItem', 'PutItem', 'Query']
const change: readonly TableVerb[] = [...read, 'PutItem', 'UpdateItem']

/** As IAM takes them: `TALLY#*`. */
const everyPartitionOf = (...kinds: readonly ItemKind[]): string[] =>
  kinds.map((kind) => `${itemKinds[kind]}#*`)

/** Both what is called after its kind alone and what has more in its name. */
const partitionsOf = (kind: ItemKind): string[] => [itemKinds[kind], ...everyPartitionOf(kind)]

/** Whoever updates a count may first have to write it whole, where it is of an older shape. */
export const countingRequests: Required<Pick<FunctionSettings, 'verbs' | 'partitions'>> = {
  verbs: ['PutItem', 'UpdateItem'],
  partitions: everyPartitionOf('requestCount'),
}

/** Half a gigabyte gives a request a third of a processor: the cold start, not the work, decides it. */
const answering = { memoryMegabytes: 512, timeoutSeconds: 10 }
/** A processor of its own, as long as API Gateway waits. */
const wholeProcessor = { memoryMegabytes: 1769, timeoutSeconds: 29 }
const yearAtOnce = { memoryMegabytes: 1024, timeoutSeconds: 900 }
/** An old workbook, and a PDF, is read by a library, away from everything else. */
const oldWorkbooks = 'documents/reading/old-workbook/old-workbook-worker'
const readingFiles = { threads: [oldWorkbooks] }
const readingTexts = { threads: [oldWorkbooks, 'documents/texts/pdf/pdf-worker'] }
const batch = { memoryMegabytes: 256, timeoutSeconds: 60 }

/** What a scheduled job leaves of its run. */
const leavingRuns = { putsInto: [itemKinds.run] }

/** Every Lambda there is, and all that it may do with the tables. None may delete anything, but for the words of a search index. */
export const functionSettings: Readonly<Record<FunctionName, FunctionSettings>> = {
  'api/read': { ...answering, verbs: [...read, 'BatchGetItem'], history: told, countsRequests: true },
  // A succession moves two hundred tasks a request, a year of monthly reports is some fifty transactions; API Gateway
  // gives up after 30 seconds.
  'api/write': { ...answering, timeoutSeconds: 29, verbs: [...change, 'BatchGetItem'], history: entering },
  // Fold every task of a year or a period; there is no use in running longer than API Gateway waits.
  'api/year': { ...wholeProcessor, verbs: [...read, 'BatchGetItem'], history: told, countsRequests: true },
  // A file is read whole before anything of it is kept; papers fold a period.
  'api/files': { ...wholeProcessor, ...readingTexts, verbs: change, history: told },
  // The tables: three thousand rows, or every task of a period.
  'api/feeds': { ...wholeProcessor, verbs: [...read, 'BatchGetItem'], history: told, countsRequests: true },
  'api/open': { ...answering, verbs: [] },

  // A change of an account is a handful of calls of the sign-in service.
  'changes/accounts': { ...batch, verbs: ['GetItem', 'PutItem', 'UpdateItem'] },
  'changes/collect-decisions': {
    ...batch,
    verbs: [...read, 'PutItem'],
    partitions: [
      ...everyPartitionOf('decision', 'delivery', 'notice', 'task', 'dated'),
      itemKinds.department,
      itemKinds.machine,
      itemKinds.user,
    ],
  },
  // It reads the registers, of which it keeps a head each night.
  'scheduled/compare-histories': {
    ...yearAtOnce,
    ...leavingRuns,
    verbs: ['Query'],
    partitions: [
      ...everyPartitionOf('dated', 'letter', 'outgoingPaper'),
      itemKinds.delegations,
      itemKinds.department,
      itemKinds.machine,
      itemKinds.user,
    ],
    history: ['BatchGetItem'],
  },
  // Both tables whole, sorted on its disk: a processor of its own, of whose memory it needs a fifth.
  'scheduled/export-city': {
    ...leavingRuns,
    memoryMegabytes: 1769,
    heapMegabytes: 160,
    diskMegabytes: 4096,
    timeoutSeconds: 900,
    verbs: ['BatchGetItem', 'Query', 'Scan'],
    history: ['Query', 'Scan'],
  },
  'changes/keep-history': { ...batch, verbs: [] },
  // It waits for other systems, ten seconds for each call at most.
  'called/deliver': {
    ...batch,
    timeoutSeconds: 300,
    verbs: [...change, 'BatchGetItem'],
  },
  // A result is one update; an item of an older shape is first written whole.
  'called/file-scan': {
    ...batch,
    verbs: ['PutItem', 'UpdateItem'],
    partitions: everyPartitionOf('file'),
  },
  // Who signs in waits for it, five seconds at most.
  'called/identify-person': { ...answering, timeoutSeconds: 5, verbs: ['GetItem', 'PutItem', 'UpdateItem'] },
  'called/mail-outcome': { ...batch, verbs: ['GetItem', 'PutItem', 'UpdateItem'] },
  'scheduled/morning-mail': {
    ...yearAtOnce,
    verbs: ['BatchGetItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'],
  },
  'scheduled/nightly-scan': {
    ...yearAtOnce,
    batchesInto: everyPartitionOf('searchIndex'),
    verbs: ['BatchGetItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'],
    history: ['GetItem', 'PutItem', 'Query'],
  },
  'scheduled/recount': {
    ...yearAtOnce,
    // Figures that were kept wrong are kept anew.
    putsInto: [itemKinds.run, ...partitionsOf('keptFold')],
    verbs: read,
    partitions: [
      ...everyPartitionOf('task', 'tally', 'snapshot'),
      itemKinds.inboxCount,
      ...partitionsOf('keptFold'),
    ],
    history: told,
  },
  // Whoever updates an item may first have to write it whole, where it is of an older shape.
  'changes/send-notices': { ...batch, verbs: change },
  'scheduled/sweep-notices': {
    ...batch,
    timeoutSeconds: 300,
    verbs: ['Query', 'BatchGetItem', 'PutItem', 'UpdateItem'],
  },
  // A whole processor: whoever asked is waiting.
  'called/work': {
    ...readingFiles,
    memoryMegabytes: 1769,
    heapMegabytes: 160,
    timeoutSeconds: 900,
    verbs: [...change, 'BatchGetItem'],
    history: entering,
  },
}

/** A heap's limits as Node is told them; the halves in which new objects are made are small beside the rest. */
export const heapOptions = (megabytes: number): string =>
  `--max-old-space-size=${megabytes} --max-semi-space-size=8`
