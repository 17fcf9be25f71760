import { itemOfDirectiveEntry } from '../../directives/directive/directive-changes-store.ts'
import { itemOfDirective } from '../../directives/directive/directives-store.ts'
import { itemOfLetter, itemOfLetterCommand } from '../../figures/letters/letters-store.ts'
import { itemOfOutgoing } from '../../figures/letters/outgoing/outgoing-papers-store.ts'
import { itemOfSnapshot } from '../../figures/today/snapshots-store.ts'
import { itemOfNotice } from '../../notices/ledger/notices-store.ts'
import { itemOfDepartment } from '../../organisation/departments/departments-store.ts'
import { itemOfMachine, itemOfMachineEntry } from '../../organisation/machines/machines-store.ts'
import { itemOfDelegations } from '../../organisation/people/delegations/delegations-store.ts'
import { itemOfUserEntry } from '../../organisation/people/register/user-changes-store.ts'
import { itemOfUser } from '../../organisation/people/users-store.ts'
import { itemOfExplanation } from '../../oversight/explanations/explanations-store.ts'
import { type DatedName, itemOfValue } from '../../platform/table/dated-data.ts'
import type { Item } from '../../platform/table/items.ts'
import { homeOf } from '../../shared/ids.ts'
import { itemOfEvent, itemOfTask } from '../../tasks/task/task-items.ts'
import { itemOfUrgings } from '../../tasks/urging/urgings-store.ts'
import { itemOfViews } from '../../tasks/views/views-store.ts'
import { itemOfFeed } from '../feeds/feeds-store.ts'
import { itemOfCarriedTemplate } from '../papers/templates/templates-store.ts'
import type { CityRecord } from './city-records.ts'

/** Dated data by the kind of its records. */
export const datedNames = {
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
