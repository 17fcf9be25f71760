import { standardTemplate } from '../../../functions/documents/papers/templates/standard-template.ts'
import { putNightlyFile } from '../../../functions/figures/national/nightly-files-store.ts'
import type { Notice } from '../../../functions/notices/ledger/notice.ts'
import { putNotice } from '../../../functions/notices/ledger/notices-store.ts'
import { addDays, localDateOf } from '../../../functions/shared/dates/dates.ts'
import { daNang } from '../../functions/documents/papers/july.ts'
import { digest } from '../../functions/notices/letters.ts'
import { entered } from '../../functions/platform/http/commands/account-commands.ts'
import { ok, today } from '../../functions/platform/http/commands/command-case.ts'
import { drafted, questioned } from '../../functions/platform/http/commands/paper-commands.ts'
import { asked, extended } from '../../functions/platform/http/commands/task-commands.ts'
import type { Api } from '../../functions/platform/http/handlers.ts'
import { type Prepare, plain } from './prepared.ts'

/** What the Office, a leader and the administrator ask for beside the commands that every room has. */

const letter = { number: '4700', symbol: 'UBND-KSTT', issuedOn: today }
const mailsOfLetter = `/api/letters/${today}_4700_UBND-KSTT/mails`

const recorded = async (api: Api): Promise<void> => {
  const named = [{ department: 'SXD', level: 'commend' }]
  ok(await api.ask('vp.mot', 'POST /api/letters', { ...letter, ruleSet: '4651', ruleSetVersion: 1, named }))
}

const undelivered = async (api: Api) => {
  const notice: Notice = {
    recipient: 'cv.sxd',
    period: today,
    state: 'bounced',
    to: ['cv.sxd@example.org'],
    stateAt: `${today}T00:31:00.000Z`,
    content: digest({ userId: 'cv.sxd', day: today }),
    failure: 'Permanent/General',
    failedAt: ['cv.sxd@example.org'],
  }
  await putNotice(api.store, notice)
  return { period: today, kind: 'digest', recipient: 'cv.sxd', seenAt: notice.stateAt }
}

const preparedExtension = async (api: Api): Promise<string> => {
  const task = await asked(api)
  ok(await api.command('vp.mot', task, 'extension-preparation', { recommendation: 'refuse', note: 'Không' }))
  return task
}

const personRow = { row: 2, name: 'Lê Văn C', email: 'c@example.org', role: 'Chuyên viên', department: 'SXD' }
const departmentRow = {
  row: 2,
  code: 'SDS',
  name: 'Sở danh sách',
  kind: 'Sở',
  validFrom: '01/07/2021',
  validTo: '31/12/2021',
  groups: '',
  furtherNames: '',
}

const officeRequests: Readonly<Record<string, Prepare>> = {
  previewDeadline: plain('vp.mot', 'POST /api/deadlines', { wording: 'hằng quý', until: '2021-12-31' }),
  previewAssignees: plain('vp.mot', 'POST /api/assignees', { wording: 'Sở SXD; Sở STC' }),
  previewCalendar: plain('qt.mot', 'POST /api/calendar/2021/preview', { days: [] }),
  previewUsers: plain('qt.mot', 'POST /api/users/preview', { rows: [personRow] }),
  previewDepartments: plain('qt.mot', 'POST /api/departments/preview', { rows: [departmentRow] }),
  signOut: plain('cv.sxd', 'POST /api/sign-out', { because: 'asked' }),
  'signOut everywhere': plain('cv.sxd', 'POST /api/sign-out', { because: 'asked', everywhere: true }),
  recountYear: plain('tt.mot', 'POST /api/recounts/2021'),
  sendLetterMails: async ({ api }) => {
    await recorded(api)
    return { user: 'vp.mot', request: `POST ${mailsOfLetter}`, body: {} }
  },
  getLetterMails: async ({ api }) => {
    await recorded(api)
    return { user: 'vp.mot', request: `GET ${mailsOfLetter}` }
  },
  sendMailsAgain: async ({ api }) => ({
    user: 'vp.mot',
    request: 'POST /api/undelivered-mails/send-again',
    body: { mails: [await undelivered(api)] },
  }),
  inviteUser: async ({ api }) => {
    const id = await entered(api)
    const { etag: ifMatch } = await api.ask('qt.mot', `GET /api/users/${id}`)
    return { user: 'qt.mot', request: `POST /api/users/${id}/invitation`, sent: { ifMatch } }
  },
  withdrawSuccession: async ({ api }) => {
    const succession = {
      ...{ on: addDays(localDateOf(new Date()), 20), decision: 'NQ 12', successors: ['SNV'] },
      ...{ tasks: [], people: [] },
    }
    ok(await api.ask('qt.mot', 'POST /api/departments/STC/succession', succession))
    return { user: 'qt.mot', request: 'POST /api/departments/STC/succession/withdrawal' }
  },
  removeView: async ({ api }) => {
    const view = { of: 'person', name: 'Cũ', query: {} }
    const { id } = ok(await api.ask('cv2.sxd', 'POST /api/list-views', view))
    return { user: 'cv2.sxd', request: `POST /api/list-views/person/${id}/removal` }
  },
}

