import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { filesBeingKeptSince } from '../../../functions/files/being-kept-store.ts'
import { log } from '../../../functions/platform/lambda/log.ts'
import { invoke, scheduledAt } from '../../faults/jobs/lambdas.ts'
import { handedIn } from '../../faults/operations/prepared-files.ts'
import { buckets, deployed } from '../../faults/outside/deployed.ts'
import type { FaultKind } from '../../faults/outside/faults.ts'
import { callsMade, itIsAgain, type Moment, momentNow, newProcess } from '../../faults/outside/outside.ts'
import { differences, textOf } from '../../faults/outside/state.ts'
import { openCity } from '../platform/http/city.ts'
import { fresh } from '../platform/http/commands/task-commands.ts'
import { type Api, itIs } from '../platform/http/handlers.ts'

/** Of a file the bucket that nobody can delete from has a copy once an entry tells it, and not before. */

vi.mock('node:timers/promises', () => ({ setTimeout: async () => undefined }))

const day = '2021-07-01'

let api: Api
let task = ''
let etag = ''
let base: Moment

beforeAll(async () => {
  for (const level of ['info', 'warn', 'error'] as const)
    vi.spyOn(log, level).mockImplementation(() => undefined)
  api = await openCity([], deployed)
  task = await fresh(api)
  etag = (await api.ask('cv.sxd', `GET /api/tasks/${task}`)).etag
  base = momentNow()
})
beforeEach(() => {
  itIsAgain(base)
  itIs(day, '09:00')
  newProcess()
})
afterAll(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const arrived = (name: string) => handedIn(api, 'cv.sxd', `/api/tasks/${task}`, name)

const attach = (...files: string[]) =>
  api.ask(
    'cv.sxd',
    `POST /api/tasks/${task}/progress`,
    { text: 'Đã trình', files },
    { ifMatch: etag, key: `attaches-${files.map((id) => id.slice(0, 16)).join('-')}` },
  )

const filesIn = (bucket: string): string[] =>
  [...momentNow().objects.kept.keys()]
    .filter((place) => place.startsWith(`${bucket}/`))
    .map((place) => place.split('/').at(-1) ?? '')

/** What the bucket has that nobody can delete from, by the files' ids. */
const copies = (): string[] => filesIn(buckets.files)
const uploads = (): string[] => filesIn(buckets.uploads)

const told = async (): Promise<string[]> => {
  const { body } = await api.ask('vp.mot', `GET /api/tasks/${task}/history`)
  return JSON.stringify(body).match(/(?<="id":")[0-9a-f]{32}(?=")/g) ?? []
}

const opened = (file: string, who = 'vp.mot') => api.ask(who, `GET /api/tasks/${task}/files/${file}`)

/** Where an address leads: the bucket is the first word of its host. */
const bucketAt = (address: string): string => new URL(address).host.split('.')[0] ?? ''

/** Whether the bytes are where the address says. */
const areAt = (address: string): boolean =>
  momentNow().objects.kept.has(`${bucketAt(address)}${decodeURIComponent(new URL(address).pathname)}`)

const sweep = (time = '09:00') => invoke('scheduled/sweep-notices', scheduledAt(day, time))

const sweepAt = (time: string) => {
  itIs(day, time)
  return sweep(time)
}

const failing = (name: string, fault: FaultKind = 'lost') =>
  newProcess((call) => (call.name === name ? fault : undefined))

test('a refused command leaves no copy in the locked bucket', async () => {
  const [one, other] = [await arrived('một'), await arrived('hai')]
  const answers = await Promise.all([attach(one), attach(other)])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412])
  expect(copies()).toEqual([answers[0]?.status === 200 ? one : other])
})

test('what an entry tells is copied by its own command, and waits for nothing more', async () => {
  const files = [await arrived('một'), await arrived('hai')]
  expect((await attach(...files)).status).toBe(200)
  expect(copies().sort()).toEqual([...files].sort())
  expect(await filesBeingKeptSince(api.store, new Date('2100-01-01'))).toEqual([])
  const { address } = (await opened(files[0] ?? '')).body
  expect([bucketAt(address), areAt(address)]).toEqual([buckets.files, true])
})

test('a file that is being kept opens for those who may see its task, and for nobody else', async () => {
  const file = await arrived('một')
  failing('CopyObject')
  expect((await attach(file)).status).toBe(200)
  newProcess()
  expect([copies(), await told()]).toEqual([[], [file]])
  const { status, body } = await opened(file)
  expect([status, bucketAt(body.address), areAt(body.address)]).toEqual([200, buckets.uploads, true])
  expect((await opened(file, 'cv.stc')).status).toBe(404)
})

