import { describe, expect, it } from 'vitest'
import type { MorningDone } from '../../../../functions/oversight/digests/mornings-store.ts'
import { statusDays } from '../../../../functions/oversight/system-status/status-days.ts'
import {
  type FailedMail,
  type KnownOfJobs,
  type PendingMail,
  systemStatus,
} from '../../../../functions/oversight/system-status/system-status.ts'
import type { Run } from '../../../../functions/platform/runs/run.ts'
import { addDays, dayOfWeek, instantOf, type LocalDate } from '../../../../functions/shared/dates/dates.ts'

/* Mon 26 July 2021, nine o'clock: the city has lived for weeks, and everything ran. */

const today: LocalDate = '2021-07-26'

const ran = (day: LocalDate, time: string, seconds = 40) => ({
  day,
  startedAt: instantOf(day, time).toISOString(),
  seconds,
})
const scan = (day: LocalDate): Run => ({
  job: 'nightly-scan',
  ...ran(day, '00:15'),
  departments: 100,
  openTasks: 5_312,
  newlyOverdue: 7,
})
const comparison = (day: LocalDate): Run => ({
  job: 'compare-histories',
  ...ran(day, '02:00'),
  entries: 900,
  differences: 0,
  alterations: 0,
})
const exported = (day: LocalDate): Run => ({
  job: 'export-city',
  ...ran(day, '03:30'),
  exportedOn: '2021-07-24',
  nextOn: '2021-07-31',
  ...(day === '2021-07-24' && { written: { records: 40_000, hash: 'abc', unreadable: 0 } }),
})
const published = (day: LocalDate): Run => ({
  job: 'publish-figures',
  ...ran(day, '00:15'),
  made: { departments: 100, bytes: 14_000, key: 'thumbprint' },
})
const recount = (day: LocalDate): Run => ({
  job: 'recount',
  ...ran(day, '03:00'),
  tasks: 20_000,
  differing: 0,
  differences: [],
})
const morning = (day: LocalDate): MorningDone => ({
  day,
  doneAt: instantOf(day, '07:30').toISOString(),
  digests: 70,
  lagging: 10,
})

const daysBack = (count: number): LocalDate[] =>
  Array.from({ length: count }, (_, place) => addDays(today, place - count + 1))

const isWeekday = (day: LocalDate): boolean => dayOfWeek(day) <= 5

const known = (given: Partial<KnownOfJobs> = {}): KnownOfJobs => ({
  runs: daysBack(16).flatMap((day) => [
    scan(day),
    comparison(day),
    exported(day),
    ...(dayOfWeek(day) === 7 ? [recount(day)] : []),
  ]),
  mornings: daysBack(14).filter(isWeekday).map(morning).reverse(),
  watermark: undefined,
  firstSettingsOn: '2021-01-04',
  mailTime: '07:30',
  isWorkingDay: isWeekday,
  pending: [],
  failed: [],
  filesKeptLate: [],
  ...given,
})

const at = (time: string, day = today) => ({ today: day, now: instantOf(day, time) })
const statesOf = (given: Partial<KnownOfJobs>, when = at('09:00')) =>
  Object.fromEntries(
    Object.entries(systemStatus(known(given), when)).map(([name, { state }]) => [name, state]),
  )

describe('the file that a city tells its ministry', () => {
  const lineOf = (...runs: Run[]) =>
    systemStatus(known({ runs: [...known().runs, ...runs] }), at('09:00')).nightlyFile

  it('is no line where the city tells nobody', () => {
    expect(lineOf()).toBeUndefined()
  })

  it('is told with its size and its key', () => {
    expect(lineOf(published(today))).toEqual({
      state: 'well',
      day: today,
      endedAt: '2021-07-25T17:15:40.000Z',
      departments: 100,
      bytes: 14_000,
      key: 'thumbprint',
    })
  })

  it('is to be looked at where it could not be signed, also the first time', () => {
    const { made: _, ...failed } = { made: undefined, ...published(today) }
    expect(lineOf(failed as Run)?.state).toBe('trouble')
  })

  it('is missed where the night made none', () => {
    expect(lineOf(published(addDays(today, -1)))?.state).toBe('missed')
  })
})

const allWell = {
  night: 'well',
  morning: 'well',
  mails: 'well',
  files: 'well',
  recount: 'well',
  comparison: 'well',
  export: 'well',
}

