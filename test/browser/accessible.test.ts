import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LocalCity } from '../../infra/local/local-city.ts'
import { startLocal } from '../../infra/local/local-city.ts'
import { go, openBrowser, type Visitor, violations, visit } from './browser.ts'
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

/** An open task of Sở Xây dựng, as its list shows it first. */
const taskOf = async ({ page }: Visitor): Promise<string> => {
  await go(page, '/tasks?department=SXD&status=open&limit=1')
  const href = await page.locator('main a[href^="/tasks/SXD"]').first().getAttribute('href')
  return href?.split('/')[2] ?? ''
}

/** Opens what stands in the list of pages. */
const open = async (visitor: Visitor, shown: string): Promise<void> => {
  const { page } = visitor
  const [address = '', link] = shown.split(' > ')
  await go(page, address.includes('{task}') ? address.replace('{task}', await taskOf(visitor)) : address)
  if (!link) return
  const hrefs = await page
    .locator('main a')
    .evaluateAll((links) => links.map((one) => one.getAttribute('href')))
  const found = hrefs.find((href) => new RegExp(`/${link}$`).test(href ?? ''))
  if (!found) throw new Error(`${address} has no link to ${link}`)
  await go(page, found)
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
      await open(visitor, address)
      expect(await page.locator('main h1').count(), 'one heading').toBe(1)
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      expect(await looksOf(visitor)).toEqual([])
      expect(complaints).toEqual([])
    })
  })
})
