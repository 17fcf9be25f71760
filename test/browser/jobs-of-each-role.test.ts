import { afterEach, describe, expect, test } from 'vitest'
import { prepareExtension } from '../../functions/tasks/extension/extension.ts'
import { report } from '../../functions/tasks/report/reporting.ts'
import { navigationTexts } from '../../web/app/navigation-texts.ts'
import { adminTexts } from '../../web/pages/admin/admin-texts.ts'
import { settingTexts } from '../../web/pages/admin/settings/settings-texts.ts'
import { pictureTexts } from '../../web/pages/dashboard/picture/picture-texts.ts'
import { departmentTexts } from '../../web/pages/department/department-texts.ts'
import { directiveTexts } from '../../web/pages/directives/directives-texts.ts'
import { gridTexts } from '../../web/pages/directives/grid/task-grid-texts.ts'
import { registrationTexts } from '../../web/pages/directives/register/registration-texts.ts'
import { todoTexts } from '../../web/pages/home/todo/todo-texts.ts'
import { taskFormTexts } from '../../web/pages/task/forms/task-forms-texts.ts'
import { officeTexts } from '../../web/pages/task/office/office-texts.ts'
import { urgeTexts } from '../../web/pages/task/office/urge-texts.ts'
import { taskPageTexts } from '../../web/pages/task/task-texts.ts'
import { chosenTexts } from '../../web/pages/tasks/chosen/chosen-texts.ts'
import { handingInTexts } from '../../web/parts/files/handing-in/handing-in-texts.ts'
import { partTexts } from '../../web/parts/parts-texts.ts'
import { nameTexts } from '../../web/texts/names.ts'
import { departmentNamed, type GivenTask, person, tasksGiven } from '../journeys/city.ts'
import { pdf } from '../support/files.ts'
import { settled, type Visitor, visit } from './visiting/browser.ts'
import { keysOf } from './visiting/keys.ts'
import { shownCity } from './visiting/shown-city.ts'
import { tapsOf } from './visiting/taps.ts'

/** What each role does most, from its first page to the deed: by keyboard alone at a desk, and by finger on a phone. */

const ways = ['keyboard', 'phone'] as const
type Way = (typeof ways)[number]

const [results, requests] = [10, 5]
const finished = { outcome: 'finished', result: 'Đã ban hành quyết định' } as const
const unfinished = {
  outcome: 'unfinished',
  reason: 'funding',
  cause: 'Chưa bố trí được kinh phí',
  plan: 'Trình bổ sung trong tháng 8',
  proposedDueOn: '2021-08-31',
} as const

const taken = (way: Way) => `Rà soát thủ tục (${way})`
const due = (way: Way) => `Lập quy hoạch (${way})`
const late = (way: Way) => `Xử lý tồn đọng (${way})`

const tasks: readonly GivenTask[] = [
  ...ways.flatMap((way) => [
    { department: 'SXD', title: taken(way), dueOn: '2021-08-20' as const },
    { department: 'SXD', title: due(way), dueOn: '2021-07-26' as const },
    { department: 'SXD', title: late(way), dueOn: '2021-07-12' as const },
  ]),
  { department: 'STC', title: 'Quyết toán ngân sách', dueOn: '2021-07-12' },
  ...Array.from(
    { length: results },
    (_, place): GivenTask => ({
      department: 'STC',
      title: `Báo cáo chuyên đề ${place + 1}`,
      dueOn: '2021-07-30',
      actions: [['2021-07-20', 'sxd.cv', (task, on) => report(task, finished, on)]],
    }),
  ),
  ...Array.from(
    { length: requests },
    (_, place): GivenTask => ({
      department: 'STC',
      title: `Giải quyết tồn đọng ${place + 1}`,
      dueOn: '2021-07-19',
      actions: [
        ['2021-07-19', 'sxd.cv', (task, on) => report(task, unfinished, on)],
        [
          '2021-07-20',
          'vp.kstt',
          (task, on) => prepareExtension(task, { recommendation: 'approve', dueOn: '2021-08-31' }, on),
        ],
      ],
    }),
  ),
]

const shown = shownCity([
  departmentNamed('SXD', 'Sở Xây dựng'),
  departmentNamed('STC', 'Sở Tài chính'),
  person('sxd.cv', 'clerk', 'SXD'),
  person('sxd.truong', 'head', 'SXD'),
  person('vp.kstt', 'office'),
  person('lanhdao', 'leader'),
  person('quantri', 'administrator'),
  ...tasksGiven(tasks),
])

let visitor: Visitor | undefined
afterEach(async () => {
  await visitor?.close()
})

const as = async (who: string, way: Way) => {
  visitor = await visit(shown.browser, shown.city.url, who, { isPhone: way === 'phone' })
  await settled(visitor.page)
  const hands = way === 'phone' ? tapsOf(visitor.page) : keysOf(visitor.page)
  const says = (text: string) => visitor?.page.getByText(text).first().waitFor()
  return { page: visitor.page, says, ...hands }
}

const [actions, department, forms, chosen] = [
  todoTexts.vi.groups,
  departmentTexts.vi,
  taskFormTexts.vi,
  chosenTexts.vi,
]
const { actions: ofTask } = taskPageTexts.vi

