import { restoreCity } from '../../../../../functions/documents/city-file/restore.ts'
import { readPresent } from '../../../../../functions/documents/imports/judging/import-present.ts'
import { directiveGroups } from '../../../../../functions/documents/imports/rows/import-directives.ts'
import { readImportCity } from '../../../../../functions/documents/imports/run/import-city.ts'
import { type PlannedGroup, planGroup } from '../../../../../functions/documents/imports/run/import-plan.ts'
import type { ReportedRow } from '../../../../../functions/documents/imports/run/import-report.ts'
import { writeGroup } from '../../../../../functions/documents/imports/writing/import-write.ts'
import type { Writer } from '../../../../../functions/documents/imports/writing/import-writer.ts'
import type { Store } from '../../../../../functions/platform/table/store.ts'
import { instantOf } from '../../../../../functions/shared/dates/dates.ts'
import { newStore } from '../../../../support/dynamodb.ts'
import { userOf } from '../../../platform/http/city.ts'
import { departmentOf, departmentRecords } from '../../../platform/table/city.ts'
import { listIn } from '../import-files.ts'

/** What the two jobs of an import do between the file and its report. */

export const today = '2021-07-20'
export const columns = { hasDeadlines: true, mayWait: true }
const askedAt = instantOf(today, '09:00')
const actor = { ...userOf('vp.mot', 'office'), role: 'office' as const }

export const groupsOf = async (bytes: Uint8Array, codes: readonly string[]) =>
  directiveGroups(
    (
      await listIn(
        bytes,
        codes.map((code) => departmentOf(code)),
      )
    ).rows,
    2021,
  )

export const cityWith = async (codes: readonly string[]): Promise<Store> => {
  const store = await newStore()
  await restoreCity(store, departmentRecords(...codes))
  return store
}

export interface Planned {
  readonly groups: readonly PlannedGroup[]
  readonly writer: Omit<Writer, 'store'>
}

/** The rows as the city judges them now. */
export const plan = async (store: Store, bytes: Uint8Array, codes: readonly string[]): Promise<Planned> => {
  const groups = await groupsOf(bytes, codes)
  const city = await readImportCity(
    store,
    groups,
    today,
    codes.map((code) => departmentOf(code)),
  )
  const planned: PlannedGroup[] = []
  for (const group of groups) {
    const present = await readPresent(store, city.found.get(group.name)?.registered, columns.mayWait)
    planned.push(planGroup(group, present, city, columns))
  }
  return { groups: planned, writer: { actor, askedAt, today, city } }
}

/** Writes them, and tells what became of those that were to be entered, in their order. */
export const writePlanned = async (store: Store, { groups, writer }: Planned): Promise<ReportedRow[]> => {
  const written: ReportedRow[] = []
  for (const group of groups)
    for await (const rows of writeGroup(group, { ...writer, store })) written.push(...rows)
  return written.toSorted((one, other) => one.row - other.row)
}

export const write = async (
  store: Store,
  bytes: Uint8Array,
  codes: readonly string[],
): Promise<ReportedRow[]> => writePlanned(store, await plan(store, bytes, codes))
