import { type Directive, directiveKeyOf } from '../../../../functions/directives/directive/directive.ts'
import { writeDirectiveChange } from '../../../../functions/directives/directive/directive-changes-store.ts'
import { nextRegisterNumber } from '../../../../functions/directives/directive/register-numbers-store.ts'
import { filesOfDirective } from '../../../../functions/directives/files/files-of-directive.ts'
import { restoreCity } from '../../../../functions/documents/city-file/restore.ts'
import { putFeed, revokeFeed } from '../../../../functions/documents/feeds/feeds-store.ts'
import { putImportShape } from '../../../../functions/documents/imports/columns/import-shapes.ts'
import { putTemplate } from '../../../../functions/documents/papers/templates/templates-store.ts'
import { newJob } from '../../../../functions/documents/work/job.ts'
import { writeJobFile } from '../../../../functions/documents/work/job-files-store.ts'
import { putJob } from '../../../../functions/documents/work/jobs-store.ts'
import { defaultScheme } from '../../../../functions/figures/decree-335/assessment-scheme.ts'
import { putScheme } from '../../../../functions/figures/decree-335/scheme-store.ts'
import type { Letter } from '../../../../functions/figures/letters/letter.ts'
import { recordLetter } from '../../../../functions/figures/letters/letters-store.ts'
import { filesOfOutgoing } from '../../../../functions/figures/letters/outgoing/files-of-outgoing.ts'
import { putDraft, recordStep } from '../../../../functions/figures/letters/outgoing/outgoing-papers-store.ts'
import { putNightlyFile } from '../../../../functions/figures/national/nightly-files-store.ts'
import { countFiguresBeforehand } from '../../../../functions/figures/period/period-figures-store.ts'
import { formulaSets } from '../../../../functions/figures/rules/formulas.ts'
import { ruleSets } from '../../../../functions/figures/rules/rule-sets.ts'
import { putFormulaSet, putRuleSet } from '../../../../functions/figures/rules/rules-store.ts'
import type { AttachedFile } from '../../../../functions/files/attached-file.ts'
import { told } from '../../../../functions/files/attached-file.ts'
import { namedFiles } from '../../../../functions/files/attaching.ts'
import { filesBeingKeptSince, settleKept } from '../../../../functions/files/being-kept-store.ts'
import { putAnnounced } from '../../../../functions/files/files-store.ts'
import { moveNotice, nameOf, noticesOf } from '../../../../functions/notices/ledger/notices-store.ts'
import { putYear } from '../../../../functions/organisation/calendar/calendar-store.ts'
import { proposedDays } from '../../../../functions/organisation/calendar/holidays.ts'
import { changeWebhooks, enterMachine } from '../../../../functions/organisation/machines/machine-changes.ts'
import { newSecret } from '../../../../functions/organisation/machines/machine-secrets.ts'
import { giveToken } from '../../../../functions/organisation/machines/machine-tokens-store.ts'
import {
  noteMachineUsed,
  writeMachineChange,
} from '../../../../functions/organisation/machines/machines-store.ts'
import { bindSubject } from '../../../../functions/organisation/people/accounts/subjects-store.ts'
import { putDelegations } from '../../../../functions/organisation/people/delegations/delegations-store.ts'
import { enterUser, setActive } from '../../../../functions/organisation/people/register/user-changes.ts'
import { writeUserChange } from '../../../../functions/organisation/people/register/user-changes-store.ts'
import type { User } from '../../../../functions/organisation/people/user.ts'
import { requireUser } from '../../../../functions/organisation/people/users-store.ts'
import { defaultSettings } from '../../../../functions/organisation/settings/settings.ts'
import { putSettings } from '../../../../functions/organisation/settings/settings-store.ts'
import type { PaperStep } from '../../../../functions/organisation/signing/paper-life.ts'
import { toldIn } from '../../../../functions/oversight/decisions/decision.ts'
import { putDecision } from '../../../../functions/oversight/decisions/decisions-store.ts'
import { releaseMails } from '../../../../functions/oversight/digests/release-mails.ts'
import type { Explanation } from '../../../../functions/oversight/explanations/explanation.ts'
import { putAnswer, putExplanation } from '../../../../functions/oversight/explanations/explanations-store.ts'
import { filesOfExplanation } from '../../../../functions/oversight/explanations/files-of-explanation.ts'
import { marked } from '../../../../functions/oversight/notifications/read-marks.ts'
import { changeReadMarks } from '../../../../functions/oversight/notifications/read-marks-store.ts'
import { buildIndexes } from '../../../../functions/oversight/search/index/build-index.ts'
import { holdWebhook, putDelivery } from '../../../../functions/oversight/webhooks/deliveries-store.ts'
import { newDelivery } from '../../../../functions/oversight/webhooks/delivery.ts'
import { countRequest } from '../../../../functions/platform/limits/request-counts-store.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import { writeTogether } from '../../../../functions/platform/table/writes.ts'
import { registerDirective } from '../../../../functions/registration/register/directive-registration-store.ts'
import { instantOf } from '../../../../functions/shared/dates/dates.ts'
import { scanDay } from '../../../../functions/succession/night/scan-day.ts'
import { answerCoordination } from '../../../../functions/tasks/coordination/coordinations-store.ts'
import { filesOfTask } from '../../../../functions/tasks/files/files-of-task.ts'
import { eventOfItem } from '../../../../functions/tasks/task/task-items.ts'
import { appendAside } from '../../../../functions/tasks/task/tasks-store.ts'
import { enteredUrging } from '../../../../functions/tasks/urging/urgings-store.ts'
import { type View, withView } from '../../../../functions/tasks/views/view.ts'
import { changeViews } from '../../../../functions/tasks/views/views-store.ts'
import { newStore, wholeTable } from '../../../support/dynamodb.ts'
import { pdf, sha256Of } from '../../../support/files.ts'
import {
  codeOf,
  commandOf,
  departmentRecords,
  directiveOf,
  perform,
  registrationOf,
} from '../../platform/table/city.ts'
import { accept, approve, askFor, finish, july, update } from '../../tasks/task/stories.ts'

