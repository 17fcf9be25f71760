import { vi } from 'vitest'
import { tagOf } from '../../../functions/notices/ledger/notice-tag.ts'
import { nameOf, putNotice } from '../../../functions/notices/ledger/notices-store.ts'
import { askAgain } from '../../../functions/organisation/people/accounts/follow-record.ts'
import { readUsers } from '../../../functions/organisation/people/users-store.ts'
import { putDelivery } from '../../../functions/oversight/webhooks/deliveries-store.ts'
import { newDelivery } from '../../../functions/oversight/webhooks/delivery.ts'
import { instantOf } from '../../../functions/shared/dates/dates.ts'
import { directive, fileOf } from '../../functions/documents/imports/import-files.ts'
import { digest, noticeOf } from '../../functions/notices/letters.ts'
import { entered, webhookMade } from '../../functions/platform/http/commands/account-commands.ts'
import { ok } from '../../functions/platform/http/commands/command-case.ts'
import { fresh } from '../../functions/platform/http/commands/task-commands.ts'
import type { Api } from '../../functions/platform/http/handlers.ts'
import { itIs } from '../../functions/platform/http/handlers.ts'
import { pdf, sha256Of } from '../../support/files.ts'
import { handedIn } from '../operations/prepared-files.ts'
import { newProcess } from '../outside/outside.ts'
import { entriesNow, invoke, itemsNow, scheduledAt, streamOf } from './lambdas.ts'

/** A Tuesday on which tasks have become overdue, planned ones are given, and a department ends. */
export const tuesday = '2021-07-27'

/** What a job is started with, in a city in which it has something to do. */
interface PreparedJob {
  readonly event: unknown
  /**
   * What happens where it did not come to its end: so many minutes later, with what others do until then. Without it the schedule or the stream
   * starts it again at once.
   */
  readonly later?: { readonly minutes: number; readonly event?: () => Promise<unknown> }
  /** What of a state need not be the same, with the reason. */
  readonly aside?: readonly [pattern: RegExp, why: string]
}
type PrepareJob = (api: Api) => Promise<PreparedJob>

/** The clock a moment after the schedule. */
const onSchedule = (time: string) => {
  itIs(tuesday, time)
  vi.setSystemTime(Date.now() + 10_000)
  return { event: scheduledAt(tuesday, time) }
}

const mailTo = (userId: string, given: Parameters<typeof noticeOf>[1]) =>
  noticeOf(digest({ userId, day: tuesday }), {
    ...{ recipient: userId, period: tuesday, to: [`${userId}@example.org`] },
    ...{ stateAt: instantOf(tuesday, '07:30').toISOString(), ...given },
  })

const tried = (time: string) => {
  const at = instantOf(tuesday, time).toISOString()
  return { times: 1, firstAt: at, lastAt: at }
}

const due = async (api: Api) => {
  const [machine = '', , webhook = ''] = (await webhookMade(api)).split('/')
  const happening = {
    type: 'task.result-accepted',
    timestamp: new Date().toISOString(),
    data: { task: await fresh(api), department: 'SXD', on: '2021-07-01', version: 1 },
  } as const
  for (const entry of ['E#1', 'E#2'])
    await putDelivery(api.store, newDelivery({ machine, webhook }, happening, entry, new Date()))
  return { machine, webhook }
}

/** A file that an entry tells, and whose copy to where it stays failed. */
const toldAndNotKept = async (api: Api) => {
  const task = await fresh(api)
  const file = await handedIn(api, 'cv.sxd', `/api/tasks/${task}`)
  newProcess(({ name }) => (name === 'CopyObject' ? 'lost' : undefined))
  ok(await api.command('cv.sxd', task, 'progress', { text: 'Đã trình', files: [file] }))
  newProcess()
}

const asked = async (api: Api, request: string, body: unknown) => {
  const { id } = ok(await api.ask('vp.mot', request, body))
  const event = { by: 'vp.mot', id }
  const resumed = async () => {
    await api.ask('vp.mot', `POST /api/jobs/${id}/resumption`)
    return event
  }
  return { event, later: { minutes: 10, event: resumed } }
}

