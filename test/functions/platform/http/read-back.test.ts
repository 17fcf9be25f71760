import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { auditCity } from '../../../../functions/documents/city-file/audit/audit.ts'
import { readItem } from '../../../../functions/documents/city-file/record-items.ts'
import { defaultSettings } from '../../../../functions/organisation/settings/settings.ts'
import { kindOfKey } from '../../../../functions/platform/table/keys.ts'
import { taskOfItem, writtenTaskOfItem } from '../../../../functions/tasks/task/task-items.ts'
import type { operations } from '../../../../web/api/__generated__/description.ts'
import { wholeTable } from '../../../support/dynamodb.ts'
import { operationNamed } from '../../../support/operations.ts'
import { exportedRecords } from '../../documents/city-file/whole-city.ts'
import { newTask, openCity } from './city.ts'
import { bodiesAtEdges } from './field-edges.ts'
import type { Api, TaskAnswer } from './handlers.ts'

/**
 * Nothing is stored that cannot be read back: every command, at the edges of all its fields. Whatever is accepted leaves a
 * city whose histories, lists, export and audit can be read; whatever is refused says why.
 */

const today = '2021-07-01'
const reason = 'Theo thực tế'
const due = '2021-07-20'

let api: Api
let other = ''
let place = 0

const ok = ({ status, body }: TaskAnswer) => {
  expect(status, JSON.stringify(body)).toBeLessThan(300)
  return body
}
const next = () => {
  place += 1
  return place
}

const command = async (user: string, id: string, name: string, body: object) => {
  ok(await api.command(user, id, name, body))
  return id
}
const fresh = () => newTask(api, { dueOn: due })
const overdue = () => newTask(api, { assignedOn: '2021-06-01', dueOn: '2021-06-20' })
const notOurs = async () => command('gd.sxd', await fresh(), 'not-ours', { reason })
const finished = async () =>
  command('cv.sxd', await fresh(), 'report', {
    outcome: 'finished',
    result: 'Đã ban hành',
    evidence: ['12/QĐ'],
  })
const asked = async () =>
  command('cv.sxd', await fresh(), 'report', {
    outcome: 'unfinished',
    reason: 'funding',
    cause: 'Chờ vốn',
    plan: 'Họp',
    proposedDueOn: '2021-08-01',
  })
const extended = async () =>
  command('ct.mot', await asked(), 'extension', {
    decision: 'approve',
    dueOn: '2021-08-01',
    objectiveCause: true,
  })
const coordinated = async () =>
  command('vp.mot', await fresh(), 'coordination', { parties: [{ department: 'STC', role: 'coordinating' }] })

interface Case {
  readonly user: string
  /** One for each form that the command has. */
  readonly bodies: () => readonly unknown[]
  /** What the command is about, made anew after each one that was taken. */
  readonly about?: () => Promise<string>
  readonly path?: (about: string) => string
  /** Where the version stands that it acts on, if that is no task. */
  readonly version?: (about: string) => string
}

const onTask = (user: string, about: () => Promise<string>, ...bodies: unknown[]): Case => ({
  user,
  about,
  bodies: () => bodies,
})

/** A task of a city whose catalogue has a product. */
const inCatalogue = async (): Promise<string> => {
  const { body, etag } = await api.ask('qt.mot', 'GET /api/decree-335/scheme')
  const products = [{ code: 'VB.01', name: 'Văn bản', units: 1 }]
  const entered = { from: today, scheme: { ...body.scheme, products } }
  await api.ask('qt.mot', 'PUT /api/decree-335/scheme', entered, { ifMatch: etag })
  return fresh()
}

const task = { department: 'SXD', title: 'Báo cáo', dueOn: due, content: 'Nội dung', assignedOn: today }
const directive = () => ({
  kind: 'official-letter',
  number: String(next()),
  symbol: 'UBND-X',
  issuedOn: today,
  issuer: 'UBND thành phố',
  abstract: 'Về việc',
})
const registered = async () => {
  const given = directive()
  ok(await api.ask('vp.mot', 'POST /api/directives', { directive: given, tasks: [task] }))
  return `${given.issuedOn}_${given.number}_${given.symbol}`
}
const questioned = async () => {
  const about = { kind: 'task', taskId: await fresh() }
  const question = { about, question: 'Vì sao?', dueOn: '2021-07-10' }
  return ok(await api.ask('ct.mot', 'POST /api/explanations', question)).id
}

