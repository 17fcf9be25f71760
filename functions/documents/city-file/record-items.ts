import {
  directiveEntryOfItem,
  itemOfDirectiveEntry,
} from '../../directives/directive/directive-changes-store.ts'
import { directiveOfItem, itemOfDirective } from '../../directives/directive/directives-store.ts'
import {
  itemOfLetter,
  itemOfLetterCommand,
  letterCommandOfItem,
  letterOfItem,
} from '../../figures/letters/letters-store.ts'
import { itemOfOutgoing, outgoingOfItem } from '../../figures/letters/outgoing/outgoing-papers-store.ts'
import { itemOfSnapshot, snapshotOfItem } from '../../figures/today/snapshots-store.ts'
import type { Notice } from '../../notices/ledger/notice.ts'
import { pendingStates } from '../../notices/ledger/notice-state.ts'
import { itemOfNotice, noticeOfItem } from '../../notices/ledger/notices-store.ts'
import { departmentOfItem, itemOfDepartment } from '../../organisation/departments/departments-store.ts'
import {
  itemOfMachine,
  itemOfMachineEntry,
  machineEntryOfItem,
  machineOfItem,
  type StoredMachine,
} from '../../organisation/machines/machines-store.ts'
import { carriedWebhook } from '../../organisation/machines/webhook.ts'
import {
  delegationsOfItem,
  itemOfDelegations,
} from '../../organisation/people/delegations/delegations-store.ts'
import { registrationOf, userOf } from '../../organisation/people/register/registered-user.ts'
import { itemOfUserEntry, userEntryOfItem } from '../../organisation/people/register/user-changes-store.ts'
import { itemOfUser, userOfItem } from '../../organisation/people/users-store.ts'
import {
  itemOfExplanation,
  storedExplanationOfItem,
} from '../../oversight/explanations/explanations-store.ts'
import { type DatedName, itemOfValue } from '../../platform/table/dated-data.ts'
import type { Item } from '../../platform/table/items.ts'
import {
  type ItemKind,
  isDirectiveHistory,
  isMachineHistory,
  isUserHistory,
  kindOfKey,
  partitionName,
  userOfHistory,
} from '../../platform/table/keys.ts'
import { homeOf } from '../../shared/ids.ts'
import { UnreadableItem } from '../../shared/problems/unreadable.ts'
import type { TaskEvent } from '../../tasks/history/event.ts'
import {
  eventOfItem,
  factsOfItem,
  itemOfEvent,
  itemOfTask,
  namingOfItem,
} from '../../tasks/task/task-items.ts'
import { itemOfUrgings, urgingsOfItem } from '../../tasks/urging/urgings-store.ts'
import { itemOfViews, viewsOfItem } from '../../tasks/views/views-store.ts'
import { feedOfItem, itemOfFeed } from '../feeds/feeds-store.ts'
import { carriedTemplateFile, itemOfCarriedTemplate } from '../papers/templates/templates-store.ts'
import { type CityRecord, cityRecordSchema } from './city-records.ts'
import { kindOf, readerOf, readerOfDated } from './stored-kinds.ts'

const datedNames = {
  settings: 'settings',
  calendar: 'calendar',
  'formula-set': 'formula-sets',
  'rule-set': 'rule-sets',
  'paper-template': 'paper-templates',
  'assessment-scheme': 'assessment-schemes',
} as const satisfies Partial<Record<CityRecord['kind'], DatedName>>

type DatedRecord = Extract<CityRecord, { readonly kind: keyof typeof datedNames }>

const isDated = (record: CityRecord): record is DatedRecord => Object.hasOwn(datedNames, record.kind)

const withHistoryHash = (item: Item, { historyHash }: { readonly historyHash?: string | undefined }): Item =>
  historyHash === undefined ? item : { ...item, historyHash: BigInt(historyHash) }

const historyHashOfItem = ({ historyHash }: Item) =>
  historyHash === undefined ? {} : { historyHash: String(historyHash) }

const itemOfMachineRecord = (record: Extract<CityRecord, { kind: 'machine' | 'machine-entry' }>): Item =>
  record.kind === 'machine' ? itemOfMachine(record.machine) : itemOfMachineEntry(record.machine, record.entry)

