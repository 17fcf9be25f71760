import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { columnHeadings } from '../../functions/documents/imports/columns/import-columns.ts'
import { addDays, localDateOf, vietnameseDate } from '../../functions/shared/dates/dates.ts'
import { startLocal } from '../../local/city/local-city.ts'
import { adminTexts } from '../../web/pages/admin/admin-texts.ts'
import { settingTexts } from '../../web/pages/admin/settings/settings-texts.ts'
import { importTexts } from '../../web/pages/directives/import/import-texts.ts'
import { firstStepTexts } from '../../web/pages/home/first-steps-texts.ts'
import { paperTexts } from '../../web/parts/files/papers-texts.ts'
import { nameTexts } from '../../web/texts/names.ts'
import { newDatabase } from '../support/city-database.ts'
import { go, openBrowser, settled, type Visitor, visit, wrongIn } from './visiting/browser.ts'

/**
 * From `npm start -- --empty` to the first letter, by the pages alone: what an administrator and the Office do in the first
 * hour of a city, on the real clock.
 */

const patienceMs = 480_000

let city: Awaited<ReturnType<typeof startLocal>>
let browser: Browser
let administrator: Visitor

beforeAll(async () => {
  city = await startLocal({
    port: 0,
    inMemory: true,
    database: newDatabase(),
    city: 'empty',
    onError: () => undefined,
  })
  browser = await openBrowser()
  administrator = await visit(browser, city.url, 'quantri')
}, patienceMs)

afterAll(async () => {
  await browser?.close()
  await city?.stop()
})

const steps = firstStepTexts.vi
const words = settingTexts.vi
const admin = adminTexts.vi

const today = localDateOf(new Date())

const save = async (page: Page) => {
  await page.getByRole('button', { name: admin.save, exact: true }).click()
}

/** The steps that are done, as the home page says them. */
const doneSteps = async (page: Page): Promise<string[]> => {
  await go(page, '/')
  const items = page.locator('main ol > li').filter({ has: page.getByText(steps.done, { exact: true }) })
  const headings = await items.locator('h2').allTextContents()
  return headings.map((text) => text.replace(steps.done, '').trim())
}

test(
  'an administrator sees what an empty city needs, and enters the names: they hold at once',
  async () => {
    const { page } = administrator
    await settled(page)
    expect(await page.locator('main').textContent()).toContain(steps.lead)
    expect(await wrongIn(administrator)).toEqual([])
    expect(await doneSteps(page)).toEqual([steps.steps.departments])

    await page.getByRole('link', { name: steps.go.names }).click()
    await settled(page)
    await page.getByLabel(words.names.cityName).fill('thành phố Đà Nẵng')
    await page.getByLabel(words.names.cityPlace).fill('Đà Nẵng')
    await page.getByLabel(words.names.officeSymbol).fill('KSTT')
    const signers = [
      ['Lê Văn Một', words.positions.chairman],
      ['Trần Thị Hai', words.positions['vice-chairman']],
      ['Phạm Văn Ba', words.positions['office-head']],
    ] as const
    for (const [place, [name, position]] of signers.entries()) {
      const row = page.getByRole('group', { name: words.signer(String(place + 1)), exact: true })
      if ((await row.count()) === 0) await page.getByRole('button', { name: words.anotherSigner }).click()
      await row.getByLabel(words.signerName).fill(name)
      await row.getByLabel(words.position).selectOption({ label: position })
    }
    await page.getByLabel(words.names.letterSigner, { exact: true }).fill('Trần Thị Không')
    await page.getByLabel(words.names.reportSigner, { exact: true }).fill('Phạm Văn Ba')
    await save(page)
    await page.getByText('Chưa có người này trong danh sách người ký công văn').first().waitFor()
    await page.getByLabel(words.names.letterSigner, { exact: true }).fill('Trần Thị Hai')
    await save(page)
    await page.waitForURL('**/settings')
    expect(await doneSteps(page)).toEqual([steps.steps.names, steps.steps.departments])
  },
  patienceMs,
)

