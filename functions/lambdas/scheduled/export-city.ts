import { exportWhenDue } from '../../documents/city-file/export/scheduled-export.ts'
import { openArchive } from '../../platform/archive/archive-store.ts'
import { exportEnvironment } from '../../platform/lambda/environment.ts'
import { logged, onSchedule } from '../../platform/lambda/event-handlers.ts'
import { openTable } from '../../platform/lambda/open-table.ts'

// Trigger: EventBridge Scheduler, 03:30 in the city, every day; the days of the stage say whether an export is due.
// Twice or late: one that is there stays. Stopped half-way: nobody finds it, run it again.
// A city that changes during every reading, or an item that cannot be read, fails the run.

const store = openTable()
const { EXPORT_BUCKET, EXPORT_EVERY_DAYS } = exportEnvironment.parse(process.env)
const exports = openArchive(EXPORT_BUCKET)

export const handler = onSchedule((when) => exportWhenDue(store, exports, when, EXPORT_EVERY_DAYS)).use(
  logged('export-looked-at'),
)
