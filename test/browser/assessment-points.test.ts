import { afterEach, expect, test } from 'vitest'
import { assessmentSchemeTexts } from '../../web/pages/admin/assessment/assessment-scheme-texts.ts'
import { assessmentTexts } from '../../web/pages/dashboard/department/assessment-texts.ts'
import { pointsTexts } from '../../web/pages/dashboard/department/points/points-texts.ts'
import { taskIdAt } from '../journeys/city.ts'
import { go, type Visitor, visit } from './visiting/browser.ts'
import { pictured, press, shownCity } from './visiting/shown-city.ts'

/** The points of Decree 335/2025: the administrator enters the catalogue, the head says which product a task is, and reads the points. */

const shown = shownCity()
const [scheme, points] = [assessmentSchemeTexts.vi, pointsTexts.vi]
const accepted = taskIdAt('SXD', 3)
let visitor: Visitor | undefined

afterEach(async () => {
  await visitor?.close()
})

const opened = async (person: string, address: string) => {
  visitor = await visit(shown.browser, shown.city.url, person)
  await go(visitor.page, address)
  return visitor.page
}

const atPoints = async (person: string) => {
  const page = await opened(person, '/departments/SXD/figures?period=2021-07')
  await page.getByText(assessmentTexts.vi.points, { exact: true }).click()
  await page.getByText(points.caption).waitFor()
  return page
}

test('the catalogue: a wrong line is told, the right ones are there afterwards', async () => {
  const page = await opened('quantri', '/assessment-scheme/change')
  const products = page.getByLabel(scheme.products)
  await products.fill('VB.01; Văn bản tham mưu; 1,5\nkhông mã')
  await press(page, scheme.save)
  await page.locator('.govuk-error-message').getByText(scheme.linesWrong('2')).waitFor()
  await products.fill('VB.01; Văn bản tham mưu; 1,5\nBC.02; Báo cáo định kỳ; 0,5')
  await press(page, scheme.save)
  await page.getByRole('cell', { name: 'BC.02' }).waitFor()
  await pictured(page, 'assessment-scheme')
})

test('the head names the product of a task that has ended, and its history tells it', async () => {
  const page = await atPoints('sxd.truong')
  await page.getByRole('link', { name: points.namingOf('Báo cáo kết quả 6 tháng') }).click()
  await page.getByLabel(scheme.product).selectOption('BC.02')
  await pictured(page, 'name-product')
  await press(page, scheme.save)
  await page.getByText(scheme.named).waitFor()
  expect(new URL(page.url()).pathname).toBe(`/tasks/${accepted}`)
})

test('the points with the tasks behind them, and as a workbook', async () => {
  const page = await atPoints('sxd.truong')
  await page.getByText('BC.02 Báo cáo định kỳ').waitFor()
  await pictured(page, 'assessment-points')
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, points.workbook)])
  expect(download.suggestedFilename()).toMatch(/^Nghị định 335 .*\.xlsx$/)
})