test(
  'departments, people and the calendar',
  async () => {
    const { page } = administrator
    await go(page, '/departments/new')
    await page.getByLabel(admin.code, { exact: true }).fill('SXD')
    await page.getByLabel(admin.name, { exact: true }).fill('Sở Xây dựng')
    await page.getByLabel(admin.kind, { exact: true }).selectOption('department')
    await page.getByLabel(admin.validFrom, { exact: true }).fill(vietnameseDate(`${today.slice(0, 4)}-01-01`))
    await save(page)
    await page.waitForURL('**/departments')

    const people = [
      ['Lê Văn Một', 'chutich@danang.example', 'leader', ''],
      ['Phạm Văn Ba', 'chanhvp@danang.example', 'head', 'VP'],
      ['Ngô Thị Tư', 'giamdoc.sxd@danang.example', 'head', 'SXD'],
    ] as const
    for (const [name, mail, role, department] of people) {
      await go(page, '/users/new')
      await page.getByLabel(admin.name, { exact: true }).fill(name)
      await page.getByLabel(admin.email, { exact: true }).fill(mail)
      await page.getByLabel(admin.role, { exact: true }).selectOption({ label: nameTexts.vi.role[role] })
      if (department) await page.getByLabel(admin.department, { exact: true }).selectOption(department)
      await save(page)
      await page.waitForURL(({ pathname }) => pathname !== '/users/new')
    }

    // This year's, and from November on next year's too.
    await go(page, '/')
    while (!(await page.getByText(steps.calendarDone).isVisible())) {
      await page.getByRole('link', { name: /Xem và lưu lịch nghỉ/ }).click()
      await settled(page)
      await save(page)
      await page.waitForURL(({ pathname }) => !pathname.endsWith('/change'))
      await go(page, '/')
    }
    const { names, departments, people: who, calendar } = steps.steps
    expect(await doneSteps(page)).toEqual([names, departments, who, calendar])
  },
  patienceMs,
)

const { number, issuedOn, kind, issuer, abstract, title, lead, deadline } = columnHeadings
const cells = [
  [number, issuedOn, kind, issuer, abstract, title, lead, deadline],
  [
    '12/UBND-KSTT',
    vietnameseDate(addDays(today, -1)),
    'Công văn',
    'UBND thành phố',
    'Về việc đầu tiên',
    'Lập kế hoạch',
    'Sở Xây dựng',
    vietnameseDate(addDays(today, 30)),
  ],
]
const csv = Buffer.from(cells.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n'))

test(
  'the Office brings its list from Excel and has the first letter, signed by whom it chooses',
  async () => {
    const office = await visit(browser, city.url, 'vanphong')
    const { page } = office
    const entering = importTexts.vi
    await go(page, '/directives/import')
    await page
      .getByLabel(entering.file)
      .setInputFiles({ name: 'viec.csv', mimeType: 'text/csv', buffer: csv })
    await page.getByRole('button', { name: entering.check, exact: true }).click()
    await page.getByRole('button', { name: entering.enter('1') }).click()
    await page.getByText(entering.receiptOf('1', '1')).waitFor()

    await go(page, '/letters')
    await page.getByLabel(paperTexts.vi.signer.letter).selectOption('Lê Văn Một')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: paperTexts.vi.letter, exact: true }).click(),
    ])
    const parts = unzipSync(readFileSync(await download.path()))
    const letter = strFromU8(parts['word/document.xml'] as Uint8Array)
    for (const written of ['THÀNH PHỐ ĐÀ NẴNG', 'CHỦ TỊCH', 'Lê Văn Một']) expect(letter).toContain(written)
    expect(letter).not.toContain('KT. CHỦ TỊCH')
    expect(office.complaints).toEqual([])
    await office.close()

    await go(administrator.page, '/first-steps')
    await administrator.page.getByText(steps.complete).waitFor()
    expect(administrator.complaints).toEqual([])
  },
  patienceMs,
)
