import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { prepareExtension } from '../../functions/tasks/extension/extension.ts'
import { report } from '../../functions/tasks/report/reporting.ts'
import { readTask } from '../../functions/tasks/task/tasks-store.ts'
import { departmentTexts } from '../../web/pages/department/department-texts.ts'
import { todoTexts } from '../../web/pages/home/todo/todo-texts.ts'
import { taskFormTexts } from '../../web/pages/task/forms/task-forms-texts.ts'
import { officeTexts } from '../../web/pages/task/office/office-texts.ts'
import { chosenTexts } from '../../web/pages/tasks/chosen/chosen-texts.ts'
import { departmentNamed, type GivenTask, person, taskIdAt, tasksGiven } from '../journeys/city.ts'
import { go, type Visitor, visit, wrongIn } from './visiting/browser.ts'
import { pictured, press, shownCity } from './visiting/shown-city.ts'

/** Several tasks dealt with at once: few presses, each task by its own rule, each exactly once. */

const results = 10
const requests = 5

const tasks: readonly GivenTask[] = [
  ...Array.from({ length: results }, (_, place) => ({
    department: 'SXD',
    title: `Rà soát quy hoạch phân khu ${place + 1}`,
    dueOn: '2021-07-30' as const,
    actions: [
      [
        '2021-07-20',
        'sxd.cv',
        (task, on) => report(task, { outcome: 'finished', result: 'Đã ban hành quyết định' }, on),
      ],
    ] as GivenTask['actions'] & object,
  })),
  ...Array.from({ length: requests }, (_, place) => ({
    department: 'SXD',
    title: `Giải quyết tồn đọng khu dân cư ${place + 1}`,
    dueOn: '2021-07-19' as const,
    actions: [
      [
        '2021-07-19',
        'sxd.cv',
        (task, on) =>
          report(
            task,
            {
              outcome: 'unfinished',
              reason: 'funding',
              cause: 'Chưa bố trí được kinh phí',
              plan: 'Trình bổ sung trong tháng 8',
              proposedDueOn: `2021-08-${10 + place}`,
            },
            on,
          ),
      ],
      [
        '2021-07-20',
        'vp.kstt',
        (task, on) =>
          prepareExtension(task, { recommendation: 'approve', dueOn: `2021-08-${10 + place}` }, on),
      ],
    ] as GivenTask['actions'] & object,
  })),
  ...Array.from({ length: 6 }, (_, place) => ({
    department: 'SXD',
    title: `Báo cáo chuyên đề ${place + 1}`,
    dueOn: '2021-08-20' as const,
  })),
]

/** Of another department: one whose date has passed, and two whose deadline goes on. */
const toReassign: readonly GivenTask[] = [
  { department: 'STC', title: 'Quyết toán dự án 1', dueOn: '2021-07-20' },
  { department: 'STC', title: 'Quyết toán dự án 2', dueOn: '2021-08-06' },
  { department: 'STC', title: 'Quyết toán dự án 3' },
]

/** Overdue for long, and still so once its department was asked why. */
const toExplain: readonly GivenTask[] = [1, 2, 3].map((place) => ({
  department: 'SNV',
  title: `Đề án vị trí việc làm ${place}`,
  dueOn: '2021-07-06',
}))

const shown = shownCity([
  departmentNamed('SNV', 'Sở Nội vụ'),
  departmentNamed('SXD', 'Sở Xây dựng'),
  departmentNamed('STC', 'Sở Tài chính'),
  person('sxd.cv', 'clerk', 'SXD'),
  person('sxd.truong', 'head', 'SXD'),
  person('vp.kstt', 'office'),
  person('lanhdao', 'leader'),
  ...tasksGiven([...tasks, ...toReassign, ...toExplain]),
])
const t = chosenTexts.vi
const forms = taskFormTexts.vi
let visitor: Visitor | undefined

afterEach(async () => {
  await visitor?.close()
})

const wrongNow = () => (visitor ? wrongIn(visitor) : [])

