import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { navigationTexts } from '../../web/app/navigation-texts.ts'
import { departmentTexts } from '../../web/pages/department/department-texts.ts'
import { gridTexts } from '../../web/pages/directives/grid/task-grid-texts.ts'
import { registrationTexts } from '../../web/pages/directives/register/registration-texts.ts'
import { searchTexts } from '../../web/pages/home/search/search-texts.ts'
import { todoTexts } from '../../web/pages/home/todo/todo-texts.ts'
import { extensionTexts } from '../../web/pages/task/extension/extension-texts.ts'
import { taskFormTexts } from '../../web/pages/task/forms/task-forms-texts.ts'
import { officeTexts } from '../../web/pages/task/office/office-texts.ts'
import { jobTexts } from '../../web/parts/files/jobs-texts.ts'
import { nameTexts } from '../../web/texts/names.ts'
import { type City, openCity, taskIdAt, tasksGiven } from '../journeys/city.ts'
import { go, openBrowser, settled, type Visitor, visit } from './visiting/browser.ts'
import { keysOf } from './visiting/keys.ts'
import { people } from './visiting/people.ts'

/**
 * The main journeys by keyboard alone, one after the other in one city:
 *
 *   clerk ── reports finished ──► Office accepts
 *   clerk ── reports unfinished, asks for a date ──► Office prepares ──► leader decides
 *   leader ── asks for an explanation ──► department explains
 *   anybody ── searches without diacritics, takes a list away;  Office ── registers a directive
 */

const today = '2021-07-26'
const titles = ['Hoàn thiện hồ sơ tới được hạn', 'Lập quy hoạch phân khu', 'Rà soát thủ tục hành chính']
const dueDays = [today, '2021-07-27', '2021-07-28'] as const

let city: City
let browser: Browser
const visitors: Visitor[] = []

beforeAll(async () => {
  const tasks = titles.map((title, place) => ({ department: 'SXD', title, dueOn: dueDays[place] ?? today }))
  city = await openCity([...people, ...tasksGiven(tasks)], today, '08:00')
  browser = await openBrowser()
})

afterEach(async () => {
  for (const { complaints, close } of visitors.splice(0)) {
    await close()
    expect(complaints).toEqual([])
  }
})

afterAll(async () => {
  await browser?.close()
  await city?.stop()
})

const as = async (id: string) => {
  const visitor = await visit(browser, city.url, id)
  visitors.push(visitor)
  await settled(visitor.page)
  const text = () => visitor.page.locator('main').textContent()
  return { page: visitor.page, text, ...keysOf(visitor.page) }
}

const idOf = (place: number): string => taskIdAt('SXD', place)
const department = departmentTexts.vi
const forms = taskFormTexts.vi
const officeWords = officeTexts.vi
const extensionWords = extensionTexts.vi
const actions = todoTexts.vi.groups

test('a clerk reports finished work at the deadline in eight interactions at most', async () => {
  const clerk = await as('sxd.cv')
  await clerk.press(`${actions['report-owed'].action} ${titles[0]}`)
  await clerk.choose(department.finished, department.finished)
  await clerk.press(department.goOn)
  await clerk.type(department.fields.result, 'Đã ban hành Quyết định số 12/QĐ-SXD')
  await clerk.type(department.evidenceNeeded, '12/QĐ-SXD')
  await clerk.press(department.goOn)
  await clerk.press(department.sendReport)
  await clerk.page.getByText(department.receipt).first().waitFor()
  expect(clerk.interactions()).toBeLessThanOrEqual(8)
})

test('the Office accepts it', async () => {
  const office = await as('vp.kstt')
  await office.press(`${actions['awaiting-acceptance'].action} ${titles[0]}`)
  await office.choose(officeWords.judge.accept, officeWords.judge.accept)
  await office.press(officeWords.judge.send)
  await office.page.getByText(officeWords.judge.accepted).waitFor()
})

test('a clerk reports unfinished work with cause, plan and date', async () => {
  const clerk = await as('sxd.cv')
  await clerk.press(`${actions['due-soon'].action} ${titles[1]}`)
  await clerk.choose(department.finished, department.unfinished)
  await clerk.press(department.goOn)
  await clerk.choose(
    nameTexts.vi.extensionReason['other-bodies'],
    nameTexts.vi.extensionReason['land-clearance'],
  )
  await clerk.type(department.fields.cause, 'Chưa bàn giao mặt bằng')
  await clerk.type(department.fields.plan, 'Họp với quận trong tháng 8')
  await clerk.type(department.fields.proposedDueOn, '31/8/2021')
  await clerk.press(department.goOn)
  await clerk.press(department.sendReport)
  await clerk.page.getByText(department.receipt).first().waitFor()
})

