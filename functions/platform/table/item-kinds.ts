/** When DynamoDB itself removes an item, in seconds; jobs with their files and counts of requests have it. */
export const expiryAttribute = 'expiresAt'

/** What a partition key begins with: there is no other kind of item. Export and restore know each of them. */
export const itemKinds = {
  task: 'D',
  history: 'T',
  directive: 'DIR',
  registerNumber: 'SEQ',
  tally: 'TALLY',
  inboxCount: 'INBOX',
  snapshot: 'SNAP',
  nightlyFile: 'NIGHTFILE',
  keptFold: 'FOLD',
  notice: 'N',
  decision: 'DEC',
  readMarks: 'READ',
  delegations: 'DELEG',
  explanation: 'EXPL',
  coordination: 'CO',
  letter: 'LETTER',
  letterCommand: 'LETTERCMD',
  outgoingPaper: 'OUT',
  urgings: 'URGED',
  dated: 'SET',
  department: 'DEPT',
  user: 'USER',
  mailAddress: 'MAIL',
  subject: 'SUB',
  administrators: 'ADMINS',
  waiting: 'UNLED',
  morning: 'MORNING',
  board: 'BOARD',
  run: 'RUN',
  job: 'JOB',
  jobFile: 'JOBFILE',
  feed: 'FEED',
  feedCount: 'FEEDS',
  listViews: 'VIEWS',
  importShape: 'SHAPE',
  paperTemplate: 'TEMPLATE',
  file: 'FILE',
  searchIndex: 'WORDS',
  requestCount: 'ASKED',
  machine: 'MACHINE',
  machineToken: 'MACHINETOKEN',
  delivery: 'DELIVERY',
  delivering: 'DELIVERING',
} as const

export type ItemKind = keyof typeof itemKinds

/** The kinds that stand in the table of histories: what was entered there is never changed, docs/decisions/0015. */
const historyKinds: ReadonlySet<ItemKind | undefined> = new Set(['history'])

/** The table of a city's histories is called after its main one. */
export const historyTableOf = (table: string): string => `${table}-history`

const kindOfPrefix = new Map(Object.entries(itemKinds).map(([kind, prefix]) => [prefix, kind as ItemKind]))

/** The kind of an item by its partition key, or undefined when the table's layout does not know it. */
export const kindOfKey = (pk: string): ItemKind | undefined =>
  kindOfPrefix.get(pk.split('#', 1)[0] as (typeof itemKinds)[ItemKind])

/** Whether an item belongs into the table of histories. */
export const isEntryKey = (pk: unknown): boolean => historyKinds.has(kindOfKey(String(pk)))

/** What stands behind the kind: a year, a name, a key. */
export const partitionName = (pk: string): string => pk.slice(pk.indexOf('#') + 1)
