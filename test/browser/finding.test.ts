import { afterEach, expect, test } from 'vitest'
import { chosenTexts } from '../../web/pages/tasks/chosen/chosen-texts.ts'
import { taskListTexts } from '../../web/pages/tasks/task-list-texts.ts'
import { keysTexts } from '../../web/parts/keys/keys-texts.ts'
import { taskIdAt } from '../journeys/city.ts'
import { go, settled, type Visitor, visit, wrongIn } from './visiting/browser.ts'
import { comesToBe, pictured, press, shownCity } from './visiting/shown-city.ts'

/** Finding one's way: the search box of every page, keys for whoever likes them, the filters of a list and the figure it explains. */

const shown = shownCity()
const t = keysTexts.vi
let visitor: Visitor | undefined

afterEach(async () => {
  expect(visitor?.complaints).toEqual([])
  await visitor?.close()
})

const pageOf = async (who: string) => {
  visitor = await visit(shown.browser, shown.city.url, who)
  return visitor
}

test('the search box is a key away from every page, and says what was looked for', async () => {
  const { page } = await pageOf('vp.kstt')
  await go(page, '/dashboard')
  await page.keyboard.press('/')
  await page.keyboard.type('quy hoạch/k')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/search?q=quy+ho*')
  await settled(page)
  expect(await page.locator('#search-box').inputValue()).toBe('quy hoạch/k')
  await pictured(page, 'search-box')
})

test('rows of a list by keys: next, before, chosen; what is to be done with a task', async () => {
  const { page } = await pageOf('vp.kstt')
  await go(page, '/tasks')
  const focused = 'document.activeElement?.textContent'
  const titles = await page.locator('tbody tr th a').allTextContents()
  await page.keyboard.press('j')
  await comesToBe(page, 'document.activeElement?.matches("a, [type=checkbox]")', true)
  await page.keyboard.press('j')
  await comesToBe(page, focused, titles[1])
  await page.keyboard.press('k')
  await comesToBe(page, focused, titles[0])
  await page.keyboard.press('x')
  await page.getByText(chosenTexts.vi.chosen('1'), { exact: true }).waitFor()
  await go(page, `/tasks/${taskIdAt('SXD', 1)}`)
  await page.keyboard.press('d')
  await page.waitForURL(`**/tasks/${taskIdAt('SXD', 1)}/judge`)
})

test('the palette opens a page and what one looked at last; the table of keys switches single keys off', async () => {
  const visiting = await pageOf('vp.kstt')
  const { page } = visiting
  await go(page, `/tasks/${taskIdAt('SXD', 0)}`)
  await page.locator('#search-box').focus()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: t.words }).waitFor()
  await page.keyboard.type('ra soat quy')
  await page.getByRole('option', { name: /Rà soát quy hoạch phân khu/ }).waitFor()
  expect(await wrongIn(visiting)).toEqual([])
  await pictured(page, 'palette')
  await page.getByRole('combobox', { name: t.words }).fill('so lieu')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/dashboard')
  await settled(page)
  await page.locator('main h1').first().focus()
  await page.keyboard.press('?')
  await page.getByRole('heading', { name: t.title }).waitFor()
  expect(await wrongIn(visiting)).toEqual([])
  await pictured(page, 'keys')
  await page.getByLabel(t.letters).uncheck()
  await press(page, t.close)
  await page.keyboard.press('/')
  expect(await page.evaluate('document.activeElement?.id')).not.toBe('search-box')
})

test('a list says which figure it explains, and is filtered by one press', async () => {
  const visiting = await pageOf('vp.kstt')
  const { page } = visiting
  const words = taskListTexts.vi
  await go(page, '/tasks?year=2021&status=open-overdue&department=SXD')
  await page.getByText(words.ofYear('2021', '26/07/2021')).waitFor()
  const told = await page.locator('.figure-told').textContent()
  expect(told).toContain('Sở Xây dựng')
  expect(Number(/^\d+/.exec(told ?? '')?.[0])).toBe(await page.locator('tbody tr').count())
  await pictured(page, 'list-with-figure')
  await page.getByRole('link', { name: words.chips.overdue, exact: true }).click()
  await settled(page)
  expect(new URL(page.url()).search).toBe('?department=SXD&status=open-overdue')
  expect(
    await page.getByRole('link', { name: words.chips.overdue, exact: true }).getAttribute('aria-current'),
  ).toBe('true')
  expect(await wrongIn(visiting)).toEqual([])
})

test.each(['sxd.cv', 'sxd.truong'])(
  '%s is told the own department’s figure above the own list',
  async (who) => {
    const { page } = await pageOf(who)
    await go(page, '/tasks?year=2021&status=assigned')
    await page.getByText(taskListTexts.vi.ofYear('2021', '26/07/2021')).waitFor()
    const told = await page.locator('.figure-told').textContent()
    expect(told).toContain('Sở Xây dựng')
    expect(told).not.toContain(taskListTexts.vi.wholeCity)
    expect(Number(/^\d+/.exec(told ?? '')?.[0])).toBe(await page.locator('tbody tr').count())
  },
)