const personOf = (id: string, given: Partial<User>): User => ({
  id,
  name: `Ông ${id}`,
  email: `${id}@example.vn`,
  role: 'office',
  active: true,
  ...given,
})

const people = [
  personOf('vp.kstt1', {}),
  personOf('ct.tran', { role: 'leader' }),
  personOf('pct.le', { role: 'leader' }),
  personOf('gd.sxd', { role: 'head', department: 'SXD' }),
  personOf('cv.snv', { role: 'clerk', department: 'SNV' }),
]

const idOf = (name: string, department = 'SXD') => `${department}-2021-${codeOf(name)}`

const entered = (place: number) => ({
  from: july(28),
  by: 'vp.kstt1',
  at: `2021-07-27T0${place}:00:00.000Z`,
})

/** As if what entries tell had been copied to where it stays; its bytes lie in no table. */
const keepTold = async (store: Store): Promise<void> => {
  for (const one of await filesBeingKeptSince(store, instantOf(july(31)))) await settleKept(store, one)
}

/** What is in the file that a comment brings. */
export const handedIn = pdf('Phiếu nhắc')

/** The directive's own scan; the same bytes are as good as others. */
const attachScan = async (store: Store, before: Directive, scan: Omit<AttachedFile, 'id'>): Promise<void> => {
  const [key, command] = [directiveKeyOf(before), commandOf('directive scan')]
  const owner = filesOfDirective(key)
  const ids = [(await putAnnounced(store, owner, scan, commandOf('scan of directive'))).id]
  const named = await namedFiles(store, { owner, ids, command, on: july(5) })
  const { by, at, ...given } = command
  const entry = {
    ...{ ...given, by, at: at.toISOString(), on: july(5), before, after: { ...before, version: 2 } },
    change: { change: 'attach' as const, version: 1, files: [...named.files] },
  }
  await writeDirectiveChange(store, key, entry, named)
}