const paperDraft = {
  kind: 'letter',
  subject: 'V/v kết quả thực hiện nhiệm vụ',
  symbol: 'UBND-KSTT',
  named: [{ department: 'SXD', level: 'commend' }],
}
const drafted = async (): Promise<string> =>
  ok(await api.ask('vp.mot', 'POST /api/outgoing-papers', paperDraft)).id

const newPerson = () => ({
  name: 'Nguyễn Văn An',
  email: `nguoi${next()}@example.org`,
  role: 'clerk',
  department: 'SXD',
})
const entered = async (): Promise<string> => ok(await api.ask('qt.mot', 'POST /api/users', newPerson())).id
const accountMade = async (): Promise<string> => {
  const account = { name: 'Hệ thống văn bản', scopes: ['read-tasks'] }
  return ok(await api.ask('qt.mot', 'POST /api/machines', account)).id
}
const onMachine = (change: string, ...bodies: unknown[]): Case => ({
  user: 'qt.mot',
  about: accountMade,
  path: (id) => `/api/machines/${id}/${change}`,
  version: (id) => `/api/machines/${id}`,
  bodies: () => bodies,
})
const webhook = { url: 'https://van-ban.example.vn/nhan', kinds: ['task.result-accepted'] }
/** An account has five webhooks at most, and a city so many accounts. */
const withRoom = { machine: '', webhooks: 5 }
const webhookMade = async (): Promise<string> => {
  if (withRoom.webhooks === 5) Object.assign(withRoom, { machine: await accountMade(), webhooks: 0 })
  withRoom.webhooks += 1
  const { machine } = withRoom
  const { etag: ifMatch } = await api.ask('qt.mot', `GET /api/machines/${machine}`)
  const { webhooks } = ok(
    await api.ask('qt.mot', `POST /api/machines/${machine}/webhooks`, webhook, { ifMatch }),
  )
  return `${machine}/webhooks/${webhooks.at(-1).id}`
}
const onWebhook = (change: string, ...bodies: unknown[]): Case => ({
  user: 'qt.mot',
  about: webhookMade,
  path: (address) => `/api/machines/${address}/${change}`,
  version: (address) => `/api/machines/${address.split('/')[0]}`,
  bodies: () => bodies,
})
const onPerson = (change: string, ...bodies: unknown[]): Case => ({
  user: 'qt.mot',
  about: entered,
  path: (id) => `/api/users/${id}/${change}`,
  version: (id) => `/api/users/${id}`,
  bodies: () => bodies,
})

type Command = {
  [O in keyof operations]: operations[O] extends {
    requestBody: { content: { 'application/json': unknown } }
  }
    ? O
    : never
}[keyof operations]
/** Write nothing of what is said in them, or say nothing. */
type Silent =
  | 'previewDeadline'
  | 'previewAssignees'
  | 'previewCalendar'
  | 'sendLetterMails'
  | 'sendMailsAgain'
  | 'askForExport'
  | 'askForCount'
  | 'previewImportAgain'
  | 'previewUsers'
  | 'previewDepartments'
  | 'signOut'

