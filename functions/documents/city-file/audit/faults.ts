import type { Directive } from '../../../directives/directive/directive.ts'
import type { DirectiveEntry } from '../../../directives/directive/directive-changes.ts'
import { directiveEntryOfItem } from '../../../directives/directive/directive-changes-store.ts'
import { directiveOfItem } from '../../../directives/directive/directives-store.ts'
import { historyHashOf } from '../../../platform/table/history/history-hash.ts'
import { kindOfKey } from '../../../platform/table/item-kinds.ts'
import type { Item } from '../../../platform/table/items.ts'
import { keyOfItem, taskIdOfKey } from '../../../platform/table/keys.ts'
import { canonicalJson } from '../../../shared/canonical-json.ts'
import { daysBetween, type LocalDate } from '../../../shared/dates/dates.ts'
import { homeOf } from '../../../shared/ids.ts'
import { coordinationsOf } from '../../../tasks/coordination/coordination.ts'
import { factsAsOf, type TaskEvent } from '../../../tasks/history/event.ts'
import { isAside } from '../../../tasks/history/event-nature.ts'
import { oldestFirst } from '../../../tasks/history/history.ts'
import { type TaskFacts, toldFacts } from '../../../tasks/task/task.ts'
import { eventOfItem, factsOfItem } from '../../../tasks/task/task-items.ts'
import { updatesKept } from '../../../tasks/task/updates.ts'

/**
 * What is wrong with a task or a directive. `broken-history`: an entry of its history was altered, lost or added.
 * `facts-differ`: the history is whole, but the task says something else than its last entry left.
 */
export type Fault = 'broken-history' | 'facts-differ'

/** A night's miss changes these without an entry that carries the facts; they are told by the entries' number and kind. */
const withoutMisses = ({ version: _, missedFor: __, reportsOwed: ___, ...facts }: TaskFacts) => facts

/** As the latest command left them, of whatever day. */
export const lastFacts = (history: readonly TaskEvent[]) => factsAsOf(history, '9999-12-31')

const daysOf = (history: readonly TaskEvent[], ...types: TaskEvent['details']['type'][]): LocalDate[] =>
  history.flatMap(({ on, details }) => (types.includes(details.type) ? [on] : []))

/** The days that entries do not repeat are those of the entries themselves. */
const fitsDays = (facts: TaskFacts, history: readonly TaskEvent[]): boolean => {
  const { registeredOn, updatedBefore, reportedOn } = facts
  const updates = [...new Set(daysOf(history, 'progress-updated', 'reported'))].sort().slice(0, -1)
  const before = updates.slice(-updatesKept).map((day) => daysBetween(registeredOn, day))
  return (
    (!updatedBefore || canonicalJson(updatedBefore) === canonicalJson(before)) &&
    (!reportedOn || daysOf(history, 'reported').includes(reportedOn))
  )
}

/** Who coordinates is told by the entries that name them. */
const fitsParties = ({ id, coordinating }: TaskFacts, history: readonly TaskEvent[]): boolean => {
  const named = coordinationsOf(id, history.toSorted(oldestFirst))
    .filter(({ role }) => role === 'coordinating')
    .map(({ department }) => department)
  return !coordinating || canonicalJson(coordinating) === canonicalJson(named.sort())
}

const fitsFacts = (facts: TaskFacts, history: readonly TaskEvent[]): boolean => {
  const last = lastFacts(history)
  const changes = history.filter(({ details }) => !isAside(details)).length
  const misses = history.flatMap(({ details }) =>
    details.type === 'deadline-missed' ? details.forDueOn : [],
  )
  return (
    last !== undefined &&
    canonicalJson(withoutMisses(last)) === canonicalJson(withoutMisses(toldFacts(facts))) &&
    fitsDays(facts, history) &&
    fitsParties(facts, history) &&
    facts.version === changes &&
    (facts.missedFor === undefined || misses.includes(facts.missedFor))
  )
}

const taskFault = (task: Item, history: readonly TaskEvent[]): Fault | undefined => {
  const facts = factsOfItem(task)
  const historyHash = historyHashOf(homeOf(facts.id).code, history)
  if (historyHash !== historyHashIn(task)) return 'broken-history'
  return fitsFacts(facts, history) ? undefined : 'facts-differ'
}

/** How many of its tasks are still being written is not told by entries. */
const withoutUnwritten = ({ unwritten: _, ...directive }: Directive): Directive => directive

const directiveFault = (item: Item, history: readonly DirectiveEntry[]): Fault | undefined => {
  const { key, directive } = directiveOfItem(item)
  if (historyHashOf(key, history) !== historyHashIn(item)) return 'broken-history'
  const last = [...history].sort((one, other) => one.at.localeCompare(other.at)).at(-1)
  const latest = last?.after ?? directive
  const isEqual = canonicalJson(withoutUnwritten(latest)) === canonicalJson(withoutUnwritten(directive))
  return isEqual ? undefined : 'facts-differ'
}

const historyHashIn = ({ historyHash }: Item): bigint => BigInt(String(historyHash ?? 0))

/** What is wrong with a task or a directive, held against its whole history; undefined where nothing is. @throws UnreadableItem */
export const faultOf = (head: Item, history: readonly Item[]): Fault | undefined =>
  isTask(head)
    ? taskFault(head, history.map(eventOfItem))
    : directiveFault(head, history.map(directiveEntryOfItem))

export const isTask = ({ pk }: Item): boolean => kindOfKey(String(pk)) === 'task'

/** By what its history is kept: a task's code, a directive's key. */
export const ownerOf = (head: Item): string =>
  isTask(head) ? homeOf(taskIdOfKey(keyOfItem(head))).code : String(head.sk)
