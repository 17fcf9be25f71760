import { expect, test } from 'vitest'
import { tallyOfItem } from '../../functions/organisation/departments/tallies-store.ts'
import { noTally } from '../../functions/organisation/departments/tally.ts'
import { tallyKey } from '../../functions/platform/table/keys.ts'
import { putItem } from '../../functions/platform/table/writes.ts'
import { countBeforehandTexts } from '../../web/pages/dashboard/period/count-beforehand-texts.ts'
import { go, visit } from './visiting/browser.ts'
import { pictured, press, shownCity } from './visiting/shown-city.ts'

/** Figures that are more than one request can count: the page offers to have them counted, waits, and shows them. */

const shown = shownCity()
const t = countBeforehandTexts.vi

test('a figure beyond what a request counts is counted while somebody waits, then shown', async () => {
  const { store, url } = shown.city
  // A department with half a million tasks, as far as its tally tells: they are not made for a test.
  await putItem(store, { ...tallyKey('SXD', 2020), ...noTally(), doneOnTime: 500_000 }, tallyOfItem)
  const { page, close } = await visit(shown.browser, url, 'vp.kstt')
  await go(page, '/dashboard?period=2020&asOf=2020-12-31')
  await page.getByRole('heading', { name: t.title }).waitFor()
  expect(await page.locator('main .failed').textContent()).toContain('500.000')
  await pictured(page, 'count-beforehand')
  await press(page, t.start)
  await page.locator('main .failed').waitFor({ state: 'detached' })
  await page.locator('main table').first().waitFor()
  await pictured(page, 'counted-beforehand')
  await close()
})
