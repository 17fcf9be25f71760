import type { LocalDate } from '../../shared/dates/dates.ts'
import { homeOf, machineIdPrefix } from '../../shared/ids.ts'
import { type ItemKind, itemKinds, partitionName } from './item-kinds.ts'

/** The layout of both tables (docs/design.md): every key of every item is made here, and has these two parts. */
export const tableKeys = { partition: 'pk', sort: 'sk' } as const

declare const madeHere: unique symbol

/** Made here alone: no text, id or sort key can stand in its place. */
export type PartitionKey = string & { readonly [madeHere]: true }

export interface Key {
  readonly pk: PartitionKey
  readonly sk: string
}

/** The key of an item that was read. */
export const keyOfItem = ({ pk, sk }: { readonly pk?: unknown; readonly sk?: unknown }): Key => ({
  pk: String(pk) as PartitionKey,
  sk: String(sk),
})

const partition = (kind: ItemKind, ...parts: (string | number)[]): PartitionKey =>
  [itemKinds[kind], ...parts].join('#') as PartitionKey

export const taskPartition = (department: string, year: number) => partition('task', department, year)

export const taskKey = (id: string): Key => {
  const { department, year, code } = homeOf(id)
  return { pk: taskPartition(department, year), sk: `T#${code}` }
}

export const taskIdOfKey = ({ pk, sk }: Key): string => {
  const [, department, year] = pk.split('#')
  return `${department}-${year}-${sk.slice(2)}`
}

/** History lives under the task's code alone, so that a command's key finds its entry wherever the task belongs. */
export const historyPartition = (code: string) => partition('history', code)
export const eventKey = (taskCode: string, key: string): Key => ({
  pk: historyPartition(taskCode),
  sk: `E#${key}`,
})
export const keyOfEvent = (sk: unknown): string => String(sk).slice('E#'.length)

/** People have their histories beside those of tasks and directives, where no code or key begins so. */
const ofPerson = '@'
/** By what a person's history is kept, as a task's is by its code. */
export const historyOfUser = (user: string): string => `${ofPerson}${user}`
export const userEntryKey = (user: string, key: string): Key => eventKey(historyOfUser(user), key)
export const isUserHistory = (pk: string): boolean => partitionName(pk).startsWith(ofPerson)
/** Whose history it is. */
export const userOfHistory = (pk: string): string => partitionName(pk).slice(ofPerson.length)

/** Machine accounts have theirs under their own id, which no task's code, no directive's key is like. */
export const isMachineHistory = (pk: string): boolean => partitionName(pk).startsWith(machineIdPrefix)

/** Directives have theirs beside those of tasks: a directive's key has underscores, a task's code none. */
export const isDirectiveHistory = (pk: string): boolean => pk.includes('_') && !isUserHistory(pk)

/** What a search reads of a year's tasks or directives: the pointer, and each of its two sides. */
export const searchIndexPartition = (searched: string, year: number, side?: string) =>
  partition('searchIndex', searched, year, ...(side ? [side] : []))

const padded = (number: number): string => String(number).padStart(5, '0')
/** What stands on a side of a search index: a word's places in parts, by the folded word first; a department's; ids by place; places by id. */
export const searchIndexSort = {
  /** @param begins with the folded word and a `#`, where that alone is meant */
  words: (space: 'W' | 'V', begins: string) => `${space}#${begins}`,
  word: (space: 'W' | 'V', folded: string, word: string) => `${space}#${folded}#${word}`,
  department: (code: string) => `G#${code}`,
  part: (of: string, part: number) => `${of}#${padded(part)}`,
  ids: (chunk: number) => `D#${padded(chunk)}`,
  places: (drawer: number) => `K#${padded(drawer)}`,
  known: 'A',
} as const