test('the Office prepares the extension', async () => {
  const office = await as('vp.kstt')
  await office.press(`${actions['extensions-to-prepare'].action} ${titles[1]}`)
  await office.choose(
    extensionWords.extension.asked('31/08/2021'),
    extensionWords.extension.asked('31/08/2021'),
  )
  await office.press(extensionWords.prepare.send)
  await office.page.getByText(extensionWords.prepare.done).waitFor()
})

test('a leader decides it in three steps: opens it, chooses, decides', async () => {
  const leader = await as('lanhdao')
  await leader.press(`${actions['extensions-to-decide'].action} ${titles[1]}`)
  await leader.choose(
    extensionWords.extension.asked('31/08/2021'),
    extensionWords.extension.asked('31/08/2021'),
  )
  await leader.choose(forms.yes, forms.no)
  await leader.press(extensionWords.decide.send)
  await leader.page.getByText(extensionWords.decide.done).waitFor()
  expect(leader.interactions()).toBeLessThanOrEqual(4)
})

test('a leader asks for an explanation, and the department gives it', async () => {
  const leader = await as('lanhdao')
  await go(leader.page, `/tasks/${idOf(2)}/ask-explanation`)
  const words = officeWords.ask
  await leader.type(words.question, 'Vì sao chậm?')
  await leader.type(words.dueOn, '30/7/2021')
  await leader.press(words.send)
  await leader.page.getByText(words.done).waitFor()
  const head = await as('sxd.truong')
  await head.press(`${actions['explanation-asked'].action} Vì sao chậm?`)
  await head.type(department.fields.explanation, 'Chờ ý kiến của sở liên quan')
  await head.press(department.sendExplanation)
  await head.page.getByText(department.explained).waitFor()
})

test('a task is found without diacritics and opened', async () => {
  const office = await as('vp.kstt')
  await office.press(navigationTexts.vi.search)
  await office.type(searchTexts.vi.label, 'toi duoc han')
  await office.press(searchTexts.vi.find)
  await office.press(titles[0] as string)
  expect(await office.page.locator('h1').textContent()).toContain(titles[0])
})

test('the tasks of a list are taken away as a workbook, and again', async () => {
  const head = await as('sxd.truong')
  await go(head.page, '/tasks')
  const words = jobTexts.vi
  const told = words.kept('nhiem-vu-dang-thuc-hien-so-xay-dung-2021-07-26.xlsx', String(titles.length - 1))
  for (const button of [words.toExcel, words.again]) {
    const download = head.page.waitForEvent('download')
    await head.press(button)
    expect((await download).suggestedFilename()).toBe('nhiem-vu-dang-thuc-hien-so-xay-dung-2021-07-26.xlsx')
    await head.page.getByText(told).waitFor()
  }
})

test('the Office registers a directive with its tasks', async () => {
  const office = await as('vp.kstt')
  await go(office.page, '/directives/new')
  const words = registrationTexts.vi
  const gridWords = gridTexts.vi
  await office.to('Loại văn bản')
  await office.page.keyboard.type('Công văn')
  await office.type(words.number, '5000/UBND-KSTT')
  await office.type('Ngày ban hành', '26/7/2021')
  await office.type('Cơ quan ban hành', 'UBND thành phố')
  await office.type('Trích yếu', 'Về việc kiểm tra tiến độ')
  await office.type(gridWords.cell('1', gridWords.columns.title), 'Báo cáo tiến độ quý III')
  await office.type(gridWords.cell('1', gridWords.columns.lead), 'So Xay dung')
  await office.type(gridWords.cell('1', gridWords.columns.deadline), '30/9/2021')
  await office.press(words.toCheck)
  await office.press(words.send)
  await office.page.getByRole('heading', { name: words.receipt }).waitFor()
  await office.page.getByText('5000/UBND-KSTT').first().waitFor()
  expect(await office.text()).toContain('Báo cáo tiến độ quý III')
})
