import * as z from 'zod'
import { operation } from '../../organisation/people/operation.ts'
import { onlyDepartment } from '../../organisation/people/permission.ts'
import type { Store } from '../../platform/table/store.ts'
import {
  type DirectiveChange,
  type DirectiveEntry,
  directiveEntrySchema,
} from '../directive/directive-changes.ts'
import { readDirectiveHistory } from '../directive/directive-changes-store.ts'
import { readDirective } from '../directive/directives-store.ts'
import { directivePath } from './directive-request.ts'
import { readSeen, withoutWaiting } from './seen-directive.ts'

/** Its own, behind that of what it was registered as. */
const historyOf = async (
  store: Store,
  key: string,
  formerly: string | undefined,
): Promise<DirectiveEntry[]> => {
  const own = await readDirectiveHistory(store, key)
  if (!formerly) return own
  const former = await readDirective(store, formerly)
  return [...(await historyOf(store, formerly, former?.directive.formerly)), ...own]
}

const ofWaiting: readonly DirectiveChange['change'][] = ['await-lead', 'name-lead', 'withdraw-waiting']

const seenByDepartment = ({ change, before, after, ...entry }: DirectiveEntry): DirectiveEntry[] =>
  ofWaiting.includes(change.change)
    ? []
    : [{ ...entry, change, before: withoutWaiting(before), after: withoutWaiting(after) }]

export default operation({
  method: 'GET',
  path: '/api/directives/{key}/history',
  permission: 'read-directives',
  answeredBy: 'read',
  summary: { vi: 'Lịch sử văn bản', en: 'Every change of a directive' },
  request: { path: directivePath },
  answer: z.object({ changes: z.array(directiveEntrySchema.omit({ bodyHash: true })) }),
  run: async ({ store, actor, permission, path }) => {
    const { key, directive } = await readSeen(store, actor, path.key)
    const entries = await historyOf(store, key, directive.formerly)
    const seen = onlyDepartment(actor, permission) ? entries.flatMap(seenByDepartment) : entries
    return { body: { changes: seen.map(({ bodyHash: _, ...entry }) => entry) } }
  },
})
