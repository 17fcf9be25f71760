import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { columnsTexts } from '../../web/pages/tasks/columns/columns-texts.ts'
import { listCaptions } from '../../web/pages/tasks/list-captions.ts'
import { boardStateTexts } from '../../web/pages/tasks/overview/board-state-texts.ts'
import { overviewTexts } from '../../web/pages/tasks/overview/overview-texts.ts'
import { viewsTexts } from '../../web/pages/tasks/views/views-texts.ts'
import { partTexts } from '../../web/parts/parts-texts.ts'
import { go, patienceMs, settled, type Visitor, visit, wrongIn } from './visiting/browser.ts'
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

/** Waits for what a press brings about: the page shows it when its answer is there. */
const comesTo = <Value>(read: () => Promise<Value>, value: Value) =>
  expect.poll(read, { timeout: patienceMs }).toEqual(value)

const titles = (page: Page) => page.locator('tbody th a').allTextContents()

describe('a department’s month', () => {
  const o = overviewTexts.vi
  const dayOf = (page: Page) => page.locator(':focus').getAttribute('data-day')

  test('is a grid that arrows lead through, with the tasks of each day and the days off', async () => {
    const page = await pageOf('sxd.cv')
    await go(page, '/tasks')
    await page.getByRole('link', { name: o.dueDates }).press('Enter')
    const grid = page.getByRole('grid', { name: o.month('Tháng 7', '2021') })
    await comesTo(() => grid.getByRole('gridcell').count(), 35)
    const today = grid.getByRole('button', { name: /26\/07\/2021, Hôm nay, 1 nhiệm vụ/ })
    await today.focus()
    await page.getByText('Rà soát quy hoạch phân khu').last().waitFor()
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'Home', 'End'])
      await page.keyboard.press(key)
    await comesTo(() => dayOf(page), '2021-07-18')
    expect(await grid.getByRole('button', { name: /^Chủ nhật 25\/07\/2021, Nghỉ/ }).count()).toBe(1)
    // One day alone is reached by Tab.
    expect(await grid.locator('button[tabindex="0"]').count()).toBe(1)
    await grid.getByRole('button', { name: /12\/07\/2021.*1 quá hạn/ }).click()
    await page.getByRole('link', { name: o.inList('1') }).waitFor()
    await pictured(page, 'month')
    expect(await wrongNow()).toEqual([])
    await page.keyboard.press('PageDown')
    await page.getByRole('grid', { name: o.month('Tháng 8', '2021') }).waitFor()
    await grid.first().waitFor({ state: 'detached' })
    await page.getByRole('link', { name: new RegExp(o.before) }).click()
    await page.locator('[data-day="2021-07-12"]').click()
    await page.getByRole('link', { name: o.inList('1') }).press('Enter')
    await comesTo(() => titles(page), ['Xử lý dứt điểm nhiệm vụ quá hạn'])
    expect(visitor?.complaints).toEqual([])
  })

  test('is a board whose cards move by the commands of their tasks', async () => {
    const page = await pageOf('vp.kstt', { language: 'en' })
    const e = overviewTexts.en
    await go(page, '/boards/STC')
    await page.getByLabel(e.department).selectOption('SXD')
    await press(page, e.show)
    const boardState = boardStateTexts.en
    const column = (state: keyof typeof boardState) =>
      page.getByRole('region', { name: new RegExp(`^${boardState[state]} \\d+$`) })
    await comesTo(() => column('acceptance').getByRole('listitem').count(), 1)
    await comesTo(() => column('overdue').getByRole('listitem').count(), 1)
    await pictured(page, 'board')
    expect(await wrongNow()).toEqual([])
    await column('acceptance').getByRole('link', { name: e.acts.judge }).press('Enter')
    await page.waitForURL(/\/judge$/)
    expect(visitor?.complaints).toEqual([])
  })

  test('is read on a phone', async () => {
    const page = await pageOf('sxd.truong', { width: 360 })
    await go(page, '/due-dates/SXD?month=2021-07')
    const wide = await page.evaluate('document.documentElement.scrollWidth')
    expect(wide).toBeLessThanOrEqual(360)
    await go(page, '/boards/SXD')
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
    expect(await page.getByRole('link', { name: o.acts.acknowledge }).count()).toBeGreaterThan(0)
  })
})

