import { directiveKey } from '../city.ts'
import { type Ask, cursorOf, get, newUser, post, progress, register, sxd, task, update } from './asks.ts'

const large = `{"text":"${'a'.repeat(256 * 1024)}"}`
const outside = cursorOf({ id: sxd, dueOn: '2021-07-30' })
/** What is asked, and its own status and code. */
export const refusals: readonly [name: string, Ask, status: number, code: string][] = [
  ['more than 256 KB', update(large), 413, 'body-too-large'],
  ['JSON that breaks off', update('{"text":'), 400, 'malformed-json'],
  ['no body', update(undefined), 400, 'malformed-json'],
  [
    'bytes that are not UTF-8',
    update(Buffer.from([0x7b, 0xff, 0x7d]), { type: 'application/json' }),
    400,
    'malformed-json',
  ],
  ['text', update(progress, { type: 'text/plain' }), 415, 'unsupported-media-type'],
  ['no content type', update(Buffer.from('{}'), { type: null }), 415, 'unsupported-media-type'],
  ['no Idempotency-Key', update(progress, { key: null }), 400, 'idempotency-key-missing'],
  ['a short Idempotency-Key', update(progress, { key: 'abc' }), 400, 'idempotency-key-missing'],
  ['no If-Match', update(progress, { ifMatch: undefined }), 428, 'if-match-missing'],
  ['If-Match: *', update(progress, { ifMatch: '*' }), 400, 'if-match-unreadable'],
  [
    'a garbled If-Match',
    update(progress, { ifMatch: '"bm90IGEgdGFzayBhdCBhbGw"' }),
    400,
    'if-match-unreadable',
  ],
  ['an If-Match without quotes', update(progress, { ifMatch: '1' }), 400, 'if-match-unreadable'],
  ['a version somebody made up', update(progress, { ifMatch: '"99"' }), 412, 'stale-version'],
  ['a cursor that is none', get('/api/tasks?cursor=xyz'), 400, 'invalid-cursor'],
  [
    'a cursor of something else',
    get(`/api/tasks?cursor=${cursorOf('2021-07-05_4110_UBND-KSTT')}`),
    400,
    'invalid-cursor',
  ],
  [
    'a cursor of another department',
    get(`/api/tasks?department=STC&cursor=${outside}`),
    400,
    'invalid-cursor',
  ],
  [
    'a cursor of another year',
    get(`/api/tasks?department=SXD&year=2020&status=done&cursor=${outside}`),
    400,
    'invalid-cursor',
  ],
  [
    'a cursor outside the range',
    get(`/api/tasks?department=SXD&dueFrom=2021-08-01&cursor=${outside}`),
    400,
    'invalid-cursor',
  ],
  [
    'a cursor of no due date in a range',
    get(`/api/tasks?department=SXD&dueTo=2021-08-01&cursor=${cursorOf({ id: sxd })}`),
    400,
    'invalid-cursor',
  ],
  [
    'a cursor of directives',
    get(`/api/directives?cursor=${cursorOf('2020-07-05_1_UBND')}`),
    400,
    'invalid-cursor',
  ],
  [
    'a cursor of a directive',
    get(`/api/directives/${directiveKey}?cursor=${cursorOf(-1)}`),
    400,
    'invalid-cursor',
  ],
  [
    'a department nobody knows',
    register({}, [task, { ...task, department: 'SKHONG' }]),
    422,
    'unknown-department',
  ],
  [
    'a department that is no more',
    register({}, [task, { ...task, department: 'SCU' }]),
    422,
    'department-not-valid',
  ],
  [
    'a user of a department nobody knows',
    ({ administrator }) => administrator.post('/api/users', { ...newUser, department: 'SKHONG' }),
    422,
    'unknown-department',
  ],
  ['due before it is assigned', register({}, [{ ...task, dueOn: '2021-07-19' }]), 422, 'due-before-assigned'],
  ['assigned tomorrow', register({}, [{ ...task, assignedOn: '2021-07-21' }]), 422, 'assigned-in-future'],
  [
    'a directive that is there',
    register({ number: '4110', issuedOn: '2021-07-05' }),
    409,
    'directive-exists',
  ],
  [
    'tasks of no directive',
    post('/api/directives/2021-07-05_1_UBND/tasks', { tasks: [task] }),
    404,
    'not-found',
  ],
  ['a task that is not there', get('/api/tasks/SXD-2021-zzzzzzzzzzzz'), 404, 'not-found'],
  ['a history that is not there', get('/api/tasks/SXD-2021-zzzzzzzzzzzz/history'), 404, 'not-found'],
  ['a department that is not there', get('/api/departments/SKHONG'), 404, 'not-found'],
  ['a slash within an id', get('/api/users/a%2Fb'), 404, 'not-found'],
]
