/** A city as its bill is asked for. */
export interface CitySize {
  /** Assigned in a year. */
  readonly tasks: number
  readonly departments: number
  readonly users: number
  /** Scans, documents and pictures that are attached in a year. */
  readonly files?: number | undefined
  /** It tells its figures of each night, signed. */
  readonly nationalFigures?: boolean | undefined
}

/** What a city uses in a month. */
export interface Usage {
  readonly writeUnits: number
  readonly readUnits: number
  readonly tableGigabytes: number
  readonly requests: number
  readonly runs: number
  readonly gigabyteSeconds: number
  readonly mails: number
  readonly logGigabytes: number
  readonly alarmMetrics: number
  readonly archivePuts: number
  readonly archiveGigabytes: number
  /** Announced, sent, looked at and taken over. */
  readonly filePuts: number
  readonly fileGigabytes: number
  readonly fileTransferGigabytes: number
  readonly signIns: number
  readonly transferGigabytes: number
  readonly signingKeys: number
  readonly signingRequests: number
}

const workingDays = 22
const monthDays = 30.4

/**
 * The life of a task: how often each command comes, and the units that it takes at most, as the budgets in
 * `docs/design.md` hold them; each command reads the caller's record beside the task, half a unit.
 */
const lifeOfTask = [
  { command: 'create', times: 1, write: 10, read: 0.5 },
  { command: 'acknowledge', times: 1, write: 8, read: 1.5 },
  { command: 'progress', times: 4, write: 4, read: 1.5 },
  { command: 'report', times: 1, write: 10, read: 1.5 },
  { command: 'accept', times: 1, write: 10, read: 1.5 },
  { command: 'report unfinished', times: 0.3, write: 12, read: 1.5 },
  { command: 'prepare an extension', times: 0.3, write: 10, read: 1.5 },
  { command: 'decide an extension', times: 0.3, write: 11, read: 1.5 },
  { command: 'missed date, by the scan', times: 0.3, write: 5, read: 1 },
] as const

const sumOf = (unit: 'times' | 'write' | 'read') =>
  lifeOfTask.reduce((sum, step) => sum + (unit === 'times' ? step.times : step.times * step[unit]), 0)

/**
 * A person's working day on the pages: the requests, what they read on average (dashboard 4, list 3, task 1 to 2), and those
 * that are counted (the home page twice, a search, a figure).
 */
const day = { requests: 40, read: 2.5, counted: 4 }

/** Measured: an item with its entries of a task's life, in kilobytes; a line of the archive; a log line set of a run. */
const kilobytes = { task: 9, archivedEntry: 0.82, log: 0.9, answer: 12 }

/**
 * An attached file: its megabytes, assumed from scans of some pages at 200 dpi and not measured; how often it is opened; what S3
 * is asked for it at the price of a PUT (it arrives, it is copied). They are kept for good, here as long as tasks are.
 */
const attached = { megabytes: 1.5, opened: 3, puts: 2 }

/** On average of all functions; measured locally and rounded up. */
const seconds = 0.08
const gigabytes = 0.5

/** Kept in the table: tasks of so many years. */
const yearsKept = 5

/** Of the people of departments and the Office so many have a digest on a working day. */
const digestShare = 0.6
/** Of the departments so many are written to in a week. */
const laggingShare = 0.1
/** What one mail takes in the ledger, from its entry to its arrival. */
const mailUnits = { write: 12, read: 3 }

/** Schedules of a day: scan, 48 half hours of mail and sweep, recount and comparison. */
const jobsADay = 2 * 48 + 4

/** Numbers that alarms look at; `test/infra/jobs/watch.test.ts` holds the stack to it. */
export const alarmMetrics = 29

/**
 * The signed file of a night, of this year and the last: its kilobytes a department as it is sent and as it is kept, packed (measured: npm run
 * bench -- country; real names pack less well). It is kept once and fetched once, and its key is asked for the public half and the signature.
 */
const nightly = { sent: 0.32, kept: 0.1, keyRequests: 2, fetches: 1 }

const nightlyFiles = ({ departments, nationalFigures = false }: CitySize) => {
  const nights = nationalFigures ? monthDays : 0
  const [sent, kept] = [nights * departments * nightly.sent, nights * departments * nightly.kept]
  return {
    // Each fetch is counted as every one of a secret address is.
    write: kept + 3 * nights,
    read: kept / 8 + 5 * nights,
    fetches: nights * nightly.fetches,
    keptGigabytes: kept / 1e6,
    sentGigabytes: sent / 1e6,
    signingKeys: nationalFigures ? 1 : 0,
    signingRequests: nights * nightly.keyRequests,
  }
}

/** What a city of that size uses in a month. It rounds nothing. */
export const usageOf = (size: CitySize): Usage => {
  const { tasks, departments, users, files = 0 } = size
  const told = nightlyFiles(size)
  const given = tasks / 12
  const open = tasks / 4
  const commands = given * sumOf('times')
  const requests = commands + users * workingDays * day.requests + told.fetches
  const mails = users * digestShare * workingDays + departments * laggingShare * 4.3
  const scan = { write: departments, read: departments + 20 }
  const morning = { read: 0.05 * open + 2 * departments }
  const recount = { read: (0.08 * tasks * yearsKept * 52) / 12 }
  const runs = requests + mails * 3 + commands * 2 + jobsADay * monthDays
  return {
    writeUnits:
      given * sumOf('write') +
      scan.write * monthDays +
      mails * mailUnits.write +
      users * workingDays * day.counted +
      told.write,
    readUnits:
      given * sumOf('read') +
      users * workingDays * day.requests * day.read +
      scan.read * monthDays +
      morning.read * workingDays +
      recount.read +
      mails * mailUnits.read +
      jobsADay * monthDays * 2 +
      told.read,
    tableGigabytes: (tasks * yearsKept * kilobytes.task) / 1e6 + 12 * yearsKept * told.keptGigabytes,
    requests,
    runs,
    gigabyteSeconds: runs * seconds * gigabytes,
    mails,
    logGigabytes: (runs * kilobytes.log) / 1e6,
    alarmMetrics,
    archivePuts: commands,
    archiveGigabytes: (tasks * yearsKept * sumOf('times') * kilobytes.archivedEntry) / 1e6,
    filePuts: (files / 12) * attached.puts,
    fileGigabytes: (files * yearsKept * attached.megabytes) / 1e3,
    fileTransferGigabytes: ((files / 12) * attached.opened * attached.megabytes) / 1e3,
    signIns: users,
    transferGigabytes: (requests * kilobytes.answer) / 1e6 + told.sentGigabytes,
    signingKeys: told.signingKeys,
    signingRequests: told.signingRequests,
  }
}
