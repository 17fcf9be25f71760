import * as z from 'zod'
import { type ActorCall, operation } from '../../organisation/people/operation.ts'
import { wordCursorOf, wordOfCursor } from '../../platform/http/cursor.ts'
import { cursor, page } from '../../platform/http/paging.ts'
import { searchWords } from '../../platform/http/search-words.ts'
import { year } from '../../platform/http/year-request.ts'
import { yearOf } from '../../shared/dates/dates.ts'
import { questionOf } from '../../shared/folded-text.ts'
import { invalidCursor } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import {
  directiveKeySchema,
  directiveSchema,
  directiveStates,
  isFormer,
  isInState,
  yearOfKey,
} from '../directive/directive.ts'
import { listDirectives, type StoredDirective } from '../directive/directives-store.ts'
import { directiveAnswer, presentDirective } from './directive-answer.ts'
import { rankOfDirective } from './directive-search.ts'
import { asSeenBy } from './seen-directive.ts'

const query = z.strictObject({
  year: year.optional(),
  q: searchWords.optional().meta({ description: 'words of the abstract, number and symbol, issuer, signer' }),
  kind: directiveSchema.shape.kind.optional(),
  state: z
    .enum(directiveStates)
    .optional()
    .meta({ description: 'unwritten: a registration that stopped half-way' }),
  ...page,
})

type Listing = ActorCall<{ query: typeof query }>

const isAsked = ({ q, kind, state }: z.infer<typeof query>) => {
  const question = q ? questionOf(q) : undefined
  return (stored: StoredDirective): boolean =>
    !isFormer(stored.directive) &&
    (!kind || stored.directive.kind === kind) &&
    (!state || isInState(stored.directive, state)) &&
    (!question || rankOfDirective(question, stored) !== undefined)
}

/** What one request reads of a year at most, looking for those that are asked for. */
const maxRead = 1_000

/** The next directives that are asked for and that the caller may see; few may be among the many of a year. */
const nextDirectives = async (call: Listing, ofYear: number, start: string | undefined) => {
  const { store, actor } = call
  const { limit } = call.query
  const wanted = isAsked(call.query)
  const found: StoredDirective[] = []
  let after = start
  let read = 0
  do {
    const next = await listDirectives(store, ofYear, { limit, after })
    found.push(...next.directives.flatMap((one) => asSeenBy(actor, one) ?? []).filter(wanted))
    after = next.last
    read += limit
  } while (after && found.length < limit && read < maxRead)
  const shown = found.slice(0, limit)
  return { shown, last: found.length > shown.length ? shown.at(-1)?.key : after }
}

/** Pages are full, unless what is asked for is so rare that the reading stops before. */
export default operation({
  method: 'GET',
  path: '/api/directives',
  permission: 'read-directives',
  answeredBy: 'read',
  summary: { vi: 'Văn bản giao việc trong năm', en: "A year's directives, the latest first" },
  request: { query },
  answer: z.object({ directives: z.array(directiveAnswer), cursor }),
  errors: [invalidCursor],
  run: async (call) => {
    const asked = call.query.year ?? yearOf(call.today)
    const start = wordOfCursor(call.query.cursor, directiveKeySchema)
    if (start && yearOfKey(start) !== asked) throw new Refused(invalidCursor)
    const { shown, last } = await nextDirectives(call, asked, start)
    return { body: { directives: shown.map(presentDirective), cursor: wordCursorOf(last) } }
  },
})