const pageOf = async (who: string): Promise<Page> => {
  visitor = await visit(shown.browser, shown.city.url, who)
  return visitor.page
}

const taskAt = async (place: number) => {
  const task = await readTask(shown.city.store, taskIdAt('SXD', place))
  if (!task) throw new Error(`no task ${place}`)
  return task
}

test('ten results are accepted in five presses, except the one that changed after it was chosen', async () => {
  const page = await pageOf('vp.kstt')
  await page.locator('#awaiting-acceptance').getByRole('link', { name: todoTexts.vi.several }).click()
  await page.getByLabel(chosenTexts.vi.chooseRows).check()
  await page.getByText(t.chosen(String(results)), { exact: true }).waitFor()
  await pictured(page, 'several-chosen')
  expect(await wrongNow()).toEqual([])
  // Meanwhile a colleague returns one of them.
  const colleague = shown.city.api.as('vp.kstt')
  const address = `/api/tasks/${taskIdAt('SXD', 0)}`
  const { etag } = await colleague.get(address)
  const returned = { decision: 'return', reason: 'Thiếu phụ lục' }
  expect((await colleague.post(`${address}/acceptance`, returned, { ifMatch: etag })).status).toBe(200)
  await page.getByRole('link', { name: t.verbs.judge }).click()
  await page.getByLabel(t.accept).check()
  await pictured(page, 'several-judged')
  expect(await wrongNow()).toEqual([])
  await press(page, t.send(String(results)))
  await page.getByText(t.over(String(results - 1), '1')).waitFor()
  await pictured(page, 'several-outcomes')
  expect(await wrongNow()).toEqual([])
  await page.getByText(t.notNow.title).waitFor()
  const lifecycles = await Promise.all(
    Array.from({ length: results }, async (_, place) => (await taskAt(place)).lifecycle),
  )
  expect(lifecycles).toEqual(['open', ...Array.from({ length: results - 1 }, () => 'accepted')])
  expect(visitor?.complaints).toEqual([])
})

test('a leader decides five extensions, each until the day that its department asked for', async () => {
  const page = await pageOf('lanhdao')
  await page.locator('#extensions-to-decide').getByRole('link', { name: todoTexts.vi.several }).click()
  await page.getByLabel(chosenTexts.vi.chooseRows).check()
  await page.getByRole('link', { name: t.verbs['decide-extension'] }).click()
  await press(page, t.send(String(requests)))
  await page.locator('.govuk-error-summary').getByText(forms.choiceMissing).waitFor()
  await page.getByLabel(t.asked).check()
  await page.getByLabel(forms.yes).check()
  await press(page, t.send(String(requests)))
  await page.getByText(t.over(String(requests), '0')).waitFor()
  const dueDates = await Promise.all(
    Array.from({ length: requests }, async (_, place) => (await taskAt(results + place)).dueOn),
  )
  expect(dueDates).toEqual(Array.from({ length: requests }, (_, place) => `2021-08-${10 + place}`))
  expect(visitor?.complaints).toEqual([])
})

test('a network that fails half-way: what was done is not done twice when one goes on', async () => {
  const page = await pageOf('sxd.truong')
  await go(page, '/tasks?status=open-in-term')
  const boxes = page.getByRole('checkbox', { name: /^Chọn: Báo cáo chuyên đề/ })
  await boxes.first().click()
  await boxes.nth(2).click({ modifiers: ['Shift'] })
  await page.getByText(t.chosen('3'), { exact: true }).waitFor()
  await page.getByRole('link', { name: t.verbs.acknowledge }).click()
  // The first command reaches the city, its answer does not reach the page.
  let lost = 0
  await page.route('**/acknowledgement', async (route) => {
    lost += 1
    if (lost === 1) await route.fetch()
    await route.abort()
  })
  await press(page, t.send('3'))
  await page.getByRole('button', { name: t.goOn }).waitFor()
  await page.unroute('**/acknowledgement')
  await page.reload()
  await go(page, '/tasks')
  await page.getByRole('link', { name: t.toUnfinished }).click()
  await press(page, t.goOn)
  await page.getByText(t.over('3', '0')).waitFor()
  const versions = await Promise.all([15, 16, 17].map(async (place) => (await taskAt(place)).version))
  expect(versions).toEqual([2, 2, 2])
})

