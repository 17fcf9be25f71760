import { readDepartments } from '../../organisation/departments/departments-store.ts'
import {
  currentUnits,
  type RolledUp,
  rollUp as rolledUp,
} from '../../organisation/departments/succession/current-units.ts'
import type { Tallies } from '../../organisation/departments/tallies-store.ts'
import { sumOfTallies, type Tally } from '../../organisation/departments/tally.ts'
import type { Store } from '../../platform/table/store.ts'

/** How tallies are told: of the departments that were given the tasks, or of the units there are now. */
export interface Roll {
  /** Nothing where each department stands for itself. */
  readonly unitOf?: (department: string) => string
  readonly of: (tallies: Tallies) => Pick<RolledUp<Tally>, 'sums'> & Partial<RolledUp<Tally>>
}

/** One query for the departments when figures are told of the units there are now, none otherwise. */
export const readRoll = async (store: Store, by: 'asGiven' | 'current'): Promise<Roll> => {
  if (by === 'asGiven') return { of: (sums) => ({ sums }) }
  const unitOf = currentUnits(await readDepartments(store))
  return { unitOf, of: (tallies) => rolledUp(tallies, unitOf, sumOfTallies) }
}
