import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { departmentTexts } from '../../web/pages/department/department-texts.ts'
import { attachScanTexts } from '../../web/pages/directives/one/attach-scan-texts.ts'
import { directiveChangeTexts } from '../../web/pages/directives/one/change-texts.ts'
import { taskPageTexts } from '../../web/pages/task/task-texts.ts'
import { attachedTexts } from '../../web/parts/files/attached/attached-texts.ts'
import { signatureTexts } from '../../web/parts/files/attached/signature-texts.ts'
import { handingInTexts } from '../../web/parts/files/handing-in/handing-in-texts.ts'
import { directiveKey, taskIdAt } from '../journeys/city.ts'
import { pdf, png } from '../support/files.ts'
import { go, patienceMs, settled, type Visitor, visit, wrongIn } from './visiting/browser.ts'
import { pictured, press, shownCity } from './visiting/shown-city.ts'

/** A clerk hands in files with what they report, a line that breaks and a wrong file included; the Office opens them where they are told. */

const shown = shownCity()
const [words, opened, department, page] = [
  handingInTexts.vi,
  attachedTexts.vi,
  departmentTexts.vi,
  taskPageTexts.vi,
]
const scanTexts = attachScanTexts.vi
const task = taskIdAt('SXD', 0)

let visitor: Visitor
/** Nobody is asked but the city and its buckets; the line that a test breaks is all that fails. */
afterEach(() => {
  const known = [shown.city.objectsEndpoint, 'net::ERR_CONNECTION_RESET']
  expect(visitor.complaints.filter((one) => !known.some((part) => one.includes(part)))).toEqual([])
})

const files = (of: Page) => of.locator('.files > li')
const chooser = (of: Page) => of.locator('.drop input[multiple]')
const [scan, picture] = [
  { name: 'Báo cáo 95-BC-SXD (dấu đỏ).pdf', mimeType: 'application/pdf', buffer: pdf() },
  { name: 'Hiện trường.png', mimeType: 'image/png', buffer: png() },
]

test('with the report: several at once, what cannot be taken is said, what breaks is sent again', async () => {
  visitor = await visit(shown.browser, shown.city.url, 'sxd.cv')
  const clerk = visitor.page
  await go(clerk, `/tasks/${task}/report`)
  await clerk.getByLabel(department.finished).check()
  await press(clerk, department.goOn)
  await clerk.getByLabel(department.fields.result, { exact: true }).fill('Đã trình tại Tờ trình 95/TTr-SXD')
  let broken = 0
  await clerk.route(`${shown.city.objectsEndpoint}/**`, async (route) => {
    if (route.request().method() === 'PUT' && broken === 0) {
      broken += 1
      await route.abort('connectionreset')
    } else await route.continue()
  })
  const zip = { name: 'Hồ sơ.zip', mimeType: 'application/zip', buffer: Buffer.from('PK') }
  await chooser(clerk).setInputFiles([scan, zip, picture])
  await expect
    .poll(() => clerk.locator('.drop [role=alert]').textContent(), { timeout: patienceMs })
    .toBe(words.mistakes.kind(zip.name))
  for (const { name } of [scan, picture])
    await files(clerk).filter({ hasText: name }).filter({ hasText: words.sent }).waitFor()
  expect(broken).toBe(1)
  await pictured(clerk, 'handing-in')
  await press(clerk, department.goOn)
  await clerk.getByText(`${scan.name}, ${picture.name}`).waitFor()
  await press(clerk, department.sendReport)
  await clerk.waitForURL((url) => url.pathname.includes('/receipts/'))
  await visitor.close()
})

test('a file that is chosen the moment the field is there is kept', async () => {
  visitor = await visit(shown.browser, shown.city.url, 'sxd.cv')
  const clerk = visitor.page
  await go(clerk, `/tasks/${task}`)
  // Before the browser has drawn the field: in words, these are things of the browser.
  await clerk.evaluate(`new MutationObserver((_, observer) => {
    const input = document.querySelector('.drop input[multiple]')
    if (!input) return
    observer.disconnect()
    const given = new DataTransfer()
    given.items.add(new File([${JSON.stringify(pdf('Sớm').toString())}], 'Phiếu.pdf'))
    input.files = given.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }).observe(document.body, { childList: true, subtree: true })`)
  await press(clerk, page.attach)
  await files(clerk).filter({ hasText: words.sent }).waitFor()
  await files(clerk)
    .getByRole('button', { name: words.removeFile('Phiếu.pdf') })
    .click()
  await visitor.close()
})

