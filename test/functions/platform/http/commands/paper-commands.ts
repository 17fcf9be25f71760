import type { Api } from '../handlers.ts'
import { type CommandCase, next, ok, reason, task, today } from './command-case.ts'
import { fresh } from './task-commands.ts'

/** Commands on directives, explanations, letters and papers. */

export const directive = () => ({
  kind: 'official-letter',
  number: String(next()),
  symbol: 'UBND-X',
  issuedOn: today,
  issuer: 'UBND thành phố',
  abstract: 'Về việc',
})
export const registered = async (api: Api) => {
  const given = directive()
  ok(await api.ask('vp.mot', 'POST /api/directives', { directive: given, tasks: [task] }))
  return `${given.issuedOn}_${given.number}_${given.symbol}`
}
export const questioned = async (api: Api) => {
  const about = { kind: 'task', taskId: await fresh(api) }
  const question = { about, question: 'Vì sao?', dueOn: '2021-07-10' }
  return ok(await api.ask('ct.mot', 'POST /api/explanations', question)).id
}

const paperDraft = {
  kind: 'letter',
  subject: 'V/v kết quả thực hiện nhiệm vụ',
  symbol: 'UBND-KSTT',
  named: [{ department: 'SXD', level: 'commend' }],
}
export const drafted = async (api: Api): Promise<string> =>
  ok(await api.ask('vp.mot', 'POST /api/outgoing-papers', paperDraft)).id

export const paperCommands = {
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
    bodies: ({ other }) => [
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
  announceExplanationFile: {
    user: 'cv.sxd',
    about: questioned,
    path: (id) => `/api/explanations/${id}/files`,
    bodies: () => [{ name: 'Giải trình.pdf', size: 1_024, sha256: 'a'.repeat(64) }],
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
} satisfies Record<string, CommandCase>
