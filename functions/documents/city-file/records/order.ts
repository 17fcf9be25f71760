import { homeOf } from '../../../shared/ids.ts'
import type { TaskEvent } from '../../../tasks/history/event.ts'
import { type CityRecord, recordKinds } from '../city-records.ts'
import { itemOfRecord } from '../record-items.ts'

/**
 * The order of a city's records: kind after kind as the schema has them, each by its key, but that the history of a task,
 * a directive or a person follows it at once, oldest entry first. So whoever reads them in order has together what belongs
 * together, and needs no more memory than for that.
 */

const rankOf = new Map(recordKinds.map((kind, rank) => [kind, String(rank).padStart(2, '0')]))

/** What stands between the parts of a place: no key has it. */
const between = '\u0001'

const placeIn = (kind: CityRecord['kind'], ...parts: string[]): string =>
  [rankOf.get(kind), ...parts].join(between)

/** Behind what they belong to. */
const [head, entry] = ['0', '1']

/** Where a task's entry stands; whose it is its table tells by the code alone. */
export const placeOfEvent = (code: string, { at, order, key }: TaskEvent): string =>
  placeIn('task', code, entry, at, String(order).padStart(4, '0'), key)

/** Where a record stands: those of a group begin with the same two parts. */
export const placeOf = (record: CityRecord): string => {
  switch (record.kind) {
    case 'task':
      return placeIn('task', homeOf(record.facts.id).code, head, record.facts.id)
    case 'event':
      return placeOfEvent(homeOf(record.taskId).code, record.event)
    case 'directive':
      return placeIn('directive', record.key, head)
    case 'directive-entry':
      return placeIn('directive', record.directive, entry, record.entry.at, record.entry.key)
    case 'user':
      return placeIn('user', record.user.id, head)
    case 'user-entry':
      return placeIn('user', record.user, entry, record.entry.at, record.entry.key)
    default: {
      const { pk, sk } = itemOfRecord(record)
      return placeIn(record.kind, `${pk} ${sk}`)
    }
  }
}

export interface Place {
  /** The same for a task, a directive or a person and its history, and for nothing else. */
  readonly group: string
  /** The task's code, the directive's key, the person's id. */
  readonly owner: string
  readonly isTask: boolean
  readonly isEntry: boolean
}

/** What the place of a sorted record says. */
export const readPlace = (sorted: string): Place => {
  const [rank, owner = '', part] = sorted.split(between, 3)
  return {
    group: `${rank}${between}${owner}`,
    owner,
    isTask: rank === rankOf.get('task'),
    isEntry: part === entry,
  }
}
