import {
  administrator,
  everybody,
  office,
  officeAndAdministrator,
  openers,
  overseers,
  type Row,
  readers,
  wholeCity,
} from './row.ts'

/** Directives, people, departments, programs: what the city keeps registers of. */

let number = 100
const next = () => {
  number += 1
  return String(number)
}

const directive = () => ({
  ...{ kind: 'official-letter', number: next(), symbol: 'UBND-X', issuedOn: '2021-07-20' },
  ...{ issuer: 'UBND thành phố', abstract: 'Về việc' },
})
const newTask = { department: 'SXD', title: 'Báo cáo', dueOn: '2021-07-30' }
const newPerson = () => ({
  name: 'Nguyễn Văn An',
  email: `nguoi${next()}@example.org`,
  role: 'clerk',
  department: 'SXD',
})
const personRow = {
  row: 2,
  name: 'Lê An',
  email: 'le.an@example.org',
  role: 'Chuyên viên',
  department: 'SXD',
}
const departmentRow = { row: 2, code: 'SDS', name: 'Sở danh sách', kind: 'Sở', validFrom: '01/07/2021' }
const webhook = { url: 'https://van-ban.example.vn/nhan', kinds: ['task.result-accepted'] }

const onPerson = (body?: Row['body']): Row => ({
  about: 'a person of a department',
  who: administrator,
  version: '/api/users/{id}',
  ...(body && { body }),
})
const onMachine = (about: string, body?: Row['body']): Row => ({
  about,
  who: administrator,
  version: '/api/machines/{id}',
  ...(body && { body }),
})
const readMachines = { auditor: 'any', administrator: 'any' } as const

export const registerRows = {
  listDirectives: { who: readers },
  registerDirective: {
    who: office,
    body: () => ({ directive: directive(), tasks: [newTask] }),
    answers: 201,
  },
  getDirective: { about: 'a directive', who: readers },
  getDirectiveHistory: { about: 'a directive', who: readers },
  addTasks: { about: 'a directive', who: office, body: () => ({ tasks: [newTask] }), answers: 201 },
  changeDirective: {
    about: 'a directive',
    who: office,
    body: () => ({ change: 'correct', version: 1, reason: 'Ghi nhầm', abstract: 'Khác' }),
    saysItself: ['version'],
  },
  announceDirectiveFile: {
    about: 'a directive',
    who: office,
    body: () => ({ name: 'Công văn.pdf', size: 1_024, sha256: 'a'.repeat(64) }),
    answers: 201,
  },
  openDirectiveFile: { about: 'a file of a directive', who: openers },
  listDueDates: { about: 'a directive', who: office },
  previewDeadline: { who: office, body: () => ({ wording: 'trước ngày 30/7/2021', issuedOn: '2021-07-20' }) },
  previewAssignees: { who: office, body: () => ({ wording: 'Sở SXD' }) },

  getMe: { who: everybody },
  signOut: { who: everybody, body: () => ({ because: 'asked' }) },
  listUsers: { who: { ...wholeCity, head: 'own' } },
  getUser: { about: 'a person of a department', who: { ...wholeCity, head: 'own' } },
  getUserHistory: { about: 'a person of a department', who: overseers },
  addUser: { who: administrator, body: newPerson, answers: 201 },
  previewUsers: { who: administrator, body: () => ({ rows: [personRow] }) },
  addUsers: { who: administrator, body: () => ({ rows: [personRow] }) },
  changeUser: onPerson(() => ({ name: 'Trần Thị Bình', role: 'head', department: 'SXD' })),
  changeMailAddress: onPerson(() => ({ email: newPerson().email })),
  moveUser: onPerson(() => ({ department: 'SNV', on: '2021-07-20' })),
  setUserActive: onPerson(() => ({ active: false })),
  inviteUser: onPerson(),
  listDelegations: { who: readers },
  putDelegations: {
    who: { leader: 'any', head: 'own' },
    inPersonOnly: true,
    body: () => ({ delegations: [] }),
  },

  listDepartments: { who: everybody },
  getDepartment: { about: 'a department by its code', who: everybody },
  previewDepartments: { who: administrator, body: () => ({ rows: [departmentRow] }) },
  addDepartments: { who: administrator, body: () => ({ rows: [departmentRow] }) },
  putDepartment: {
    about: 'a department by its code',
    who: administrator,
    body: ({ at }) => ({ code: at.code, name: 'Sở mới', kind: 'department', validFrom: '2004-01-01' }),
    // Of one that is not there it is the entering.
    missing: 200,
  },
  succeedDepartment: {
    about: 'a department by its code',
    who: administrator,
    body: () => ({ on: '2021-12-31', decision: 'NQ 12', successors: ['SNV'], tasks: [], people: [] }),
    answers: 201,
  },
  withdrawSuccession: { about: 'a department that is to end', who: administrator },

  listMachines: { who: readMachines },
  getMachine: { about: 'a machine account', who: readMachines },
  getMachineHistory: { about: 'a machine account', who: readMachines },
  addMachine: {
    who: administrator,
    body: () => ({ name: 'Hệ thống văn bản', scopes: ['read-tasks'] }),
    answers: 201,
  },
  changeMachine: onMachine('a machine account', () => ({ name: 'Hệ thống khác', scopes: ['read-tasks'] })),
  setMachineActive: onMachine('a machine account', () => ({ active: false })),
  renewMachineSecret: onMachine('a machine account', () => ({ endsBefore: 'now' })),
  addWebhook: onMachine('a machine account', () => webhook),
  changeWebhook: onMachine('a webhook', () => ({ ...webhook, active: false })),
  renewWebhookSecret: onMachine('a webhook', () => ({ endsBefore: 'now' })),
  listDeliveries: { about: 'a webhook', who: readMachines },
  sendDeliveryAgain: { about: 'a delivery of a webhook', who: administrator },

  getSettings: { who: everybody },
  putSettings: {
    who: administrator,
    version: '/api/settings',
    body: ({ at }) => ({ from: '2021-07-21', settings: JSON.parse(at.settings ?? '') }),
    about: 'the settings',
    missing: 200,
  },
  getCalendar: { about: 'a year', who: everybody, missing: 200 },
  putCalendar: {
    about: 'a year',
    who: officeAndAdministrator,
    version: '/api/calendar/{year}',
    body: ({ at }) => ({
      days: [
        {
          ...{
            date: `${at.year}-09-02`,
            kind: 'holiday',
            name: 'Quốc khánh',
            source: 'Luật',
            observed: true,
          },
        },
      ],
    }),
    missing: 200,
  },
  previewCalendar: {
    about: 'a year',
    who: officeAndAdministrator,
    body: () => ({ days: [] }),
    missing: 200,
  },
} as const satisfies Record<string, Row>