/** Directives, tasks, their histories and what goes with them: parts of others, comments, decisions. */
const work = async (store: Store): Promise<void> => {
  const number = String(await nextRegisterNumber(store, 2021))
  const unled = { title: 'Rà soát quỹ đất', starred: false }
  const waiting: Directive['waiting'] = [{ code: 'choxacdinh01', since: '2021-07-01', request: unled }]
  const oral: Directive = { ...directiveOf({ number, symbol: 'SGV', kind: 'oral-instruction' }), waiting }
  const given = { code: codeOf('shared'), dueOn: july(20), coordinating: ['SNV'], forInformation: ['STC'] }
  await registerDirective(store, oral, [registrationOf(given, oral)], commandOf('oral'))
  const tasks = [
    registrationOf({ code: codeOf('done'), dueOn: july(22) }),
    registrationOf({ code: codeOf('late'), dueOn: july(21) }),
    registrationOf({ code: codeOf('open'), department: 'SNV' }),
  ]
  await registerDirective(store, directiveOf(), tasks, commandOf('letter'))
  await perform(store, idOf('done'), finish, july(15))
  await perform(store, idOf('done'), accept, july(16))
  await perform(store, idOf('shared'), askFor(july(30)), july(19))
  await perform(store, idOf('shared'), approve(july(28)), july(20))
  await perform(store, idOf('open', 'SNV'), update, july(20))
  await answerCoordination(
    store,
    idOf('shared'),
    { department: 'SNV', answer: { text: 'Đã có ý kiến' }, today: july(20) },
    commandOf('coordination', { by: 'cv.snv', at: instantOf(july(20), '15:00') }),
  )
  const sha256 = sha256Of(handedIn)
  const scan = { name: 'Phiếu nhắc.pdf', size: handedIn.length, kind: 'pdf' as const, sha256 }
  const owner = filesOfTask(idOf('late'))
  const ids = [(await putAnnounced(store, owner, scan, commandOf('scan'))).id]
  const command = commandOf('comment')
  const named = await namedFiles(store, { owner, ids, command, on: july(22), isConfidential: true })
  const said = { task: idOf('late'), to: 'lead', text: 'Đề nghị báo cáo sớm', ...told(named) } as const
  const words = { type: 'commented', ...said } as const
  await appendAside(store, idOf('late'), { on: july(22), details: words }, command, named)
  await attachScan(store, directiveOf(), scan)
  const after: Directive = { ...oral, signer: 'Lê Trung Chinh', version: 2 }
  const correction = { change: 'correct' as const, version: 1, reason: 'Ghi nhầm', signer: 'Lê Trung Chinh' }
  await writeDirectiveChange(store, directiveKeyOf(oral), {
    ...{ key: 'vp.kstt1~correct1', on: july(5), at: `${july(5)}T02:00:00.000Z`, by: 'vp.kstt1' },
    ...{ bodyHash: '-', change: correction, before: oral, after },
  })
}

/** Papers on their way: a letter that is out, and a report that waits for a signature. */
const papers = async (store: Store, departments: Letter['named']): Promise<void> => {
  const draft = {
    kind: 'letter',
    subject: 'V/v kết quả tháng 7',
    symbol: 'UBND-KSTT',
    named: departments,
  } as const
  const letter = await putDraft(store, { code: codeOf('out'), draft }, commandOf('draft letter'), july(26))
  const record = (id: string, step: PaperStep) =>
    recordStep(store, id, { step, command: commandOf(`${id} ${step.step}`), today: july(27) })
  await record(letter.id, { step: 'signed', day: july(27) })
  await record(letter.id, { step: 'numbered', day: july(27), number: '4700' })
  await record(letter.id, { step: 'sent-out', day: july(27) })
  const sha256 = sha256Of(handedIn)
  const scan = { name: 'Công văn có dấu.pdf', size: handedIn.length, kind: 'pdf' as const, sha256 }
  const owner = filesOfOutgoing(letter.id)
  const ids = [(await putAnnounced(store, owner, scan, commandOf('signed scan'))).id]
  const command = commandOf('keep scan')
  const named = {
    ...(await namedFiles(store, { owner, ids, command, on: july(27) })),
    requireArrived: async () => {},
  }
  await recordStep(store, letter.id, { step: { step: 'file-kept' }, named, command, today: july(27) })
  const other = { kind: 'report', subject: 'Báo cáo tháng 7', symbol: 'BC-UBND' } as const
  const report = await putDraft(
    store,
    { code: codeOf('report'), draft: other },
    commandOf('draft report'),
    july(27),
  )
  await record(report.id, { step: 'sent-for-signing', day: july(27) })
}

/** An answer with a file. Of answers a city's file knows the day, not the hour. */
const explained = async (store: Store, asked: Explanation): Promise<void> => {
  const sha256 = sha256Of(handedIn)
  const scan = { name: 'Giải trình.pdf', size: handedIn.length, kind: 'pdf' as const, sha256 }
  const owner = filesOfExplanation(asked.id)
  const by = { by: 'gd.sxd', at: instantOf(july(24)) }
  const ids = [(await putAnnounced(store, owner, scan, commandOf('explaining scan', by))).id]
  const command = commandOf('answer', by)
  const named = {
    ...(await namedFiles(store, { owner, ids, command, on: july(24) })),
    requireArrived: async () => {},
  }
  const answer = { text: 'Do chờ mặt bằng', ...told(named) }
  await putAnswer(store, asked, { answer, today: july(24), named }, command)
}

