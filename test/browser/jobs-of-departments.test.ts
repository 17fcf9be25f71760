import { describe, expect, test } from 'vitest'
import { departmentTexts } from '../../web/pages/department/department-texts.ts'
import { todoTexts } from '../../web/pages/home/todo/todo-texts.ts'
import { taskPageTexts } from '../../web/pages/task/task-texts.ts'
import { handingInTexts } from '../../web/parts/files/handing-in/handing-in-texts.ts'
import { nameTexts } from '../../web/texts/names.ts'
import { type GivenTask, tasksGiven } from '../journeys/city.ts'
import { pdf } from '../support/files.ts'
import { type Way, ways, workersIn } from './visiting/jobs.ts'
import { people } from './visiting/people.ts'
import { shownCity } from './visiting/shown-city.ts'

/** What a department's people do most, from their first page to the deed: by keyboard alone at a desk, and by finger on a phone. */

const taken = (way: Way) => `Rà soát thủ tục (${way})`
const due = (way: Way) => `Lập quy hoạch (${way})`
const late = (way: Way) => `Xử lý tồn đọng (${way})`
const stuck = (way: Way) => `Giải phóng mặt bằng (${way})`

const tasks = ways.flatMap((way): GivenTask[] => [
  { department: 'SXD', title: taken(way), dueOn: '2021-08-20' },
  { department: 'SXD', title: due(way), dueOn: '2021-07-26' },
  { department: 'SXD', title: late(way), dueOn: '2021-07-12' },
  { department: 'SXD', title: stuck(way), dueOn: '2021-07-26' },
])

const as = workersIn(shownCity([...people, ...tasksGiven(tasks)]))

const { groups: actions } = todoTexts.vi
const department = departmentTexts.vi
const { actions: ofTask } = taskPageTexts.vi

describe.each(ways)('by %s', (way) => {
  test('a clerk takes a task up in one step', async () => {
    const clerk = await as('sxd.cv', way)
    await clerk.press(`${actions.unacknowledged.action} ${taken(way)}`)
    await clerk.says(todoTexts.vi.acknowledged)
    expect(clerk.interactions()).toBe(1)
  })

  test('a clerk updates a task in four', async () => {
    const clerk = await as('sxd.cv', way)
    await clerk.press(due(way))
    await clerk.press(ofTask.updateProgress)
    await clerk.type(department.fields.progress, 'Đã lấy ý kiến các phường')
    await clerk.press(department.send)
    await clerk.says(department.progressSent)
    expect(clerk.interactions()).toBeLessThanOrEqual(4)
  })

  test('a clerk hands in a result with its file in seven', async () => {
    const clerk = await as('sxd.cv', way)
    await clerk.press(`${actions['report-owed'].action} ${due(way)}`)
    await clerk.choose(department.finished, department.finished)
    await clerk.press(department.goOn)
    await clerk.type(department.fields.result, 'Đã ban hành Quyết định số 12/QĐ-SXD')
    const scan = { name: 'Quyết định 12.pdf', mimeType: 'application/pdf', buffer: pdf() }
    await clerk.attach(handingInTexts.vi.choose, [scan])
    const files = clerk.page.locator('.files > li')
    await files.filter({ hasText: scan.name }).filter({ hasText: handingInTexts.vi.sent }).waitFor()
    await clerk.press(department.goOn)
    await clerk.press(department.sendReport)
    await clerk.says(department.receipt)
    expect(clerk.interactions()).toBeLessThanOrEqual(7)
  })

  test('a head hands a task to somebody of the staff in four', async () => {
    const head = await as('sxd.truong', way)
    await head.press(late(way))
    await head.press(ofTask.assignToStaff)
    await head.choose('Người dùng sxd.cv', 'Người dùng sxd.cv')
    await head.press(department.assignToStaff)
    await head.says(department.assignedToStaff('Người dùng sxd.cv'))
    expect(head.interactions()).toBeLessThanOrEqual(4)
  })

  test('a head asks for an extension with its cause, a plan and a new date in nine', async () => {
    const head = await as('sxd.truong', way)
    const { extensionReason } = nameTexts.vi
    await head.press(`${actions['report-owed'].action} ${stuck(way)}`)
    await head.choose(department.finished, department.unfinished)
    await head.press(department.goOn)
    await head.choose(extensionReason['other-bodies'], extensionReason['land-clearance'])
    await head.type(department.fields.cause, 'Ba hộ chưa bàn giao mặt bằng')
    await head.type(department.fields.plan, 'Họp với quận trong tháng 8')
    await head.press(department.proposal('30', '25/08/2021'))
    await head.press(department.goOn)
    await head.press(department.sendReport)
    await head.says(department.nextUnfinished)
    await head.says(department.waitsInTime)
    expect(head.interactions()).toBeLessThanOrEqual(9)
  })
})
