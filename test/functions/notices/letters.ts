import type {
  Digest,
  Lagging,
  LeaderDigest,
  OfficeDigest,
} from '../../../functions/notices/ledger/contents/contents.ts'
import type { DecisionLine, TaskLine } from '../../../functions/notices/ledger/contents/lines.ts'
import type { Notice } from '../../../functions/notices/ledger/notice.ts'

/** What mails are made from. */

export const line = (given: Partial<TaskLine> = {}): TaskLine => ({
  id: 'SXD-2021-k3f9x2m8q1ab',
  title: 'Báo cáo tiến độ giải phóng mặt bằng',
  directive: '2021-07-01_4651_UBND-KSTT',
  dueOn: '2021-07-26',
  ...given,
})

export const decision = (given: Partial<DecisionLine>): DecisionLine => {
  const { dueOn: _, ...rest } = line()
  return { ...rest, kind: 'accepted', ...given }
}

const nothing = { count: 0, lines: [] }

export const digest = (given: Partial<Digest> = {}): Digest => ({
  kind: 'digest',
  day: '2021-07-26',
  userId: 'truong.sxd',
  name: 'Trần Văn Bình',
  departmentName: 'Sở Xây dựng',
  reportsOwed: nothing,
  returned: nothing,
  extensionsRefused: nothing,
  overdue: nothing,
  dueSoon: nothing,
  coordinationOwed: nothing,
  unacknowledged: nothing,
  newTasks: nothing,
  decisions: nothing,
  ...given,
})

export const lagging = (given: Partial<Lagging> = {}): Lagging => ({
  kind: 'lagging',
  day: '2021-07-26',
  department: 'SXD',
  departmentName: 'Sở Xây dựng',
  ruleSet: '4651/UBND-KSTT ngày 26-7-2021',
  assigned: 1234,
  done: 740,
  doneOnTime: 617,
  openOverdue: 62,
  ...given,
})

export const officeDigest = (given: Partial<OfficeDigest> = {}): OfficeDigest => ({
  kind: 'office-digest',
  day: '2021-07-26',
  userId: 'vp.kstt',
  name: 'Lê Thị Hoa',
  awaitingAcceptance: nothing,
  extensionsToPrepare: nothing,
  notOurs: nothing,
  seriesEnding: nothing,
  ...given,
})

export const leaderDigest = (given: Partial<LeaderDigest> = {}): LeaderDigest => ({
  kind: 'leader-digest',
  day: '2021-07-26',
  userId: 'ld.tran',
  name: 'Trần Văn Lãnh',
  overdueFrom: 7,
  awaitingDecision: nothing,
  overdue: nothing,
  urgedTooOften: nothing,
  worstDepartments: [],
  ...given,
})

export const noticeOf = (content: Digest | Lagging, given: Partial<Notice> = {}): Notice => ({
  recipient: content.kind === 'digest' ? content.userId : content.department,
  period: content.kind === 'digest' ? content.day : '2021-W30',
  state: 'ready',
  to: ['binh@example.vn'],
  stateAt: '2021-07-26T00:30:00.000Z',
  content,
  ...given,
})
