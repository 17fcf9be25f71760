import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readTextFile } from '../../../../functions/documents/texts/text-file.ts'
import { openBrowser } from '../../../browser/visiting/browser.ts'

/** A letter as a real program prints it: fonts of its own with maps of letters, bold and italic, justified lines, page numbers. */

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(async () => browser?.close())

const form = `@page { size: A4; margin: 20mm 15mm 20mm 30mm } body { font: 14pt/1.3 serif; text-align: justify }
  table { width: 100% } .form td { text-align: center; vertical-align: top; white-space: nowrap; font-size: 11pt }
  p { margin: 0 0 6pt; text-indent: 12.7mm } .list { border-collapse: collapse } .list td { border: 1px solid } h1 { text-align: center; font-size: 14pt }`

const tasks = [
  '1. Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài nguyên và Môi trường, UBND các quận, huyện rà soát toàn bộ các dự án đầu tư xây dựng hạ tầng kỹ thuật trên địa bàn thành phố, báo cáo UBND thành phố trước ngày 15/8/2021.',
  'a) Tổng hợp danh mục công trình chậm tiến độ, nguyên nhân, trách nhiệm của từng đơn vị và đề xuất biện pháp xử lý dứt điểm;',
  '- Kiểm tra.',
]
const closing =
  'Yêu cầu các cơ quan, đơn vị nghiêm túc triển khai thực hiện; trường hợp vướng mắc, báo cáo UBND thành phố (qua Văn phòng) để xem xét, chỉ đạo.'

const letter = `<style>${form}</style>
<table class="form"><tr><td>UBND THÀNH PHỐ ĐÀ NẴNG<br><b>VĂN PHÒNG</b></td>
<td><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</b></td></tr>
<tr><td>Số: 123/TB-VP</td><td><i>Đà Nẵng, ngày 05 tháng 7 năm 2021</i></td></tr></table>
<h1>THÔNG BÁO</h1>${tasks.map((text) => `<p>${text.replace('Sở Xây dựng', '<b>Sở Xây dựng</b>')}</p>`).join('')}
<table class="list"><tr><td>STT</td><td>Nhiệm vụ</td><td>Chủ trì</td><td>Thời hạn</td></tr>
<tr><td>1</td><td>Rà soát quy hoạch phân khu, điều chỉnh quy hoạch chung thành phố đến năm 2030</td><td>Sở Xây dựng</td><td>15/8/2021</td></tr>
<tr><td>2</td><td>Báo cáo kết quả</td><td>Sở Tài chính</td><td>20/8/2021</td></tr></table>
<div style="break-before: page"></div><p>${closing}</p>
<table class="form"><tr><td style="text-align: left"><b><i>Nơi nhận:</i></b><br>- Như trên;<br>- Lưu: VT.</td>
<td><b>CHÁNH VĂN PHÒNG</b><br><br><br><br><b>Nguyễn Văn An</b></td></tr></table>`

/** Directives of a corpus, each paragraph a line; one of them is text as it comes out of a PDF, with its lines broken. */
const corpus = fileURLToPath(new URL('../../directives/text/corpus/held-out', import.meta.url))
const directives = readdirSync(corpus)
  .filter((file) => file.endsWith('.txt') && !file.startsWith('pdf-'))
  .map((file) => readFileSync(join(corpus, file), 'utf8').normalize('NFC'))
  .map((text) =>
    text
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter(Boolean),
  )

it.each([
  ['set in, apart and justified', 'margin: 0 0 6pt; text-indent: 12.7mm; text-align: justify'],
  ['set in and justified', 'margin: 0; text-indent: 10mm; text-align: justify'],
  ['apart, not justified', 'margin: 0 0 6pt'],
])('paragraphs that are %s are found again, but for one in a hundred', async (_, paragraph) => {
  const page = await browser.newPage()
  let [all, found] = [0, 0]
  for (const lines of directives) {
    const paragraphs = lines.map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    await page.setContent(
      `<style>@page { size: A4; margin: 20mm 15mm 20mm 30mm } body { font: 14pt/1.25 serif; margin: 0 } p { ${paragraph} }</style>${paragraphs.join('')}`,
    )
    const read = await readTextFile('a.pdf', await page.pdf({ preferCSSPageSize: true }))
    all += lines.length
    found += lines.filter((line) => read.lines.includes(line)).length
  }
  await page.close()
  expect(all).toBeGreaterThan(250)
  expect(found / all).toBeGreaterThan(0.99)
})