describe('a city in which everything ran', () => {
  it('is well, and tells it with its numbers', () => {
    expect(systemStatus(known(), at('09:00'))).toEqual({
      night: {
        state: 'well',
        day: today,
        endedAt: '2021-07-25T17:15:40.000Z',
        departments: 100,
        openTasks: 5_312,
        newlyOverdue: 7,
      },
      morning: {
        state: 'well',
        day: today,
        endedAt: '2021-07-26T00:30:00.000Z',
        mails: 80,
        sent: 80,
        pending: 0,
        refused: 0,
        undelivered: 0,
      },
      mails: { state: 'well', standingStill: 0, undelivered: 0 },
      files: { state: 'well', notCopied: 0 },
      recount: {
        state: 'well',
        day: '2021-07-25',
        endedAt: '2021-07-24T20:00:40.000Z',
        tasks: 20_000,
        differing: 0,
        differences: [],
      },
      comparison: {
        state: 'well',
        day: today,
        endedAt: '2021-07-25T19:00:40.000Z',
        entries: 900,
        differences: 0,
        alterations: 0,
      },
      export: {
        state: 'well',
        day: today,
        exportedOn: '2021-07-24',
        nextOn: '2021-07-31',
        written: { records: 40_000, hash: 'abc', unreadable: 0 },
      },
    })
  })

  it('is well at every hour of the day, and of a Sunday', () => {
    for (const time of ['00:00', '00:20', '02:10', '03:15', '07:31', '12:00', '23:59']) {
      const isBefore = (run: Run) => run.startedAt <= instantOf(today, time).toISOString()
      const runs = known().runs.filter(isBefore)
      const mornings = known().mornings.filter(({ doneAt }) => doneAt <= instantOf(today, time).toISOString())
      expect(statesOf({ runs, mornings }, at(time)), time).toEqual(allWell)
    }
    expect(statesOf({}, at('10:00', '2021-07-25'))).toEqual(allWell)
  })
})

const without = (job: Run['job'], from: LocalDate) =>
  known().runs.filter((run) => run.job !== job || run.day < from)

describe('what did not run although it was due', () => {
  it('is missed once its time with its repeats is over', () => {
    const runs = without('nightly-scan', today)
    expect(statesOf({ runs }, at('00:59')).night).toBe('well')
    expect(statesOf({ runs }, at('01:00'))).toEqual({ ...allWell, night: 'missed' })
    expect(systemStatus(known({ runs }), at('09:00')).night).toMatchObject({
      day: '2021-07-25',
      newlyOverdue: 7,
    })
    expect(statesOf({ runs: without('compare-histories', today) })).toEqual({
      ...allWell,
      comparison: 'missed',
    })
    expect(statesOf({ runs: without('export-city', today) })).toEqual({ ...allWell, export: 'missed' })
    expect(statesOf({ runs: without('recount', '2021-07-25') })).toEqual({ ...allWell, recount: 'missed' })
  })

  it('of mornings only on working days, from the hour of the mails on', () => {
    const mornings = known().mornings.slice(1)
    expect(statesOf({ mornings }, at('08:14')).morning).toBe('well')
    expect(statesOf({ mornings }, at('08:15'))).toEqual({ ...allWell, morning: 'missed' })
    expect(statesOf({ mornings, mailTime: '16:00' })).toEqual(allWell)
    expect(statesOf({ mornings, isWorkingDay: (day) => day !== today && isWeekday(day) })).toEqual(allWell)
  })

  it('where nothing ran for weeks, by the last night that the figures tell of', () => {
    const lost = { runs: [], mornings: [], watermark: '2021-06-01' } as const
    expect(statesOf(lost)).toEqual({
      ...allWell,
      night: 'missed',
      morning: 'missed',
      recount: 'missed',
      comparison: 'missed',
      export: 'missed',
    })
    const days = statusDays(known(lost), at('09:00'))
    expect(days).toHaveLength(14)
    expect(days.filter(({ night }) => night === 'missed')).toHaveLength(14)
    expect(days.filter(({ morning: of }) => of === 'missed')).toHaveLength(10)
  })

  it('nothing in a city that began today or has no life yet; in one that began last week without a single night, all', () => {
    const none = { runs: [], mornings: [], watermark: undefined } as const
    const nothing = { ...allWell, night: 'not-yet', morning: 'not-yet', recount: 'not-yet' }
    const empty = { ...nothing, comparison: 'not-yet', export: 'not-yet' }
    expect(statesOf({ ...none, firstSettingsOn: undefined })).toEqual(empty)
    expect(statesOf({ ...none, firstSettingsOn: today })).toEqual(empty)
    expect(statusDays(known({ ...none, firstSettingsOn: undefined }), at('09:00'))).toEqual([])
    expect(statesOf({ ...none, firstSettingsOn: '2021-07-19' })).toEqual({
      ...allWell,
      night: 'missed',
      morning: 'missed',
      recount: 'missed',
      comparison: 'missed',
      export: 'missed',
    })
    // Its first night was today's: the Sunday before is nobody's fault.
    const first = { runs: [scan(today), comparison(today), exported(today)], mornings: [morning(today)] }
    expect(statesOf(first)).toEqual({ ...allWell, recount: 'not-yet' })
    expect(statusDays(known(first), at('09:00'))).toHaveLength(1)
  })
})

const mail = (recipient: string, given: object = {}) => ({
  recipient,
  kind: 'digest' as const,
  period: today as string,
  ...given,
})
const pendingSince = (time: string, given: object = {}): PendingMail => ({
  ...mail('cv.sxd', given),
  lookedAt: instantOf(today, time).toISOString(),
})
const failedAs = (state: FailedMail['state'], given: object = {}): FailedMail => ({
  ...mail('gd.sxd', given),
  state,
  failedAt: instantOf(today, '07:40').toISOString(),
})
const ofWeek = { kind: 'lagging', period: '2021-W30' }