/** What the Office, the leaders and the administrator enter beside the tasks. */
const office = async (store: Store): Promise<void> => {
  await putSettings(store, { ...entered(1), value: { ...defaultSettings, mailTime: '08:00' } }, 0)
  await putYear(store, { ...entered(2), value: { year: 2022, days: proposedDays(2022) } }, 0)
  const [ruleSet] = ruleSets
  await putRuleSet(store, { ...(ruleSet as (typeof ruleSets)[number]), name: '5000' }, entered(3))
  await putFormulaSet(store, { ...formulaSets['da-nang'], name: 'tam-thoi' }, entered(4))
  const products = [{ code: 'VB.01', name: 'Văn bản tham mưu', units: 1.5 }]
  await putScheme(store, { ...entered(4), value: { ...defaultScheme, products } }, 0)
  const template = { name: 'mau.docx', bytes: new Uint8Array([80, 75, 3, 4]) }
  await putTemplate(store, { ...entered(5), paper: 'letter', file: template }, 0)
  await putTemplate(store, { ...entered(6), paper: 'letter' }, 1)
  const deputy = { deputy: 'pct.le', from: july(28), to: july(30) }
  await putDelegations(store, 'ct.tran', [deputy], { today: july(27), at: instantOf(july(27), '09:00') })
  const asked = { askedOn: july(23), askedBy: 'ct.tran', question: 'Vì sao chậm?', dueOn: july(26) }
  const ofTask = { id: idOf('asked'), ...asked, about: { kind: 'task', taskId: idOf('late') } } as const
  await putExplanation(store, ofTask, commandOf('ask task', { by: 'ct.tran' }))
  await explained(store, ofTask)
  const figure = {
    kind: 'figure',
    department: 'SNV',
    count: 'openOverdue',
    year: 2021,
    asOf: july(22),
  } as const
  await putExplanation(store, { ...asked, id: idOf('figure', 'SNV'), about: figure }, commandOf('ask figure'))
  const letter = { number: '4651', symbol: 'UBND-KSTT', issuedOn: july(26) }
  const named = [{ department: 'SNV', level: 'commend' as const }]
  await recordLetter(store, { ...letter, named }, commandOf('record letter'), july(27))
  await papers(store, named)
}

/** Addresses of people's own: one that is used, one that was revoked. */
const addresses = async (store: Store): Promise<void> => {
  const feed = { kind: 'calendar', name: 'Điện thoại', owner: 'gd.sxd', madeOn: july(27) } as const
  await putFeed(store, { ...feed, id: codeOf('phone') }, commandOf('phone'))
  await putFeed(store, { ...feed, id: codeOf('lost') }, commandOf('lost'))
  await revokeFeed(store, 'gd.sxd', codeOf('lost'), july(28))
}

/** Lists that a person, a department and the Office have saved. */
const savedLists = async (store: Store): Promise<void> => {
  const view = {
    id: codeOf('view'),
    name: 'Quá hạn',
    query: { status: 'open-overdue' },
    columns: ['task', 'daysOverdue'] as View['columns'],
    sort: '-daysOverdue' as const,
    savedBy: 'gd.sxd',
    bodyHash: '-',
  }
  for (const owner of [
    { kind: 'person', user: 'gd.sxd' },
    { kind: 'department', department: 'SXD' },
    { kind: 'city' },
  ] as const)
    await changeViews(store, owner, (before) => withView(before, view))
}

/** What somebody said of the columns of a table of one form. */
const optionalColumns = (store: Store): Promise<void> =>
  putImportShape(store, 'so|noi dung|han', {
    columns: { B: 'number', H: 'deadline' },
    by: 'vp.mot',
    at: instantOf(july(27), '09:00').toISOString(),
  })

/** Of some key: nobody verifies what is only carried. */
const publicKey = { kty: 'EC', crv: 'P-256', x: 'x'.repeat(43), y: 'y'.repeat(43) } as const

/** What runs by itself: the stream's decisions, the scan of a night, the mails of a morning and what became of them. */
const byItself = async (store: Store): Promise<void> => {
  for (const item of await wholeTable(store)) {
    if (!item.details) continue
    const entry = eventOfItem(item)
    for (const told of toldIn(entry)) await putDecision(store, { ...told, collectedAt: entry.at })
  }
  await changeReadMarks(store, 'vp.mot', (before) =>
    marked(before, { names: [], upTo: instantOf(july(27), '09:00').toISOString() }, []),
  )
  await scanDay(store, { today: july(27), at: instantOf(july(27), '00:15') })
  await putNightlyFile(store, { date: july(27), signed: 'e30.e30.c2ln', publicKey })
  await releaseMails(store, { today: july(27), at: instantOf(july(27), '07:30') })
  await buildIndexes(store, { today: july(27), at: instantOf(july(27), '23:00') })
  const at = instantOf(july(27), '07:31')
  const [first, ...ofMorning] = await noticesOf(store, july(27))
  // The morning has entered the mails of the letter that went out, too.
  const others = [...ofMorning, ...(await noticesOf(store, `${july(27)}_4700_UBND-KSTT`))]
  if (!first || ofMorning.length === 0) throw new Error('the morning has mails')
  for (const notice of [first, ...others])
    await moveNotice(store, nameOf(notice), { from: ['ready'], to: 'sending', at })
  for (const notice of others) await moveNotice(store, nameOf(notice), { from: ['sending'], to: 'sent', at })
  const failure = 'mailbox full'
  await moveNotice(store, nameOf(first), { from: ['sending'], to: 'bounced', at, with: { failure } })
  await writeTogether(store, [
    enteredUrging(store, { department: 'SXD', name: 'lagging 2021-W30' }, july(27)),
  ])
}

