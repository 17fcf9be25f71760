import { everyRoute } from '../../journeys/api/every-route.ts'
import { directiveKey } from '../../journeys/city.ts'
import { type Prepare, plain } from './prepared.ts'

const personOf = {
  leader: 'ct.mot',
  office: 'vp.mot',
  head: 'gd.sxd',
  clerk: 'cv.sxd',
  auditor: 'tt.mot',
  administrator: 'qt.mot',
} as const

/** Reads that are answered in any city: those of which every route says so. */
export const reads = (directive: string): Record<string, Prepare> =>
  Object.fromEntries(
    Object.entries(everyRoute)
      .filter(([, { method, permitted }]) => method === 'GET' && permitted === 200)
      .map(
        ([
          name,
          {
            path,
            roles: [role = 'office'],
          },
        ]) => {
          const prepare: Prepare = ({ api, other }) =>
            plain(
              personOf[role],
              `GET ${path.replace('{task}', other).replace(directiveKey, directive)}`,
            )({ api, other })
          return [name, prepare]
        },
      ),
  )
