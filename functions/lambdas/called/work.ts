import { kindsOfWork } from '../../documents/kinds-of-work.ts'
import { jobAddressSchema, workOnJob } from '../../documents/work/work-on-job.ts'
import { onEvent } from '../../platform/lambda/event-handlers.ts'
import { openTable } from '../../platform/lambda/open-table.ts'

// Trigger: an asynchronous call by the API, when somebody asks for work or has a stopped job go on.
// Twice: whoever claims the job works on it, the other goes home.
// Stopped half-way: Lambda tries again, up to three times; the work is begun anew. A worker that was only slow finds
// at its next word that it has lost the job.

const workshop = { store: openTable(), kinds: kindsOfWork }

export const handler = onEvent(jobAddressSchema, (address) => workOnJob(workshop, address))
