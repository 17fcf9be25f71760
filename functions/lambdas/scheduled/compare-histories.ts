import { openArchive } from '../../platform/archive/archive-store.ts'
import { compareLastDays } from '../../platform/archive/compare-last-days.ts'
import { comparisonEnvironment } from '../../platform/lambda/environment.ts'
import { logged, onSchedule } from '../../platform/lambda/event-handlers.ts'
import { openTable } from '../../platform/lambda/open-table.ts'

// Trigger: EventBridge Scheduler, 02:00 in the city, every day.
// Twice or late: it changes nothing but what it leaves of its run. Stopped half-way: nothing to mend, run it again.
// A difference is logged as `history-differs`, which raises the alarm of that name.

const store = openTable()
const archive = openArchive(comparisonEnvironment.parse(process.env).ARCHIVE_BUCKET)

export const handler = onSchedule((when) => compareLastDays(store, archive, when)).use(
  logged('histories-compared'),
)
