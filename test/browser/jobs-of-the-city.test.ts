import { beforeAll, describe, expect, test } from 'vitest'
import { prepareExtension } from '../../functions/tasks/extension/extension.ts'
import { report } from '../../functions/tasks/report/reporting.ts'
import { navigationTexts } from '../../web/app/navigation-texts.ts'
import { adminTexts } from '../../web/pages/admin/admin-texts.ts'
import { settingTexts } from '../../web/pages/admin/settings/settings-texts.ts'
import { dashboardTexts } from '../../web/pages/dashboard/dashboard-texts.ts'
import { draftTexts } from '../../web/pages/dashboard/letters/outgoing/draft-texts.ts'
import { outgoingTexts } from '../../web/pages/dashboard/letters/outgoing/outgoing-texts.ts'
import { pictureTexts } from '../../web/pages/dashboard/picture/picture-texts.ts'
import { directiveTexts } from '../../web/pages/directives/directives-texts.ts'
import { gridTexts } from '../../web/pages/directives/grid/task-grid-texts.ts'
import { registrationTexts } from '../../web/pages/directives/register/registration-texts.ts'
import { todoTexts } from '../../web/pages/home/todo/todo-texts.ts'
import { extensionTexts } from '../../web/pages/task/extension/extension-texts.ts'
import { taskFormTexts } from '../../web/pages/task/forms/task-forms-texts.ts'
import { officeTexts } from '../../web/pages/task/office/office-texts.ts'
import { urgeTexts } from '../../web/pages/task/office/urge-texts.ts'
import { taskPageTexts } from '../../web/pages/task/task-texts.ts'
import { chosenTexts } from '../../web/pages/tasks/chosen/chosen-texts.ts'
import { attachedTexts } from '../../web/parts/files/attached/attached-texts.ts'
import { signatureTexts } from '../../web/parts/files/attached/signature-texts.ts'
import { paperLifeTexts } from '../../web/parts/papers/paper-life-texts.ts'
import { paperStepTexts } from '../../web/parts/papers/paper-step-texts.ts'
import { partTexts } from '../../web/parts/parts-texts.ts'
import { nameTexts } from '../../web/texts/names.ts'
import { type GivenTask, person, taskIdAt, tasksGiven } from '../journeys/city.ts'
import type { Caller } from '../support/api.ts'
import { handIn, pdf } from '../support/files.ts'
import { signedPdf, signingPerson } from '../support/signed-pdf.ts'
import { type Way, ways, workersIn } from './visiting/jobs.ts'
import { finished, unfinished } from './visiting/pages.ts'
import { people } from './visiting/people.ts'
import { shownCity } from './visiting/shown-city.ts'

/** What leaders, the Office and administrators do most, from their first page to the deed: by keyboard alone at a desk, and by finger on a phone. */

const [results, requests] = [10, 5]
const late = (way: Way) => `Xử lý tồn đọng (${way})`
const requested = (place: number) => `Giải quyết tồn đọng ${place + 1}`
const extensionAsked = (place: number): GivenTask => ({
  department: 'STC',
  title: requested(place),
  dueOn: '2021-07-19',
  actions: [
    ['2021-07-19', 'sxd.cv', (task, on) => report(task, unfinished, on)],
    [
      '2021-07-20',
      'vp.kstt',
      (task, on) => prepareExtension(task, { recommendation: 'approve', dueOn: '2021-08-31' }, on),
    ],
  ],
})

const proved = taskIdAt('SXD', 0)
const tasks: readonly GivenTask[] = [
  { department: 'SXD', title: 'Ban hành quy chế phối hợp', dueOn: '2021-07-30' },
  // So many that the letter's rules look at the department at all, and urge it for the two that are late.
  ...Array.from({ length: 28 }, (): GivenTask => ({ department: 'SXD', dueOn: '2021-08-30' })),
  ...ways.map((way): GivenTask => ({ department: 'SXD', title: late(way), dueOn: '2021-07-12' })),
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
  ...Array.from({ length: requests + ways.length }, (_, place) => extensionAsked(place)),
]

