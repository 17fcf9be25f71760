import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { columnsTexts } from '../../web/pages/tasks/columns/columns-texts.ts'
import { partTexts } from '../../web/parts/parts-texts.ts'
import { go, settled, type Visitor, visit, wrongIn } from './visiting/browser.ts'
import { pictured, press, shownCity } from './visiting/shown-city.ts'

/** Lists as people want them: their columns, their order. */

const shown = shownCity()
const t = columnsTexts.vi
let visitor: Visitor | undefined

afterEach(async () => {
  await visitor?.close()
})

const pageOf = async (who: string, look: Parameters<typeof visit>[3] = {}): Promise<Page> => {
  visitor = await visit(shown.browser, shown.city.url, who, look)
  visitor.page.setDefaultTimeout(10_000)
  return visitor.page
}

const wrongNow = () => (visitor ? wrongIn(visitor) : [])

const headings = (page: Page) =>
  page
    .locator('thead th:not(.choose-cell)')
    .evaluateAll((all) => all.map((one) => one.textContent?.replace(/[↕↑↓]$/, '')))

const usual = [
  t.headings.task,
  t.headings.department,
  t.headings.dueOn,
  t.headings.status,
  t.headings.assignedOn,
]

const titles = (page: Page) => page.locator('tbody th a').allTextContents()

describe('the order of a list', () => {
  test('is that of a column whose head is pressed, of the whole list, and said to who does not see it', async () => {
    const page = await pageOf('vp.kstt')
    await go(page, '/tasks?limit=3')
    const head = page.getByRole('columnheader', { name: t.headings.task })
    expect(await head.getAttribute('aria-sort')).toBe('none')
    await head.getByRole('button').press('Enter')
    await settled(page)
    expect(await head.getAttribute('aria-sort')).toBe('ascending')
    const first = await titles(page)
    await page.getByRole('link', { name: partTexts.vi.next }).press('Enter')
    await settled(page)
    const all = [...first, ...(await titles(page))]
    expect(all).toHaveLength(6)
    expect(all).toEqual(all.toSorted(new Intl.Collator('vi').compare))
    // Pressed again it is turned round, and begins with its first page.
    await head.getByRole('button').press('Enter')
    await settled(page)
    expect(new URL(page.url()).search).toBe('?limit=3&sort=-task')
    expect(await head.getAttribute('aria-sort')).toBe('descending')
    await pictured(page, 'sorted')
    expect(await wrongNow()).toEqual([])
    expect(visitor?.complaints).toEqual([])
  })

  test('is chosen from a list where a phone shows no heads', async () => {
    const page = await pageOf('sxd.cv', { width: 360, language: 'en' })
    await go(page, '/tasks')
    await page
      .locator('summary')
      .filter({ hasText: columnsTexts.en.choose('4') })
      .press('Enter')
    await page.getByLabel(columnsTexts.en.sort).selectOption('-dueOn')
    await press(page, columnsTexts.en.apply)
    await settled(page)
    expect((await titles(page))[0]).toBe('Hoàn thiện hồ sơ quyết toán')
    expect(visitor?.complaints).toEqual([])
  })
})

describe('the columns of a list', () => {
  test('are chosen and moved by keyboard, stay in the address and for the next list', async () => {
    const page = await pageOf('vp.kstt')
    await go(page, '/tasks')
    expect(await headings(page)).toEqual(usual)
    await page
      .locator('summary')
      .filter({ hasText: t.choose('5') })
      .press('Enter')
    for (const heading of [t.headings.coordinating, t.headings.progress])
      await page.getByLabel(heading, { exact: true }).press('Space')
    for (let steps = 0; steps < 5; steps += 1)
      await page.getByLabel(t.earlier(t.headings.progress)).press('Enter')
    await pictured(page, 'columns-chosen')
    expect(await wrongNow()).toEqual([])
    await press(page, t.apply)
    await settled(page)
    const chosen = [t.headings.task, t.headings.progress, ...usual.slice(1), t.headings.coordinating]
    expect(await headings(page)).toEqual(chosen)
    const coordinated = page.getByRole('row', { name: /Bố trí kinh phí chỉnh trang/ })
    await coordinated.getByText('Sở Xây dựng').waitFor()
    await pictured(page, 'columns')
    expect(await wrongNow()).toEqual([])
    // An address shows them to anybody; whoever chose them has them without it.
    expect(new URL(page.url()).searchParams.get('columns')).toContain('progress')
    await go(page, '/tasks?status=open')
    expect(await headings(page)).toEqual(chosen)
    await page.getByText(t.choose('7')).click()
    await press(page, t.usual)
    await settled(page)
    expect(await headings(page)).toEqual(usual)
    expect(visitor?.complaints).toEqual([])
  })
})
