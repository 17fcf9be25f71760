import { vi } from 'vitest'
import { restoreCity } from '../../../functions/documents/city-file/restore.ts'
import { kindsOfWork } from '../../../functions/documents/kinds-of-work.ts'
import { jobAddressSchema, workOnJob } from '../../../functions/documents/work/work-on-job.ts'
import type { Store } from '../../../functions/platform/table/store.ts'
import { instantOf, type LocalDate } from '../../../functions/shared/dates/dates.ts'
import { startInvocations } from '../../../local/aws/lambda/invocations.ts'
import { startObjects } from '../../../local/aws/objects/objects.ts'
import { accessTokenFor } from '../../../local/sign-in/token.ts'
import { departmentRecords } from '../../functions/platform/table/city.ts'
import { type Answered, type Request, sendTo } from './client.ts'
import { type Front, originSecret, startFront } from './front.ts'
import { callers, departmentCodes, dismissed, peopleRecords } from './people.ts'
import { rewoundStore } from './rewound-table.ts'

/** The city of the matrix: its front door with everything behind it, in this process; each request can be taken back. */

export const today: LocalDate = '2021-07-20'

/** It is this o'clock, for the city and for the tokens. */
export const itIs = (time: string, day: LocalDate = today): void => {
  vi.setSystemTime(instantOf(day, time))
}

export interface World {
  readonly store: Store
  readonly front: Front
  readonly token: (person: string) => string
  /** Asks as a person, by id. */
  readonly as: (person: string, request: Request) => Promise<Answered>
  readonly mark: () => void
  readonly rewind: () => readonly string[]
  readonly calls: () => number
  /** From now on what is handed over is taken and left lying. */
  readonly leaveWork: () => void
  /** Until what was handed over is done. */
  readonly settled: () => Promise<void>
  readonly stop: () => Promise<void>
}

const environment = (store: Store, invocations: string, objects: string) => ({
  TABLE_NAME: store.table,
  AWS_REGION: 'ap-southeast-1',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_ENDPOINT_URL_LAMBDA: invocations,
  AWS_ENDPOINT_URL_S3: objects,
  UPLOADS_BUCKET: 'uploads',
  FILES_BUCKET: 'files',
  WORK_FUNCTION: 'work',
  DELIVER_FUNCTION: 'deliver',
  SITE_ADDRESS: 'https://city.example.vn',
  SIGN_IN_ISSUER: 'https://city.example.vn/sign-in',
  SIGN_IN_CLIENT: 'page',
  IDLE_MINUTES: '30',
  ORIGIN_SECRET: originSecret,
})

/** Departments, people and their tokens; nothing else is there yet. */
export const openWorld = async (): Promise<World> => {
  vi.useFakeTimers({ toFake: ['Date'] })
  itIs('08:00')
  const { store, mark, rewind, calls } = rewoundStore()
  let works = true
  const invocations = await startInvocations({
    functions: ['work', 'deliver'].map((name) => ({ name, retries: 0 }) as never),
    invoke: async (name, event) => {
      if (works && name === 'work')
        await workOnJob({ store, kinds: kindsOfWork }, jobAddressSchema.parse(event))
    },
    onError: (text) => {
      throw new Error(text)
    },
  })
  const objects = await startObjects()
  for (const bucket of ['uploads', 'files']) objects.addBucket(bucket)
  Object.assign(process.env, environment(store, invocations.endpoint, objects.endpoint))
  await restoreCity(store, [...departmentRecords(...departmentCodes, 'SNV'), ...peopleRecords])
  const front = await startFront(store)
  const people = [...Object.values(callers), dismissed, 'cv3.sxd', 'cv3.stc', 'vp.ba']
  const tokens = new Map<string, string>()
  for (const person of people) tokens.set(person, await accessTokenFor(front, person))
  const token = (person: string): string => {
    const found = tokens.get(person)
    if (!found) throw new Error(`${person} has not signed in`)
    return found
  }
  return {
    store,
    front,
    token,
    mark,
    rewind,
    calls,
    as: (person, request) => {
      // While the city is made no two things are done in the same instant.
      if (works) vi.setSystemTime(Date.now() + 1_000)
      return sendTo(front.url, `Bearer ${token(person)}`, request)
    },
    leaveWork: () => {
      works = false
    },
    settled: invocations.settled,
    stop: async () => {
      await front.stop()
      await invocations.stop()
      await objects.stop()
      vi.useRealTimers()
    },
  }
}
