import { plantedBugs } from './bugs/all.ts'
import { copyOfProduct, type Noticed, passesWithout, plant, removeCopy } from './plant.ts'

/**
 * `npm run planted-bugs [-- WORDS]`: plants each known bug by itself in a copy of the product and says which tests notice it. Words
 * choose the bugs whose name or file has them. All but one must be noticed.
 */

const [words = ''] = process.argv.slice(2)
const chosen = plantedBugs.filter(({ is, file }) => `${is} ${file}`.includes(words))

const lineOf = ({ bug, by }: Noticed): string =>
  by.length > 0
    ? `✓ ${bug.is}\n    ${bug.file}\n    ${bug.caughtBy}: ${by.length} tests, as "${by[0]}"`
    : `✗ ${bug.is}\n    ${bug.file}\n    not noticed by ${bug.caughtBy}`

const copy = copyOfProduct()
try {
  let unnoticed = 0
  for (const [file, bugs] of Map.groupBy(chosen, ({ caughtBy }) => caughtBy)) {
    if (!(await passesWithout(copy, file))) throw new Error(`${file} fails without any bug: mend it first`)
    for (const bug of bugs) {
      const noticed = await plant(copy, bug)
      if (noticed.by.length === 0) unnoticed += 1
      console.log(lineOf(noticed))
    }
  }
  console.log(`${chosen.length - unnoticed} of ${chosen.length} planted bugs are noticed`)
  process.exitCode = unnoticed > 1 ? 1 : 0
} finally {
  removeCopy(copy)
}
