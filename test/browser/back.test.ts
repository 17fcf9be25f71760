import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { go, settled, visit } from './visiting/browser.ts'
import { comesToBe, shownCity } from './visiting/shown-city.ts'

/** Somebody follows a link far down on a page and comes back: they are where they were, whatever the network does. */

const shown = shownCity()

const delayMs = 300
const slowed = (page: Page) =>
  page.route('**/api/**', async (route) => {
    await pause(delayMs)
    await route.continue()
  })

const top = (page: Page): Promise<number> => page.evaluate('scrollY')
const details = (page: Page) => page.locator('main details.govuk-details').first()

/** Far down, with something opened, and the last link to a list of tasks. */
const leaveFarDown = async (page: Page) => {
  await go(page, '/departments/SXD/figures')
  await details(page).locator('summary').click()
  const link = page.locator('main a[href^="/tasks?"], main a[href^="/figures/tasks?"]').last()
  // On a phone the part that it is in is folded.
  const fold = link.locator('xpath=ancestor::details')
  if ((await fold.getAttribute('open')) === null) await fold.locator('> summary').click()
  await link.scrollIntoViewIfNeeded()
  const left = { top: await top(page), href: await link.getAttribute('href') }
  expect(left.top).toBeGreaterThan(500)
  await link.click()
  await page.waitForURL((url) => !url.pathname.endsWith('/figures'))
  await settled(page)
  expect(await top(page)).toBe(0)
  return left
}

const isBackAt = async (page: Page, { top: before, href }: { top: number; href: string | null }) => {
  await settled(page)
  await comesToBe(page, `Math.abs(scrollY - ${before}) < 2`, true)
  expect(await details(page).getAttribute('open')).not.toBeNull()
  await comesToBe(page, "document.activeElement.getAttribute('href')", href)
}

test.each([1280, 360])(
  'back is where one was, with what was opened and the focus on the link, at %d',
  async (width) => {
    const { page, complaints, close } = await visit(shown.browser, shown.city.url, 'lanhdao', { width })
    const left = await leaveFarDown(page)
    await slowed(page)
    await page.goBack()
    await isBackAt(page, left)
    // Forward and back once more; and a reload is no way to lose one's place either.
    await page.goForward()
    await settled(page)
    await page.goBack()
    await isBackAt(page, left)
    await page.reload()
    await isBackAt(page, left)
    expect(complaints).toEqual([])
    await close()
  },
)

test('whoever scrolls by themselves before all is there stays where they are', async () => {
  const { page, close } = await visit(shown.browser, shown.city.url, 'lanhdao')
  await leaveFarDown(page)
  await slowed(page)
  await page.goBack()
  await page.locator('main h1').waitFor()
  await page.mouse.move(600, 400)
  await page.mouse.wheel(0, 1)
  await settled(page)
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
  expect(await top(page)).toBeLessThan(100)
  await close()
})
