import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { columnsTexts } from '../../web/pages/tasks/columns/columns-texts.ts'
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
    .evaluateAll((all) => all.map((one) => one.firstChild?.textContent))

const usual = [
  t.headings.task,
  t.headings.department,
  t.headings.dueOn,
  t.headings.status,
  t.headings.assignedOn,
]

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
