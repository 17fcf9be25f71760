import type { Page } from 'playwright-core'
import { columnHeadings } from '../../../functions/documents/imports/columns/import-columns.ts'
import { tagOf } from '../../../functions/notices/ledger/notice-tag.ts'
import { nameOf, noticesOf } from '../../../functions/notices/ledger/notices-store.ts'
import { openStore } from '../../../functions/platform/table/store.ts'
import type { LocalCity } from '../../../local/city/local-city.ts'
import { listTexts } from '../../../web/pages/admin/people/list/list-texts.ts'
import { settingTexts } from '../../../web/pages/admin/settings/settings-texts.ts'
import { departmentTexts } from '../../../web/pages/department/department-texts.ts'
import { gridTexts } from '../../../web/pages/directives/grid/task-grid-texts.ts'
import { importTexts } from '../../../web/pages/directives/import/import-texts.ts'
import { explanationTexts } from '../../../web/pages/explanations/explanations-texts.ts'
import { todoTexts } from '../../../web/pages/home/todo/todo-texts.ts'
import { taskPageTexts } from '../../../web/pages/task/task-texts.ts'
import { nameTexts } from '../../../web/texts/names.ts'
import { go, settled } from '../../browser/visiting/browser.ts'
import { readConclusion } from './conclusion.ts'

/** What is on the pictures of the guides: who is signed in, and how they come to the page. */
export interface Picture {
  /** The file in `docs/screenshots`, without its ending. */
  readonly name: string
  readonly city: 'sample' | 'empty'
  readonly person: string
  readonly width?: number
  readonly height?: number
  readonly show: (page: Page) => Promise<unknown>
  /** What befalls the city before. */
  readonly before?: (city: LocalCity) => Promise<unknown>
}

const todo = todoTexts.vi.groups
const words = departmentTexts.vi
const actions = taskPageTexts.vi.actions

const follow = async (page: Page, name: string) => {
  await page.getByRole('link', { name, exact: true }).first().click()
  await settled(page)
}

/** The first task of a group of the to-do list, by its own link rather than by what is to be done. */
const openFirst = async (page: Page, group: keyof typeof todo) => {
  await page.locator(`#${group} tbody a[href^="/tasks/"]`).first().click()
  await settled(page)
}

