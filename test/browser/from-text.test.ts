import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { gridTexts } from '../../web/pages/directives/grid/task-grid-texts.ts'
import { registrationTexts } from '../../web/pages/directives/register/registration-texts.ts'
import { textTexts } from '../../web/pages/directives/text/text-texts.ts'
import { go, type Visitor, visit, wrongIn } from './visiting/browser.ts'
import { comesToBe, pictured, shownCity } from './visiting/shown-city.ts'

/** A directive out of its own text: pasted or in its file, read, compared with the text, registered. */

const t = textTexts.vi
const grid = gridTexts.vi
const shown = shownCity()
let visitor: Visitor | undefined

afterEach(async () => {
  await visitor?.close()
})

const text = `UBND THÀNH PHỐ ĐÀ NẴNG
VĂN PHÒNG
Số: 9187/TB-VP	Đà Nẵng, ngày 05 tháng 7 năm 2021
THÔNG BÁO
Kết luận của Chủ tịch UBND thành phố về nhà ở công nhân

Sau khi nghe Sở Xây dựng báo cáo, Chủ tịch UBND thành phố kết luận như sau:
1. Về quỹ đất:
a) Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính rà soát quỹ đất, trình UBND thành phố trước ngày 20/8/2021.
b) Sở Tài chính bố trí kinh phí trong tháng 9/2021.
2. Giao Sở Xây dựng:
- Tổng hợp nhu cầu nhà ở năm 2022.
- Công bố danh mục dự án.
3. Yêu cầu các chủ đầu tư chịu trách nhiệm về tiến độ trước ngày 30/9/2021.
Các nhiệm vụ chưa nêu thời hạn hoàn thành trước ngày 31/10/2021.
TL. CHỦ TỊCH
CHÁNH VĂN PHÒNG
Trần Thị Hồng Hà
`

const given = async (pasted: string) => {
  visitor = await visit(shown.browser, shown.city.url, 'vp.kstt')
  const { page } = visitor
  await go(page, '/directives/from-text')
  await page.getByLabel(t.text).fill(pasted)
  await page.getByRole('button', { name: t.read }).click()
  return page
}

const labelOf = (row: number, column: keyof typeof grid.columns) =>
  grid.cell(String(row), grid.columns[column])
const cell = (page: Page, row: number, column: keyof typeof grid.columns) =>
  page.locator(`:is(input, textarea)[aria-label="${labelOf(row, column)}"]`)

test('each line holds the words of its sentence, and shows it in the text', async () => {
  const page = await given(text)
  await page.getByText(t.check).waitFor()
  await pictured(page, 'from-text')
  expect(await wrongIn(visitor as Visitor)).toEqual([])
  expect(await cell(page, 1, 'title').inputValue()).toMatch(/^Về quỹ đất: rà soát quỹ đất/)
  expect(await cell(page, 1, 'lead').inputValue()).toBe('Sở Xây dựng')
  expect(await cell(page, 1, 'deadline').inputValue()).toBe('trước ngày 20/8/2021')
  await cell(page, 2, 'lead').focus()
  await comesToBe(
    page,
    "[...document.querySelectorAll('.source-text .is-current')].map((one) => one.textContent).join('').includes('bố trí kinh phí')",
    true,
  )
  await comesToBe(
    page,
    `(() => { const [box, one] = ['.source-text', '.source-text .is-current'].map((name) => document.querySelector(name).getBoundingClientRect()); return one.top >= box.top && one.top < box.bottom })()`,
    true,
  )
  await pictured(page, 'from-text-line')
  // A sentence that is pressed leads to its line.
  await page.locator('.source-text').getByText('Công bố danh mục').click()
  await comesToBe(page, 'document.activeElement.getAttribute("aria-label")', labelOf(4, 'title'))
})

test('what was read is registered as it stands after a look at it', async () => {
  const page = await given(text.replace('Yêu cầu các chủ đầu tư', 'Sở Xây dựng'))
  await page.getByText(t.check).waitFor()
  await page.getByRole('button', { name: registrationTexts.vi.toCheck }).click()
  await page.getByRole('heading', { name: registrationTexts.vi.checkTitle }).waitFor()
  await pictured(page, 'from-text-check')
  await page.getByRole('button', { name: registrationTexts.vi.send, exact: true }).click()
  await page.getByText(registrationTexts.vi.receipt).waitFor()
  const key = '2021-07-05_9187_TB-VP'
  const { body } = await shown.city.api.as('vp.kstt').get<{ abstract: string }>(`/api/directives/${key}`)
  expect(body.abstract).toBe('Kết luận của Chủ tịch UBND thành phố về nhà ở công nhân')
})

test('a text without an assignment says so; a secret one is not kept', async () => {
  const page = await given('Thông báo về lịch nghỉ Tết. Chúc mừng năm mới.')
  await page.getByText(t.none).waitFor()
  await page.getByRole('button', { name: t.another }).click()
  await page.getByLabel(t.text).fill('MẬT\nGiao Sở Xây dựng rà soát.')
  await page.getByRole('button', { name: t.read }).click()
  await page.getByText(t.secret).waitFor()
  expect(
    await page.evaluate(() => Object.values(localStorage).some((kept) => kept.includes('rà soát'))),
  ).toBe(false)
})

test('a file is read as what is pasted', async () => {
  visitor = await visit(shown.browser, shown.city.url, 'vp.kstt')
  const { page } = visitor
  await go(page, '/directives/from-text')
  const buffer = Buffer.from(text)
  await page.getByLabel(t.file).setInputFiles({ name: 'ket-luan.txt', mimeType: 'text/plain', buffer })
  await page.getByRole('button', { name: t.read }).click()
  await page.getByText(t.check).waitFor()
  expect(await cell(page, 1, 'deadline').inputValue()).toBe('trước ngày 20/8/2021')
})
