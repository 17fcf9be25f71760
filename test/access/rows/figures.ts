import {
  administrator,
  everybody,
  leaderAndOffice,
  office,
  officeAndAdministrator,
  overseers,
  type Row,
  readers,
  speakers,
  wholeCity,
} from './row.ts'

/** Figures, lists, papers, letters, mails, and what one keeps for oneself. */

const named = [{ department: 'SXD', level: 'commend' }]
const assessed = { leader: 'any', office: 'any', auditor: 'any', head: 'own' } as const
const assessedQuery = 'department={department}&from=2021-07-01&to=2021-07-20'

let number = 5000
const next = () => {
  number += 1
  return String(number)
}

const mail = {
  ...{ period: '2021-07-20', kind: 'lagging', recipient: 'SXD' },
  seenAt: '2021-07-20T01:00:00.000Z',
}

/** Who is told something: whoever works with tasks, and the administrator of programs that take nothing any more. */
const told = { ...speakers, administrator: 'any' } as const

const formula = {
  numerator: ['doneOnTime'],
  denominator: ['openInTerm'],
  words: { vi: 'đã xong', en: 'done' },
}

export const figureRows = {
  getDashboard: { about: 'a year', who: everybody, missing: 200 },
  getTrend: { who: everybody },
  getFigures: { who: everybody, query: 'period=2021' },
  getWhatIf: { about: 'a department', who: readers, query: 'department={department}', missing: 422 },
  listFigureTasks: { who: readers, query: 'assignedFrom=2021-01-01&assignedTo=2021-12-31' },
  listTasks: { about: 'a department', who: readers, query: 'department={department}', missing: 422 },
  getDueMonth: { about: 'a department', who: readers, query: 'month=2021-07', missing: 200 },
  getBoard: { about: 'a department', who: readers, missing: 200 },
  listCoordinations: { about: 'a department', who: readers, missing: 200 },
  search: { who: readers, query: 'q=bao+cao' },
  getTodo: { who: readers },
  getFirstSteps: { who: officeAndAdministrator },
  getSystemStatus: { who: { leader: 'any', office: 'any', administrator: 'any' } },
  getDecisionTimes: { who: wholeCity, query: 'from=2021-07-01&to=2021-07-20' },
  recountYear: { about: 'a year', who: overseers, missing: 200 },
  listUrgings: { who: { leader: 'any', office: 'any', auditor: 'any', head: 'own' } },
  assessDepartment: { about: 'a department', who: assessed, query: assessedQuery },
  scoreDepartment: { about: 'a department', who: assessed, query: assessedQuery },
  getAssessmentFile: { about: 'a department', who: assessed, query: assessedQuery },
  getAssessmentScheme: { who: everybody },
  putAssessmentScheme: {
    about: 'the scheme of assessments',
    who: administrator,
    version: '/api/decree-335/scheme',
    body: ({ at }) => ({ from: '2021-07-21', scheme: JSON.parse(at.scheme ?? '') }),
    missing: 200,
  },
  listFormulaSets: { who: everybody },
  putFormulaSet: {
    about: 'a set of formulas',
    who: administrator,
    body: ({ at }) => ({ name: at.name, formulas: { completion: formula } }),
    missing: 200,
  },
  listRuleSets: { who: everybody },
  putRuleSet: {
    about: 'a set of formulas',
    who: administrator,
    body: ({ at }) => ({
      ...{ name: at.name, letter: '9999/UBND', from: '2021-07-20' },
      levels: [{ level: 'commend', floor: 200, all: [{ count: 'assigned', is: '>', number: 200 }], any: [] }],
    }),
    missing: 200,
  },

  listLetters: { who: everybody },
  recordLetter: {
    who: office,
    body: () => ({ number: next(), symbol: 'UBND-KSTT', issuedOn: '2021-07-20', named }),
    answers: 201,
  },
  getLetterMails: { about: 'a letter that is out', who: office },
  sendLetterMails: { about: 'a letter that is out', who: office, body: () => ({}), answers: 202 },
  listOutgoingPapers: { who: wholeCity },
  draftOutgoingPaper: {
    who: office,
    body: () => ({ kind: 'letter', subject: 'V/v kết quả', symbol: 'UBND-KSTT', named }),
    answers: 201,
  },
  getOutgoingPaper: { about: 'a paper on its way', who: wholeCity, others: 'know of nothing' },
  announceOutgoingFile: {
    about: 'a paper on its way',
    who: leaderAndOffice,
    body: () => ({ name: 'Công văn.pdf', size: 1_024, sha256: 'a'.repeat(64) }),
    answers: 201,
  },
  openOutgoingFile: {
    about: 'a file of a letter that is out',
    who: { leader: 'any', office: 'any', auditor: 'any', head: 'any', clerk: 'any' },
  },
  getOutgoingFileSignatures: {
    about: 'a file of a paper on its way',
    who: { leader: 'any', office: 'any', auditor: 'any' },
    others: 'know of nothing',
    forbidden: ['administrator'],
  },
  carryOutgoingPaper: {
    about: 'a paper on its way',
    who: leaderAndOffice,
    body: () => ({ step: { step: 'signed', day: '2021-07-20' } }),
  },
  withdrawOutgoingPaper: {
    about: 'a paper on its way',
    who: office,
    body: () => ({ reason: 'Không còn cần' }),
  },
  getLetterPaper: { who: leaderAndOffice, query: 'period=2021' },
  getReportPaper: { who: leaderAndOffice, query: 'period=2021' },
  getUrgingPaper: {
    about: 'a department',
    who: leaderAndOffice,
    query: 'period=2021',
    missing: 422,
  },
  getLetterSlip: { who: office, query: 'period=2021' },
  getFiguresFile: { who: everybody, query: 'period=2021&format=csv' },
  listPaperTemplates: { who: everybody },
  getPaperTemplate: { about: 'a kind of paper', who: everybody, missing: 422 },
  getPaperTemplateFile: { about: 'a kind of paper', who: everybody, missing: 422 },
  putPaperTemplate: {
    about: 'a template',
    who: officeAndAdministrator,
    query: 'from=2021-07-20&name=mau.docx',
    version: '/api/paper-templates/{kind}',
    body: ({ at }) => Buffer.from(at.bytes ?? '', 'base64'),
    missing: 422,
  },
  putStandardTemplate: {
    about: 'a kind of paper',
    who: officeAndAdministrator,
    version: '/api/paper-templates/{kind}',
    body: () => ({ from: '2021-07-20' }),
    missing: 422,
  },
  tryPaperTemplate: {
    about: 'a template',
    who: officeAndAdministrator,
    body: ({ at }) => Buffer.from(at.bytes ?? '', 'base64'),
    missing: 422,
  },

  listNotices: { about: 'a day', who: overseers, missing: 200 },
  listUndeliveredMails: { who: overseers },
  sendMailsAgain: { who: officeAndAdministrator, body: () => ({ mails: [mail] }) },
  listNotifications: { who: told },
  countUnreadNotifications: { who: told },
  markNotificationsRead: { who: told, body: () => ({ upTo: '2021-07-20T01:00:00.000Z' }) },
} as const satisfies Record<string, Row>
