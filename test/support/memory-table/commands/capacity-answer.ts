import type { Index } from '../../capacity.ts'
import { indexUnits, itemUnits } from '../../capacity.ts'
import type { StoredItem } from '../values.ts'

/** What was spent of one table; of its indexes, by their names. */
export interface Units {
  readonly table: number
  readonly indexes: Readonly<Record<string, number>>
}

/** 4 KB a unit, half of it where the answer may be a moment old. What finds nothing costs the least there is. */
export const readUnits = (bytes: number, isConsistent: boolean | undefined): number =>
  Math.max(1, Math.ceil(bytes / 4096)) * (isConsistent ? 1 : 0.5)

/** What a write costs that leaves one item where another was. */
export const writeUnits = (
  before: StoredItem | undefined,
  after: StoredItem | undefined,
  indexes: readonly Index[],
): Units => {
  const ofIndexes = indexes.flatMap((index) => {
    const units = indexUnits(before, after, [index])
    return units > 0 ? [[index.name, units] as const] : []
  })
  return { table: itemUnits(before, after), indexes: Object.fromEntries(ofIndexes) }
}

export const sumOfUnits = (all: readonly Units[]): Units => {
  const indexes: Record<string, number> = {}
  for (const one of all)
    for (const [name, units] of Object.entries(one.indexes)) indexes[name] = (indexes[name] ?? 0) + units
  return { table: all.reduce((sum, { table }) => sum + table, 0), indexes }
}

/** `INDEXES`: by table and index; `TOTAL`: together; else nothing is told. */
export type AskedCapacity = 'INDEXES' | 'TOTAL' | 'NONE' | undefined

/** The units of a table as an answer tells them. */
export const consumed = (name: string, { table, indexes }: Units, asked: AskedCapacity) => {
  const all = Object.values(indexes).reduce((sum, units) => sum + units, table)
  const total = { TableName: name, CapacityUnits: all }
  if (asked !== 'INDEXES') return total
  const byIndex = Object.entries(indexes).map(([index, units]) => [index, { CapacityUnits: units }])
  return {
    ...total,
    Table: { CapacityUnits: table },
    ...(byIndex.length > 0 && { GlobalSecondaryIndexes: Object.fromEntries(byIndex) }),
  }
}

export const isAsked = (asked: AskedCapacity): boolean => asked === 'INDEXES' || asked === 'TOTAL'