type LetterRecord = Extract<CityRecord, { kind: 'letter' | 'letter-command' | 'outgoing-paper' }>

const itemOfLetterRecord = (record: LetterRecord): Item => {
  if (record.kind === 'outgoing-paper') return itemOfOutgoing(record.paper)
  return record.kind === 'letter' ? itemOfLetter(record.letter) : itemOfLetterCommand(record)
}

/** The one item that a record stands for. */
export const itemOfRecord = (record: CityRecord): Item => {
  if (isDated(record)) return itemOfValue(datedNames[record.kind], record.entry)
  switch (record.kind) {
    case 'department':
      return itemOfDepartment(record.department)
    case 'user':
      return itemOfUser(record.user, record.registration)
    case 'user-entry':
      return itemOfUserEntry(record.user, record.entry)
    case 'delegations':
      return itemOfDelegations(record)
    case 'delegations-entered':
      return itemOfValue(`delegations#${record.delegator}`, record.entry)
    case 'paper-template-file':
      return itemOfCarriedTemplate(record)
    case 'directive':
      return withHistoryHash(itemOfDirective(record), record)
    case 'directive-entry':
      return itemOfDirectiveEntry(record.directive, record.entry)
    case 'task':
      return withHistoryHash(itemOfTask({ ...record.facts, ...record.naming }), record)
    case 'event':
      return itemOfEvent(homeOf(record.taskId).code, record.event)
    case 'explanation':
      return itemOfExplanation(record)
    case 'letter':
    case 'letter-command':
    case 'outgoing-paper':
      return itemOfLetterRecord(record)
    case 'snapshot':
      return itemOfSnapshot(record.snapshot)
    case 'urgings':
      return itemOfUrgings(record.ledger)
    case 'feed':
      return itemOfFeed(record)
    case 'list-views':
      return itemOfViews(record.saved)
    case 'notice':
      return itemOfNotice(record.notice)
    default:
      return itemOfMachineRecord(record)
  }
}

const datedRecord = (item: Item) => {
  const name = partitionName(String(item.pk))
  const entry = readerOfDated(name)(item)
  if (name.startsWith('delegations#'))
    return { kind: 'delegations-entered', delegator: partitionName(name), entry }
  const [kind] = Object.entries(datedNames).find(([, dated]) => dated === name) ?? [name]
  return { kind, entry }
}

/** A city that came out of a file calls no other system by itself, and has nothing to sign with. */
const carriedMachine = (machine: StoredMachine): StoredMachine => ({
  ...machine,
  webhooks: machine.webhooks.map(carriedWebhook),
})

/** A mail that waits is carried as one of which nobody knows: see the records. */
const carried = ({ state, tryAgainAt: _, ...notice }: Notice): Notice => ({
  ...notice,
  state: pendingStates.has(state) ? 'unsettled' : state,
})

const historyRecord = (item: Item, taskId: string | undefined) => {
  const pk = String(item.pk)
  if (isUserHistory(pk)) return { kind: 'user-entry', user: userOfHistory(pk), entry: userEntryOfItem(item) }
  if (isMachineHistory(pk))
    return { kind: 'machine-entry', machine: partitionName(pk), entry: machineEntryOfItem(item) }
  return isDirectiveHistory(pk)
    ? { kind: 'directive-entry', directive: partitionName(pk), entry: directiveEntryOfItem(item) }
    : { kind: 'event', taskId, event: eventOfItem(item) }
}

const only = (item: Item) => {
  readerOf(item)(item)
  return undefined
}
/** Follows from other records: a restore works it out anew. */
const follows = only
/** Of use for a few days only, and to one person. */
const stays = only
/** Only keeps two from being written in the same moment. */
const guards = only
/** What the restored city does of its own: what ran elsewhere, it did not run; the mails of that day are in its ledger already. */
const done = only
/** Signed with the key of the city that handed it out: the restored one signs its own. */
const signed = only
/** Of use for a minute or an hour. */
const gone = only
/** Found anew by the next morning. */
const found = only
/** Made anew from the tasks and directives. */
const built = only
/** Asked again with the next file. */
const asked = only

