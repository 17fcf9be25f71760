import { afterEach, expect, test } from 'vitest'
import { departmentTexts } from '../../web/pages/department/department-texts.ts'
import { taskFormTexts } from '../../web/pages/task/forms/task-forms-texts.ts'
import { officeTexts } from '../../web/pages/task/office/office-texts.ts'
import { taskPageTexts } from '../../web/pages/task/task-texts.ts'
import { formTexts } from '../../web/parts/forms/forms-texts.ts'
import { partTexts } from '../../web/parts/parts-texts.ts'
import { dayTexts } from '../../web/texts/days.ts'
import { taskIdAt } from '../journeys/city.ts'
import { go, type Visitor, visit } from './visiting/browser.ts'
import { today } from './visiting/pages.ts'
import { comesToBe, pictured, shownCity } from './visiting/shown-city.ts'

/** What goes wrong while somebody fills in a form: they are told where and what to do, and nothing they typed is lost. */

const id = taskIdAt('SXD', 0)
const typed = 'Đã họp với các sở liên quan'
const { fields, send, progressSent } = departmentTexts.vi
const words = formTexts.vi
const parts = partTexts.vi

const shown = shownCity()
let visitor: Visitor | undefined

afterEach(async () => {
  await visitor?.close()
})

const atProgress = async () => {
  visitor = await visit(shown.browser, shown.city.url, 'sxd.cv')
  const { page } = visitor
  await go(page, `/tasks/${id}/progress`)
  const field = page.getByLabel(fields.progress)
  const sendNow = () => page.getByRole('button', { name: send, exact: true }).click()
  return { page, field, sendNow }
}

const updates = async (): Promise<number> => {
  const { body } = await shown.city.api
    .as('vp.kstt')
    .get<{ events: { details: { type: string } }[] }>(`/api/tasks/${id}/history`)
  return body.events.filter(({ details }) => details.type === 'progress-updated').length
}

test('what is missing stands in a summary with the focus, at the field, and in the title', async () => {
  const { page, field, sendNow } = await atProgress()
  await sendNow()
  const summary = page.locator('.govuk-error-summary')
  await summary.waitFor()
  await comesToBe(
    page,
    "document.querySelector('.govuk-error-summary').contains(document.activeElement)",
    true,
  )
  await comesToBe(page, `document.title.startsWith(${JSON.stringify(parts.errorPrefix)})`, true)
  const told = await summary.locator('a').first().textContent()
  expect(await page.locator('.govuk-form-group--error .govuk-error-message').textContent()).toContain(told)
  await summary.locator('a').first().click()
  await comesToBe(page, 'document.activeElement.id', await field.getAttribute('id'))
})

test('without a network the text stays, and sending again enters it once', async () => {
  const before = await updates()
  const { page, field, sendNow } = await atProgress()
  await field.fill(typed)
  await page.context().setOffline(true)
  await sendNow()
  const again = page.getByRole('button', { name: words.resend })
  await again.waitFor()
  expect(await field.inputValue()).toBe(typed)
  await page.context().setOffline(false)
  await again.click()
  await page.getByText(progressSent).waitFor()
  expect(await updates()).toBe(before + 1)
})

test('who changed what meanwhile is told, and the text goes out on the new version', async () => {
  const { page, field, sendNow } = await atProgress()
  await field.fill(typed)
  const office = shown.city.api.as('vp.kstt')
  const { etag } = await office.get(`/api/tasks/${id}`)
  expect((await office.post(`/api/tasks/${id}/star`, { starred: true }, { ifMatch: etag })).status).toBe(200)
  await sendNow()
  await page.getByRole('button', { name: words.staleReload }).waitFor()
  expect(await page.locator('.govuk-error-summary').textContent()).toContain('Người dùng vp.kstt')
  expect(await field.inputValue()).toBe(typed)
  await page.getByRole('button', { name: words.staleReload }).click()
  await page.getByText(words.staleRead).waitFor()
  expect(await field.inputValue()).toBe(typed)
  await sendNow()
  await page.getByText(progressSent).waitFor()
  // What was done before does not stay beside what goes wrong next.
  await page.getByRole('button', { name: taskPageTexts.vi.send }).click()
  await page.locator('.govuk-error-summary').waitFor()
  expect(await page.getByText(progressSent).count()).toBe(0)
})

test('what nobody touched follows the new version, so that sending does not undo it', async () => {
  visitor = await visit(shown.browser, shown.city.url, 'vp.kstt')
  const { page } = visitor
  await go(page, `/tasks/${id}/correct`)
  await page.getByLabel(taskFormTexts.vi.taskTitle).fill(typed)
  await page.getByLabel(taskFormTexts.vi.reason).fill(typed)
  const office = shown.city.api.as('vp.kstt')
  const { etag } = await office.get(`/api/tasks/${id}`)
  const correction = { dueOn: '2021-08-02', reason: typed }
  expect((await office.post(`/api/tasks/${id}/correction`, correction, { ifMatch: etag })).status).toBe(200)
  const save = page.getByRole('button', { name: taskFormTexts.vi.save })
  await save.click()
  await page.getByRole('button', { name: words.staleReload }).click()
  await page.getByText(words.staleRead).waitFor()
  expect(await page.getByLabel(taskFormTexts.vi.dueOn, { exact: true }).inputValue()).toBe('02/08/2021')
  await save.click()
  await page.getByText(officeTexts.vi.correct.done).waitFor()
  const { body } = await office.get<{ title: string; dueOn: string }>(`/api/tasks/${id}`)
  expect(body).toMatchObject({ title: typed, dueOn: '2021-08-02' })
})