const cases: Record<Exclude<Command, Silent>, Case> = {
  updateProgress: onTask('cv.sxd', fresh, {
    text: 'Đang làm',
    percent: 40,
    evidence: ['12/BC-SXD'],
    happenedOn: today,
  }),
  reportTask: onTask(
    'cv.sxd',
    fresh,
    { outcome: 'finished', result: 'Đã xong', evidence: ['12/BC'], happenedOn: today },
    {
      outcome: 'unfinished',
      reason: 'funding',
      cause: 'Chờ vốn',
      plan: 'Họp',
      proposedDueOn: '2021-08-01',
      happenedOn: today,
    },
  ),
  acknowledgeTask: onTask('cv.sxd', fresh, { note: 'Đã nhận' }),
  returnTaskAsNotOurs: onTask('gd.sxd', fresh, { reason }),
  confirmAssignment: onTask('vp.mot', notOurs, { reason }),
  assignToStaff: onTask('gd.sxd', fresh, { holder: 'cv.sxd', note: 'Làm giúp' }),
  starTask: onTask('vp.mot', fresh, { starred: true }),
  setUrgency: onTask('vp.mot', fresh, { urgency: 'urgent', reason }),
  urgeTask: onTask('ct.mot', overdue, { words: 'Báo cáo ngay' }),
  correctTask: onTask('vp.mot', fresh, { title: 'Tên khác', dueOn: '2021-07-22', reason }),
  withdrawTask: onTask('vp.mot', fresh, { reason }),
  reassignTask: onTask('vp.mot', fresh, { reason, to: { ...task, department: 'STC' } }),
  splitTask: onTask('vp.mot', fresh, { reason, into: [task, { ...task, department: 'STC' }] }),
  mergeTask: {
    user: 'vp.mot',
    about: fresh,
    bodies: () => [{ reason, into: other }],
  },
  setCoordination: onTask('vp.mot', fresh, {
    parties: [{ department: 'STC', role: 'coordinating', dueOn: '2021-07-10', part: 'Góp ý' }],
  }),
  answerCoordination: onTask('cv.stc', coordinated, { text: 'Nhất trí', evidence: ['3/STC'] }),
  announceTaskFile: onTask('cv.sxd', fresh, {
    name: 'Báo cáo kết quả.pdf',
    size: 1_024,
    sha256: 'a'.repeat(64),
  }),
  commentOnTask: onTask('vp.mot', fresh, { text: 'Lưu ý, @gd.sxd', mentions: ['gd.sxd', 'ct.mot'] }),
  judgeResult: onTask(
    'vp.mot',
    finished,
    { decision: 'accept', note: 'Tốt', happenedOn: today },
    { decision: 'return', reason, happenedOn: today },
  ),
  prepareExtension: onTask(
    'vp.mot',
    asked,
    { recommendation: 'approve', dueOn: '2021-08-01', objectiveCause: true, note: 'Đồng ý' },
    { recommendation: 'refuse', note: reason },
  ),
  decideExtension: onTask(
    'ct.mot',
    asked,
    { decision: 'approve', dueOn: '2021-08-01', objectiveCause: true, note: 'Đồng ý', beyondLimits: reason },
    { decision: 'refuse', reason },
  ),
  correctExtension: onTask('ct.mot', extended, { dueOn: '2021-08-05', objectiveCause: false, reason }),
  carryDecisionPaper: onTask(
    'vp.mot',
    extended,
    { step: { step: 'sent-for-signing', day: today } },
    { step: { step: 'numbered', day: today, number: '12a' } },
    { step: { step: 'signed', day: today } },
  ),
  registerDirective: {
    user: 'vp.mot',
    bodies: () => [
      { directive: directive(), tasks: [task] },
      {
        directive: directive(),
        tasks: [
          {
            department: 'SXD',
            title: 'Báo cáo',
            due: { by: 'recurrence', recurrence: { every: 'year', month: 12, day: 31 }, until: '2099-12-31' },
          },
        ],
      },
      {
        directive: directive(),
        tasks: [{ department: 'SXD', title: 'B', due: { by: 'term', term: { count: 366, unit: 'month' } } }],
      },
      {
        directive: directive(),
        tasks: [
          {
            department: 'SXD',
            title: 'Báo cáo',
            deadlineAsWorded: 'ngày 25 hằng tháng',
            due: { by: 'wording', until: '2021-12-31' },
          },
        ],
      },
    ],
  },
  addTasks: {
    user: 'vp.mot',
    about: registered,
    path: (key) => `/api/directives/${key}/tasks`,
    bodies: () => [{ tasks: [task] }],
  },
  announceDirectiveFile: {
    user: 'vp.mot',
    about: registered,
    path: (key) => `/api/directives/${key}/files`,
    bodies: () => [{ name: 'Công văn (dấu đỏ).pdf', size: 1_024, sha256: 'a'.repeat(64) }],
  },
  changeDirective: {
    user: 'vp.mot',
    about: registered,
    path: (key) => `/api/directives/${key}/changes`,
    bodies: () => [
      {
        change: 'correct',
        version: 1,
        reason,
        issuer: 'UBND',
        signer: 'Lê',
        abstract: 'Khác',
        urgency: 'urgent',
      },
      { change: 'supersede', version: 1, reason, by: '2021-07-01_9_UBND' },
      { change: 'withdraw', version: 1, reason },
    ],
  },
  askExplanation: {
    user: 'ct.mot',
    bodies: () => [
      { about: { kind: 'task', taskId: other }, question: 'Vì sao?', dueOn: '2021-07-10' },
      {
        about: { kind: 'figure', department: 'SXD', count: 'openOverdue', year: 2021, asOf: today },
        question: 'Vì sao?',
        dueOn: '2021-07-10',
      },
      {
        about: {
          kind: 'rate',
          department: 'SXD',
          rate: 'completion',
          formulaSet: 'da-nang',
          year: 2021,
          asOf: today,
        },
        question: 'Vì sao?',
        dueOn: '2021-07-10',
      },
    ],
  },
  answerExplanation: {
    user: 'cv.sxd',
    about: questioned,
    path: (id) => `/api/explanations/${id}/answer`,
    bodies: () => [{ text: 'Do vướng', evidence: ['1/SXD'] }],
  },
  recordLetter: {
    user: 'vp.mot',
    bodies: () => [
      {
        number: String(next()),
        symbol: 'UBND-KSTT',
        issuedOn: today,
        ruleSet: '4651',
        ruleSetVersion: 1,
        named: [{ department: 'SXD', level: 'commend' }],
      },
    ],
  },
  draftOutgoingPaper: {
    user: 'vp.mot',
    bodies: () => [
      { ...paperDraft, ruleSet: '4651' },
      { kind: 'report', subject: 'Báo cáo tháng 7', symbol: 'BC-UBND' },
    ],
  },
  carryOutgoingPaper: {
    user: 'vp.mot',
    about: drafted,
    path: (id) => `/api/outgoing-papers/${id}/steps`,
    bodies: () => [
      { step: { step: 'sent-for-signing', day: today } },
      { step: { step: 'numbered', day: today, number: '12a' } },
      { step: { step: 'signed', day: today } },
    ],
  },
  announceOutgoingFile: {
    user: 'vp.mot',
    about: drafted,
    path: (id) => `/api/outgoing-papers/${id}/files`,
    bodies: () => [{ name: 'Công văn.pdf', size: 1_024, sha256: 'a'.repeat(64) }],
  },
  withdrawOutgoingPaper: {
    user: 'vp.mot',
    about: drafted,
    path: (id) => `/api/outgoing-papers/${id}/withdrawal`,
    bodies: () => [{ reason }],
  },
  markNotificationsRead: {
    user: 'vp.mot',
    path: () => '/api/notifications/read',
    bodies: () => [{ upTo: '2021-07-01T02:00:00.000Z' }, { names: ['2021-07-01#SXD-2021-t00000000000#key'] }],
  },
  saveView: {
    user: 'cv2.sxd',
    bodies: () => [
      {
        of: 'person',
        name: 'Quá hạn',
        query: { status: 'open-overdue' },
        columns: ['task', 'holder'],
        sort: '-dueOn',
      },
    ],
  },
  renameView: {
    user: 'cv2.sxd',
    about: async () =>
      ok(await api.ask('cv2.sxd', 'POST /api/list-views', { of: 'person', name: `Cũ ${next()}`, query: {} }))
        .id,
    path: (id) => `/api/list-views/person/${id}`,
    bodies: () => [{ name: 'Mới' }],
  },
  makeFeed: { user: 'cv2.sxd', bodies: () => [{ kind: 'calendar', name: 'Điện thoại' }] },
  putDelegations: {
    user: 'ct.mot',
    bodies: () => [{ delegations: [{ deputy: 'pct.hai', from: today, to: '2021-07-10' }] }],
  },
  putDepartment: {
    user: 'qt.mot',
    path: () => '/api/departments/SNX',
    bodies: () => [
      {
        code: 'SNX',
        name: 'Sở mới',
        nameEn: 'New',
        kind: 'department',
        validFrom: '2020-01-01',
        validTo: '2021-12-31',
        groups: ['khối'],
        successors: ['STC'],
      },
    ],
  },
  succeedDepartment: {
    user: 'qt.mot',
    about: async () => {
      const code = `SX${next()}`
      const department = { code, name: `Sở ${code}`, kind: 'department', validFrom: '2000-01-01' }
      ok(await api.ask('qt.mot', `PUT /api/departments/${code}`, department))
      return code
    },
    path: (code) => `/api/departments/${code}/succession`,
    bodies: () => [{ on: today, decision: 'NQ 12', successors: ['STC'], tasks: [], people: [] }],
  },
  addUser: {
    user: 'qt.mot',
    path: () => '/api/users',
    bodies: () => [newPerson()],
  },
  addUsers: {
    user: 'qt.mot',
    path: () => '/api/users/list',
    bodies: () => {
      const { name, email } = newPerson()
      return [{ rows: [{ row: 2, name, email, role: 'Chuyên viên', department: 'SXD' }] }]
    },
  },
  addDepartments: {
    user: 'qt.mot',
    path: () => '/api/departments/list',
    bodies: () => [
      {
        rows: [
          {
            row: 2,
            code: 'SDS',
            name: 'Sở danh sách',
            kind: 'Sở',
            validFrom: '01/07/2021',
            validTo: '31/12/2021',
            groups: 'Khối một; Khối hai',
            furtherNames: 'Sở DS',
          },
        ],
      },
    ],
  },
  addMachine: {
    user: 'qt.mot',
    bodies: () => [{ name: 'Hệ thống văn bản', scopes: ['register-tasks', 'read-tasks'] }],
  },
  changeMachine: onMachine('change', { name: 'Hệ thống khác', scopes: ['read-directives'] }),
  setMachineActive: onMachine('active', { active: false }),
  renewMachineSecret: onMachine('secret', { endsBefore: 'in-a-week' }, { endsBefore: 'now' }),
  addWebhook: onMachine('webhooks', webhook),
  changeWebhook: onWebhook('change', { ...webhook, active: false }),
  renewWebhookSecret: onWebhook('secret', { endsBefore: 'in-a-week' }, { endsBefore: 'now' }),
  changeUser: onPerson('change', { name: 'Trần Thị Bình', role: 'head', department: 'SXD' }),
  changeMailAddress: {
    ...onPerson('mail-address'),
    bodies: () => [{ email: newPerson().email }],
  },
  moveUser: onPerson('move', { department: 'STC', on: today }, { department: 'STC', on: '2022-03-01' }),
  setUserActive: onPerson('active', { active: false }, { active: true }),
  putCalendar: {
    user: 'qt.mot',
    path: () => '/api/calendar/2021',
    version: () => '/api/calendar/2021',
    bodies: () => [
      { days: [{ date: '2021-09-02', kind: 'holiday', name: 'Quốc khánh', source: 'Luật', observed: true }] },
    ],
  },
  putSettings: {
    user: 'qt.mot',
    version: () => '/api/settings',
    bodies: () => [
      {
        from: '2021-07-02',
        settings: { ...defaultSettings, cityName: 'thành phố Đà Nẵng', cityPlace: 'Đà Nẵng' },
      },
    ],
  },
  putFormulaSet: {
    user: 'qt.mot',
    path: () => '/api/formula-sets/can-tho',
    bodies: () => [
      {
        name: 'can-tho',
        formulas: {
          completion: {
            numerator: ['doneOnTime'],
            denominator: ['openInTerm'],
            words: { vi: 'đã xong', en: 'done' },
          },
        },
      },
    ],
  },
  putStandardTemplate: {
    user: 'vp.mot',
    path: () => '/api/paper-templates/letter/standard',
    version: () => '/api/paper-templates/letter',
    bodies: () => [{ from: today }],
  },
  putAssessmentScheme: {
    user: 'qt.mot',
    version: () => '/api/decree-335/scheme',
    bodies: () => [
      {
        from: today,
        scheme: {
          ...{ weights: { quantity: 1, quality: 2, progress: 1 }, returnsCost: 'none', waiting: 'assigned' },
          ...{ progressBy: 'original-dates', otherUnits: 0.5 },
          products: [{ code: 'VB.01', name: 'Văn bản tham mưu', units: 1.25 }],
        },
      },
    ],
  },
  nameProduct: onTask('gd.sxd', inCatalogue, { product: 'VB.01' }),
  putRuleSet: {
    user: 'qt.mot',
    path: () => '/api/rule-sets/9999',
    bodies: () => [
      {
        name: '9999',
        letter: '9999/UBND',
        from: today,
        levels: [
          { level: 'commend', floor: 200, all: [{ count: 'assigned', is: '>', number: 200 }], any: [] },
        ],
      },
    ],
  },
}