test('in the history: the Office sees a picture, is offered the PDF, and keeps it byte for byte', async () => {
  visitor = await visit(shown.browser, shown.city.url, 'vp.kstt')
  const office = visitor.page
  await go(office, `/tasks/${task}`)
  const evidence = office.locator('section, main').locator('.files').first()
  await evidence.getByRole('button', { name: picture.name }).click()
  const image = office.locator('img.shown-file')
  await image.waitFor()
  await expect
    .poll(() => image.evaluate((one) => (one as unknown as { naturalWidth: number }).naturalWidth), {
      timeout: patienceMs,
    })
    .toBe(1)
  await office.getByText(opened.scan['not-yet']).waitFor()
  await pictured(office, 'opened')
  await press(office, opened.close)
  await evidence.getByRole('button', { name: scan.name }).click()
  const [download] = await Promise.all([
    office.waitForEvent('download'),
    office.locator('.opened-file').getByRole('button', { name: opened.download }).click(),
  ])
  expect(download.suggestedFilename()).toBe(scan.name)
  expect(readFileSync(await download.path())).toEqual(scan.buffer)
  await visitor.close()
})

test('with a comment: dropped, removed, dropped again, sent', async () => {
  visitor = await visit(shown.browser, shown.city.url, 'sxd.cv')
  const clerk = visitor.page
  await go(clerk, `/tasks/${task}`)
  await press(clerk, page.attach)
  await clerk.locator('.drop').waitFor()
  const drop = async () => {
    // In words: these are things of the browser.
    const transfer = await clerk.evaluateHandle(`(() => {
      const given = new DataTransfer()
      given.items.add(new File([${JSON.stringify(pdf('Phieu').toString())}], 'Phiếu.pdf'))
      return given
    })()`)
    await clerk.locator('.drop').dispatchEvent('drop', { dataTransfer: transfer })
    await files(clerk).filter({ hasText: 'Phiếu.pdf' }).filter({ hasText: words.sent }).waitFor()
  }
  await drop()
  await clerk.getByRole('button', { name: words.removeFile('Phiếu.pdf') }).click()
  await files(clerk).filter({ hasText: 'Phiếu.pdf' }).waitFor({ state: 'detached' })
  await drop()
  await clerk.getByLabel(page.comment, { exact: true }).fill('Kèm phiếu chuyển')
  await press(clerk, page.send)
  await clerk.locator('.thread').getByRole('button', { name: 'Phiếu.pdf' }).waitFor()
  await settled(clerk)
  await visitor.close()
})

test('the scan of a directive: chosen, attached, opened on its page', async () => {
  visitor = await visit(shown.browser, shown.city.url, 'vp.kstt')
  const office = visitor.page
  await go(office, `/directives/${directiveKey}`)
  await office.getByRole('link', { name: directiveChangeTexts.vi.attachFile }).click()
  await press(office, scanTexts.attach)
  await office.locator('.govuk-error-message').getByText(scanTexts.missing).waitFor()
  await chooser(office).setInputFiles([scan])
  await files(office).filter({ hasText: scan.name }).filter({ hasText: words.sent }).waitFor()
  await pictured(office, 'attach-scan')
  await press(office, scanTexts.attach)
  await office.getByText(scanTexts.attached).waitFor()
  const own = office.locator('.files').first()
  await own.getByRole('button', { name: scan.name }).click()
  await office.getByText(opened.scan['not-yet']).waitFor()
  await pictured(office, 'directive-scan')
  await visitor.close()
})

test('with an explanation: a clerk answers with a PDF, the leader opens it there and in the task’s history', async () => {
  const about = { kind: 'task', taskId: task }
  const question = { about, question: 'Vì sao chậm?', dueOn: '2021-07-30' }
  const asked = await shown.city.api.as('lanhdao').post<{ id: string }>('/api/explanations', question)
  const address = `/explanations/${asked.body.id}`
  visitor = await visit(shown.browser, shown.city.url, 'sxd.cv')
  const clerk = visitor.page
  await go(clerk, address)
  await clerk.getByLabel(department.fields.explanation, { exact: true }).fill('Do chờ mặt bằng')
  await chooser(clerk).setInputFiles([scan])
  await files(clerk).filter({ hasText: scan.name }).filter({ hasText: words.sent }).waitFor()
  await pictured(clerk, 'explaining')
  expect(await wrongIn(visitor)).toEqual([])
  await press(clerk, department.sendExplanation)
  await clerk.getByText(department.explained).waitFor()
  await files(clerk).filter({ hasText: scan.name }).waitFor()
  await visitor.close()

  visitor = await visit(shown.browser, shown.city.url, 'lanhdao')
  const leader = visitor.page
  for (const [place, within] of [
    [address, leader.locator('main')],
    [`/tasks/${task}`, leader.locator('.timeline > li').filter({ hasText: 'Do chờ mặt bằng' })],
  ] as const) {
    await go(leader, place)
    await within.getByRole('button', { name: scan.name }).click()
    await leader.getByText(opened.scan['not-yet']).waitFor()
    await leader.getByText(signatureTexts.vi.none).waitFor()
    await pictured(leader, `explained${place.replaceAll('/', '-')}`)
    const [download] = await Promise.all([
      leader.waitForEvent('download'),
      leader.locator('.opened-file').getByRole('button', { name: opened.download }).click(),
    ])
    expect(readFileSync(await download.path())).toEqual(scan.buffer)
  }
  await visitor.close()
})
