import { directiveEntryOfItem } from '../../directives/directive/directive-changes-store.ts'
import { directiveOfItem } from '../../directives/directive/directives-store.ts'
import { letterCommandOfItem, letterOfItem } from '../../figures/letters/letters-store.ts'
import { outgoingOfItem } from '../../figures/letters/outgoing/outgoing-papers-store.ts'
import { snapshotOfItem } from '../../figures/today/snapshots-store.ts'
import type { Notice } from '../../notices/ledger/notice.ts'
import { pendingStates } from '../../notices/ledger/notice-state.ts'
import { noticeOfItem } from '../../notices/ledger/notices-store.ts'
import { departmentOfItem } from '../../organisation/departments/departments-store.ts'
import {
  machineEntryOfItem,
  machineOfItem,
  type StoredMachine,
} from '../../organisation/machines/machines-store.ts'
import { carriedWebhook } from '../../organisation/machines/webhook.ts'
import { delegationsOfItem } from '../../organisation/people/delegations/delegations-store.ts'
import { registrationOf, userOf } from '../../organisation/people/register/registered-user.ts'
import { userEntryOfItem } from '../../organisation/people/register/user-changes-store.ts'
import { userOfItem } from '../../organisation/people/users-store.ts'
import { storedExplanationOfItem } from '../../oversight/explanations/explanations-store.ts'
import { type ItemKind, kindOfKey, partitionName } from '../../platform/table/item-kinds.ts'
import type { Item } from '../../platform/table/items.ts'
import {
  isDirectiveHistory,
  isMachineHistory,
  isUserHistory,
  userOfHistory,
} from '../../platform/table/keys.ts'
import { UnreadableItem } from '../../shared/problems/unreadable.ts'
import type { TaskEvent } from '../../tasks/history/event.ts'
import { eventOfItem, factsOfItem, namingOfItem } from '../../tasks/task/task-items.ts'
import { urgingsOfItem } from '../../tasks/urging/urgings-store.ts'
import { viewsOfItem } from '../../tasks/views/views-store.ts'
import { feedOfItem } from '../feeds/feeds-store.ts'
import { carriedTemplateFile } from '../papers/templates/templates-store.ts'
import { type CityRecord, cityRecordSchema } from './city-records.ts'
import { datedNames } from './record-items.ts'
import { kindOf, readerOf, readerOfDated } from './stored-kinds.ts'

const historyHashOfItem = ({ historyHash }: Item) =>
  historyHash === undefined ? {} : { historyHash: String(historyHash) }

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
