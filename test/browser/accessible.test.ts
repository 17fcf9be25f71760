import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type City, openCity } from '../journeys/city.ts'
import { go, openBrowser, type Visitor, visit, wrongIn } from './visiting/browser.ts'
import { pagesShown, records, today } from './visiting/pages.ts'

/**
 * Every page, as one who may see it, in both languages, light and dark, on a phone, a tablet and a desk: axe finds nothing
 * wrong, no script fails, nothing is asked of anybody else.
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

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  describe.each(Object.entries(pagesShown))('%s', (person, addresses) => {
    let visitor: Visitor
    beforeAll(async () => {
      visitor = await visit(browser, city.url, person, { language })
    })
    afterAll(() => visitor?.close())

    test.each(addresses)('%s', async (address) => {
      const { page, complaints } = visitor
      await go(page, address)
      expect(await page.locator('main h1').count(), 'one heading').toBe(1)
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      expect(await wrongIn(visitor)).toEqual([])
      expect(complaints).toEqual([])
    })
  })
})
