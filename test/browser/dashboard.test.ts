import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import type { CityRecord } from '../../functions/documents/city-file/restore.ts'
import { noTally } from '../../functions/organisation/departments/tally.ts'
import { pictureTexts } from '../../web/pages/dashboard/picture/picture-texts.ts'
import { figureTexts } from '../../web/parts/figures/figures-texts.ts'
import { departmentNamed, person, tasksGiven } from '../journeys/city.ts'
import { go, type Visitor, visit, wrongIn } from './visiting/browser.ts'
import { pictured, shownCity } from './visiting/shown-city.ts'

/** The dashboard as a picture: a leader sees the most important at once, on a desk, on a phone and on paper. */

const codes = Array.from({ length: 40 }, (_, place) => `D${String(place).padStart(2, '0')}`)
/** So many tasks of a department are overdue today; a third of the departments has none. */
const overdueOf = (place: number): number => (place % 3 === 0 ? 0 : 1 + (place % 7))

const tasks = codes.flatMap((department, place) =>
  Array.from({ length: 9 }, (_, task) => ({
    department,
    title: `Nhiệm vụ số ${task + 1}`,
    dueOn: task < overdueOf(place) ? ('2021-07-12' as const) : ('2021-08-30' as const),
  })),
)

const mondays = ['2021-07-12', '2021-07-19', '2021-07-26'] as const
const nights: CityRecord[] = mondays.map((date, week) => ({
  kind: 'snapshot',
  snapshot: {
    date,
    year: 2021,
    tallies: Object.fromEntries(
      codes.map((code, place) => {
        const openOverdue = Math.min(week, overdueOf(place))
        return [code, { ...noTally(), openOverdue, openInTerm: 9 - openOverdue }]
      }),
    ),
  },
}))

const shown = shownCity([
  ...codes.map((code) => departmentNamed(code, `Ủy ban nhân dân xã số ${code.slice(1)}`)),
  person('lanhdao', 'leader'),
  ...tasksGiven(tasks),
  ...nights,
])

let visitor: Visitor | undefined

afterEach(async () => {
  expect(visitor?.complaints).toEqual([])
  await visitor?.close()
})

const openAt = async (width: number, look: { language?: 'vi' | 'en'; colours?: 'dark' } = {}) => {
  visitor = await visit(shown.browser, shown.city.url, 'lanhdao', { width, ...look })
  await go(visitor.page, '/dashboard')
  return visitor.page
}

const bottomOf = (page: Page, selector: string): Promise<number> =>
  page.evaluate(
    `Math.max(...[...document.querySelectorAll(${JSON.stringify(selector)})].map((one) => one.getBoundingClientRect().bottom))`,
  )

const screenOfPhone = 780

describe('a leader sees', () => {
  test('on a desk without scrolling: the tiles, the worst departments, whom the letter names', async () => {
    const page = await openAt(1280)
    expect(await bottomOf(page, '.figure, .bars > li, .named')).toBeLessThanOrEqual(900)
    expect(await page.locator('.bars > li').count()).toBe(8)
  })

  test('on a phone what is overdue first, in three screens', async () => {
    const page = await openAt(360)
    expect(await page.locator('.figure dt').first().textContent()).toBe(figureTexts.vi.overdue)
    expect(await bottomOf(page, '.figure:first-child .figure-value')).toBeLessThanOrEqual(screenOfPhone)
    const height = await page.evaluate('document.querySelector("main").getBoundingClientRect().height')
    expect(height).toBeLessThanOrEqual(3 * screenOfPhone)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
  })

  test('on a wide screen all of it, as wide as that is', async () => {
    const page = await openAt(1920)
    const width = await page.evaluate('document.querySelector(".picture").getBoundingClientRect().width')
    expect(width).toBeGreaterThan(1700)
    const isCut = await page.evaluate(
      '[...document.querySelectorAll(".table-scroll")].some((one) => one.scrollWidth > one.clientWidth)',
    )
    expect(isCut).toBe(false)
  })

  test('on paper two pages of A4 across', async () => {
    const page = await openAt(1280)
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2)
    expect(pdf).toMatch(/\/MediaBox\s*\[0 0 841\.\d+ 59\d\.\d+\]/)
  })

  test.each(['', '?period=2021-07'])('one department on paper: two pages of A4, %s', async (period) => {
    const page = await openAt(1280)
    await go(page, `/departments/${codes[0]}/figures${period}`)
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2)
    expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59\d\.\d+ 84\d\.\d+\]/)
  })
})

describe('what is shown is what the API counts', () => {
  test('the difference from a week ago, the worst first, the weeks in their order', async () => {
    const page = await openAt(1280)
    const { body } = await shown.city.api
      .as('lanhdao')
      .get<{ city: { counts: { openOverdue: number } } }>('/api/figures?period=2021')
    const overdue = body.city.counts.openOverdue
    const all = codes.map((_, place) => overdueOf(place))
    expect(overdue).toBe(all.reduce((sum, count) => sum + count, 0))
    const before = all.reduce((sum, count) => sum + Math.min(1, count), 0)
    const tile = page.locator('.figure').first()
    expect(await tile.locator('.change').textContent()).toBe(
      `${figureTexts.vi.more(String(overdue - before))} ${figureTexts.vi.since('19/07/2021')}`,
    )
    expect(await tile.locator('svg').getAttribute('aria-label')).toContain('19/07/2021'.slice(6))
    const worst = await page.locator('.bar-number a').allTextContents()
    expect(worst.map((text) => Number.parseInt(text, 10))).toEqual(
      [...all].sort((one, other) => other - one).slice(0, 8),
    )
    const heat = page.locator('.heat-map table')
    expect(await heat.locator('thead th').allTextContents()).toEqual(['Đơn vị', '12/07', '19/07', '26/07'])
    expect(await heat.locator('tbody tr').count()).toBe(20)
    const counts = await heat.locator('tbody tr').first().locator('td').allTextContents()
    expect(counts).toEqual(['0', '1', '2'])
  })
})

describe('everybody can read it', () => {
  test.each(['vi', 'en'] as const)('opened as far as it goes, in %s', async (language) => {
    const page = await openAt(1280, { language })
    await page.evaluate('for (const one of document.querySelectorAll("main details")) one.open = true')
    await page.getByText(pictureTexts[language].reasons, { exact: true }).waitFor()
    expect(visitor && (await wrongIn(visitor))).toEqual([])
    await pictured(page, `dashboard-open-${language}`)
  })
})
