import type { PlantedBug } from '../planted-bug.ts'
import { accessBugs } from './access.ts'
import { dayBugs } from './days.ts'
import { figureBugs } from './figures.ts'
import { mailBugs } from './mail.ts'
import { storeBugs } from './store.ts'
import { taskBugs } from './tasks.ts'

/** Every bug that is planted, by what it would spoil. */
export const plantedBugs: readonly PlantedBug[] = [
  ...taskBugs,
  ...figureBugs,
  ...dayBugs,
  ...storeBugs,
  ...mailBugs,
  ...accessBugs,
]
