import { directiveKeyOf } from '../../../functions/directives/directive/directive.ts'
import type { CityRecord } from '../../../functions/documents/city-file/restore.ts'
import type { Feed } from '../../../functions/documents/feeds/feed.ts'
import type { RecordedLetter } from '../../../functions/figures/letters/letter.ts'
import type { OutgoingPaper } from '../../../functions/figures/letters/outgoing/outgoing-paper.ts'
import { acknowledge, notOurs } from '../../../functions/tasks/assignment/holding.ts'
import { coordinate } from '../../../functions/tasks/coordination/coordination.ts'
import { decideExtension, prepareExtension } from '../../../functions/tasks/extension/extension.ts'
import { judge, report } from '../../../functions/tasks/report/reporting.ts'
import { directiveKey, type GivenTask, taskIdAt, tasksGiven } from '../../journeys/city.ts'
import { addressesIn } from './addresses.ts'
import { people } from './people.ts'

/** A small city with a task in each state that a page shows, and the pages by one who sees them. */

export const today = '2021-07-26'

export const finished = { outcome: 'finished', result: 'Đã ban hành Quyết định số 12/QĐ-SXD' } as const
export const unfinished = {
  outcome: 'unfinished',
  reason: 'funding',
  cause: 'Chưa bố trí được kinh phí',
  plan: 'Trình bổ sung trong tháng 8',
  proposedDueOn: '2021-08-31',
} as const

const tasks: readonly GivenTask[] = [
  { department: 'SXD', title: 'Rà soát quy hoạch phân khu', dueOn: today },
  {
    department: 'SXD',
    title: 'Hoàn thiện hồ sơ bàn giao',
    dueOn: '2021-07-30',
    actions: [
      ['2021-07-06', 'sxd.cv', (task, on) => acknowledge(task, {}, on)],
      ['2021-07-20', 'sxd.cv', (task, on) => report(task, finished, on)],
    ],
  },
  {
    department: 'SXD',
    title: 'Giải quyết tồn đọng khu dân cư',
    dueOn: '2021-07-19',
    actions: [
      ['2021-07-19', 'sxd.cv', (task, on) => report(task, unfinished, on)],
      [
        '2021-07-20',
        'vp.kstt',
        (task, on) =>
          prepareExtension(
            task,
            { recommendation: 'approve', dueOn: '2021-08-31', objectiveCause: true },
            on,
          ),
      ],
    ],
  },
  {
    department: 'SXD',
    title: 'Báo cáo kết quả 6 tháng',
    dueOn: '2021-07-16',
    actions: [
      ['2021-07-15', 'sxd.cv', (task, on) => report(task, finished, on)],
      ['2021-07-16', 'vp.kstt', (task, on) => judge(task, { decision: 'accept' }, on)],
    ],
  },
  { department: 'SXD', title: 'Xử lý dứt điểm nhiệm vụ quá hạn', dueOn: '2021-07-12' },
  { department: 'STC', title: 'Tham mưu cơ chế đặc thù' },
  {
    department: 'SXD',
    title: 'Hoàn thiện hồ sơ quyết toán',
    dueOn: '2021-07-19',
    actions: [
      ['2021-07-19', 'sxd.cv', (task, on) => report(task, unfinished, on)],
      [
        '2021-07-21',
        'lanhdao',
        (task, on) =>
          decideExtension(task, { decision: 'approve', dueOn: '2021-08-31', objectiveCause: true }, on),
      ],
    ],
  },
  {
    department: 'SXD',
    title: 'Quản lý quảng cáo ngoài trời',
    dueOn: '2021-08-16',
    actions: [
      [
        '2021-07-06',
        'sxd.truong',
        (task, on) => notOurs(task, { reason: 'Thuộc chức năng của sở khác' }, on),
      ],
    ],
  },
  {
    department: 'STC',
    title: 'Bố trí kinh phí chỉnh trang đô thị',
    dueOn: '2021-08-30',
    actions: [
      [
        '2021-07-06',
        'vp.kstt',
        (task, on) =>
          coordinate(
            task,
            { parties: [{ department: 'SXD', role: 'coordinating', dueOn: '2021-08-10' }] },
            on,
          ),
      ],
    ],
  },
]

