import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { columnHeadings } from '../../functions/documents/imports/columns/import-columns.ts'
import { columnTexts } from '../../web/pages/directives/import/columns-texts.ts'
import { importTexts } from '../../web/pages/directives/import/import-texts.ts'
import { importReportTexts } from '../../web/pages/directives/import/report-texts.ts'
import { go, type Visitor, visit, wrongIn } from './visiting/browser.ts'
import { pictured, press, shownCity } from './visiting/shown-city.ts'

/** The states of an import that have no address before a file was sent: axe looks at each, in both languages. */

const shown = shownCity()

const { number, kind, issuer, abstract, title, lead, deadline } = columnHeadings

/**
 * Two columns that may be the deadline, no date, a number alone, rows without a lead. What was answered of columns is
 * remembered for tables of the same headings: each language has its own.
 */
const csvOf = (first: number, note: string) => {
  const facts = (more: number) => [
    String(first + more),
    'Công văn',
    'UBND thành phố',
    `Văn bản ${first + more}`,
  ]
  const rows = [
    [number, kind, issuer, abstract, title, lead, deadline, 'Tiến độ thực hiện', note],
    [...facts(0), 'Lập kế hoạch quý III', 'Sở Xây dựng', '20/08/2021', '30/09/2021'],
    [...facts(0), 'Tổng hợp kinh phí', '', '10 ngày kể từ ngày ký', '30/09/2021'],
    [...facts(1), 'Rà soát nhân sự', 'Chờ phân công', '', '30/09/2021'],
    [...facts(1), 'Rà soát quỹ đất', 'Sở Xâu dựng', '31/08/2021', '30/09/2021'],
  ]
  return Buffer.from(rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n'))
}

const rowsOfLongList = 3_600

/** Two directives with so many rows that entering them can be watched and stopped. */
const longCsv = (number: number) => {
  const factsOf = (row: number) => {
    const own = number + 5 + (row % 2)
    return [`${own}/UBND-TH`, '05/07/2021', 'Công văn', 'UBND thành phố', `Nhiều việc ${own}`]
  }
  const headings = [
    columnHeadings.number,
    columnHeadings.issuedOn,
    kind,
    issuer,
    abstract,
    title,
    lead,
    deadline,
  ]
  const rows = Array.from({ length: rowsOfLongList }, (_, row) => [
    ...factsOf(row),
    `Rà soát quỹ đất khu vực ${number} thửa ${row}`,
    'Sở Xây dựng',
    '20/08/2021',
  ])
  return Buffer.from([headings, ...rows].map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n'))
}

describe.each([
  ['vi', 6011, 'Ghi chú'],
  ['en', 6021, 'Lưu ý'],
] as const)('in %s', (language, first, note) => {
  const t = { ...importTexts[language], ...columnTexts[language], ...importReportTexts[language] }
  let visitor: Visitor
  beforeAll(async () => {
    visitor = await visit(shown.browser, shown.city.url, 'vp.kstt', { language })
  })
  afterAll(() => visitor?.close())

  const isRight = async () => {
    expect(await visitor.page.locator('main h1').count(), 'one heading').toBe(1)
    expect(await wrongIn(visitor)).toEqual([])
    expect(visitor.complaints).toEqual([])
  }

  test('columns asked, rows told, and the choices by which they are entered', async () => {
    const { page } = visitor
    await go(page, '/directives/import')
    await page.getByText(t.common, { exact: true }).click()
    await page.getByLabel(t.choicesOf.dateUnknown.label).waitFor()
    await isRight()
    await page
      .getByLabel(t.file)
      .setInputFiles({ name: 'viec.csv', mimeType: 'text/csv', buffer: csvOf(first, note) })
    await press(page, t.check)

    await page.getByRole('heading', { name: t.columnsTitle }).waitFor()
    await isRight()
    await page.getByLabel(t.columnName('H', 'Tiến độ thực hiện')).selectOption('')
    await page.getByLabel(t.choicesOf.awaitLead.label).check()
    await press(page, t.checkAgain)

    await page.getByText(t.lacked(t.columns.issuedOn)).waitFor()
    await isRight()
    await page.getByRole('link', { name: t.sayOnce }).click()
    await page.getByLabel(t.choicesOf.dateUnknown.label).check()
    await press(page, t.checkAgain)

    await page.getByText(t.waiting('2')).waitFor()
    expect(await page.locator('main').textContent()).toContain(t.incomplete('2'))
    await page.locator('#import-rows').selectOption('')
    await page.getByText(t.waits, { exact: true }).first().waitFor()
    await isRight()
    await press(page, t.enter('3'))

    await page.getByText(t.waitingDone('2')).waitFor()
    await isRight()
    await go(page, `/directives/2021-00-00_${first}`)
    const text = await page.locator('main').textContent()
    for (const written of ['Lập kế hoạch quý III', 'Tổng hợp kinh phí']) expect(text).toContain(written)
  })

  // Watching it takes its time: in one language is enough.
  if (language !== 'vi') return
  test('a long list is entered, stopped half-way, found again at its address, and goes on', async () => {
    const { page } = visitor
    await go(page, '/directives/import')
    await page
      .getByLabel(t.file)
      .setInputFiles({ name: 'nhieu-viec.csv', mimeType: 'text/csv', buffer: longCsv(first) })
    await press(page, t.check)
    await press(page, t.enter(rowsOfLongList.toLocaleString(language)))

    await page.getByRole('button', { name: t.stop }).waitFor()
    await page.getByText(t.leave).waitFor()
    await pictured(page, 'import-entering')
    await isRight()
    // Rows are being written, as many as it says.
    await page.getByText(/^Đã nhập [1-9]/).waitFor()
    await pictured(page, 'import-so-far')
    await press(page, t.stop)
    await page.getByRole('heading', { name: t.stopped }).waitFor()
    await page.getByText(t.leftByStop).first().waitFor()
    await pictured(page, 'import-stopped')
    await isRight()

    // What was closed is found at the same address.
    await page.reload()
    await press(page, t.goOn)
    await page.getByRole('heading', { name: t.result }).waitFor()
    await page.locator('main').getByText(t.counts.exists, { exact: true }).first().waitFor()
    await page.getByRole('button', { name: /^Nhập / }).click()
    await page.getByRole('heading', { name: t.receipt }).waitFor()
    await isRight()
  })
})