export const directivePartition = (year: number | string) => partition('directive', year)
export const directiveKey = (key: string): Key => ({ pk: directivePartition(key.slice(0, 4)), sk: key })
/** The last number that the Office's own register gave in a year. */
export const registerNumberKey = (year: number): Key => ({
  pk: partition('registerNumber', year),
  sk: 'register',
})
export const tallyPartition = (year: number) => partition('tally', year)
export const tallyKey = (department: string, year: number): Key => ({
  pk: tallyPartition(year),
  sk: `D#${department}`,
})
/** How much lies in the inboxes: in parts that are summed, so that two who write at once seldom meet. */
export const inboxCountPartition = partition('inboxCount')
export const inboxCountKey = (part: number): Key => ({ pk: inboxCountPartition, sk: String(part) })
export const snapshotPartition = (year: number) => partition('snapshot', year)
/** What the city told its ministry of each night, signed. */
export const nightlyFilePartition = partition('nightlyFile')
export const nightlyFileKey = (night: LocalDate): Key => ({ pk: nightlyFilePartition, sk: night })
/** What was counted of a past evening, by a hash of what was asked. */
export const keptFoldPartition = (asked: string) => partition('keptFold', asked)
export const keptFoldKey = (asked: string, part: number): Key => ({
  pk: keptFoldPartition(asked),
  sk: String(part).padStart(4, '0'),
})
/** Which of them there are: by the day on which each was counted. */
export const keptFoldsPartition = partition('keptFold')
export const keptFoldEntryKey = (countedOn: LocalDate, asked: string): Key => ({
  pk: keptFoldsPartition,
  sk: `${countedOn}#${asked}`,
})
export const noticePartition = (period: string) => partition('notice', period)
export const noticeKey = (recipient: string, period: string, kind: string): Key => ({
  pk: noticePartition(period),
  sk: `${kind}#${recipient}`,
})
export const decisionPartition = (department: string) => partition('decision', department)
/** What each person has read of what they were told. */
export const readMarksPartition = partition('readMarks')
export const readMarksKey = (user: string): Key => ({ pk: readMarksPartition, sk: user })
/** The days on which the morning's mails are done. */
export const morningPartition = partition('morning')
/** What the last morning found. */
export const boardKey: Key = { pk: partition('board'), sk: 'last' }
/** What runs of scheduled jobs left, by the day. */
export const runPartition = partition('run')
export const runKey = (day: LocalDate, job: string): Key => ({ pk: runPartition, sk: `${day}#${job}` })
/** The directives of which something waits for its lead. */
export const waitingPartition = partition('waiting')
export const waitingKey = (directive: string): Key => ({ pk: waitingPartition, sk: directive })
export const delegationPartition = partition('delegations')
export const explanationPartition = (year: number) => partition('explanation', year)
export const coordinationPartition = (department: string) => partition('coordination', department)
export const coordinationKey = (department: string, taskId: string): Key => ({
  pk: coordinationPartition(department),
  sk: taskId,
})
export const letterPartition = (year: number | string) => partition('letter', year)
export const letterKey = (key: string): Key => ({ pk: letterPartition(key.slice(0, 4)), sk: key })
/** Papers on their way out, by the year of their drafts. */
export const outgoingPaperPartition = (year: number | string) => partition('outgoingPaper', year)
export const outgoingPaperKey = (id: string): Key => ({
  pk: outgoingPaperPartition(id.slice(0, 4)),
  sk: id,
})
/** What a command of a person recorded, so that its repeat is known. */
export const letterCommandKey = (key: string): Key => ({
  pk: partition('letterCommand', key),
  sk: 'LETTER',
})
export const departmentPartition = partition('department')
export const userPartition = partition('user')
export const userKey = (id: string): Key => ({ pk: userPartition, sk: id })
/** Whose a mail address is: nobody else's. */
export const mailAddressKey = (address: string): Key => ({ pk: partition('mailAddress'), sk: address })
/** Who signs in by a token's subject. */
export const subjectKey = (subject: string): Key => ({ pk: partition('subject'), sk: subject })
/** How often somebody ceased to be an administrator. */
export const administratorsKey: Key = { pk: partition('administrators'), sk: 'left' }
export const urgingsPartition = partition('urgings')
export const urgingsKey = (department: string): Key => ({ pk: urgingsPartition, sk: department })
/** Data with its history: settings, calendars, rule sets, formula sets, what a person ever delegated. */
export const datedPartition = (name: string) => partition('dated', name)
/** The work a person has asked for: in a partition of their own, so that nobody else finds it. */
export const jobPartition = (user: string) => partition('job', user)
export const jobKey = (user: string, id: string): Key => ({ pk: jobPartition(user), sk: id })
export const jobFilePartition = (id: string) => partition('jobFile', id)
/** What was handed in with a job, and what came of it. */
export const handedIn = 'IN'
export const resultAt = (place: number) => `OUT#${place}` as const
/** A chunk of a file, in the order of the file. */
export const jobFileKey = (id: string, file: string, chunk: number): Key => ({
  pk: jobFilePartition(id),
  sk: `${file}#${String(chunk).padStart(4, '0')}`,
})
/** What the columns of lists are, by a hash of their headings. */
export const importShapeKey = (hash: string): Key => ({ pk: partition('importShape'), sk: hash })
/** The file of a template, by what is in it. */
export const paperTemplateKey = (hash: string): Key => ({ pk: partition('paperTemplate', hash), sk: 'FILE' })
/** What was handed in for one thing, `FILE#task#<code>`, by the files' ids. */
export const fileKey = (of: string, whose: string, id: string): Key => ({
  pk: partition('file', of, whose),
  sk: id,
})
/** A person's own addresses; the drawer does not tell whose they are. */
export const feedPartition = (drawer: string) => partition('feed', drawer)
export const feedKey = (drawer: string, id: string): Key => ({ pk: feedPartition(drawer), sk: id })
/** How many addresses of a person lead somewhere. */
export const feedCountKey = (drawer: string): Key => ({ pk: partition('feedCount', drawer), sk: 'open' })
/** The lists that a person, a department or the city has saved. */
export const viewsKey = (of: 'person' | 'department' | 'city', whose = ''): Key => ({
  pk: partition('listViews', of, ...(whose ? [whose] : [])),
  sk: 'saved',
})
/** How often a person, or a secret address, asked for what costs much within a minute. */
export const requestCountKey = (of: 'person' | 'address' | 'machine', key: string, minute: string): Key => ({
  pk: partition('requestCount', of, key),
  sk: minute,
})
/** The accounts of programs, and the tokens that each was given, by their hashes. */
export const machinePartition = partition('machine')
export const machineKey = (id: string): Key => ({ pk: machinePartition, sk: id })
export const machineTokenKey = (machine: string, hash: string): Key => ({
  pk: partition('machineToken', machine),
  sk: hash,
})
/** What a webhook is told, by when it happened. */
export const deliveryPartition = (webhook: string) => partition('delivery', webhook)
export const deliveryKey = (webhook: string, happenedAt: string, id: string): Key => ({
  pk: deliveryPartition(webhook),
  sk: `${happenedAt}#${id}`,
})
/** Who tells a webhook just now, and until when. */
export const deliveringKey = (webhook: string): Key => ({ pk: partition('delivering'), sk: webhook })