const asking = { key: 'lanhdao~giai-trinh', bodyHash: '-' }
const question = {
  about: { kind: 'figure', department: 'SXD', count: 'openOverdue', year: 2021, asOf: today },
  question: 'Vì sao còn nhiệm vụ quá hạn chưa hoàn thành?',
  dueOn: '2021-07-30',
  askedOn: '2021-07-26',
  askedBy: 'lanhdao',
} as const
const explanationId = 'SXD-2021-e00000000001'

const letter: RecordedLetter = {
  number: '4651',
  symbol: 'UBND-KSTT',
  issuedOn: today,
  named: [{ department: 'SXD', level: 'request' }],
  recordedOn: today,
  by: 'vp.kstt',
}

const entered = (key: string): OutgoingPaper['drafted'] => ({
  key: `vp.kstt~${key}`,
  bodyHash: '-',
  by: 'vp.kstt',
  on: today,
  at: `${today}T02:00:00.000Z`,
})

/** A letter that waits for its signature. */
export const outgoing: OutgoingPaper = {
  id: '2021-u00000000001',
  draft: {
    kind: 'letter',
    subject: 'V/v kết quả thực hiện nhiệm vụ do lãnh đạo UBND thành phố giao tháng 7 năm 2021',
    symbol: 'UBND-KSTT',
    named: [
      { department: 'STC', level: 'commend' },
      { department: 'SXD', level: 'remind' },
    ],
  },
  drafted: entered('draft'),
  entries: [{ ...entered('sent'), step: { step: 'sent-for-signing', day: today } }],
}

const given = tasksGiven(tasks)

const feed: Feed = {
  id: 'k3f9x2m8q1ab',
  owner: 'sxd.cv',
  kind: 'calendar',
  name: 'Điện thoại',
  madeOn: '2021-07-20',
}

const webhook = 'aaaaaaaaaaaa'
const machine: Extract<CityRecord, { kind: 'machine' }>['machine'] = {
  id: 'machine.k3f9x2m8q1ab',
  name: 'Hệ thống quản lý văn bản và điều hành',
  scopes: ['register-tasks', 'read-tasks'],
  active: true,
  version: 2,
  madeBy: 'quantri',
  madeOn: '2021-07-20',
  usedOn: '2021-07-21',
  secrets: [{ id: 'of-no-use', hash: 'of-no-secret', madeAt: '2021-07-20T02:00:00.000Z' }],
  webhooks: [
    {
      id: webhook,
      url: 'https://van-ban.example.vn/dung-han/thong-bao',
      kinds: ['task.result-accepted', 'task.result-returned'],
      active: false,
      secrets: [{ madeAt: '2021-07-20T02:05:00.000Z' }],
    },
  ],
}

const savedList: CityRecord = {
  kind: 'list-views',
  saved: {
    owner: { kind: 'person', user: 'sxd.cv' },
    version: 1,
    views: [
      {
        id: 'aaaaaaaaaaaa',
        name: 'Việc sắp đến hạn',
        query: { status: 'open-in-term' },
        columns: ['task', 'dueOn'],
        sort: 'dueOn',
        savedBy: 'sxd.cv',
        bodyHash: '-',
      },
    ],
  },
}

export const records: readonly CityRecord[] = [
  ...people,
  ...given,
  { kind: 'explanation', explanation: { id: explanationId, ...question }, asking },
  { kind: 'letter', letter },
  { kind: 'outgoing-paper', paper: outgoing },
  savedList,
  { kind: 'machine', machine },
  { kind: 'feed', feed, tokenHash: 'of-no-token', bodyHash: 'of-no-request' },
]

const [
  due = '',
  reported = '',
  asked = '',
  done = '',
  overdue = '',
  ,
  extended = '',
  returnedAsNotOurs = '',
  coordinated = '',
] = tasks.map(({ department }, place) => taskIdAt(department, place))

/** The number of the report's receipt. */
const version = given
  .flatMap((record) => (record.kind === 'event' && record.taskId === reported ? [record.event] : []))
  .find(({ details }) => details.type === 'reported')?.after?.version

export const pagesShown = addressesIn({
  due,
  reported,
  asked,
  done,
  overdue,
  extended,
  notOurs: returnedAsNotOurs,
  coordinated,
  version: String(version),
  explanation: explanationId,
  directive: directiveKey,
  letter: directiveKeyOf(letter),
  outgoing: outgoing.id,
  feed: feed.id,
  machine: machine.id,
  webhook,
  today,
})
