import { type Publisher, publishNight } from '../../figures/national/publish-night.ts'
import { buildIndexes } from '../../oversight/search/index/build-index.ts'
import { publishingEnvironment } from '../../platform/lambda/environment.ts'
import { logged, onSchedule } from '../../platform/lambda/event-handlers.ts'
import { openTable } from '../../platform/lambda/open-table.ts'
import { scanDay } from '../../succession/night/scan-day.ts'

// Trigger: EventBridge Scheduler, 00:15 in the city, every day.
// Twice or late: the day is the schedule's own; what is recorded is not recorded again, the file of a night is made once.
// Stopped half-way: run again, it goes on where it stopped (scan-day.ts). A search index that is made in part is not read.
// The signed file and the indexes come last: nobody's work waits for them. Where one of them fails the other is made all the
// same, and the run fails.

const store = openTable()

/** Only where the stage says that the city tells its figures. */
const publisherOf = (variables: NodeJS.ProcessEnv): Publisher | undefined => {
  if (!variables.SIGNING_KEY) return undefined
  const { SIGNING_KEY, CITY_CODE, CITY_NAME } = publishingEnvironment.parse(variables)
  return {
    city: { code: CITY_CODE, name: CITY_NAME },
    // Loaded by the cities alone that tell their figures.
    signer: async () => (await import('../../platform/signing/signing-service.ts')).signerOf(SIGNING_KEY),
  }
}

const publisher = publisherOf(process.env)

export const handler = onSchedule(async (when) => {
  const scanned = await scanDay(store, when)
  const [published, indexed] = await Promise.allSettled([
    publisher && publishNight(store, publisher, when),
    buildIndexes(store, when),
  ])
  if (published.status === 'rejected') throw published.reason
  if (indexed.status === 'rejected') throw indexed.reason
  return { ...scanned, ...published.value }
}).use(logged('scanned'))