test('the sweep leaves alone what a command may still be at, and keeps it half an hour later', async () => {
  const file = await arrived('một')
  failing('CopyObject')
  await attach(file)
  newProcess()
  vi.setSystemTime(Date.now() + 30_000)
  expect(await sweep()).toMatchObject({ files: 0 })
  expect(copies()).toEqual([])
  expect(await sweepAt('09:15')).toMatchObject({ files: 1 })
  expect(copies()).toEqual([file])
  expect(await sweepAt('09:45')).toMatchObject({ files: 0 })
})

test('what the sweep cannot keep is named, fails its run, and keeps no other from being kept', async () => {
  const [one, other] = [await arrived('một'), await arrived('hai')]
  failing('CopyObject')
  await attach(one, other)
  newProcess(({ name, input }) =>
    name === 'CopyObject' && String(input.Key).endsWith(one) ? 'lost' : undefined,
  )
  await expect(sweepAt('09:15')).rejects.toThrow('1 of 2 files are told and could not be kept')
  const object = expect.stringMatching(new RegExp(`^task/.*/${one}$`))
  expect(vi.mocked(log.error).mock.calls).toEqual([['file-not-kept', expect.objectContaining({ object })]])
  expect(copies()).toEqual([other])
})

test('what nobody attached within a day is removed from where it arrived, and what was kept too; what came since stays', async () => {
  const [never, attached] = [await arrived('một'), await arrived('hai')]
  expect((await attach(attached)).status).toBe(200)
  itIs('2021-07-02', '08:00')
  const late = await arrived('ba')
  itIs('2021-07-02', '09:45')
  expect(await sweep()).toMatchObject({ forgotten: 0 })
  expect(uploads().sort()).toEqual([never, attached, late].sort())
  itIs('2021-07-02', '10:15')
  expect(await sweep()).toMatchObject({ forgotten: 2 })
  expect([uploads(), copies()]).toEqual([[late], [attached]])
  expect(areAt((await opened(attached)).body.address)).toBe(true)
})

test('what an entry tells and could not be copied is left where it arrived, while others are removed, until it is', async () => {
  const [never, told, kept] = [await arrived('một'), await arrived('hai'), await arrived('ba')]
  failing('CopyObject')
  expect((await attach(told, kept)).status).toBe(200)
  itIs('2021-07-03', '09:15')
  newProcess(({ name, input }) =>
    name === 'CopyObject' && String(input.Key).endsWith(told) ? 'lost' : undefined,
  )
  await expect(sweep()).rejects.toThrow('1 of 2 files are told and could not be kept')
  expect([uploads(), copies()]).toEqual([[told], [kept]])
  newProcess()
  expect(await sweep()).toMatchObject({ files: 1, forgotten: 1 })
  expect([uploads(), copies().sort()]).toEqual([[], [told, kept].sort()])
  expect(never).not.toBe('')
})

test('what cannot be removed fails the run that has kept all others, and goes with the next', async () => {
  const [never, told] = [await arrived('một'), await arrived('hai')]
  failing('CopyObject')
  await attach(told)
  itIs('2021-07-03', '09:15')
  failing('DeleteObjects')
  await expect(sweep()).rejects.toThrow()
  expect([copies(), uploads().sort()]).toEqual([[told], [never, told].sort()])
  newProcess()
  expect(await sweep()).toMatchObject({ files: 0, forgotten: 2 })
  expect(uploads()).toEqual([])
})

test('killed at each of its calls, and swept half an hour later, a command has left all of it or nothing', async () => {
  const file = await arrived('một')
  const before = momentNow()
  itIs(day, '09:00')
  newProcess()
  await attach(file)
  const [calls, done] = [callsMade().length, textOf(momentNow())]
  const ends = { done: 0, nothing: 0 }
  for (let number = 1; number <= calls; number += 1)
    for (const fault of ['dies before', 'dies after', 'answer lost'] as const) {
      itIsAgain(before)
      itIs(day, '09:00')
      newProcess((call) => (call.number === number ? fault : undefined))
      await attach(file).catch(() => undefined)
      newProcess()
      const now = await told()
      expect(now).toEqual(expect.arrayContaining(copies()))
      for (const id of now) expect(areAt((await opened(id)).body.address), `${fault} at ${number}`).toBe(true)
      await sweepAt('09:15')
      const end = textOf(momentNow())
      const isDone = now.length > 0
      expect(differences(isDone ? done : textOf(before), end), `${fault} at ${number}`).toBe('')
      ends[isDone ? 'done' : 'nothing'] += 1
    }
  expect(Math.min(ends.done, ends.nothing)).toBeGreaterThan(3)
})