const paperRequests: Readonly<Record<string, Prepare>> = {
  getOutgoingPaper: async ({ api }) => ({
    user: 'vp.mot',
    request: `GET /api/outgoing-papers/${await drafted(api)}`,
  }),
  putPaperTemplate: async ({ api }) => ({
    user: 'vp.mot',
    request: `PUT /api/paper-templates/letter?from=${today}&name=mau.docx`,
    body: await standardTemplate('letter', daNang),
    sent: { ifMatch: (await api.ask('vp.mot', 'GET /api/paper-templates/letter')).etag },
  }),
  tryPaperTemplate: async () => ({
    user: 'vp.mot',
    request: 'POST /api/paper-templates/letter/trials',
    body: await standardTemplate('letter', daNang),
  }),
  getExplanation: async ({ api }) => ({
    user: 'ct.mot',
    request: `GET /api/explanations/${await questioned(api)}`,
  }),
  getExplanationPaper: async ({ api }) => ({
    user: 'ct.mot',
    request: `GET /api/papers/explanations/${await questioned(api)}`,
  }),
  getLetterSlip: plain('vp.mot', 'GET /api/papers/slips/letter?period=2021'),
  getExtensionSlip: async ({ api }) => ({
    user: 'vp.mot',
    request: `GET /api/papers/slips/extensions/${await preparedExtension(api)}`,
  }),
  getLetterPaper: plain('vp.mot', 'GET /api/papers/letter?period=2021'),
  getReportPaper: plain('vp.mot', 'GET /api/papers/report?period=2021'),
  getUrgingPaper: plain('vp.mot', 'GET /api/papers/urgings/SXD?period=2021'),
  getExtensionPaper: async ({ api }) => ({
    user: 'vp.mot',
    request: `GET /api/papers/extensions/${await extended(api)}`,
  }),
}

const feedOf = async (api: Api, kind: string) =>
  ok(await api.ask('vp.mot', 'POST /api/feeds', { kind, name: 'Bảng' })).address as string

const atFeed =
  (kind: string): Prepare =>
  async ({ api }) => ({ user: 'nobody', request: `GET ${await feedOf(api, kind)}`, sent: { claims: {} } })

const feedRequests: Readonly<Record<string, Prepare>> = {
  revokeFeed: async ({ api }) => {
    await feedOf(api, 'calendar')
    const [feed] = ok(await api.ask('vp.mot', 'GET /api/feeds')).feeds
    return { user: 'vp.mot', request: `POST /api/feeds/${feed.id}/revocation` }
  },
  getCalendarFeed: atFeed('calendar'),
  getTasksFeed: atFeed('tasks'),
  getFiguresFeed: atFeed('figures'),
  getNightlyFile: async (given) => {
    const publicKey = { kty: 'EC', crv: 'P-256', x: 'x'.repeat(43), y: 'y'.repeat(43) } as const
    await putNightlyFile(given.api.store, { date: today, signed: 'e30.e30.c2ln', publicKey })
    return atFeed('nightly')(given)
  },
  getDescription: plain('nobody', 'GET /api/openapi.json'),
  getSignIn: plain('nobody', 'GET /api/sign-in'),
}

export const office = { ...officeRequests, ...paperRequests, ...feedRequests }
