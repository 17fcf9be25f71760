import type { Browser, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type City, openCity } from '../journeys/city.ts'
import { openBrowser, visit } from './visiting/browser.ts'
import { records, today } from './visiting/pages.ts'

/**
 * What somebody came for, the work on the clerk's home and the leader's figures, waits for few answers of the city. Which they
 * are is what the code decides; the seconds are the machine's.
 */

let city: City
let browser: Browser

beforeAll(async () => {
  city = await openCity(records, today, '08:00')
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await city?.stop()
})

test.each([
  ['sxd.cv', 'main a[href^="/tasks/"]', ['/api/me', '/api/todo']],
  ['lanhdao', 'main table td', ['/api/me', '/api/dashboard/2021']],
])(
  '%s has something useful to look at, %s, when these have answered and no other: %j',
  async (person, useful, needed) => {
    const { page, close } = await visit(browser, city.url, person)
    const held: Route[] = []
    await page.route('**/api/**', (route) => {
      if (needed.includes(new URL(route.request().url()).pathname)) return route.continue()
      held.push(route)
    })
    await page.reload({ waitUntil: 'commit' })
    await page.locator(useful).first().waitFor()
    expect(await page.locator(useful).count()).toBeGreaterThan(0)
    for (const route of held) await route.abort()
    await close()
  },
)
