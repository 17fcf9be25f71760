import { logPeople } from '../../organisation/people/register/person-lines.ts'
import { openArchive } from '../../platform/archive/archive-store.ts'
import { keepHistory } from '../../platform/archive/keep-history.ts'
import { archiveEnvironment } from '../../platform/lambda/environment.ts'
import { onStreamBatch } from '../../platform/lambda/event-handlers.ts'

// Trigger: the stream of the histories, everything that becomes of an entry.
// Twice: the same batch has the same key, and an object that is there stays; an entry may stand in two objects.
// Stopped half-way: the stream hands the whole batch over again.
// What was done to a person's record is a line of the log, for whoever watches it.
// An entry that is altered or removed is logged as `history-altered`, which raises the alarm of that name.

const archive = openArchive(archiveEnvironment.parse(process.env).ARCHIVE_BUCKET)

export const handler = onStreamBatch(async (records) => {
  await keepHistory(archive, records)
  logPeople(records)
})
