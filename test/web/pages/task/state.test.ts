import { describe, expect, test } from 'vitest'
import type { Task } from '../../../../web/api/types.ts'
import { filesOfEntry } from '../../../../web/pages/task/history/entry-words.ts'
import type { Entry } from '../../../../web/pages/task/history/lines.ts'
import { proofs } from '../../../../web/pages/task/history/proofs.ts'
import {
  actionsOf,
  openExplanations,
  pressingOf,
  standingOf,
  turnOf,
} from '../../../../web/pages/task/state.ts'

const today = '2021-07-10'

const taskOf = (given: object = {}): Task =>
  ({
    id: 'SXD-2021-k3f9x2m8q1ab',
    lifecycle: 'open',
    dueOn: '2021-07-12',
    status: 'open-in-term',
    actions: [],
    reportAs: [],
    ...given,
  }) as unknown as Task

const entry = (details: Entry['details'], key: string = details.type): Entry => ({
  key,
  on: today,
  at: `${today}T02:00:00.000Z`,
  by: 'cv.sxd',
  details,
})

describe('whose turn it is', () => {
  test.each([
    [{}, { kind: 'work' }],
    [{ notOurs: { returnedOn: '2021-07-03' } }, { kind: 'confirm-assignment', since: '2021-07-03' }],
    [{ request: { askedOn: '2021-07-04' } }, { kind: 'prepare', since: '2021-07-04' }],
    [
      { request: { askedOn: '2021-07-04', preparedOn: '2021-07-05' } },
      { kind: 'decide', since: '2021-07-05' },
    ],
    [
      { request: { askedOn: '2021-07-04' }, result: { submittedOn: '2021-07-06' } },
      { kind: 'accept', since: '2021-07-06' },
    ],
    [
      { request: { askedOn: '2021-07-04' }, result: { submittedOn: '2021-07-13' }, awaiting: 'decision' },
      { kind: 'prepare', since: '2021-07-04' },
    ],
    [
      { lifecycle: 'accepted', acceptedOn: '2021-07-07' },
      { kind: 'done', since: '2021-07-07' },
    ],
    [
      { lifecycle: 'withdrawn', endedOn: '2021-07-08' },
      { kind: 'ended', since: '2021-07-08' },
    ],
  ])('%o', (given, turn) => expect(turnOf(taskOf(given))).toEqual(turn))
})

describe('what one may do', () => {
  const ofDepartment = [
    'updateProgress',
    'reportTask',
    'acknowledgeTask',
    'returnTaskAsNotOurs',
    'commentOnTask',
  ]

  test('a result that waits for a decision first does not press', () => {
    const both = { request: { askedOn: '2021-07-04' }, result: { submittedOn: '2021-07-13' } }
    const actions = ['prepareExtension', 'judgeResult']
    const pressing = (awaiting: string) => actionsOf(taskOf({ ...both, awaiting, actions }), today).pressing
    expect(pressing('decision')).toEqual(['prepareExtension'])
    expect(pressing('acceptance')).toEqual(['judgeResult'])
  })

  test('near the due date the report presses; far from it an update does', () => {
    expect(actionsOf(taskOf({ actions: ofDepartment }), today)).toEqual({
      pressing: ['reportTask', 'acknowledgeTask'],
      others: ['updateProgress', 'returnTaskAsNotOurs'],
    })
    expect(actionsOf(taskOf({ actions: ofDepartment, dueOn: '2021-08-30' }), today).pressing).toEqual([
      'acknowledgeTask',
      'updateProgress',
    ])
    expect(actionsOf(taskOf({ actions: ['reportTask'], dueOn: undefined }), today).pressing).toEqual([])
  })

  test('an extension presses the Office until it has prepared it, and the leader either way', () => {
    const request = { askedOn: '2021-07-04' }
    const asked = { request, actions: ['prepareExtension', 'decideExtension'] }
    expect(actionsOf(taskOf(asked), today).pressing).toEqual(['decideExtension', 'prepareExtension'])
    expect(actionsOf(taskOf({ ...asked, request: { ...request, preparedOn: '2021-07-05' } }), today)).toEqual(
      {
        pressing: ['decideExtension'],
        others: ['prepareExtension'],
      },
    )
  })

  test('a task returned as not theirs is kept or reassigned', () => {
    const actions = ['reassignTask', 'confirmAssignment', 'withdrawTask']
    expect(actionsOf(taskOf({ actions, notOurs: { returnedOn: '2021-07-03' } }), today)).toEqual({
      pressing: ['confirmAssignment', 'reassignTask'],
      others: ['withdrawTask'],
    })
    expect(actionsOf(taskOf({ actions: ['reassignTask'] }), today).pressing).toEqual([])
  })
})

