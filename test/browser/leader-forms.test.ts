import { afterEach, expect, test } from 'vitest'
import { explanationTexts } from '../../web/pages/explanations/explanations-texts.ts'
import { urgeTexts } from '../../web/pages/task/office/urge-texts.ts'
import { taskPageTexts } from '../../web/pages/task/task-texts.ts'
import { taskIdAt } from '../journeys/city.ts'
import { go, type Visitor, visit } from './visiting/browser.ts'
import { shownCity } from './visiting/shown-city.ts'

/** What a leader asks of a department from the page of a task, and from its figures. */

const overdue = taskIdAt('SXD', 4)
const explanations = explanationTexts.vi

const shown = shownCity()
let visitor: Visitor | undefined

afterEach(async () => {
  await visitor?.close()
})

const leaderAt = async (address: string) => {
  visitor = await visit(shown.browser, shown.city.url, 'lanhdao', { language: 'vi' })
  await go(visitor.page, address)
  return visitor.page
}

test('urging a task: its words are needed, and stand in its history; it cannot be done twice a day', async () => {
  const page = await leaderAt(`/tasks/${overdue}`)
  await page.getByRole('link', { name: taskPageTexts.vi.actions.urgeTask, exact: true }).click()
  const send = page.getByRole('button', { name: urgeTexts.vi.send, exact: true })
  await send.click()
  await page.locator('.govuk-error-summary').getByText(urgeTexts.vi.wordsMissing).waitFor()
  await page.getByLabel(urgeTexts.vi.words).fill('Đề nghị báo cáo trước 17 giờ')
  await send.click()
  await page.getByText(urgeTexts.vi.done).waitFor()
  await page.getByText('Đề nghị báo cáo trước 17 giờ').waitFor()
  await page.getByText(taskPageTexts.vi.timesUrged('1'), { exact: true }).waitFor()
  const again = page.getByRole('link', { name: taskPageTexts.vi.actions.urgeTask, exact: true })
  expect(await again.count()).toBe(0)
})

test('asking about a rate: chosen with its number, and told so in the request and in the list', async () => {
  const page = await leaderAt('/departments/SXD/figures')
  await page.getByRole('link', { name: explanations.askFigure }).click()
  const send = page.getByRole('button', { name: explanations.send, exact: true })
  await send.click()
  await page.locator('.govuk-error-summary').getByText(explanations.figureMissing).waitFor()
  const rate = page.getByLabel(/^Tỷ lệ hoàn thành: /)
  await rate.check()
  const told = (await page.locator('label', { hasText: /^Tỷ lệ hoàn thành: / }).textContent()) ?? ''
  expect(told).toMatch(/^Tỷ lệ hoàn thành: \d+\/\d+ = [\d,]+%$/)
  await page.getByLabel(explanations.toExplain).fill('Vì sao tỷ lệ thấp?')
  await send.click()
  await page.getByText(explanations.sent).waitFor()
  await page.getByText(told).waitFor()
  await go(page, '/explanations')
  const row = page.getByRole('row', { name: /Vì sao tỷ lệ thấp/ })
  expect(await row.textContent()).toContain(told)
})