/** A person who was entered, signs in and was an administrator. */
const registered = async (store: Store): Promise<void> => {
  const at = instantOf(july(1), '09:00')
  const command = (key: string) => ({ key, bodyHash: '-', by: 'ct.tran', at })
  const when = { by: 'ct.tran', at, today: july(1) }
  for (const id of ['qt.mot', 'qt.hai']) {
    const given = { name: `Bà ${id}`, email: `${id}@example.vn`, role: 'administrator' as const }
    await writeUserChange(store, enterUser(id, given, when), command(`them-${id}`))
    await bindSubject(store, { person: id, provider: 'pool', subject: `sub-${id}` })
  }
  await writeUserChange(store, setActive(await requireUser(store, 'qt.hai'), false, when), command('khoa'))
}

/** The account of a program that was given a token. */
const programs = async (store: Store): Promise<void> => {
  const at = instantOf(july(1), '09:00')
  const { kept } = newSecret(at)
  const given = { name: 'Hệ thống văn bản', scopes: ['register-tasks', 'read-tasks'] as const }
  const when = { by: 'qt.mot', at, today: july(1) }
  const change = enterMachine('machine.aaaaaaaaaaaa', { ...given, scopes: [...given.scopes] }, kept, when)
  await writeMachineChange(store, change, { key: 'he-thong', bodyHash: '-', by: 'qt.mot', at })
  const webhook = {
    id: codeOf('webhook'),
    url: 'https://van-ban.example.vn/nhan',
    kinds: ['task.registered' as const],
    active: false,
    secrets: [{ madeAt: at.toISOString() }],
  }
  const called = changeWebhooks(change.after, 'webhook-entered', [webhook])
  await writeMachineChange(store, called, { key: 'noi-nhan', bodyHash: '-', by: 'qt.mot', at })
  const happening = {
    type: 'task.registered',
    timestamp: at.toISOString(),
    data: { task: idOf('done'), department: 'SXD', on: july(1), version: 1 },
  } as const
  const to = { machine: change.after.id, webhook: webhook.id }
  await putDelivery(store, newDelivery(to, happening, 'T#1 E#1', at))
  await holdWebhook(store, webhook.id, at, at)
  await giveToken(store, change.after, { secret: kept.id, scopes: ['read-tasks'] }, at)
  await noteMachineUsed(store, change.after, july(1))
}

/** What somebody has asked for, with a file, and how often: nothing of it leaves the city. */
const jobs = async (store: Store): Promise<void> => {
  const task = { kind: 'export', list: 'tasks', query: {}, format: 'csv' } as const
  const job = newJob({ id: 'job', by: 'vp.kstt1', bodyHash: '-', task }, instantOf(july(27), '09:00'))
  await putJob(store, job)
  await writeJobFile(store, job, 'OUT#0', Buffer.from('TT'))
  await countFiguresBeforehand(
    store,
    { period: '2021', asOf: july(26), basis: 'effective', rollUp: 'asGiven', formulaSet: 'da-nang' },
    { today: july(27), now: instantOf(july(27), '09:00') },
    async () => {},
  )
  await countRequest(store, { of: 'person', key: 'vp.kstt1' }, instantOf(july(27), '09:00'))
}

/**
 * A city with at least one item of every kind that the table knows, made by the ways by which they come about.
 * @param given where it is made; two new tables of DynamoDB Local unless said
 */
export const fullCity = async (given?: Store): Promise<Store> => {
  const store = given ?? (await newStore())
  await restoreCity(store, [
    ...departmentRecords('SXD', 'SNV', 'STC'),
    ...people.map((user) => ({ kind: 'user' as const, user })),
  ])
  await registered(store)
  await programs(store)
  await work(store)
  await office(store)
  await keepTold(store)
  await addresses(store)
  await savedLists(store)
  await optionalColumns(store)
  await byItself(store)
  await jobs(store)
  return store
}
