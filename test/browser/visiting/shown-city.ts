import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import type { CityRecord } from '../../../functions/documents/city-file/restore.ts'
import { type City, openCity } from '../../journeys/city.ts'
import { openBrowser, patienceMs } from './browser.ts'
import { records, today } from './pages.ts'

interface ShownCity {
  city: City
  browser: Browser
}

/** A file's own city, with something to see on every page unless it brings its own, and a browser: there from its first test to its last. */
export const shownCity = (shownRecords: readonly CityRecord[] = records): Readonly<ShownCity> => {
  const shown = {} as ShownCity
  beforeAll(async () => {
    shown.city = await openCity(shownRecords, today, '08:00')
    shown.browser = await openBrowser()
  })
  afterAll(async () => {
    await shown.browser?.close()
    await shown.city?.stop()
  })
  return shown
}

export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click()

/** Waits until an expression is so on the page. Asked from here: the page itself may not compile code from a text. */
export const comesToBe = (page: Page, expression: string, value: unknown): Promise<void> =>
  expect.poll(() => page.evaluate(expression), { timeout: patienceMs }).toBe(value)

/** Pictures for people to look at, where somebody names a folder for them in `PICTURES`. */
export const pictured = async (page: Page, name: string): Promise<void> => {
  const { PICTURES: folder } = process.env
  if (!folder) return
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true })
  }
}