const recordOf: Record<ItemKind, (item: Item, taskId?: string) => object | undefined> = {
  department: (item) => ({ kind: 'department', department: departmentOfItem(item) }),
  user: (item) => {
    const user = userOfItem(item)
    return { kind: 'user', user: userOf(user), registration: registrationOf(user) }
  },
  mailAddress: follows,
  subject: follows,
  administrators: guards,
  delegations: (item) => ({ kind: 'delegations', ...delegationsOfItem(item) }),
  dated: datedRecord,
  directive: (item) => ({ kind: 'directive', ...directiveOfItem(item), ...historyHashOfItem(item) }),
  history: historyRecord,
  task: (item) => ({
    kind: 'task',
    facts: factsOfItem(item),
    naming: namingOfItem(item),
    ...historyHashOfItem(item),
  }),
  explanation: (item) => ({ kind: 'explanation', ...storedExplanationOfItem(item) }),
  letter: (item) => ({ kind: 'letter', letter: letterOfItem(item) }),
  letterCommand: (item) => ({ kind: 'letter-command', ...letterCommandOfItem(item) }),
  outgoingPaper: (item) => ({ kind: 'outgoing-paper', paper: outgoingOfItem(item) }),
  snapshot: (item) => ({ kind: 'snapshot', snapshot: snapshotOfItem(item) }),
  urgings: (item) => ({ kind: 'urgings', ledger: urgingsOfItem(item) }),
  feed: (item) => ({ kind: 'feed', ...feedOfItem(item) }),
  notice: (item) => ({ kind: 'notice', notice: carried(noticeOfItem(item)) }),
  paperTemplate: (item) => ({ kind: 'paper-template-file', ...carriedTemplateFile(item) }),
  listViews: (item) => ({ kind: 'list-views', saved: viewsOfItem(item) }),
  machine: (item) => ({ kind: 'machine', machine: carriedMachine(machineOfItem(item)) }),
  tally: follows,
  inboxCount: follows,
  decision: follows,
  readMarks: stays,
  coordination: follows,
  file: follows,
  registerNumber: follows,
  waiting: follows,
  morning: done,
  board: found,
  run: done,
  feedCount: follows,
  nightlyFile: signed,
  keptFold: stays,
  job: stays,
  jobFile: stays,
  importShape: asked,
  searchIndex: built,
  requestCount: gone,
  machineToken: gone,
  delivery: done,
  delivering: guards,
}

const unreadable = (item: Item, error: unknown): UnreadableItem =>
  error instanceof UnreadableItem ? error : new UnreadableItem(item, error)

/**
 * The record of an item, or undefined where it follows from others or does not leave the city.
 * @param taskId whose entry it is: histories are kept under the task's code alone
 * @throws UnreadableItem when the item is of no kind that the table knows, or is no record
 */
export const recordOfItem = (item: Item, taskId?: string): CityRecord | undefined => {
  try {
    const record = recordOf[kindOf(item)](item, taskId)
    return record && cityRecordSchema.parse(record)
  } catch (error) {
    throw unreadable(item, error)
  }
}

/** Whether an item is an entry of a task's history. */
export const isTaskEntry = ({ pk }: Item): boolean =>
  kindOfKey(String(pk)) === 'history' &&
  ![isUserHistory, isMachineHistory, isDirectiveHistory].some((isOther) => isOther(String(pk)))

/** An entry of a task's history, of whichever task. @throws UnreadableItem */
export const entryOfItem = (item: Item): TaskEvent => {
  try {
    return eventOfItem(item)
  } catch (error) {
    throw unreadable(item, error)
  }
}

/** These are most of a city, and reading them checks all that their records say: once is enough. */
const checkedByReading: ReadonlySet<ItemKind> = new Set(['task', 'history'])

/**
 * Reads an item as its kind is read, by itself: what comes through here can be listed, exported and audited.
 * @throws UnreadableItem
 */
export const readItem = (item: Item): void => {
  try {
    const kind = kindOf(item)
    const record = recordOf[kind](item)
    if (record && !checkedByReading.has(kind)) cityRecordSchema.parse(record)
  } catch (error) {
    throw unreadable(item, error)
  }
}