const shown = shownCity([...people, person('kiemtra', 'auditor'), ...tasksGiven(tasks)])
const as = workersIn(shown)

/** The department's signed decision, with the report that the Office has accepted. */
const proof = 'Quyết định 12.pdf'
beforeAll(async () => {
  const [clerk, office] = [shown.city.api.as('sxd.cv'), shown.city.api.as('vp.kstt')]
  const file = await handIn(
    clerk,
    proved,
    proof,
    signedPdf(pdf(), signingPerson('Trần Văn Một', 'Sở Xây dựng')),
  )
  const act = async (who: Caller, noun: string, body: object) => {
    const { etag } = await who.get(`/api/tasks/${proved}`)
    expect(await who.post(`/api/tasks/${proved}/${noun}`, body, { ifMatch: etag })).toMatchObject({
      status: 200,
    })
  }
  await act(clerk, 'report', { ...finished, files: [file] })
  await act(office, 'acceptance', { decision: 'accept' })
})

const [actions, forms, chosen] = [todoTexts.vi.groups, taskFormTexts.vi, chosenTexts.vi]
const { actions: ofTask } = taskPageTexts.vi

describe.each(ways)('by %s', (way) => {
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

  test('the Office takes a letter from the verdicts to its signature in twelve', async () => {
    const office = await as('vp.kstt', way)
    const [paper, steps, life] = [outgoingTexts.vi, paperStepTexts.vi, paperLifeTexts.vi]
    const isTaken = (step: string) =>
      office.page.locator('.paper-life li.is-taken strong').getByText(step, { exact: true }).waitFor()
    await office.navigate(navigationTexts.vi.dashboard)
    await office.press(dashboardTexts.vi.files)
    await office.press(draftTexts.vi.add)
    await office.type(paper.subject, `V/v kết quả thực hiện nhiệm vụ (${way})`)
    await office.page.getByRole('checkbox', { name: 'Sở Xây dựng', checked: true }).waitFor()
    await office.press(paper.save)
    await office.choose(steps['sent-for-signing'], steps['sent-for-signing'])
    await office.press(paper.carry)
    await isTaken(steps['sent-for-signing'])
    await office.choose(steps.numbered, steps.numbered)
    await office.type(life.number, way === 'phone' ? '4813' : '4812')
    await office.press(paper.carry)
    await isTaken(steps.numbered)
    await office.choose(steps.numbered, steps.signed)
    await office.press(paper.carry)
    await isTaken(steps.signed)
    await office.says(paper.mailsWait('1', paper.waitsFor['sent-out']))
    expect(office.interactions()).toBeLessThanOrEqual(way === 'phone' ? 13 : 12)
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

  test('a leader decides an extension in four', async () => {
    const leader = await as('lanhdao', way)
    const { extension, decide } = extensionTexts.vi
    await leader.press(`${actions['extensions-to-decide'].action} ${requested(ways.indexOf(way))}`)
    await leader.choose(extension.asked('31/08/2021'), extension.asked('31/08/2021'))
    await leader.choose(forms.yes, forms.yes)
    await leader.press(decide.send)
    await leader.says(decide.done)
    expect(leader.interactions()).toBeLessThanOrEqual(4)
  })

  test('an auditor comes from a figure to its tasks, and to the proof of one, in three', async () => {
    const auditor = await as('kiemtra', way)
    await auditor.press('1')
    await auditor.press('Ban hành quy chế phối hợp')
    await auditor.press(proof)
    await auditor.says(signatureTexts.vi.states.intact)
    await auditor.says(attachedTexts.vi.sha256)
    expect(auditor.interactions()).toBeLessThanOrEqual(3)
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

// The leader has decided the others one by one.
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
