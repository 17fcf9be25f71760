import { defaultSettings } from '../../../../../functions/organisation/settings/settings.ts'
import type { Api } from '../handlers.ts'
import { type CommandCase, next, ok, today } from './command-case.ts'

/** Commands on departments, settings and rules, and on what is a person's own. */

export const cityCommands = {
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
  changeView: {
    user: 'cv2.sxd',
    about: async (api: Api) =>
      ok(await api.ask('cv2.sxd', 'POST /api/list-views', { of: 'person', name: `Cũ ${next()}`, query: {} }))
        .id,
    path: (id) => `/api/list-views/person/${id}`,
    bodies: () => [
      { name: 'Mới' },
      { name: 'Mới', shown: { query: { status: 'open-overdue' }, columns: ['task'], sort: '-dueOn' } },
    ],
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
    about: async (api: Api) => {
      const code = `SX${next()}`
      const department = { code, name: `Sở ${code}`, kind: 'department', validFrom: '2000-01-01' }
      ok(await api.ask('qt.mot', `PUT /api/departments/${code}`, department))
      return code
    },
    path: (code) => `/api/departments/${code}/succession`,
    bodies: () => [{ on: today, decision: 'NQ 12', successors: ['STC'], tasks: [], people: [] }],
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
} satisfies Record<string, CommandCase>
