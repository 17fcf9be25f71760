import * as z from 'zod'
import { readNightlyFile } from '../../../figures/national/nightly-files-store.ts'
import { requirePermission } from '../../../organisation/people/permission.ts'
import { etagOfFile } from '../../../platform/http/fresh-file.ts'
import { secretOperation } from '../../../platform/http/operation.ts'
import { localDateSchema } from '../../../shared/dates/dates.ts'
import { Refused } from '../../../shared/problems/refused.ts'
import { signedFileType } from '../../sheets/media-types.ts'
import { ownerOfFeed, tokenPath } from '../feed-owner.ts'
import { noNightlyFile } from '../feed-problems.ts'

/** What the night's scan left, signed: the same bytes for as long as the city is there. */
export default secretOperation({
  method: 'GET',
  path: '/api/feeds/{token}/figures.jws',
  answeredBy: 'feeds',
  summary: {
    vi: 'Tệp số liệu của một đêm, có ký số',
    en: 'The figures of a night as a signed file (JWS), for a national roll-up',
  },
  request: {
    path: tokenPath,
    query: z.strictObject({
      date: localDateSchema
        .optional()
        .meta({ description: 'the day whose first minutes the scan ran in; default: today' }),
    }),
  },
  answer: z.string().meta({ description: 'a compact JWS; docs/national-roll-up.md' }),
  answersFile: [signedFileType],
  answersUnchanged: true,
  errors: [noNightlyFile],
  ownerOf: ownerOfFeed('nightly'),
  run: async ({ store, actor, query, today }) => {
    requirePermission(actor, 'read-dashboard')
    const { date = today } = query
    const file = await readNightlyFile(store, date)
    if (!file) throw new Refused(noNightlyFile, { date })
    const bytes = Buffer.from(file.signed, 'ascii')
    return { fresh: { etag: etagOfFile(bytes), type: signedFileType, seconds: 0, read: async () => bytes } }
  },
})
