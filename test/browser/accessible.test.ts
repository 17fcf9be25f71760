import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { go, type Visitor, visit, wrongIn } from './visiting/browser.ts'
import { unfitIn } from './visiting/fits.ts'
import { pagesShown } from './visiting/pages.ts'
import { shownCity } from './visiting/shown-city.ts'

/**
 * Every page, as one who may see it, in both languages, light and dark, on a phone, a tablet and a desk: axe finds nothing
 * wrong, no script fails, nothing is asked of anybody else. At 320 and 1920 px nobody has to scroll sideways (at 1280 px and 400 %
 * a page is 320 px wide), and in forced colours every focus is seen.
 */

const shown = shownCity()

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  describe.each(Object.entries(pagesShown))('%s', (person, addresses) => {
    let visitor: Visitor
    beforeAll(async () => {
      visitor = await visit(shown.browser, shown.city.url, person, { language })
    })
    afterAll(() => visitor?.close())

    test.each(addresses)('%s', async (address) => {
      const { page, complaints } = visitor
      await go(page, address)
      expect(await page.locator('main h1').count(), 'one heading').toBe(1)
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      expect(await wrongIn(visitor)).toEqual([])
      // The longer words of the two languages are these.
      if (language === 'vi') expect(await unfitIn(page)).toEqual([])
      expect(complaints).toEqual([])
    })
  })
})