test('a session that ends in the middle keeps the text until one has signed in again', async () => {
  const { page, field, sendNow } = await atProgress()
  await field.fill(typed)
  // The token is renewed, and refused again.
  await page.route('**/api/tasks/**', (route) =>
    route.fulfill({ status: 401, json: { message: 'Unauthorized' } }),
  )
  await sendNow()
  const signIn = page.getByRole('button', { name: parts.signInAgain })
  await signIn.waitFor()
  expect(await page.locator('.govuk-error-summary').count()).toBe(1)
  expect(await field.inputValue()).toBe(typed)
  await page.unroute('**/api/tasks/**')
  await signIn.click()
  await page.locator('button[name=person][value="sxd.cv"]').click()
  await page.locator('.person').waitFor()
  await field.waitFor()
  expect(await field.inputValue()).toBe(typed)
})

test('a day that does not exist, or is still to come, is told at its own question of the report', async () => {
  visitor = await visit(shown.browser, shown.city.url, 'sxd.cv')
  const { page } = visitor
  await go(page, `/tasks/${id}/report`)
  await page.getByLabel(departmentTexts.vi.finished).check()
  await page.getByRole('button', { name: departmentTexts.vi.goOn }).click()
  await page.getByLabel(fields.result).fill(typed)
  const error = page.locator('.govuk-error-message')
  for (const [day, said] of [
    ['31/04/2021', dayTexts.vi['date-does-not-exist']],
    ['01/07/1821', dayTexts.vi['year-out-of-range']],
    ['hôm qua', dayTexts.vi['date-form']],
    ['31/12/2099', departmentTexts.vi.wrong.dayInFuture('').slice(2)],
  ] as const) {
    await page.getByLabel(fields.happenedOn).fill(day)
    await page.getByRole('button', { name: departmentTexts.vi.goOn }).click()
    await error.getByText(said).waitFor()
  }
  expect(await page.getByLabel(fields.result).inputValue()).toBe(typed)
})

test('finished work without a document or a file is told at the field, before anything is sent', async () => {
  visitor = await visit(shown.browser, shown.city.url, 'sxd.cv')
  const { page } = visitor
  await go(page, `/tasks/${id}/report`)
  await page.getByLabel(departmentTexts.vi.finished).check()
  await page.getByRole('button', { name: departmentTexts.vi.goOn }).click()
  await page.getByLabel(fields.result).fill(typed)
  const evidence = page.getByLabel(departmentTexts.vi.evidenceNeeded, { exact: true })
  await evidence.waitFor()
  await page.getByRole('button', { name: departmentTexts.vi.goOn }).click()
  const error = page.locator('.govuk-error-message').getByText(departmentTexts.vi.wrong.evidenceMissing(''))
  await error.waitFor()
  await pictured(page, 'evidence-missing')
  await evidence.fill('Quyết định 12/QĐ-SXD')
  await page.getByRole('button', { name: departmentTexts.vi.goOn }).click()
  await page.getByRole('button', { name: departmentTexts.vi.sendReport }).waitFor()
})

test.each([
  ['task', '/tasks/SXD-2021-khongconhiem'],
  ['task', '/tasks/khong-co'],
  ['directive', '/directives/2021-01-05_9999_UBND-KSTT'],
  ['department', '/departments/KHONGCO/figures'],
] as const)(
  'what is not there is told in words of its own, and nothing is said to be kept: %s %s',
  async (kind, address) => {
    visitor = await visit(shown.browser, shown.city.url, 'vp.kstt')
    const { page } = visitor
    await go(page, address)
    const { title, detail } = parts.missing[kind]
    await page.getByRole('heading', { name: title }).waitFor()
    const said = (await page.locator('main').textContent()) ?? ''
    expect(said).toContain(detail)
    expect(said).not.toContain('được giữ')
  },
)

test('a title with a long unbroken word or link does not widen the page of a telephone', async () => {
  const link = `https://vanban.example.org/${'quan-ly-van-ban-dieu-hanh'.repeat(9)}`
  const directive = {
    kind: 'official-letter',
    number: '9998',
    symbol: 'UBND-KSTT',
    issuedOn: today,
    issuer: 'UBND thành phố',
    abstract: link,
  }
  const tasks = [link, 'W'.repeat(290)].map((title) => ({ department: 'SXD', title }))
  const { status, body } = await shown.city.api
    .as('vp.kstt')
    .post<{ key: string; tasks: { id: string }[] }>('/api/directives', { directive, tasks })
  expect(status).toBe(201)
  visitor = await visit(shown.browser, shown.city.url, 'vp.kstt')
  const { page } = visitor
  await page.setViewportSize({ width: 360, height: 900 })
  const opened = body.tasks.flatMap(({ id }) => [`/tasks/${id}`, `/tasks/${id}/withdraw`])
  for (const address of [...opened, '/tasks?department=SXD', `/directives/${body.key}`, '/directives']) {
    await go(page, address)
    const width = await page.evaluate<number>('document.documentElement.scrollWidth')
    expect([address, width]).toEqual([address, 360])
  }
})