// Before the clerks below hand in results of their own.
test('ten results are accepted on a phone in five taps', async () => {
  const office = await as('vp.kstt', 'phone')
  await office.press(todoTexts.vi.several)
  await office.press(chosen.choosePage)
  await office.press(chosen.verbs.judge)
  await office.choose(chosen.accept, chosen.accept)
  await office.press(chosen.send(String(results)))
  await office.says(chosen.over(String(results), '0'))
  expect(office.interactions()).toBeLessThanOrEqual(5)
})

test('five extensions are decided by keyboard in six presses', async () => {
  const leader = await as('lanhdao', 'keyboard')
  await leader.press(todoTexts.vi.several)
  await leader.check(chosen.chooseRows)
  await leader.press(chosen.verbs['decide-extension'])
  await leader.choose(chosen.asked, chosen.asked)
  await leader.choose(forms.yes, forms.yes)
  await leader.press(chosen.send(String(requests)))
  await leader.says(chosen.over(String(requests), '0'))
  expect(leader.interactions()).toBeLessThanOrEqual(6)
})

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

  test('the Office registers a directive with three tasks, nothing typed twice', async () => {
    const office = await as('vp.kstt', way)
    const [words, grid] = [registrationTexts.vi, gridTexts.vi]
    await office.navigate(navigationTexts.vi.directives)
    await office.press(directiveTexts.vi.register)
    await office.pick('Loại văn bản', 'Công văn')
    const number = way === 'phone' ? '5001/UBND-KSTT' : '5000/UBND-KSTT'
    await office.type(words.number, number)
    await office.type('Ngày ban hành', '26/7/2021')
    await office.type('Cơ quan ban hành', 'UBND thành phố')
    await office.type('Trích yếu', 'Về việc kiểm tra tiến độ')
    for (const row of ['1', '2', '3']) {
      await office.type(grid.cell(row, grid.columns.title), `Báo cáo tiến độ phần ${row}`)
      await office.type(grid.cell(row, grid.columns.lead), 'Sở Xây dựng')
      await office.type(grid.cell(row, grid.columns.deadline), '30/9/2021')
    }
    await office.press(words.toCheck)
    await office.press(words.send)
    await office.page.getByRole('heading', { name: words.receipt }).waitFor()
    for (const row of ['1', '2', '3']) await office.says(`Báo cáo tiến độ phần ${row}`)
    expect(office.interactions()).toBeLessThanOrEqual(way === 'phone' ? 19 : 18)
  })

  test('the Office urges a department about a task it finds by its name, in six', async () => {
    const office = await as('vp.kstt', way)
    await office.type(partTexts.vi.searchEverything, late(way))
    await office.press(partTexts.vi.find)
    await office.press(late(way))
    await office.press(ofTask.urgeTask)
    await office.type(urgeTexts.vi.words, 'Hoàn thành trước ngày 30/7')
    await office.press(urgeTexts.vi.send)
    await office.says(urgeTexts.vi.done)
    expect(office.interactions()).toBeLessThanOrEqual(6)
  })

  test('a leader comes from the worst department to what is overdue there in two', async () => {
    const leader = await as('lanhdao', way)
    await leader.navigate(navigationTexts.vi.dashboard)
    await leader.press(`2 ${pictureTexts.vi.overdue}`)
    await leader.says('Xử lý tồn đọng (keyboard)')
    await leader.says('Xử lý tồn đọng (phone)')
    expect(await leader.page.getByText('Quyết toán ngân sách').count()).toBe(0)
    expect(leader.interactions()).toBeLessThanOrEqual(way === 'phone' ? 3 : 2)
  })

  test('a leader asks a department in three', async () => {
    const leader = await as('lanhdao', way)
    const words = officeTexts.vi.ask
    await leader.press(`${actions['overdue-long'].action} ${late(way)}`)
    await leader.type(words.question, 'Vì sao chậm?')
    await leader.press(words.send)
    await leader.says(words.done)
    expect(leader.interactions()).toBeLessThanOrEqual(3)
  })

  test('an administrator invites somebody in eight', async () => {
    const admin = await as('quantri', way)
    const words = adminTexts.vi
    await admin.navigate(navigationTexts.vi.admin)
    await admin.press(words.users)
    await admin.press(words.newUser)
    await admin.type(words.name, `Trần Văn Mới ${way}`)
    await admin.type(words.email, `${way}@example.org`)
    await admin.pick(words.role, nameTexts.vi.role.office)
    await admin.press(words.save)
    await admin.says(words.personEntered(`Trần Văn Mới ${way}`, `${way}@example.org`))
    expect(admin.interactions()).toBeLessThanOrEqual(8)
  })

  test('an administrator changes a setting in six', async () => {
    const admin = await as('quantri', way)
    const words = adminTexts.vi
    await admin.navigate(navigationTexts.vi.admin)
    await admin.press(words.settings)
    await admin.press(words.change)
    await admin.type(settingTexts.vi.names.updateWindowDays, way === 'phone' ? '10' : '9')
    await admin.press(words.save)
    await admin.page.getByRole('heading', { name: words.settings, exact: true }).waitFor()
    expect(admin.interactions()).toBeLessThanOrEqual(6)
  })
})