describe('how things stand', () => {
  const report = entry({
    type: 'reported',
    report: { outcome: 'finished', result: 'Xong', evidence: ['12/BC'] },
  })
  const returned = entry({ type: 'judged', acceptance: { decision: 'return', reason: 'Thiếu' } })
  const comment = entry({ type: 'commented', text: 'Rõ', task: 'SXD-2021-k3f9x2m8q1ab', to: 'lead' })

  test('the last report, and the answer to it', () => {
    expect(standingOf(taskOf(), [comment])).toEqual([])
    expect(standingOf(taskOf(), [report, comment])).toEqual([report])
    expect(standingOf(taskOf(), [report, returned, comment])).toEqual([report, returned])
    const again = entry({ type: 'reported', report: { outcome: 'finished', result: 'Đủ' } }, 'again')
    expect(standingOf(taskOf(), [report, returned, again])).toEqual([again])
  })

  test('what was granted is not read first, what was returned or refused is', () => {
    const granted = entry({
      type: 'extension-decided',
      extension: { decision: 'approve', dueOn: '2021-08-01', objectiveCause: false },
      previousDueOn: '2021-07-12',
    })
    const refused = entry({
      type: 'extension-decided',
      extension: { decision: 'refuse', reason: 'Muộn' },
      previousDueOn: '2021-07-12',
    })
    expect(pressingOf(taskOf(), [report, granted])).toEqual([])
    expect(pressingOf(taskOf(), [report, refused])).toEqual([report, refused])
    expect(pressingOf(taskOf(), [report, returned])).toEqual([report, returned])
    expect(pressingOf(taskOf({ result: { submittedOn: today } }), [report])).toEqual([report])
    expect(pressingOf(taskOf({ lifecycle: 'withdrawn', endedOn: today }), [report, returned])).toEqual([])
  })

  test('why a department says that the task is not its own', () => {
    const notOurs = entry({ type: 'returned-as-not-ours', reason: 'Không thuộc' })
    expect(standingOf(taskOf({ notOurs: { returnedOn: today } }), [report, returned, notOurs])).toEqual([
      notOurs,
    ])
  })

  test('documents stand with the entry that names them', () =>
    expect(proofs([comment, report])).toEqual([{ entry: report, evidence: ['12/BC'], files: [] }]))

  test('files that explain are asked for where the request for explanation is, others at the task', () => {
    const [asked, task] = ['SXD-2021-aaaaaaaaaaaa', 'SXD-2021-bbbbbbbbbbbb'] as const
    const file = { id: 'f'.repeat(32), name: 'a.pdf', size: 1, kind: 'pdf', sha256: 'a'.repeat(64) } as const
    const answer = { text: 'Do mưa', files: [file] }
    const explained = entry({ type: 'explanation-answered', explanation: asked, answer })
    expect(proofs([explained])).toEqual([{ entry: explained, evidence: [], files: [file] }])
    expect(filesOfEntry(explained)).toEqual({ explanation: asked })
    expect(filesOfEntry(entry({ type: 'commented', text: 'Xem', task, to: 'lead' }))).toEqual({ task })
  })

  test('a request for explanation is open until it is answered', () => {
    const [one, two] = ['SXD-2021-aaaaaaaaaaaa', 'SXD-2021-bbbbbbbbbbbb'] as const
    const asked = (explanation: string) =>
      entry({ type: 'explanation-asked', explanation, question: 'Vì sao?', dueOn: today })
    const answered = entry({ type: 'explanation-answered', explanation: one, answer: { text: 'Do mưa' } })
    expect(openExplanations([asked(one), asked(two), answered])).toEqual([{ id: two, dueOn: today }])
  })
})
