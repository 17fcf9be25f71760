import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { notificationTexts } from '../../web/pages/notifications/notifications-texts.ts'
import { mentionTexts } from '../../web/pages/task/history/mentioning/mention-texts.ts'
import { taskPageTexts } from '../../web/pages/task/task-texts.ts'
import { taskIdAt } from '../journeys/city.ts'
import { go, patienceMs, settled, type Visitor, visit, wrongIn } from './visiting/browser.ts'
import { pictured, press, shownCity } from './visiting/shown-city.ts'

/** What came in: a comment that names a colleague is written, told on every page, and read. */

const shown = shownCity()
const t = notificationTexts.vi
let visitor: Visitor | undefined

afterEach(async () => {
  expect(visitor?.complaints).toEqual([])
  await visitor?.close()
})

const pageOf = async (who: string) => {
  visitor = await visit(shown.browser, shown.city.url, who)
  return visitor
}

const bell = (page: Page) => page.locator('.masthead-ways a')

/** How much the head says is unread; undefined where it says nothing. */
const unreadIn = async (page: Page) => (await bell(page).locator('.unread').allTextContents()).map(Number)[0]

test('a comment names a colleague by keys alone, and says so', async () => {
  const visiting = await pageOf('vp.kstt')
  const { page } = visiting
  await go(page, `/tasks/${taskIdAt('SXD', 0)}`)
  await page.getByLabel(taskPageTexts.vi.comment).focus()
  await page.keyboard.type('Nhờ @')
  await page.getByRole('group', { name: mentionTexts.vi.offered }).waitFor()
  expect(await wrongIn(visiting)).toEqual([])
  await pictured(page, 'mentioning')
  await page.keyboard.type('truong')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.type('cho ý kiến')
  const words = await page.getByLabel(taskPageTexts.vi.comment).inputValue()
  expect(words).toMatch(/^Nhờ @.+ cho ý kiến$/)
  await press(page, taskPageTexts.vi.send)
  await page.getByText(taskPageTexts.vi.commentSent).waitFor()
  await page.getByText(words).first().waitFor()
  await shown.city.drain()
})

test('whoever is named sees it from every page, opens it, and it is read', async () => {
  const visiting = await pageOf('sxd.truong')
  const { page } = visiting
  await bell(page).locator('.unread').waitFor()
  const before = (await unreadIn(page)) ?? 0
  await pictured(page, 'notification-count')
  await bell(page).click()
  await page.getByText(t.named).waitFor()
  expect(await wrongIn(visiting)).toEqual([])
  await pictured(page, 'notifications')
  await page.getByRole('link', { name: 'Rà soát quy hoạch phân khu' }).click()
  await page.waitForURL(`**/tasks/${taskIdAt('SXD', 0)}`)
  await settled(page)
  await expect.poll(() => unreadIn(page), { timeout: patienceMs }).toBe(before > 1 ? before - 1 : undefined)
})

test('all is marked as read at once', async () => {
  const visiting = await pageOf('sxd.cv')
  const { page } = visiting
  await bell(page).locator('.unread').waitFor()
  await go(page, '/notifications')
  await press(page, t.markAll)
  await page.getByText(t.allRead).waitFor()
  await expect.poll(() => unreadIn(page), { timeout: patienceMs }).toBeUndefined()
  expect(await page.getByText(t.isNew, { exact: true }).count()).toBe(0)
  expect(await wrongIn(visiting)).toEqual([])
})
