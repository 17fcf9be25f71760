import type { NewDirective } from '../../../directives/directive/new-directive.ts'
import type { Actor } from '../../../organisation/people/user.ts'
import type { Command } from '../../../platform/table/command.ts'
import type { Store } from '../../../platform/table/store.ts'
import { numberFor } from '../../../registration/register/register-number.ts'
import type { LocalDate } from '../../../shared/dates/dates.ts'
import type { ImportCity } from '../run/import-city.ts'
import type { PlannedRow } from '../run/import-plan.ts'

/** Who writes, and since when: the same at every attempt. */
export interface Writer {
  readonly store: Store
  readonly actor: Actor
  readonly askedAt: Date
  readonly today: LocalDate
  readonly city: ImportCity
}

export const commandOf = ({ key }: PlannedRow, { actor, askedAt }: Writer): Command => ({
  key,
  bodyHash: key,
  by: actor.id,
  at: askedAt,
  ...(actor.onBehalfOf && { onBehalfOf: actor.onBehalfOf }),
})

/** The register's number where the directive has none, once for its first row. */
export const numberForRow = async (
  { number, issuedOn }: NewDirective,
  row: PlannedRow,
  writer: Writer,
): Promise<number | undefined> =>
  number === undefined ? numberFor(writer.store, commandOf(row, writer), issuedOn ?? writer.today) : undefined
