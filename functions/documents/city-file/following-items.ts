import type { DirectiveEntry } from '../../directives/directive/directive-changes.ts'
import { registerNumberItems } from '../../directives/directive/register-numbers-store.ts'
import { itemOfWaiting } from '../../directives/directive/waiting-tasks-store.ts'
import type { Department } from '../../organisation/departments/department.ts'
import { addTally, noTally, type Tally } from '../../organisation/departments/tally.ts'
import { itemOfSubject } from '../../organisation/people/accounts/subjects-store.ts'
import { itemOfMailAddress } from '../../organisation/people/register/mail-addresses-store.ts'
import { decisionOf } from '../../oversight/decisions/decision.ts'
import { itemOfDecision } from '../../oversight/decisions/decisions-store.ts'
import { historyHashOf } from '../../platform/table/history/history-hash.ts'
import type { Item } from '../../platform/table/items.ts'
import { tallyKey } from '../../platform/table/keys.ts'
import { homeOf } from '../../shared/ids.ts'
import { coordinationsOf } from '../../tasks/coordination/coordination.ts'
import { itemOfCoordination } from '../../tasks/coordination/coordinations-store.ts'
import type { TaskEvent } from '../../tasks/history/event.ts'
import { oldestFirst } from '../../tasks/history/history.ts'
import { tallyOf } from '../../tasks/task/counts.ts'
import { inboxCountItems } from '../../tasks/task/inbox/inbox-counts-store.ts'
import { feedCountItems } from '../feeds/feeds-store.ts'
import type { CityRecord } from './city-records.ts'

/** The items that are no records, because they follow from records: tallies, what lies in the inboxes, decisions, parts in tasks, the register's counting, how many addresses a person has. */

const tallyItems = (records: readonly CityRecord[]): Item[] => {
  const departments = new Map<string, Department>()
  const tallies = new Map<string, { department: string; year: number; tally: Tally }>()
  for (const record of records) {
    if (record.kind === 'department') departments.set(record.department.code, record.department)
    if (record.kind !== 'task') continue
    const { department, year } = homeOf(record.facts.id)
    const name = `${department}#${year}`
    const tally = addTally(tallies.get(name)?.tally ?? noTally(), tallyOf(record.facts))
    tallies.set(name, { department, year, tally })
  }
  return [...tallies.values()].map(({ department, year, tally }) => {
    const { validFrom, validTo } = departments.get(department) ?? {}
    return { ...tallyKey(department, year), ...tally, validFrom, validTo }
  })
}

/** The histories of tasks among the records, each in its order. */
export const historiesOf = (records: readonly CityRecord[]): Map<string, TaskEvent[]> => {
  const histories = new Map<string, TaskEvent[]>()
  for (const record of records) {
    if (record.kind !== 'event') continue
    const history = histories.get(record.taskId)
    if (history) history.push(record.event)
    else histories.set(record.taskId, [record.event])
  }
  for (const history of histories.values()) history.sort(oldestFirst)
  return histories
}

/** The histories of directives among the records, by the directive's key. */
export const directiveHistoriesOf = (records: readonly CityRecord[]): Map<string, DirectiveEntry[]> => {
  const entries = records.filter((record) => record.kind === 'directive-entry')
  const histories = Map.groupBy(entries, ({ directive }) => directive)
  return new Map([...histories].map(([key, of]) => [key, of.map(({ entry }) => entry)]))
}

/** Hashes the histories that come without a hash: made up for a demonstration, or entered before there were hashes. */
export const withHistoryHashes = (records: readonly CityRecord[]): CityRecord[] => {
  const histories = historiesOf(records)
  const ofDirectives = directiveHistoriesOf(records)
  return records.map((record) => {
    if (record.kind === 'directive' && record.historyHash === undefined) {
      const entries = ofDirectives.get(record.key)
      return entries ? { ...record, historyHash: String(historyHashOf(record.key, entries)) } : record
    }
    if (record.kind !== 'task' || record.historyHash !== undefined) return record
    const { id } = record.facts
    return { ...record, historyHash: String(historyHashOf(homeOf(id).code, histories.get(id) ?? [])) }
  })
}

/** Whose a mail address and a subject of tokens is. */
const personItems = (records: readonly CityRecord[]): Item[] =>
  records.flatMap((record) => {
    if (record.kind !== 'user') return []
    const { id, email } = record.user
    const subjects = Object.values(record.registration?.subjects ?? {})
    return [itemOfMailAddress(email, id), ...subjects.map((subject) => itemOfSubject(subject, id))]
  })

/** What the records imply, ready to be written beside their own items. */
export const followingItems = (records: readonly CityRecord[]): Item[] => {
  const histories = historiesOf(records)
  const tasks = records.flatMap((record) => (record.kind === 'task' ? [record.facts] : []))
  const open = new Set(tasks.filter(({ lifecycle }) => lifecycle === 'open').map(({ id }) => id))
  const directives = records.flatMap((record) => (record.kind === 'directive' ? [record.directive] : []))
  return [
    ...registerNumberItems(directives),
    ...personItems(records),
    ...records.flatMap((record) =>
      record.kind === 'directive' && record.directive.waiting
        ? [itemOfWaiting(record.key, record.directive)]
        : [],
    ),
    ...feedCountItems(records.flatMap((record) => (record.kind === 'feed' ? [record.feed] : []))),
    ...tallyItems(records),
    ...inboxCountItems(tasks),
    ...[...histories.values()].flat().flatMap((event) => {
      const decision = decisionOf(event)
      return decision ? [itemOfDecision(decision)] : []
    }),
    ...[...histories].flatMap(([id, history]) =>
      coordinationsOf(id, history).map((part) => itemOfCoordination(part, open.has(id))),
    ),
  ]
}
