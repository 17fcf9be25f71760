import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { go, inOtherLanguage, languageOf, type Visitor, visit, wrongIn } from './visiting/browser.ts'
import { unfitIn } from './visiting/fits.ts'
import { pagesShown } from './visiting/pages.ts'
import { shownCity } from './visiting/shown-city.ts'

/**
 * Every page, as one who may see it, in both languages, light and dark, on a phone, a tablet and a desk: axe finds nothing
 * wrong, no script fails, nothing is asked of anybody else. At 320 and 1920 px nobody has to scroll sideways (at 1280 px and 400 %
 * a page is 320 px wide), and in forced colours every focus is seen. A page is opened in the language that the one before was
 * left in, and then put into the other: each second one begins in English.
 */

const shown = shownCity()

describe.each(Object.entries(pagesShown))('%s', (person, addresses) => {
  let visitor: Visitor
  beforeAll(async () => {
    visitor = await visit(shown.browser, shown.city.url, person)
  })
  afterAll(() => visitor?.close())

  const expectWellIn = async (language: string) => {
    const { page, complaints } = visitor
    expect(await languageOf(visitor)).toBe(language)
    expect(await page.locator('main h1').count(), `one heading in ${language}`).toBe(1)
    expect(await wrongIn(visitor), `in ${language}`).toEqual([])
    // The longer words of the two languages are these.
    if (language === 'vi') expect(await unfitIn(page)).toEqual([])
    expect(complaints, `in ${language}`).toEqual([])
  }

  test.each(addresses)('%s', async (address) => {
    await go(visitor.page, address)
    const opened = await languageOf(visitor)
    await expectWellIn(opened)
    const other = await inOtherLanguage(visitor)
    expect(other).not.toBe(opened)
    await expectWellIn(other)
  })
})