/** What the first task of a group asks for: its button. */
const actOnFirst = async (page: Page, group: keyof typeof todo) => {
  await page.locator(`#${group} tbody a.govuk-button`).first().click()
  await settled(page)
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

const toTop = (page: Page, heading: string) =>
  page
    .getByRole('heading', { name: heading, exact: true })
    .first()
    .evaluate((element) => element.scrollIntoView())

/** The report of unfinished work, up to its last question. */
const reportUnfinished = async (page: Page) => {
  await actOnFirst(page, 'overdue')
  await page.getByLabel(words.unfinished).check()
  await press(page, words.goOn)
  await page.getByLabel(nameTexts.vi.extensionReason.funding).check()
  await page
    .getByLabel(words.fields.cause)
    .fill('Chưa được bố trí vốn; Sở Tài chính đang thẩm định từ ngày 12/07/2021.')
  await page.getByLabel(words.fields.plan).fill('Hoàn thiện hồ sơ, trình bổ sung vốn trong tháng 8.')
  await page.getByLabel(words.fields.proposedDueOn).fill('31/08/2021')
  await press(page, words.goOn)
  await page.getByRole('heading', { name: words.titles.check }).waitFor()
}

const pasted = [
  ['STT', 'Nội dung', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Độ khẩn', 'Sao'],
  [
    '1',
    'Báo cáo tiến độ giải ngân vốn đầu tư công',
    'Sở Kế hoạch và Đầu tư',
    'Sở Tài chính',
    '10 ngày làm việc kể từ ngày ký',
    'Thường',
    'x',
  ],
  [
    '2',
    'Rà soát số lao động tự do cần hỗ trợ',
    'UBND các quận, huyện',
    'Sở LĐTBXH',
    '31/07/2021',
    'Khẩn',
    '',
  ],
  [
    '3',
    'Kiểm tra phòng, chống dịch tại các chợ',
    'Sở Công Thương',
    'Sở Y tế',
    'ngày 25 hằng tháng',
    'Thường',
    '',
  ],
]

const pasteTasks = async (page: Page) => {
  await go(page, '/directives/new')
  await page.getByLabel(gridTexts.vi.cell('1', gridTexts.vi.columns.title)).focus()
  const text = pasted.map((row) => row.join('\t')).join('\n')
  await page.evaluate(`{
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', ${JSON.stringify(text)})
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement.dispatchEvent(paste)
  }`)
  await page.getByText('8 đơn vị', { exact: true }).waitFor()
  await toTop(page, gridTexts.vi.tasks)
}

const { number, issuedOn, kind, issuer, abstract, title, lead, deadline } = columnHeadings

const directive = ['4702/UBND-KSTT', '26/07/2021', 'Công văn', 'UBND thành phố', 'Về chuẩn bị năm học mới']
const rows = [
  [number, issuedOn, kind, issuer, abstract, title, lead, deadline],
  [...directive, 'Kiểm tra cơ sở vật chất các trường', 'Sở Giáo dục và Đào tạo', '16/08/2021'],
  [...directive, 'Bố trí kinh phí sửa chữa', 'Sở Tài chính', '10 ngày làm việc kể từ ngày ký'],
  [...directive, 'Rà soát quỹ đất xây trường', 'Sở Xâu dựng', '31/08/2021'],
]

const checkFile = async (page: Page) => {
  await go(page, '/directives/import')
  const buffer = Buffer.from(rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n'))
  await page
    .getByLabel(importTexts.vi.file)
    .setInputFiles({ name: 'giao-viec.csv', mimeType: 'text/csv', buffer })
  await press(page, importTexts.vi.check)
  await page.getByText(importTexts.vi.enter('2')).waitFor()
}

const people = [
  ['Họ tên', 'Thư điện tử', 'Vai trò', 'Đơn vị'],
  ['Nguyễn Thị Mai', 'mai.nt@danang.example', 'chuyên viên', 'Sở Xây dựng'],
  ['Trần Văn Hai', 'hai.tv@danang.example', 'giám đốc', 'Sở Tư pháp'],
  ['Lê Văn Ba', 'ba.lv@', 'chuyên viên', 'Sở Y tế'],
]

const checkPeople = async (page: Page) => {
  await go(page, '/users/list')
  await page.getByLabel(listTexts.vi.text).fill(people.map((row) => row.join('\t')).join('\n'))
  await press(page, listTexts.vi.look)
  await page.getByText(listTexts.vi.wrongFirst('1')).waitFor()
}

const askFigure = async (page: Page) => {
  await go(page, '/departments/SXD/figures/ask?year=2021')
  await page.getByLabel(/^Tỷ lệ hoàn thành: /).check()
  await page.getByLabel(explanationTexts.vi.toExplain).fill('Vì sao tỷ lệ hoàn thành thấp hơn cùng kỳ?')
  await page.evaluate('scrollTo(0, 0)')
}

const sample = (name: string, person: string, show: Picture['show'], size = {}): Picture => ({
  name,
  city: 'sample',
  person,
  show,
  ...size,
})

/** With the names of the people, which come after the page. */
const undelivered = async (page: Page) => {
  await go(page, '/undelivered-mails')
  await page.waitForLoadState('networkidle')
}

/** Mails of the first morning come back, as SES says it: of an address that is wrong, of a mailbox that is full. */
const mailsComeBack = async (city: LocalCity) => {
  const store = openStore({ tableName: city.tableName, endpoint: city.dynamodbEndpoint })
  const arrived = (await noticesOf(store, '2021-07-26')).filter(({ state }) => state === 'delivered')
  for (const [place, [bounceType, bounceSubType, diagnosticCode]] of [
    ['Permanent', 'General', 'smtp; 550 5.1.1 user unknown'],
    ['Transient', 'MailboxFull', 'smtp; 452 4.2.2 mailbox full'],
  ].entries()) {
    const notice = arrived[place]
    if (!notice) throw new Error('the first morning has mails')
    const bouncedRecipients = notice.to.map((emailAddress) => ({ emailAddress, diagnosticCode }))
    const tags = { notice: [tagOf(nameOf(notice), notice.tried?.times ?? 1)] }
    await city.invoke('mail-outcome', {
      'detail-type': 'Email Bounced',
      time: '2021-07-26T00:40:00Z',
      detail: {
        mail: { messageId: notice.messageId ?? '', tags },
        bounce: { bounceType, bounceSubType, bouncedRecipients },
      },
    })
  }
}

const at = (address: string) => (page: Page) => go(page, address)

export const pictures: readonly Picture[] = [
  sample('department-home', 'sxd.cv1', settled),
  sample('phone', 'sxd.cv1', settled, { width: 360 }),
  sample('task-actions', 'sxd.cv1', (page) => openFirst(page, 'due-soon'), { height: 1100 }),
  sample('report', 'sxd.cv1', (page) => actOnFirst(page, 'overdue')),
  sample('report-check', 'sxd.cv1', reportUnfinished),
  sample(
    'assign-to-staff',
    'sxd.truong',
    async (page) => {
      await openFirst(page, 'due-soon')
      await follow(page, actions.assignToStaff)
    },
    { height: 1080 },
  ),
  sample('why-urged', 'sxd.truong', async (page) => {
    await go(page, '/departments/SXD/figures')
    await page
      .locator('.level')
      .first()
      .evaluate((element) => element.closest('section')?.scrollIntoView())
  }),
  sample('delegation', 'sxd.truong', at('/delegations/change')),
  sample('office-home', 'vp.kstt1', settled),
  sample('task', 'vp.kstt1', (page) => openFirst(page, 'awaiting-acceptance')),
  sample('judge', 'vp.kstt1', (page) => actOnFirst(page, 'awaiting-acceptance'), { height: 1250 }),
  sample('register', 'vp.kstt1', pasteTasks),
  sample('from-text', 'vp.kstt1', readConclusion, { height: 1500 }),
  sample('import', 'vp.kstt1', checkFile, { height: 1100 }),
  sample('undelivered', 'vp.kstt1', undelivered, { before: mailsComeBack }),
  sample('system-status', 'vp.kstt1', at('/system-status'), { height: 1330 }),
  sample('letters', 'vp.kstt1', at('/letters')),
  sample('new-letter', 'vp.kstt1', at('/letters/new')),
  sample('decide-extension', 'lanhdao.1', (page) => actOnFirst(page, 'extensions-to-decide'), {
    height: 1250,
  }),
  sample('ask-explanation', 'lanhdao.1', askFigure, { height: 1560 }),
  sample('dashboard', 'lanhdao.1', at('/dashboard'), { height: 1150 }),
  sample('users-list', 'quantri', checkPeople, { height: 1550 }),
  sample('person', 'quantri', at('/users/sxd.cv1')),
  sample('signers', 'quantri', async (page) => {
    await go(page, '/settings/change')
    await toTop(page, settingTexts.vi.papers)
  }),
  { name: 'first-steps', city: 'empty', person: 'quantri', height: 1150, show: settled },
]