export const jobs: Readonly<Record<string, PrepareJob>> = {
  'scheduled/nightly-scan': async () => onSchedule('00:15'),
  'scheduled/morning-mail': async () => {
    const { event } = onSchedule('00:15')
    await invoke('scheduled/nightly-scan', event)
    return onSchedule('07:30')
  },
  'scheduled/sweep-notices': async (api) => {
    itIs(tuesday, '07:00')
    await due(api)
    await toldAndNotKept(api)
    const waiting = {
      state: 'waiting',
      tried: tried('07:30'),
      tryAgainAt: instantOf(tuesday, '08:00').toISOString(),
    } as const
    await putNotice(api.store, mailTo('cv.sxd', waiting))
    await putNotice(api.store, mailTo('gd.sxd', { state: 'ready' }))
    await putNotice(api.store, mailTo('cv.stc', { state: 'sending', tried: tried('07:30') }))
    return onSchedule('14:30')
  },
  'scheduled/compare-histories': async () => {
    await invoke('changes/keep-history', streamOf(entriesNow()))
    return onSchedule('02:00')
  },
  'scheduled/recount': async () => onSchedule('03:00'),
  'scheduled/export-city': async () => ({
    ...onSchedule('03:30'),
    aside: [
      /,"written":\{[^}]*\}/g,
      'what was written is told by the run that wrote it, not by one that finds it there',
    ],
  }),
  'changes/accounts': async (api) => {
    const id = await entered(api)
    const event = () => streamOf(itemsNow().filter(({ pk, sk }) => pk === 'USER' && sk === id))
    const nextNight = async () => {
      await askAgain(api.store, await readUsers(api.store), new Date())
      return event()
    }
    return { event: event(), later: { minutes: 24 * 60, event: nextNight } }
  },
  'changes/keep-history': async () => ({ event: streamOf(entriesNow().slice(0, 20)) }),
  'changes/collect-decisions': async (api) => {
    await webhookMade(api)
    const task = await fresh(api)
    const before = new Set(entriesNow().map(({ sk }) => sk))
    ok(await api.command('vp.mot', task, 'urgency', { urgency: 'very-urgent', reason: 'Bão' }))
    ok(
      await api.command('cv.sxd', task, 'report', {
        outcome: 'finished',
        result: 'Xong',
        evidence: ['1/BC'],
      }),
    )
    ok(await api.command('vp.mot', task, 'acceptance', { decision: 'accept' }))
    return { event: streamOf(entriesNow().filter(({ sk }) => !before.has(sk))) }
  },
  'called/deliver': async (api) => ({ event: await due(api), later: { minutes: 30 } }),
  'called/file-scan': async (api) => {
    const task = await fresh(api)
    const bytes = pdf()
    const said = { name: 'a.pdf', size: bytes.length, sha256: sha256Of(bytes) }
    const { address } = ok(await api.ask('cv.sxd', `POST /api/tasks/${task}/files`, said))
    const objectKey = decodeURIComponent(new URL(address).pathname.slice(1))
    const s3ObjectDetails = { bucketName: 'uploads', objectKey }
    const scanResultDetails = { scanResultStatus: 'NO_THREATS_FOUND' }
    return { event: { detail: { s3ObjectDetails, scanResultDetails } } }
  },
  'called/identify-person': async (api) => {
    const id = await entered(api)
    const { email } = ok(await api.ask('qt.mot', `GET /api/users/${id}`))
    const userAttributes = { sub: `sub-of-${id}`, email, email_verified: 'true' }
    return { event: { triggerSource: 'TokenGeneration_Authentication', request: { userAttributes } } }
  },
  'called/mail-outcome': async (api) => {
    const notice = mailTo('cv.sxd', { state: 'sending', tried: tried('07:30') })
    await putNotice(api.store, notice)
    itIs(tuesday, '07:32')
    const mail = { messageId: 'm-1', tags: { notice: [tagOf(nameOf(notice), 1)] } }
    return { event: { 'detail-type': 'Email Sent', time: new Date().toISOString(), detail: { mail } } }
  },
  'called/work': async (api) =>
    asked(api, 'POST /api/exports', { list: 'tasks', query: { department: 'SXD' }, format: 'csv' }),
  'called/work of an import': async (api) => {
    const lines = [
      { ...directive('41'), title: 'Báo cáo quý', lead: 'Sở SXD', deadline: '2021-08-30' },
      { title: 'Rà soát', lead: 'Sở STC', deadline: '2021-09-30' },
    ]
    const preview = await asked(api, 'POST /api/imports?name=giao-viec.xlsx', fileOf(lines))
    await invoke('called/work', preview.event)
    return {
      ...(await asked(api, `POST /api/imports/${preview.event.id}/entries`, undefined)),
      aside: [
        /"done":\d+,/g,
        'how far a run has come is told now and then, and to whom it goes on for longer',
      ],
    }
  },
}
