import { readDepartments } from '../../organisation/departments/departments-store.ts'
import { putRunInVain, timedRun } from '../../platform/runs/runs-store.ts'
import { type Signer, signedText, thumbprintOf } from '../../platform/signing/signed-text.ts'
import type { Store } from '../../platform/table/store.ts'
import { canonicalJson } from '../../shared/canonical-json.ts'
import { type LocalDate, yearOf } from '../../shared/dates/dates.ts'
import { product } from '../../shared/product.ts'
import { readFormulaSet, readRuleSet } from '../rules/rules-store.ts'
import { snapshotsOn } from '../today/snapshots-store.ts'
import { type NightlyFile, nightlyFileOf, nightlyFileSchema, nightlyType } from './nightly-file.ts'
import { putNightlyFile, readNightlyFile } from './nightly-files-store.ts'

/** In whose name the figures of a night are told, and who signs. */
export interface Publisher {
  readonly city: NightlyFile['city']
  /** Asked for only where a file is to be made. */
  readonly signer: () => Promise<Signer>
}

/** A night without a snapshot: the scan did not come to its end. */
export class NoSnapshot extends Error {
  override readonly name = 'NoSnapshot'
}

type When = { readonly today: LocalDate; readonly at: Date }

const fileOf = async (store: Store, { city }: Publisher, { today: date, at }: When) => {
  const year = yearOf(date)
  const [thisYears, lastYears, departments, ruleSet, formulaSet] = await Promise.all([
    snapshotsOn(store, year, [date]),
    snapshotsOn(store, year - 1, [date]),
    readDepartments(store),
    readRuleSet(store, {}, date),
    readFormulaSet(store, { name: 'da-nang' }, date),
  ])
  if (thisYears.length === 0) throw new NoSnapshot(`no snapshot of ${date}: the scan of that night first`)
  const snapshots = [...thisYears, ...lastYears]
  const madeBy = { product: `${product.name} ${product.version}`, madeAt: at }
  const told = { city, date, ...madeBy, ruleSet, formulaSet, departments, snapshots }
  return nightlyFileSchema.parse(nightlyFileOf(told))
}

/**
 * Makes the file of a night from the snapshots that its scan left, has it signed and keeps it, once: it can be run again
 * after a stop at any point. What became of it is told to people (`RUN`), also that nothing did.
 * @throws NoSnapshot, KeysDiffer, and what the signing service throws: the run is then tried again
 */
export const publishNight = async (
  store: Store,
  publisher: Publisher,
  when: When,
): Promise<{ published: boolean }> => {
  const { today: date } = when
  if (await readNightlyFile(store, date)) return { published: false }
  const timed = timedRun(when)
  const run = () => ({ job: 'publish-figures', ...timed() }) as const
  try {
    const file = await fileOf(store, publisher, when)
    const signer = await publisher.signer()
    const signed = await signedText(canonicalJson(file), nightlyType, signer)
    const { publicKey } = signer
    const departments = new Set(file.years.flatMap((year) => year.departments.map(({ code }) => code)))
    const made = { departments: departments.size, bytes: signed.length, key: thumbprintOf(publicKey) }
    const published = await putNightlyFile(store, { date, signed, publicKey }, { ...run(), made })
    return { published }
  } catch (error) {
    await putRunInVain(store, run())
    throw error
  }
}
