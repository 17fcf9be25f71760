import { createHash } from 'node:crypto'
import { directiveKeyOf } from '../../../directives/directive/directive.ts'
import { readDirective } from '../../../directives/directive/directives-store.ts'
import { numbered } from '../../../directives/directive/new-directive.ts'
import { type WaitingRequest, withWaiting } from '../../../directives/requests/waiting-tasks.ts'
import { waitingCodeOf } from '../../../platform/table/task-codes.ts'
import { registerDirective } from '../../../registration/register/directive-registration-store.ts'
import { awaitLead } from '../../../registration/waiting/await-lead.ts'
import { Refused } from '../../../shared/problems/refused.ts'
import type { PlannedGroup, PlannedRow } from '../run/import-plan.ts'
import { commandOf, numberForRow, type Writer } from './import-writer.ts'

/** What waits for its lead, entered together: it stands in its directive, of which each change is an entry. */

interface Waiting extends PlannedRow {
  readonly waiting: WaitingRequest
}

/** The rows that are to wait, in their order. */
export const waitingRows = (rows: readonly PlannedRow[]): Waiting[] =>
  rows.flatMap((row) => (row.waiting && row.report.state === 'new' ? [{ ...row, waiting: row.waiting }] : []))

const codesOf = (rows: readonly Waiting[]) => (place: number) =>
  waitingCodeOf({ key: rows[place]?.key ?? '' }, 0)

/** One command for all of them: a repeat with others among them is another one. */
const commandFor = (rows: readonly [Waiting, ...Waiting[]], writer: Writer) => ({
  ...commandOf(rows[0], writer),
  bodyHash: createHash('sha256')
    .update(rows.map(({ key }) => key).join())
    .digest('base64url'),
})

/** @returns its key, also where somebody has entered it since it was looked for */
const register = async (
  { directive: given, stored }: PlannedGroup,
  rows: readonly [Waiting, ...Waiting[]],
  writer: Writer,
): Promise<string> => {
  if (stored || !given) return stored?.key ?? ''
  const { store, today } = writer
  const directive = {
    ...numbered(given, await numberForRow(given, rows[0], writer), today),
    waiting: withWaiting(
      [],
      rows.map(({ waiting }) => waiting),
      today,
      codesOf(rows),
    ),
  }
  try {
    await registerDirective(store, directive, [], commandFor(rows, writer))
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== 'directive-exists') throw error
  }
  return directiveKeyOf(directive)
}

/** Those that the directive does not have yet; what another file has entered meanwhile is left as it is. */
const addMissing = async (key: string, rows: readonly Waiting[], writer: Writer): Promise<void> => {
  const there = (await readDirective(writer.store, key))?.directive.waiting ?? []
  const codeOf = codesOf(rows)
  const [first, ...others] = rows.filter((_, place) => !there.some(({ code }) => code === codeOf(place)))
  if (!first) return
  const missing = [first, ...others] as const
  const { store, today } = writer
  await awaitLead(
    { store, key, command: commandFor(missing, writer), today },
    missing.map(({ waiting }) => waiting),
    codesOf(missing),
  )
}

const attempts = 3

/**
 * Enters what waits, with the directive where the city does not have it. Where the directive is changed by somebody at the
 * same moment it is tried again.
 * @returns the directive's key
 * @throws Refused stale-directive, too-many-waiting, directive-not-in-force
 */
export const enterWaiting = async (
  group: PlannedGroup,
  rows: readonly [Waiting, ...Waiting[]],
  writer: Writer,
): Promise<string> => {
  const key = await register(group, rows, writer)
  for (let attempt = 1; ; attempt += 1) {
    try {
      await addMissing(key, rows, writer)
      return key
    } catch (error) {
      const isStale = error instanceof Refused && error.code === 'stale-directive'
      if (!isStale || attempt === attempts) throw error
    }
  }
}