describe('a saved list', () => {
  const saved = viewsTexts.vi

  test('of a department is made by its head, opened by its clerk and removed again', async () => {
    const page = await pageOf('sxd.truong')
    await go(page, '/tasks?status=open-overdue&sort=-daysOverdue&columns=task,daysOverdue')
    await page.getByRole('link', { name: saved.save }).press('Enter')
    await press(page, saved.submit)
    await page.locator('.govuk-error-summary').getByText(saved.nameMissing).waitFor()
    await page.getByLabel(saved.name).fill('Chậm nhất trước')
    await page.getByLabel(saved.owners.department).check()
    await pictured(page, 'list-saving')
    expect(await wrongNow()).toEqual([])
    await press(page, saved.submit)
    await page.getByText(saved.saved('Chậm nhất trước')).waitFor()
    const shownNow = page.getByRole('link', { name: 'Chậm nhất trước' })
    expect(await shownNow.getAttribute('aria-current')).toBe('true')
    await pictured(page, 'list-saved')
    expect(await wrongNow()).toEqual([])
    await visitor?.close()
    const clerk = await pageOf('sxd.cv')
    await go(clerk, '/tasks')
    await clerk.getByRole('link', { name: 'Chậm nhất trước' }).press('Enter')
    await settled(clerk)
    expect(await headings(clerk)).toEqual([t.headings.task, t.headings.daysOverdue])
    await go(clerk, '/list-views')
    // The clerk's own may be changed, the department's not.
    expect(await clerk.locator('tbody tr').count()).toBe(2)
    expect(await clerk.locator('tbody').getByRole('link', { name: saved.manage }).count()).toBe(1)
    await visitor?.close()
    const head = await pageOf('sxd.truong')
    await go(head, '/list-views')
    await head.locator('tbody').getByRole('link', { name: saved.manage }).press('Enter')
    await head.getByLabel(saved.name).fill('Quá hạn lâu')
    await press(head, saved.rename)
    await head.getByRole('link', { name: 'Quá hạn lâu', exact: true }).waitFor()
    await pictured(head, 'lists-saved')
    // What it shows is replaced by what somebody looks at, and its name stays.
    await head.getByRole('link', { name: 'Quá hạn lâu', exact: true }).click()
    await settled(head)
    await go(head, '/tasks?status=open-in-term&columns=task,holder')
    await head.getByRole('link', { name: saved.save }).click()
    await head
      .getByLabel(saved.into)
      .selectOption({ label: saved.instead('Quá hạn lâu', saved.ofOwners.department) })
    await pictured(head, 'list-replacing')
    expect(await wrongNow()).toEqual([])
    await press(head, saved.submit)
    await head.getByText(saved.saved('Quá hạn lâu')).waitFor()
    expect(new URL(head.url()).search).toBe('?status=open-in-term&columns=task%2Cholder')
    await go(head, '/list-views')
    await head.locator('tbody').getByRole('link', { name: saved.manage }).click()
    await press(head, saved.remove)
    await head.getByText(saved.none).waitFor()
    expect(visitor?.complaints).toEqual([])
  })
})

describe('the order of a list', () => {
  test('is that of a column whose head is pressed, of the whole list, and said to who does not see it', async () => {
    const page = await pageOf('vp.kstt')
    await go(page, '/tasks?limit=3')
    const head = page.getByRole('columnheader', { name: t.headings.task })
    expect(await head.getAttribute('aria-sort')).toBe('none')
    await head.getByRole('button').press('Enter')
    await comesTo(() => head.getAttribute('aria-sort'), 'ascending')
    await settled(page)
    const first = await titles(page)
    await page.getByRole('link', { name: partTexts.vi.next }).press('Enter')
    await page.waitForURL(/cursor=/)
    // The address is there before the lines are.
    await comesTo(async () => (await titles(page)).filter((title) => !first.includes(title)).length, 3)
    const all = [...first, ...(await titles(page))]
    expect(all).toHaveLength(6)
    expect(all).toEqual(all.toSorted(new Intl.Collator('vi').compare))
    // Pressed again it is turned round, and begins with its first page.
    await head.getByRole('button').press('Enter')
    await comesTo(async () => new URL(page.url()).search, '?limit=3&sort=-task')
    await comesTo(() => head.getAttribute('aria-sort'), 'descending')
    await settled(page)
    await pictured(page, 'sorted')
    expect(await wrongNow()).toEqual([])
    expect(visitor?.complaints).toEqual([])
  })

  test('is the worst first for who sees the whole city, and that of the store where there are too many', async () => {
    const page = await pageOf('vp.kstt')
    const due = page.getByRole('columnheader', { name: t.headings.dueOn })
    await go(page, '/tasks?status=open')
    expect(await due.getAttribute('aria-sort')).toBe('ascending')
    const dates = await page.locator(`td[data-name="${t.headings.dueOn}"]`).allTextContents()
    const days = dates.flatMap(
      (words) => /(\d\d)\/(\d\d)\/(\d{4})/.exec(words)?.slice(1).reverse().join('-') ?? [],
    )
    expect(days.length).toBeGreaterThan(3)
    expect(days).toEqual([...days].sort())
    const whole = await titles(page)
    const body = { type: 'about:blank', title: 'x', status: 422, code: 'too-many-to-sort', facts: { max: 1 } }
    await page.route(/\/api\/tasks\?.*sort=dueOn/, (route) =>
      route.fulfill({ status: 422, contentType: 'application/problem+json', body: JSON.stringify(body) }),
    )
    await page.reload()
    await settled(page)
    expect(await due.getAttribute('aria-sort')).toBe('none')
    expect((await titles(page)).sort()).toEqual(whole.sort())
    expect(visitor?.complaints).toEqual([])
  })

  test('comes with how many tasks the whole list has, also of a department', async () => {
    const page = await pageOf('sxd.cv')
    await go(page, '/tasks')
    const all = await titles(page)
    await go(page, '/tasks?limit=1')
    const caption = listCaptions.vi('1', { isAll: false, total: String(all.length) })
    expect(await page.locator('caption').textContent()).toBe(caption)
    expect(all.length).toBeGreaterThan(1)
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
    await comesTo(async () => (await titles(page))[0], 'Hoàn thiện hồ sơ quyết toán')
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
    const chosen = [t.headings.task, t.headings.progress, ...usual.slice(1), t.headings.coordinating]
    await comesTo(() => headings(page), chosen)
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
    await comesTo(() => headings(page), usual)
    expect(visitor?.complaints).toEqual([])
  })
})
