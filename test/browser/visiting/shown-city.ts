import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import type { CityRecord } from '../../../functions/documents/city-file/restore.ts'
import { type City, openCity } from '../../journeys/city.ts'
import { openBrowser } from './browser.ts'
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

/** Pictures for people to look at, where somebody names a folder for them in `PICTURES`. */
export const pictured = async (page: Page, name: string): Promise<void> => {
  const { PICTURES: folder } = process.env
  if (!folder) return
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true })
  }
}