const works = [
  'Rà soát quy hoạch phân khu, điều chỉnh quy hoạch chung thành phố đến năm 2030, tầm nhìn đến năm 2045; tham mưu trình HĐND thành phố',
  'Báo cáo kết quả',
  'Xây dựng Đề án phát triển nông nghiệp công nghệ cao',
  'Kiểm tra',
]
const leads = [
  'Sở Xây dựng',
  'Sở Tài nguyên và Môi trường',
  'UBND quận Hải Châu',
  'Sở Nông nghiệp và Phát triển nông thôn',
]
const others = ['', 'Sở Tài chính; các sở, ban, ngành; UBND các quận, huyện', 'Các đơn vị liên quan']
const terms = ['Tháng 9/2021', '15/8/2021', 'Thường xuyên', 'Quý IV năm 2021']
const rows = [
  ['STT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'],
  ...Array.from({ length: 30 }, (_, place) => [
    String(place + 1),
    works[place % 4] ?? '',
    leads[(place * 3) % 4] ?? '',
    others[place % 3] ?? '',
    terms[(place * 7) % 4] ?? '',
  ]),
]

it.each([
  ['cells begin at the top', 'td { border: 1px solid; vertical-align: top }'],
  [
    'cells are in the middle, centred and justified',
    'td { border: 1px solid; text-align: justify } td:first-child, td:last-child { text-align: center }',
  ],
  ['there are no lines', 'td { vertical-align: top; text-align: justify }'],
])('each row of a table over three pages is a line, also where a page cuts it: %s', async (_, cells) => {
  const page = await browser.newPage()
  const table = rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')
  await page.setContent(
    `<style>@page { size: A4; margin: 20mm } body { font: 13pt/1.25 serif; margin: 0 } table { border-collapse: collapse; width: 100% } td { padding: 2px 7px } ${cells}</style><p>Kèm theo Kế hoạch số 12/KH-UBND.</p><table>${table}</table><p>Trân trọng.</p>`,
  )
  const { pages, lines } = await readTextFile('a.pdf', await page.pdf({ preferCSSPageSize: true }))
  await page.close()
  expect(pages).toBeGreaterThan(2)
  expect(lines).toEqual([
    'Kèm theo Kế hoạch số 12/KH-UBND.',
    ...rows.map((row) => row.join('\t')),
    'Trân trọng.',
  ])
})

it('is read as one reads it', async () => {
  const page = await browser.newPage()
  await page.setContent(letter)
  const file = await page.pdf({
    preferCSSPageSize: true,
    displayHeaderFooter: true,
    headerTemplate:
      '<div style="font-size: 10px; width: 100%; text-align: center"><span class="pageNumber"></span></div>',
    footerTemplate: '<div></div>',
  })
  const { pages, lines, notes } = await readTextFile('thong-bao.pdf', file)
  expect([pages, notes]).toEqual([2, []])
  expect(lines).toEqual([
    'UBND THÀNH PHỐ ĐÀ NẴNG',
    'VĂN PHÒNG',
    'Số: 123/TB-VP',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Đà Nẵng, ngày 05 tháng 7 năm 2021',
    'THÔNG BÁO',
    ...tasks,
    'STT\tNhiệm vụ\tChủ trì\tThời hạn',
    '1\tRà soát quy hoạch phân khu, điều chỉnh quy hoạch chung thành phố đến năm 2030\tSở Xây dựng\t15/8/2021',
    '2\tBáo cáo kết quả\tSở Tài chính\t20/8/2021',
    closing,
    'Nơi nhận:',
    '- Như trên;',
    '- Lưu: VT.',
    'CHÁNH VĂN PHÒNG',
    'Nguyễn Văn An',
  ])
})
