import { countingFigures } from './counts/count-figures.ts'
import { exportingLists } from './exports/export-list.ts'
import { importingTasks } from './imports/run/import-tasks.ts'
import type { KindsOfWork } from './work/kind-of-work.ts'

/** Every kind of work there is. */
export const kindsOfWork: KindsOfWork = {
  export: exportingLists,
  import: importingTasks,
  count: countingFigures,
}