it('files that an entry tells and that are not copied to where they stay are to be looked at', () => {
  const since = instantOf(today, '06:00').toISOString()
  const filesKeptLate = [since, instantOf(today, '07:00').toISOString()]
  expect(systemStatus(known({ filesKeptLate }), at('09:00')).files).toEqual({
    state: 'trouble',
    notCopied: 2,
    since,
  })
})

describe('mails', () => {
  it('of the last morning are told apart: sent, still to come, not taken, not arrived', () => {
    const pending = [
      pendingSince('08:40'),
      pendingSince('08:40', ofWeek),
      pendingSince('08:40', { period: '2021-07-23' }),
    ]
    const failed = [
      failedAs('rejected'),
      failedAs('given-up'),
      failedAs('bounced'),
      failedAs('unsettled', ofWeek),
      failedAs('bounced', { kind: 'invitation' }),
    ]
    expect(systemStatus(known({ pending, failed }), at('09:00')).morning).toMatchObject({
      state: 'trouble',
      mails: 80,
      sent: 74,
      pending: 2,
      refused: 2,
      undelivered: 2,
    })
    expect(systemStatus(known({ pending, failed }), at('09:00')).mails).toEqual({
      state: 'trouble',
      standingStill: 0,
      undelivered: 5,
    })
  })

  it('that still wait an hour after the morning are to be looked at, however often they are tried', () => {
    const pending = [pendingSince('08:25')]
    const stateAt = (time: string) => systemStatus(known({ pending }), at(time)).morning.state
    expect([stateAt('08:30'), stateAt('08:31')]).toEqual(['well', 'trouble'])
  })

  it('that urge belong to the morning that released them, not to the others of their week', () => {
    const mornings = [{ ...morning(today), lagging: 0 }]
    const pending = [pendingSince('08:40', ofWeek)]
    expect(systemStatus(known({ mornings, pending }), at('09:00')).morning).toMatchObject({
      mails: 70,
      pending: 0,
    })
  })

  it('that nobody goes on with for an hour stand still; what waits for its hour does not', () => {
    const stillOf = (...pending: PendingMail[]) => systemStatus(known({ pending }), at('09:00')).mails
    expect(stillOf(pendingSince('08:00'))).toMatchObject({ state: 'well', standingStill: 0 })
    expect(stillOf(pendingSince('07:31'), pendingSince('07:59'))).toEqual({
      state: 'trouble',
      standingStill: 2,
      since: instantOf(today, '07:31').toISOString(),
      undelivered: 0,
    })
    expect(stillOf(pendingSince('12:00', { kind: 'urgent-task-again' })).standingStill).toBe(0)
    // Entered by the night, and not released by the morning that is done: nobody to write to.
    expect(stillOf(pendingSince('00:16', ofWeek)).standingStill).toBe(1)
    const early = systemStatus(known({ pending: [pendingSince('00:16', ofWeek)] }), at('07:45'))
    expect(early.mails.standingStill).toBe(0)
  })
})

it.each<[string, 'recount' | 'comparison' | 'export', Run]>([
  ['a recount', 'recount', { ...recount('2021-07-25'), differing: 1 } as Run],
  ['a comparison', 'comparison', { ...comparison(today), differences: 1 } as Run],
  ['an alteration', 'comparison', { ...comparison(today), alterations: 1 } as Run],
  [
    'an export that lacks items',
    'export',
    { ...exported('2021-07-24'), written: { records: 1, hash: 'a', unreadable: 2 } } as Run,
  ],
])('%s that found something is trouble', (_, line, run) => {
  const runs = known().runs.map((one) => (one.job === run.job && one.day === run.day ? run : one))
  expect(statesOf({ runs })).toEqual({ ...allWell, [line]: 'trouble' })
})

describe('the last days', () => {
  it('are told the latest first, each with what ran on it', () => {
    const [first, ...others] = statusDays(known({ failed: [failedAs('bounced')] }), at('09:00'))
    expect(first).toEqual({
      day: today,
      night: 'ran',
      openTasks: 5_312,
      newlyOverdue: 7,
      morning: 'ran',
      mails: 80,
      undelivered: 1,
      altered: 0,
      exported: false,
    })
    expect(others[0]).toMatchObject({ day: '2021-07-25', morning: 'none', differing: 0, undelivered: 0 })
    expect(others[1]).toMatchObject({ day: '2021-07-24', exported: true })
    expect(others).toHaveLength(13)
  })

  it('say which night and which morning did not come; what is not due yet is not missed', () => {
    const runs = known().runs.filter(({ job, day }) => job !== 'nightly-scan' || day !== '2021-07-22')
    const mornings = known().mornings.filter(({ day }) => day !== '2021-07-21' && day !== today)
    const days = statusDays(known({ runs, mornings }), at('07:00'))
    const missed = (what: 'night' | 'morning') =>
      days.filter((told) => told[what] === 'missed').map(({ day }) => day)
    expect(missed('night')).toEqual(['2021-07-22'])
    expect(missed('morning')).toEqual(['2021-07-21'])
  })
})
