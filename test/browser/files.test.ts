import { readFileSync } from 'node:fs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { columnHeadings } from '../../functions/documents/imports/columns/import-columns.ts'
import { defaultSettings } from '../../functions/organisation/settings/settings.ts'
import { paperTemplateTexts } from '../../web/pages/admin/paper-templates/paper-templates-texts.ts'
import { dashboardTexts } from '../../web/pages/dashboard/dashboard-texts.ts'
import { importTexts } from '../../web/pages/directives/import/import-texts.ts'
import { jobTexts } from '../../web/parts/files/jobs-texts.ts'
import { paperTexts } from '../../web/parts/files/papers-texts.ts'
import { daNang } from '../functions/documents/papers/july.ts'
import { type City, openCity } from '../journeys/city.ts'
import { go, openBrowser, settled, type Visitor, visit } from './visiting/browser.ts'
import { records, today } from './visiting/pages.ts'

/** Files that go in and out through the page, as the browser hands them over and keeps them. */

const words = importTexts.vi

let city: City
let browser: Browser
let visitor: Visitor

beforeAll(async () => {
  const settings = { from: '2021-01-01', by: 'quantri', at: '2020-12-31T02:00:00.000Z' } as const
  const value = { ...defaultSettings, ...daNang }
  city = await openCity([...records, { kind: 'settings', entry: { ...settings, value } }], today, '08:00')
  browser = await openBrowser()
  visitor = await visit(browser, city.url, 'vp.kstt')
})

afterEach(() => expect(visitor.complaints).toEqual([]))

afterAll(async () => {
  await browser?.close()
  await city?.stop()
})

/** What the browser keeps when this button is pressed. */
const kept = async (page: Page, button: string) => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

const partOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] as Uint8Array)

const firstSheet = 'xl/worksheets/sheet1.xml'

const { number, issuedOn, kind, issuer, abstract, title, lead, deadline } = columnHeadings
const directive = ['5012/UBND-KSTT', '26/07/2021', 'Công văn', 'UBND thành phố', 'Về quý III']
const list = [
  [number, issuedOn, kind, issuer, abstract, title, lead, deadline],
  [...directive, 'Lập kế hoạch quý III', 'Sở Xây dựng', '20/08/2021'],
  [...directive, 'Tổng hợp kinh phí', 'Sở Tài chính', '31/08/2021'],
  [...directive, 'Rà soát nhân sự', 'Sở Không Có', '31/08/2021'],
]
const csv = Buffer.from(list.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n'))

test('a list of tasks: looked at, the right rows entered, the wrong one back with what is wrong', async () => {
  const { page } = visitor
  await go(page, '/directives/import')
  await page.getByLabel(words.file).setInputFiles({ name: 'viec.csv', mimeType: 'text/csv', buffer: csv })
  await page.getByRole('button', { name: words.check, exact: true }).click()
  await page.getByRole('button', { name: words.enter('2') }).click()
  await page.getByText(words.receiptOf('2', '2')).waitFor()
  const back = partOf((await kept(page, words.back)).bytes, firstSheet)
  for (const shown of ['Rà soát nhân sự', 'Lỗi', 'Sở Không Có']) expect(back).toContain(shown)
  expect(back).not.toContain('Lập kế hoạch quý III')

  await go(page, '/directives/2021-07-26_5012_UBND-KSTT')
  const text = await page.locator('main').textContent()
  for (const written of ['Lập kế hoạch quý III', 'Tổng hợp kinh phí']) expect(text).toContain(written)
})

test('the list behind a filter is kept as a workbook', async () => {
  const { page } = visitor
  await go(page, '/tasks?department=STC')
  const { name, bytes } = await kept(page, jobTexts.vi.toExcel)
  expect(name).toMatch(/\.xlsx$/)
  expect(partOf(bytes, firstSheet)).toContain('Tham mưu cơ chế đặc thù')
})

/** The letter, from where the figures are shown. */
const letterOf = async (page: Page) => {
  await go(page, '/dashboard')
  await settled(page)
  await page.getByText(dashboardTexts.vi.files, { exact: true }).click()
  return kept(page, paperTexts.vi.letter)
}

test('the letter on the figures that are shown is kept as a Word file', async () => {
  const { page } = visitor
  const { name, bytes } = await letterOf(page)
  expect(name).toMatch(/\.docx$/)
  expect(partOf(bytes, 'word/document.xml')).toContain('Kính gửi')
})

test('the wording of the letter: downloaded, edited, its faults told, tried, used, and the standard one again', async () => {
  const { page } = visitor
  const t = paperTemplateTexts.vi
  await go(page, '/paper-templates/letter')
  await settled(page)
  const { bytes } = await kept(page, t.download)
  const edited = (from: string, to: string) => {
    const parts = unzipSync(bytes)
    const document = partOf(bytes, 'word/document.xml').replace(from, to)
    return Buffer.from(zipSync({ ...parts, 'word/document.xml': strToU8(document) }))
  }
  const choose = (buffer: Buffer) =>
    page.getByLabel(t.file).setInputFiles({ name: 'mau-rieng.docx', mimeType: 'application/zip', buffer })
  await choose(edited('{thoi_diem}', '{thoi_diem_nao}'))
  await page.getByRole('button', { name: t.try, exact: true }).click()
  await page.getByText('Không có trường {thoi_diem_nao}').waitFor()

  await choose(edited('nghiêm túc tổ chức thực hiện', 'khẩn trương thực hiện ngay'))
  const preview = await kept(page, t.try)
  expect(partOf(preview.bytes, 'word/document.xml')).toContain('khẩn trương thực hiện ngay')
  await page.getByRole('button', { name: t.apply, exact: true }).click()
  await page.getByText(t.inForce(`${t.version('1', 'mau-rieng.docx')}, ${t.since('26/07/2021')}`)).waitFor()
  const { bytes: letter } = await letterOf(page)
  expect(partOf(letter, 'word/document.xml')).toContain('khẩn trương thực hiện ngay')

  await go(page, '/paper-templates/letter')
  await settled(page)
  await page.getByRole('button', { name: t.back, exact: true }).click()
  await page.getByText(t.inForce(`${t.standard}, ${t.since('26/07/2021')}`)).waitFor()
  const main = await page.locator('main').textContent()
  for (const shown of [t.standardAgain, t.version('1', 'mau-rieng.docx')]) expect(main).toContain(shown)
})