test('the letter d goes to a press that does something at once, and does not press it', async () => {
  const page = await pageOf('sxd.cv')
  const row = page.locator('#unacknowledged tbody tr').last()
  await row.getByRole('link').first().focus()
  await page.keyboard.press('d')
  await row.locator('button:focus').waitFor()
  expect(await row.getByText(todoTexts.vi.acknowledged, { exact: true }).count()).toBe(0)
  await page.keyboard.press('Enter')
  await row.getByText(todoTexts.vi.acknowledged, { exact: true }).waitFor()
})

test('one decision leads to the next of its kind, and the last one home', async () => {
  const page = await pageOf('sxd.cv')
  await go(page, `/tasks/${taskIdAt('SXD', results + requests + 3)}/acknowledge`)
  for (let left = 2; left > 0; left -= 1) {
    const address = page.url()
    await press(page, forms.saveAndGoOn)
    await page.waitForURL((url) => url.href !== address)
    await page.getByText(departmentTexts.vi.acknowledged).first().waitFor()
  }
  expect(new URL(page.url()).pathname).toBe('/')
  await page.getByText(forms.noneLeft).waitFor()
  expect(visitor?.complaints).toEqual([])
})

test('a question that leaves its task overdue is asked once of each in a row', async () => {
  const page = await pageOf('lanhdao')
  await page.locator('#overdue-long').getByRole('link', { name: 'Đề án vị trí việc làm 1' }).first().waitFor()
  const first = taskIdAt('SNV', tasks.length + toReassign.length)
  await go(page, `/tasks/${first}/ask-explanation`)
  const asked: string[] = []
  while (new URL(page.url()).pathname !== '/') {
    const address = page.url()
    asked.push(new URL(address).pathname)
    if (asked.length > toExplain.length) throw new Error(`asked again: ${asked.join()}`)
    await page.getByLabel(officeTexts.vi.ask.question).fill('Vì sao chưa xong?')
    await press(page, forms.saveAndGoOn)
    await page.waitForURL((url) => url.href !== address)
    await page.getByText(officeTexts.vi.ask.done).first().waitFor()
  }
  expect(new Set(asked).size).toBe(toExplain.length)
  await page.getByText(forms.noneLeft).waitFor()
  expect(visitor?.complaints).toEqual([])
})

test('several tasks are given to another department, none without the deadline that it had', async () => {
  const page = await pageOf('vp.kstt')
  await go(page, '/tasks?department=STC&status=open')
  await page.getByLabel(t.chooseRows).check()
  await page.getByRole('link', { name: t.verbs.reassign }).click()
  await page.getByText(t.newDueOnHint('1', '3')).waitFor()
  await page.getByLabel(forms.department).selectOption('SXD')
  await page.getByLabel(forms.reason).fill('Sắp xếp lại đơn vị')
  await press(page, t.send('3'))
  await page.locator('.govuk-error-summary').getByText(t.newDueOnMissing).waitFor()
  await pictured(page, 'several-reassigned')
  expect(await wrongNow()).toEqual([])
  await page.getByLabel(t.newDueOnLabel).fill('31/8/2021')
  await press(page, t.send('3'))
  await page.getByText(t.over('3', '0')).waitFor()
  const { body } = await shown.city.api.as('vp.kstt').get('/api/tasks?department=SXD&status=open&limit=100')
  const { tasks: given } = body as { tasks: readonly { title: string; dueOn?: string }[] }
  const dueOnOf = (title: string) => given.find((task) => task.title === title)?.dueOn
  expect(toReassign.map(({ title }) => dueOnOf(title ?? ''))).toEqual(['2021-08-31', '2021-08-06', undefined])
})
