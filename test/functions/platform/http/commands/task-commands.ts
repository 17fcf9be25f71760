import { newTask } from '../city.ts'
import type { Api } from '../handlers.ts'
import { type CommandCase, due, ok, reason, task, today } from './command-case.ts'

/** Commands on tasks. */

const command = async (api: Api, user: string, id: string, name: string, body: object) => {
  ok(await api.command(user, id, name, body))
  return id
}
export const fresh = (api: Api) => newTask(api, { dueOn: due })
const overdue = (api: Api) => newTask(api, { assignedOn: '2021-06-01', dueOn: '2021-06-20' })
const notOurs = async (api: Api) => command(api, 'gd.sxd', await fresh(api), 'not-ours', { reason })
const finished = async (api: Api) =>
  command(api, 'cv.sxd', await fresh(api), 'report', {
    outcome: 'finished',
    result: 'Đã ban hành',
    evidence: ['12/QĐ'],
  })
export const asked = async (api: Api) =>
  command(api, 'cv.sxd', await fresh(api), 'report', {
    outcome: 'unfinished',
    reason: 'funding',
    cause: 'Chờ vốn',
    plan: 'Họp',
    proposedDueOn: '2021-08-01',
  })
export const extended = async (api: Api) =>
  command(api, 'ct.mot', await asked(api), 'extension', {
    decision: 'approve',
    dueOn: '2021-08-01',
    objectiveCause: true,
  })
export const coordinated = async (api: Api) =>
  command(api, 'vp.mot', await fresh(api), 'coordination', {
    parties: [{ department: 'STC', role: 'coordinating' }],
  })

const onTask = (user: string, about: (api: Api) => Promise<string>, ...bodies: unknown[]): CommandCase => ({
  user,
  about,
  bodies: () => bodies,
})

/** A task of a city whose catalogue has a product. */
const inCatalogue = async (api: Api): Promise<string> => {
  const { body, etag } = await api.ask('qt.mot', 'GET /api/decree-335/scheme')
  const products = [{ code: 'VB.01', name: 'Văn bản', units: 1 }]
  const entered = { from: today, scheme: { ...body.scheme, products } }
  await api.ask('qt.mot', 'PUT /api/decree-335/scheme', entered, { ifMatch: etag })
  return fresh(api)
}

export const taskCommands = {
  updateProgress: onTask('cv.sxd', fresh, {
    text: 'Đang làm',
    percent: 40,
    evidence: ['12/BC-SXD'],
    happenedOn: today,
  }),
  reportTask: onTask(
    'cv.sxd',
    fresh,
    { outcome: 'finished', result: 'Đã xong', evidence: ['12/BC'], happenedOn: today },
    {
      outcome: 'unfinished',
      reason: 'funding',
      cause: 'Chờ vốn',
      plan: 'Họp',
      proposedDueOn: '2021-08-01',
      happenedOn: today,
    },
  ),
  acknowledgeTask: onTask('cv.sxd', fresh, { note: 'Đã nhận' }),
  returnTaskAsNotOurs: onTask('gd.sxd', fresh, { reason }),
  confirmAssignment: onTask('vp.mot', notOurs, { reason }),
  assignToStaff: onTask('gd.sxd', fresh, { holder: 'cv.sxd', note: 'Làm giúp' }),
  starTask: onTask('vp.mot', fresh, { starred: true }),
  setUrgency: onTask('vp.mot', fresh, { urgency: 'urgent', reason }),
  urgeTask: onTask('ct.mot', overdue, { words: 'Báo cáo ngay' }),
  correctTask: onTask('vp.mot', fresh, { title: 'Tên khác', dueOn: '2021-07-22', reason }),
  withdrawTask: onTask('vp.mot', fresh, { reason }),
  reassignTask: onTask('vp.mot', fresh, { reason, to: { ...task, department: 'STC' } }),
  splitTask: onTask('vp.mot', fresh, { reason, into: [task, { ...task, department: 'STC' }] }),
  mergeTask: {
    user: 'vp.mot',
    about: fresh,
    bodies: ({ other }) => [{ reason, into: other }],
  },
  setCoordination: onTask('vp.mot', fresh, {
    parties: [{ department: 'STC', role: 'coordinating', dueOn: '2021-07-10', part: 'Góp ý' }],
  }),
  answerCoordination: onTask('cv.stc', coordinated, { text: 'Nhất trí', evidence: ['3/STC'] }),
  announceTaskFile: onTask('cv.sxd', fresh, {
    name: 'Báo cáo kết quả.pdf',
    size: 1_024,
    sha256: 'a'.repeat(64),
  }),
  commentOnTask: onTask('vp.mot', fresh, { text: 'Lưu ý, @gd.sxd', mentions: ['gd.sxd', 'ct.mot'] }),
  judgeResult: onTask(
    'vp.mot',
    finished,
    { decision: 'accept', note: 'Tốt', happenedOn: today },
    { decision: 'return', reason, happenedOn: today },
  ),
  prepareExtension: onTask(
    'vp.mot',
    asked,
    { recommendation: 'approve', dueOn: '2021-08-01', objectiveCause: true, note: 'Đồng ý' },
    { recommendation: 'refuse', note: reason },
  ),
  decideExtension: onTask(
    'ct.mot',
    asked,
    { decision: 'approve', dueOn: '2021-08-01', objectiveCause: true, note: 'Đồng ý', beyondLimits: reason },
    { decision: 'refuse', reason },
  ),
  correctExtension: onTask('ct.mot', extended, { dueOn: '2021-08-05', objectiveCause: false, reason }),
  carryDecisionPaper: onTask(
    'vp.mot',
    extended,
    { step: { step: 'sent-for-signing', day: today } },
    { step: { step: 'numbered', day: today, number: '12a' } },
    { step: { step: 'signed', day: today } },
  ),
  nameProduct: onTask('gd.sxd', inCatalogue, { product: 'VB.01' }),
} satisfies Record<string, CommandCase>
