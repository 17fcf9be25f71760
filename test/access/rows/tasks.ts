import { clerkOf, otherThan } from '../city/things.ts'
import {
  itsDepartment,
  itsHead,
  leader,
  leaderAndOffice,
  office,
  openers,
  type Row,
  readers,
  speakers,
} from './row.ts'

/** What is done with a task, and what is read of it. */

const reason = 'Theo thực tế'
const version = '/api/tasks/{id}'

const onTask = (about: string, who: Row['who'], body: NonNullable<Row['body']>): Row => ({
  about,
  who,
  body,
  version,
})

export const taskRows = {
  getTask: { about: 'a task', who: readers },
  getHistory: { about: 'a task', who: readers },
  updateProgress: onTask('a task', itsDepartment, () => ({ text: 'Đang làm', percent: 40 })),
  reportTask: onTask('a task', itsDepartment, () => ({
    outcome: 'finished',
    result: 'Đã xong',
    evidence: ['12/BC'],
  })),
  acknowledgeTask: onTask('a task', itsDepartment, () => ({ note: 'Đã nhận' })),
  returnTaskAsNotOurs: onTask('a task', itsHead, () => ({ reason })),
  confirmAssignment: onTask('a task returned as not ours', office, () => ({ reason })),
  assignToStaff: onTask('a task', itsHead, ({ department }) => ({ holder: clerkOf(department) })),
  starTask: onTask('a task', leaderAndOffice, () => ({ starred: true })),
  setUrgency: onTask('a task', leaderAndOffice, () => ({ urgency: 'urgent', reason })),
  urgeTask: onTask('a task that is overdue', leaderAndOffice, () => ({ words: 'Báo cáo ngay' })),
  correctTask: onTask('a task', office, () => ({ title: 'Tên khác', reason })),
  withdrawTask: onTask('a task', office, () => ({ reason })),
  reassignTask: onTask('a task', office, () => ({ reason, to: { department: 'SNV' } })),
  splitTask: onTask('a task', office, ({ department }) => ({
    reason,
    into: [
      { department, title: 'Phần một' },
      { department: otherThan(department), title: 'Phần hai' },
    ],
  })),
  mergeTask: onTask('two tasks', office, ({ at }) => ({ reason, into: at.into })),
  setCoordination: onTask('a task', office, () => ({
    parties: [{ department: 'SNV', role: 'coordinating', dueOn: '2021-07-29', part: 'Góp ý' }],
  })),
  answerCoordination: {
    about: "another's task with a part of the department's",
    who: itsDepartment,
    body: () => ({ text: 'Nhất trí', evidence: ['3/BC'] }),
    answers: 201,
  },
  announceTaskFile: {
    about: 'a task',
    who: speakers,
    body: () => ({ name: 'Báo cáo.pdf', size: 1_024, sha256: 'a'.repeat(64) }),
    answers: 201,
  },
  openTaskFile: { about: 'a file of a task', who: openers },
  getTaskFileSignatures: { about: 'a file of a task', who: openers },
  commentOnTask: { about: 'a task', who: speakers, body: () => ({ text: 'Lưu ý thời hạn' }), answers: 201 },
  listMentionablePeople: { about: 'a task', who: speakers },
  judgeResult: onTask('a task reported as finished', office, () => ({ decision: 'accept', note: 'Tốt' })),
  prepareExtension: onTask('a task with an extension asked for', office, () => ({
    recommendation: 'refuse',
    note: reason,
  })),
  decideExtension: onTask('a task with an extension asked for', leader, () => ({
    decision: 'approve',
    dueOn: '2021-08-20',
    objectiveCause: true,
  })),
  correctExtension: {
    ...onTask('a task with an extension decided', leader, () => ({
      dueOn: '2021-08-25',
      objectiveCause: false,
      reason,
    })),
    inPersonOnly: true,
  },
  carryDecisionPaper: onTask('a task with an extension decided', leaderAndOffice, () => ({
    step: { step: 'signed', day: '2021-07-20' },
  })),
  nameProduct: {
    about: 'a task',
    who: { office: 'any', head: 'own' },
    body: () => ({ product: 'VB.01' }),
    answers: 201,
  },
  getExtensionPaper: { about: 'a task with an extension decided', who: readers },
  getExtensionSlip: { about: 'a task with an extension prepared', who: office },

  askExplanation: {
    about: 'a task',
    who: leader,
    body: ({ at }) => ({ about: { kind: 'task', taskId: at.id }, question: 'Vì sao?', dueOn: '2021-07-29' }),
    answers: 201,
  },
  answerExplanation: {
    about: 'a question',
    who: itsDepartment,
    body: () => ({ text: 'Do vướng mặt bằng', evidence: ['1/BC'] }),
    answers: 201,
  },
  announceExplanationFile: {
    about: 'a question',
    who: itsDepartment,
    body: () => ({ name: 'Giải trình.pdf', size: 1_024, sha256: 'a'.repeat(64) }),
    answers: 201,
  },
  openExplanationFile: { about: 'a file of an explanation', who: openers },
  getExplanationFileSignatures: { about: 'a file of an explanation', who: openers },
  getExplanation: { about: 'a question', who: readers },
  getExplanationPaper: { about: 'a question', who: readers },
  listExplanations: { who: readers },
} as const satisfies Record<string, Row>
