import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { columnsTexts } from '../../web/pages/tasks/columns/columns-texts.ts'
import { go, type Visitor, visit } from './visiting/browser.ts'
import { comesToBe, shownCity } from './visiting/shown-city.ts'

/** Lists on the screens that people have: nothing out of sight, nothing broken, no room left unused. */

const shown = shownCity()
let visitor: Visitor | undefined

afterEach(async () => {
  expect(visitor?.complaints).toEqual([])
  await visitor?.close()
})

const pageOf = async (who: string, look: Parameters<typeof visit>[3] = {}): Promise<Page> => {
  visitor = await visit(shown.browser, shown.city.url, who, look)
  return visitor.page
}

describe('a list on a screen', () => {
  /** Days of the tables that are broken over two lines. */
  const brokenDays = `(() => {
    const broken = []
    for (const cell of document.querySelectorAll('.table-scroll td, .table-scroll th')) {
      const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
      while (texts.nextNode()) {
        const day = /\\d\\d\\/\\d\\d\\/\\d{4}/.exec(texts.currentNode.data)
        if (!day) continue
        const range = document.createRange()
        range.setStart(texts.currentNode, day.index)
        range.setEnd(texts.currentNode, day.index + day[0].length)
        if (range.getClientRects().length > 1) broken.push(day[0])
      }
    }
    return broken
  })()`

  test('of a phone is sorted by what stands above its cards, where it is seen', async () => {
    const page = await pageOf('vp.kstt', { isPhone: true })
    await go(page, '/tasks')
    const button = page.getByRole('button', { name: columnsTexts.vi.headings.dueOn })
    const box = await button.boundingBox()
    expect(box && box.height >= 24 && box.width >= 24 && box.x >= 0 && box.x + box.width <= 360).toBe(true)
    await button.tap()
    // It stands so already: the longest due first.
    await comesToBe(page, 'new URLSearchParams(location.search).get("sort")', '-dueOn')
    await button.tap()
    await comesToBe(page, 'new URLSearchParams(location.search).get("sort")', 'dueOn')
  })

  test.each(['/directives', '/figures/tasks?assignedFrom=2021-01-01&assignedTo=2021-12-31'])(
    'of a tablet keeps its days whole: %s',
    async (address) => {
      const page = await pageOf('vp.kstt', { width: 768 })
      await go(page, address)
      expect(await page.locator('.table-scroll td').count()).toBeGreaterThan(0)
      expect(await page.evaluate(brokenDays)).toEqual([])
    },
  )

  test.each(['/tasks', '/boards/SXD', '/due-dates/SXD?month=2021-07', '/directives', '/explanations'])(
    'on paper has nothing to fill in or press: %s',
    async (address) => {
      const page = await pageOf('vp.kstt')
      await go(page, address)
      await page.emulateMedia({ media: 'print' })
      const seen = await page.evaluate(
        `[...document.querySelectorAll('main :is(input, select, textarea, .govuk-button, .quiet-button, .chips a)')]
          .filter((one) => one.checkVisibility()).map((one) => one.outerHTML.slice(0, 80))`,
      )
      expect(seen).toEqual([])
    },
  )

  test.each(['/tasks', '/boards/SXD'])('that is wide is used: %s', async (address) => {
    const page = await pageOf('sxd.cv', { width: 1920 })
    await go(page, address)
    const width = await page.evaluate(
      'document.querySelector(".table-scroll, .board").getBoundingClientRect().width',
    )
    expect(width).toBeGreaterThan(1700)
  })
})