const send = async (operation: string, { user, path, version }: Case, about: string, body: unknown) => {
  const route = operationNamed(operation)
  const address = path?.(about) ?? route.path.replace('{id}', about)
  const isOnTask = address.startsWith('/api/tasks/')
  const at = version?.(about) ?? (isOnTask ? `/api/tasks/${about}` : undefined)
  const ifMatch = at && (await api.ask(user, `GET ${at}`)).etag
  return api.ask(user, `${route.method} ${address}`, body, ifMatch ? { ifMatch } : {})
}

const lists = [
  'GET /api/dashboard/2021',
  'GET /api/todo',
  'GET /api/search?q=bao%20cao',
  'GET /api/departments',
  'GET /api/users',
  'GET /api/directives?year=2021',
  'GET /api/directives?year=2000',
  'GET /api/tasks?department=SXD',
  'GET /api/tasks?department=STC&year=2021&status=assigned',
  'GET /api/tasks?year=2000&status=assigned',
  'GET /api/coordinations/STC',
  'GET /api/delegations',
  'GET /api/explanations?year=2021',
  'GET /api/letters?year=2021',
  'GET /api/letters?year=2000',
  'GET /api/outgoing-papers?year=2021',
  'GET /api/formula-sets',
  'GET /api/rule-sets',
  'GET /api/decree-335/scheme',
  'GET /api/decree-335/scores?department=SXD&from=2021-07-01&to=2021-07-31',
  'GET /api/paper-templates',
  'GET /api/calendar/2021',
  'GET /api/settings?on=2021-12-31',
  'GET /api/feeds',
  'GET /api/figures?period=2021',
  'GET /api/urgings',
]

