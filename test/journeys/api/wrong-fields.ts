import { maxTasksPerRequest } from '../../../functions/directives/requests/task-requests.ts'
import { type Ask, department, etagOf, get, newUser, post, register, sxd, task, update } from './asks.ts'

/** What is asked, and the code that each wrong field must be given. */
export const wrongFields: readonly [name: string, Ask, Record<string, string>][] = [
  [
    'a directive with its tasks',
    post('/api/directives', {
      directive: {
        kind: 'letter',
        number: '46 51',
        symbol: 'ubnd',
        issuedOn: '2021-02-30',
        signer: 'Một\nhai',
        abstract: ' ',
        colour: 'red',
      },
      tasks: [
        {
          department: 'sxd',
          title: 'a'.repeat(301),
          dueOn: '30/7/2021',
          starred: 'yes',
          coordinating: ['STC', 7],
        },
        { title: 5, assignedOn: null, content: 'x\u0007y' },
      ],
      also: true,
    }),
    {
      '#/also': 'unknown-field',
      '#/directive/abstract': 'empty',
      '#/directive/colour': 'unknown-field',
      '#/directive/issuedOn': 'date-does-not-exist',
      '#/directive/issuer': 'missing',
      '#/directive/kind': 'not-one-of',
      '#/directive/number': 'directive-number-form',
      '#/directive/signer': 'line-break',
      '#/directive/symbol': 'directive-symbol-form',
      '#/tasks/0/coordinating/1': 'wrong-type',
      '#/tasks/0/department': 'department-code-form',
      '#/tasks/0/dueOn': 'date-form',
      '#/tasks/0/starred': 'wrong-type',
      '#/tasks/0/title': 'too-long',
      '#/tasks/1/assignedOn': 'wrong-type',
      '#/tasks/1/content': 'control-characters',
      '#/tasks/1/department': 'missing',
      '#/tasks/1/title': 'wrong-type',
    },
  ],
  ['no task at all', register({}, []), { '#/tasks': 'empty' }],
  [
    'more tasks than a request holds',
    register({}, Array(maxTasksPerRequest + 1).fill(task)),
    { '#/tasks': 'too-big' },
  ],
  ['a body that is a list', post('/api/directives', []), { '#/': 'wrong-type' }],
  ['a body that is null', post('/api/directives', 'null'), { '#/': 'wrong-type' }],
  [
    'a progress update',
    update({ text: '', percent: 101, evidence: 'thư', author: 'tôi' }),
    { '#/author': 'unknown-field', '#/evidence': 'wrong-type', '#/percent': 'too-big', '#/text': 'empty' },
  ],
  ['half a percent', update({ text: 'a', percent: 0.5 }), { '#/percent': 'wrong-type' }],
  [
    'a report without an outcome',
    async ({ clerk }) =>
      clerk.post(`/api/tasks/${sxd}/report`, { result: 'a' }, { ifMatch: await etagOf(clerk) }),
    { '#/outcome': 'missing' },
  ],
  [
    'a report of another outcome',
    async ({ clerk }) =>
      clerk.post(`/api/tasks/${sxd}/report`, { outcome: 'half' }, { ifMatch: await etagOf(clerk) }),
    { '#/outcome': 'not-one-of' },
  ],
  [
    'an unfinished report with nothing in it',
    async ({ clerk }) =>
      clerk.post(
        `/api/tasks/${sxd}/report`,
        { outcome: 'unfinished', result: 'a' },
        { ifMatch: await etagOf(clerk) },
      ),
    {
      '#/cause': 'missing',
      '#/plan': 'missing',
      '#/proposedDueOn': 'missing',
      '#/reason': 'missing',
      '#/result': 'unknown-field',
    },
  ],
  [
    'a department at another address',
    ({ administrator }) => administrator.put('/api/departments/SNV', { ...department, code: 'SNX' }),
    { '#/code': 'differs-from-address' },
  ],
  [
    'a department that ends before it begins',
    ({ administrator }) =>
      administrator.put('/api/departments/SNV', { ...department, validTo: '2003-12-31' }),
    { '#/validTo': 'ends-before-it-begins' },
  ],
  [
    'a user',
    ({ administrator }) =>
      administrator.post(
        '/api/users/a%20b/change',
        { name: '', role: 'boss', active: 1 },
        { ifMatch: '"1"' },
      ),
    {
      '#/active': 'unknown-field',
      '#/name': 'empty',
      '#/path/id': 'user-id-form',
      '#/role': 'not-one-of',
    },
  ],
  [
    'a new user',
    ({ administrator }) => administrator.post('/api/users', { name: '', email: 'ha@', role: 'clerk' }),
    {
      '#/department': 'department-goes-with-head-and-clerk',
      '#/email': 'email-form',
      '#/name': 'empty',
    },
  ],
  [
    'an Office user with a department',
    ({ administrator }) => administrator.post('/api/users', { ...newUser, role: 'office' }),
    { '#/department': 'department-goes-with-head-and-clerk' },
  ],
  [
    'a query',
    get(
      '/api/tasks?department=x&year=21&status=late&starred=1&dueFrom=2021-13-01&limit=0&page=2&__proto__=1&constructor=2',
    ),
    {
      '#/query/__proto__': 'unknown-field',
      '#/query/constructor': 'unknown-field',
      '#/query/department': 'department-code-form',
      '#/query/dueFrom': 'date-does-not-exist',
      '#/query/limit': 'too-small',
      '#/query/page': 'unknown-field',
      '#/query/starred': 'not-one-of',
      '#/query/status': 'not-one-of',
      '#/query/year': 'year-form',
    },
  ],
  ['a limit that is no number', get('/api/tasks?limit=many'), { '#/query/limit': 'wrong-type' }],
  ['a limit too large', get('/api/tasks?limit=201'), { '#/query/limit': 'too-big' }],
  [
    'a range the wrong way round',
    get('/api/tasks?dueFrom=2021-08-02&dueTo=2021-08-01'),
    { '#/query/dueTo': 'ends-before-it-begins' },
  ],
  ['closed tasks of no year', get('/api/tasks?status=done-late'), { '#/query/year': 'needs-year' }],
  ['a query where there is none', get('/api/me?verbose=1'), { '#/query/verbose': 'unknown-field' }],
  ['a body where there is none', post('/api/recounts/2021', { year: 2020 }), { '#/year': 'unknown-field' }],
  ['a year', get('/api/dashboard/1999'), { '#/path/year': 'year-form' }],
  ['a period that does not exist', get('/api/notices/2021-02-30'), { '#/path/period': 'period-form' }],
  ['a week that does not exist', get('/api/notices/2021-W60'), { '#/path/period': 'period-form' }],
  ['an id that is none', get('/api/tasks/__proto__'), { '#/path/id': 'task-id-form' }],
  ['an id encoded twice', get(`/api/users/cv%252Esxd`), { '#/path/id': 'user-id-form' }],
  ['a key that is none', get('/api/directives/2021-07-05'), { '#/path/key': 'directive-key-form' }],
  [
    'a body with __proto__',
    update('{"text":"a","__proto__":{"percent":5}}'),
    { '#/__proto__': 'unknown-field' },
  ],
  ['a body with constructor', update('{"text":"a","constructor":1}'), { '#/constructor': 'unknown-field' }],
  ['half a character', update('{"text":"a\\ud800b"}'), { '#/text': 'control-characters' }],
  [
    'half a character in a symbol',
    register({ symbol: 'UBND\ud800' }),
    { '#/directive/symbol': 'directive-symbol-form' },
  ],
]
