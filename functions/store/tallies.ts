import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { addTally, noTally, type Tally, tallyNames, tallyOf } from '../domain/counts.ts'
import type { LocalDate } from '../domain/dates.ts'
import { isOverdue } from '../domain/lateness.ts'
import type { TaskFacts } from '../domain/task.ts'
import { givenTasks } from './given-tasks.ts'
import { type Item, partitionOf, queryAll } from './items.ts'
import { tallyKey, tallyPartition } from './keys.ts'
import type { Store } from './store.ts'

export type Tallies = Readonly<Record<string, Tally>>

const tallyOfItem = (item: Item): Tally =>
  Object.fromEntries(tallyNames.map((name) => [name, Number(item[name] ?? 0)])) as unknown as Tally

/** Every department's tally of the tasks given in a year, as far as misses are recorded. */
export const readTallies = async (store: Store, year: number): Promise<Tallies> => {
  const items = await queryAll(store, partitionOf(tallyPartition(year)))
  return Object.fromEntries(items.map((item) => [String(item.sk).slice(2), tallyOfItem(item)]))
}

/** Puts a tally where there is none yet: restore only, a tally otherwise moves with its tasks. */
export const putTally = async (
  store: Store,
  {
    department,
    year,
    tally,
    validFrom,
    validTo,
  }: {
    department: string
    year: number
    tally: Tally
    validFrom: LocalDate
    validTo: LocalDate | undefined
  },
): Promise<void> => {
  const Item = { ...tallyKey(department, year), ...tally, validFrom, validTo }
  await store.client.send(new PutCommand({ TableName: store.table, Item }))
}

export interface DepartmentRecount {
  readonly department: string
  readonly tallied: Tally
  readonly counted: Tally
  readonly equal: boolean
  /** Open tasks past their due date, before the scan's watermark, whose miss nobody recorded. */
  readonly unrecorded: readonly string[]
}

const differs = (one: Tally, other: Tally): boolean => tallyNames.some((name) => one[name] !== other[name])

const isUnrecorded = (task: TaskFacts, scannedThrough: LocalDate): boolean =>
  task.lifecycle === 'open' && task.missedFor !== task.dueOn && isOverdue(task, scannedThrough)

/**
 * Folds every task of a department and year and holds the sum against its tally: they must be equal.
 * @param scannedThrough the day of the last scan, undefined when there was none
 */
export const recount = async (
  store: Store,
  home: { department: string; year: number; tallied: Tally },
  scannedThrough: LocalDate | undefined,
): Promise<DepartmentRecount> => {
  const { department, year, tallied } = home
  const unrecorded: string[] = []
  let counted = noTally()
  for await (const page of givenTasks(store, { department, year })) {
    for (const task of page) {
      counted = addTally(counted, tallyOf(task))
      if (scannedThrough && isUnrecorded(task, scannedThrough)) unrecorded.push(task.id)
    }
  }
  const equal = !differs(tallied, counted) && unrecorded.length === 0
  return { department, tallied, counted, equal, unrecorded }
}
