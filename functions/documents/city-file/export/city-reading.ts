import { kindOfKey, partitionName } from '../../../platform/table/item-kinds.ts'
import type { Item } from '../../../platform/table/items.ts'
import { canonicalJson } from '../../../shared/canonical-json.ts'
import { UnreadableItem } from '../../../shared/problems/unreadable.ts'
import type { TaskEvent } from '../../../tasks/history/event.ts'
import type { CityRecord } from '../city-records.ts'
import { entryOfItem, isTaskEntry, recordOfItem } from '../item-records.ts'
import { newNames } from '../records/names.ts'
import { type Place, placeOf, placeOfEvent, readPlace } from '../records/order.ts'
import { namedByEvent } from '../records/references.ts'
import { newSorter, type Sorter } from '../sorting/sorter.ts'
import { newTies } from './record-ties.ts'

/** What somebody asked for these days, and how often, stays behind, and may come and go while the rest is read. */
const leavesCity = ({ pk }: Item): boolean =>
  !['job', 'jobFile', 'requestCount', 'machineToken', 'delivery', 'keptFold'].includes(
    kindOfKey(String(pk)) ?? '',
  )

/** Lines of a task or directive and of its history, or another record alone. */
export interface Group {
  readonly owner: string
  readonly isTask: boolean
  /** The record as canonical JSON; absent where there are only entries. */
  readonly head: string | undefined
  /** Oldest first: a task's entries, and records of what is entered of others. */
  readonly entries: readonly string[]
}

/** Behind a hundred readings of the same thing nobody comes. */
const roundDigits = 2

interface Line {
  readonly place: Place
  readonly round: number
  readonly text: string
}

/** What the latest reading of a group brought. */
const latestOf = (lines: readonly Line[]): Group | undefined => {
  const latest = Math.max(...lines.map(({ round }) => round))
  const own = lines.filter(({ round }) => round === latest)
  const [first] = own
  if (!first) return undefined
  const { owner, isTask } = first.place
  const head = own.find(({ place }) => !place.isEntry)?.text
  return { owner, isTask, head, entries: own.filter(({ place }) => place.isEntry).map(({ text }) => text) }
}

function* groupsOf(records: Sorter): Generator<Group> {
  let lines: Line[] = []
  const told = function* () {
    const group = latestOf(lines)
    if (group) yield group
  }
  for (const [key, text] of records.sorted()) {
    const place = readPlace(key)
    if (place.group !== lines[0]?.place.group) {
      yield* told()
      lines = []
    }
    lines.push({ place, round: Number(text.slice(0, roundDigits)), text: text.slice(roundDigits) })
  }
  yield* told()
}

/**
 * What is read of a city, sorted on disk by the order of records; what is read again counts instead of what was read before.
 * A task's entries stand there by themselves: whose they are the task beside them tells.
 */
export const newReading = (onUnreadable: (item: UnreadableItem) => void) => {
  const records = newSorter()
  const names = newNames()
  const ties = newTies()
  const told = new Set<string>()
  let kept = 0
  const keep = (round: number, place: string, text: string) => {
    records.add(place, String(round).padStart(roundDigits, '0') + text)
    kept += Number(round === 0)
  }

  const addEvent = (round: number, code: string, event: TaskEvent) => {
    keep(round, placeOfEvent(code, event), canonicalJson(event))
    for (const named of namedByEvent(event.details)) names.name(named, 0)
    ties.addEvent(code, event)
  }
  const addRecord = (round: number, record: CityRecord) => {
    keep(round, placeOf(record), canonicalJson(record))
    names.add(record)
    ties.add(record)
  }
  const add = (round: number, item: Item) => {
    if (isTaskEntry(item)) return addEvent(round, partitionName(String(item.pk)), entryOfItem(item))
    const record = recordOfItem(item)
    return record && addRecord(round, record)
  }

  return {
    /** Takes what is to leave the city; what cannot be read is told, once, and left out. */
    add: (round: number, items: readonly Item[]) => {
      for (const item of items.filter(leavesCity))
        try {
          add(round, item)
        } catch (error) {
          if (!(error instanceof UnreadableItem)) throw error
          if (!told.has(error.item)) onUnreadable(error)
          told.add(error.item)
        }
    },
    groups: () => groupsOf(records),
    names,
    ties,
    /** How many records the first reading brought. */
    size: () => kept,
    close: () => {
      for (const one of [records, names, ties]) one.close()
    },
  }
}

export type Reading = ReturnType<typeof newReading>