const expectReadable = async () => {
  for (const item of await wholeTable(api.store)) readItem(item)
  for (const list of lists) {
    const { status, body } = await api.ask('vp.mot', list)
    expect(status, `${list}: ${JSON.stringify(body).slice(0, 300)}`).toBe(200)
  }
}

beforeAll(async () => {
  // What a Lambda signs the address of an upload with.
  vi.stubEnv('UPLOADS_BUCKET', 'uploads')
  vi.stubEnv('AWS_REGION', 'ap-southeast-1')
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'local')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local')
  api = await openCity()
  other = await fresh()
})

afterAll(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

describe('what a command was taken for can be read', () => {
  it.each(Object.keys(cases))('%s', async (operation) => {
    const one = cases[operation as keyof typeof cases]
    const { request, path } = operationNamed(operation)
    const named = {
      TaskId: [other, 'SXD-1999-aaaaaaaaaaaa', 'SXD-2100-aaaaaaaaaaaa'],
      UserId: ['cv.sxd', `a${'b'.repeat(63)}`],
      DepartmentCode: ['STC', 'SNV', 'ABCDEFGHIJ'],
      DirectiveKey: ['2021-07-01_1_UBND-X', '1999-12-31_1_A', '2100-01-01_1_A'],
    }
    let taken = 0
    let last = ''
    let about: string | undefined
    for (const valid of one.bodies())
      for (const body of bodiesAtEdges(request.body as never, valid, { today, named })) {
        about ??= (await one.about?.()) ?? ''
        const { status, body: told } = await send(operation, one, about, body)
        const words = `${JSON.stringify(body).slice(0, 300)}: ${JSON.stringify(told).slice(0, 500)}`
        expect([200, 201, 400, 403, 404, 409, 412, 422], words).toContain(status)
        expect(told?.code, words).not.toBe('not-readable-back')
        last = words
        if (status >= 300) continue
        taken += 1
        if (path.startsWith('/api/tasks/{id}')) {
          const history = await api.ask('vp.mot', `GET /api/tasks/${about}/history`)
          expect(history.status, words).toBe(200)
        }
        about = undefined
      }
    expect(taken, `no body was taken: ${last}`).toBeGreaterThan(0)
  })

  it('every item and every list', async () => {
    await expectReadable()
  })

  it('a task is the same, whether it is checked or taken as it was written', async () => {
    const tasks = (await wholeTable(api.store)).filter(({ pk }) => kindOfKey(String(pk)) === 'task')
    expect(tasks.length).toBeGreaterThan(100)
    for (const item of tasks) expect(writtenTaskOfItem(item)).toEqual(taskOfItem(item))
  })

  it('the whole city goes out, and its histories are as they were entered', async () => {
    await expect(exportedRecords(api.store)).resolves.toBeDefined()
    expect(await auditCity(api.store)).toMatchObject({ faults: [], orphans: [] })
  })
})
