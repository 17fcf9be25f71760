import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { machineTexts } from '../../web/pages/admin/machines/machines-texts.ts'
import { webhookTexts } from '../../web/pages/admin/machines/webhook-texts.ts'
import { taskIdAt } from '../journeys/city.ts'
import { go, patienceMs, settled, type Visitor, visit, wrongIn } from './visiting/browser.ts'
import { pictured, press, shownCity } from './visiting/shown-city.ts'

/** An administrator connects another system, sees what it is told, and ends it. */

const t = machineTexts.vi
const words = webhookTexts.vi

const shown = shownCity()
let visitor: Visitor | undefined
let receiver: Server
let calls = 0

beforeAll(async () => {
  receiver = createServer((_, response) => {
    calls += 1
    response.writeHead(calls === 1 ? 503 : 204).end()
  })
  await new Promise<void>((listening) => receiver.listen(0, '127.0.0.1', listening))
})
afterEach(async () => {
  await visitor?.close()
})
afterAll(() => {
  receiver.closeAllConnections()
  receiver.close()
})

test('makes an account, hands its secrets over, sees a call that failed, sends it again, and closes the account', async () => {
  visitor = await visit(shown.browser, shown.city.url, 'quantri')
  const { page, complaints } = visitor
  await go(page, '/machines/all')
  await pictured(page, 'machines')
  await page.getByRole('link', { name: t.add, exact: true }).click()
  await page.getByLabel(t.name, { exact: true }).waitFor()
  await press(page, t.add)
  await page.locator('.govuk-error-summary').getByText(t.scopesMissing).waitFor()
  await page.getByLabel(t.name, { exact: true }).fill('Hệ thống một cửa')
  await page.getByLabel(t.scope['read-tasks'], { exact: true }).check()
  await pictured(page, 'machine-new')
  await press(page, t.add)
  const secret = page.getByLabel(t.secret, { exact: true })
  await secret.waitFor()
  expect(await secret.inputValue()).toMatch(/^dhs_/)
  await pictured(page, 'machine-secret')
  await page.getByRole('link', { name: t.told.back, exact: true }).click()
  await page.getByRole('link', { name: words.add.title, exact: true }).click()
  await page.getByLabel(words.url, { exact: true }).fill('https://10.0.0.1/')
  await page.getByLabel(words.kind['task.result-accepted'], { exact: true }).check()
  await press(page, words.add.submit)
  await page.locator('.govuk-error-summary').getByText('mạng nội bộ').waitFor()
  const { port } = receiver.address() as AddressInfo
  await page.getByLabel(words.url, { exact: true }).fill(`http://127.0.0.1:${port}/nhan`)
  await pictured(page, 'webhook-new')
  await press(page, words.add.submit)
  const signing = page.getByLabel(words.told.title, { exact: true })
  await signing.waitFor()
  expect(await signing.inputValue()).toMatch(/^whsec_/)
  const task = taskIdAt('SXD', 1)
  const office = shown.city.api.as('vp.kstt')
  const { etag } = await office.get(`/api/tasks/${task}`)
  const accepted = await office.post(
    `/api/tasks/${task}/acceptance`,
    { decision: 'accept' },
    { ifMatch: etag },
  )
  expect(accepted.status).toBe(200)
  await expect.poll(() => calls, { timeout: patienceMs }).toBe(1)
  await page.getByRole('link', { name: t.told.back, exact: true }).click()
  await page.getByRole('heading', { name: words.title, exact: true }).waitFor()
  await pictured(page, 'machine')
  expect(await wrongIn(visitor)).toEqual([])
  await page.getByRole('link', { name: `http://127.0.0.1:${port}/nhan` }).click()
  await page.getByText(words.answered('503', '1')).waitFor()
  await pictured(page, 'deliveries')
  expect(await wrongIn(visitor)).toEqual([])
  await page.getByRole('button', { name: words.again }).click()
  await page.getByText(words.sentAgain).waitFor()
  await expect.poll(() => calls, { timeout: patienceMs }).toBe(2)
  await shown.city.drain()
  await page.reload()
  await page.getByText(words.states.delivered, { exact: true }).waitFor()
  await page.getByRole('link', { name: 'Hệ thống một cửa', exact: true }).click()
  await page.getByRole('link', { name: t.close.title, exact: true }).click()
  await press(page, t.close.submit)
  await page.getByText(t.saved).waitFor()
  await settled(page)
  await page.getByText(t.closed, { exact: true }).waitFor()
  await pictured(page, 'machine-closed')
  expect(complaints).toEqual([])
})
