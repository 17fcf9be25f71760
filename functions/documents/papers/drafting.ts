import { requirePaperNames } from '../../organisation/settings/paper-names.ts'
import { readSettings } from '../../organisation/settings/settings-store.ts'
import type { Store } from '../../platform/table/store.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import type { Drafting } from './city.ts'

/**
 * The names of today on a paper of this month; its day is left to the pen.
 * @throws Refused papers-without-names
 */
export const draftingOn = async ({
  store,
  today,
}: {
  readonly store: Store
  readonly today: LocalDate
}): Promise<Drafting> => ({
  city: requirePaperNames(await readSettings(store, today)),
  dated: today.slice(0, 7),
})
