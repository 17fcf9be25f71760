import { prepareExtension } from '../../functions/domain/extension.ts'
import { acknowledge } from '../../functions/domain/holding.ts'
import { judge, report } from '../../functions/domain/reporting.ts'
import {
  departmentNamed,
  directiveKey,
  type GivenTask,
  person,
  taskIdAt,
  tasksGiven,
} from '../journeys/city.ts'

/** A small city with a task in each state that a page shows, and the pages by one who sees them. */

export const today = '2021-07-26'

const finished = { outcome: 'finished', result: 'Đã ban hành Quyết định số 12/QĐ-SXD' } as const
const unfinished = {
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
    deeds: [
      ['2021-07-06', 'sxd.cv', (task, on) => acknowledge(task, {}, on)],
      ['2021-07-20', 'sxd.cv', (task, on) => report(task, finished, on)],
    ],
  },
  {
    department: 'SXD',
    title: 'Giải quyết tồn đọng khu dân cư',
    dueOn: '2021-07-19',
    deeds: [
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
    deeds: [
      ['2021-07-15', 'sxd.cv', (task, on) => report(task, finished, on)],
      ['2021-07-16', 'vp.kstt', (task, on) => judge(task, { decision: 'accept' }, on)],
    ],
  },
  { department: 'SXD', title: 'Xử lý dứt điểm nhiệm vụ quá hạn', dueOn: '2021-07-12' },
  { department: 'STC', title: 'Tham mưu cơ chế đặc thù' },
]

export const records = [
  departmentNamed('SXD', 'Sở Xây dựng'),
  departmentNamed('STC', 'Sở Tài chính'),
  person('sxd.cv', 'clerk', 'SXD'),
  person('sxd.truong', 'head', 'SXD'),
  person('vp.kstt', 'office'),
  person('lanhdao', 'leader'),
  person('quantri', 'administrator'),
  ...tasksGiven(tasks),
]

const [due, reported, asked, done, overdue] = tasks.map(({ department }, place) =>
  taskIdAt(department, place),
)

export const pagesShown: Record<string, readonly string[]> = {
  'sxd.cv': [
    '/',
    '/tasks',
    `/tasks/${due}`,
    `/tasks/${due}/report`,
    `/tasks/${due}/progress`,
    `/tasks/${due}/acknowledge`,
    `/search?q=quy+hoach`,
    '/feeds',
    '/feeds/new',
  ],
  'sxd.truong': [`/tasks/${due}/hand-down`, `/tasks/${due}/disown`, '/departments/SXD/figures'],
  'vp.kstt': [
    '/',
    `/tasks/${done}`,
    `/tasks/${reported}/judge`,
    `/tasks/${asked}/prepare-extension`,
    ...['correct', 'withdraw', 'reassign', 'split', 'merge', 'urgency', 'coordination'].map(
      (form) => `/tasks/${overdue}/${form}`,
    ),
    '/directives',
    '/directives/new',
    '/directives/import',
    `/directives/${directiveKey}`,
    `/directives/${directiveKey}/changes`,
    '/letters',
    '/letters/new',
    '/urgings',
    `/notices/${today}`,
    '/calendar/2021/change',
  ],
  lanhdao: [
    '/',
    `/tasks/${asked}/decide-extension`,
    `/tasks/${overdue}/ask-explanation`,
    '/dashboard',
    '/figures/tasks?assignedFrom=2021-01-01&assignedTo=2021-12-31',
  ],
  quantri: [
    '/admin',
    '/departments',
    '/departments/SXD/edit',
    '/users',
    '/users/new',
    '/calendar/2021',
    '/rule-sets',
    '/rule-sets/new',
    '/settings',
    '/settings/change',
    '/khong-co-trang-nay',
  ],
}
