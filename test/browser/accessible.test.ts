import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LocalCity } from '../../infra/local/local-city.ts'
import { startLocal } from '../../infra/local/local-city.ts'
import { go, openBrowser, settled, type Visitor, violations, visit } from './browser.ts'
import { pagesShown } from './pages.ts'

/**
 * Every page, as one who may see it, in both languages, light and dark, on a phone, a tablet and a desk: axe finds nothing
 * wrong, no script fails, nothing is asked of anybody else.
 */

let city: LocalCity
let browser: Browser

beforeAll(async () => {
  city = await startLocal({ port: 0, inMemory: true, city: 'sample', onError: () => undefined })
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await city?.stop()
})

const widths = [360, 768, 1280]
const colours = ['light', 'dark'] as const

const looksOf = async ({ page }: Visitor): Promise<string[]> => {
  const wrong: string[] = []
  for (const colorScheme of colours)
    for (const width of widths) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 900 })
      wrong.push(...(await violations(page)).map((found) => `${colorScheme} ${width}: ${found}`))
    }
  return wrong
}

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  describe.each(Object.entries(pagesShown))('%s', (person, addresses) => {
    let visitor: Visitor
    beforeAll(async () => {
      visitor = await visit(browser, city.url, person, { language })
    })
    afterAll(() => visitor.close())

    test.each(addresses)('%s', async (address) => {
      const { page, complaints } = visitor
      await go(page, address)
      await settled(page)
      expect(await page.locator('main h1').count(), 'one heading').toBe(1)
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      expect(await looksOf(visitor)).toEqual([])
      expect(complaints).toEqual([])
    })
  })
})
