import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { defaultSettings } from '../../../functions/organisation/settings/settings.ts'
import { log } from '../../../functions/platform/lambda/log.ts'
import { daNang } from '../../functions/documents/papers/july.ts'
import { openCity } from '../../functions/platform/http/city.ts'
import { webhookMade } from '../../functions/platform/http/commands/account-commands.ts'
import { ok } from '../../functions/platform/http/commands/command-case.ts'
import { directive } from '../../functions/platform/http/commands/paper-commands.ts'
import { type Api, itIs } from '../../functions/platform/http/handlers.ts'
import { smallCityTasks } from '../../functions/platform/table/small-city.ts'
import { cellsOf, examined, nameOfCell, type Run, type Told, undisturbed } from '../outside/cells.ts'
import { beginChance } from '../outside/chance.ts'
import { deployed } from '../outside/deployed.ts'
import { itIsAgain, type Moment, momentNow, newProcess } from '../outside/outside.ts'
import { differences } from '../outside/state.ts'
import { invoke, isUnfinished, jobNames } from './lambdas.ts'
import { jobs, tuesday } from './prepared-jobs.ts'

vi.mock('node:crypto', async (original) => (await import('../outside/chance.ts')).cryptoOf(await original()))
vi.mock('node:timers/promises', () => ({ setTimeout: async () => undefined }))
vi.mock('../../../functions/platform/calls/call-receiver.ts', async (original) => ({
  ...(await original()),
  callReceiver: (await import('../outside/receiver.ts')).callReceiver,
}))

let api: Api
let base: Moment

beforeAll(async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0)
  for (const level of ['info', 'warn', 'error'] as const)
    vi.spyOn(log, level).mockImplementation(() => undefined)
  const entered = { from: '2021-01-01', by: 'qt.mot', at: '2020-12-31T02:00:00.000Z' } as const
  const value = { ...defaultSettings, ...daNang }
  api = await openCity(
    [{ kind: 'settings', entry: { ...entered, value } }, ...smallCityTasks('SXD', 'STC', 'SNV')],
    deployed,
  )
  const recurring = {
    department: 'SXD',
    title: 'Báo cáo tháng',
    deadlineAsWorded: 'ngày 25 hằng tháng',
    due: { by: 'wording' },
  }
  ok(await api.ask('vp.mot', 'POST /api/directives', { directive: directive(), tasks: [recurring] }))
  await webhookMade(api)
  itIs('2021-07-20')
  const planned = { on: tuesday, decision: 'NQ 12', successors: ['SNV'], tasks: [], people: [] }
  ok(await api.ask('qt.mot', 'POST /api/departments/STC/succession', planned))
  itIs('2021-07-26')
  base = momentNow()
})
afterAll(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

/** What others take up later, where a run was sure that it had nothing to do: nobody is told that it was done. */
const jobsLater = new Set(['changes/accounts', 'called/deliver', 'called/work', 'called/work of an import'])

/** Instants from the run on, how often it was tried: they differ where it came to its end later. */
const laterAside = /"\d{4}-\d\d-\d\dT[\d:.]+Z"|"attempts":\d+|#\d{4}-\d\d-\d\dT[\d:.]+Z/g

const runOf = async (name: string): Promise<Run> => {
  itIsAgain(base)
  newProcess()
  itIs('2021-07-26')
  const { event, later, aside } = await (jobs[name] as (typeof jobs)[string])(api)
  const [job = ''] = name.split(' ')
  const at = Date.now()
  const started = (minutes: number, eventOf: () => Promise<unknown>) => async (): Promise<Told> => {
    vi.setSystemTime(at + minutes * 60_000)
    beginChance()
    try {
      const answer = await invoke(job, await eventOf())
      return { as: isUnfinished(answer) ? 'failed' : 'done', words: '' }
    } catch (error) {
      return { as: 'failed', words: String(error) }
    }
  }
  const normal = (state: string) => {
    const untimed = state.replaceAll(/"seconds":\d+/g, '')
    const without = aside ? untimed.replaceAll(aside[0], '') : untimed
    return later ? without.replaceAll(laterAside, '').split('\n').sort().join('\n') : without
  }
  return {
    name,
    before: momentNow(),
    normal,
    // Each building of the search index takes the other side of it: stopped-night.test.ts looks into it.
    isCompared: (kind) => kind !== 'searchIndex',
    attempt: started(0, async () => event),
    again: started(later?.minutes ?? 0, later?.event ?? (async () => event)),
  }
}

const counted: { job: string; calls: number; cells: number; tried: number }[] = []

/** A mail whose answer is lost is not sent again, so that no repeat ends as one run: killed.test.ts stops it at each of its calls. */
const triedElsewhere = ['changes/send-notices']

it('every job has a run in order', () => {
  expect(jobNames.filter((job) => !(job in jobs))).toEqual(triedElsewhere)
})

it.each(Object.keys(jobs))('%s', async (name) => {
  const run = await runOf(name)
  const calm = await undisturbed(run)
  expect(calm.told.as, calm.told.words).toBe('done')
  const { all, chosen } = await cellsOf(calm)
  const wrong: string[] = []
  for (const cell of chosen) {
    const { first, again } = await examined(run, cell)
    const isUntrue = first.told?.as === 'done' && first.state !== calm.state && !jobsLater.has(name)
    if (isUntrue || again.state !== calm.state || again.told?.as !== 'done')
      wrong.push(
        `${nameOfCell(run, cell)}: ${isUntrue ? 'says it is done, and it is not' : ''} ${again.told?.words}\n${differences(calm.state, again.state)}`,
      )
  }
  counted.push({ job: name, calls: calm.calls.length, cells: all, tried: chosen.length })
  expect(wrong.slice(0, 6).join('\n\n')).toBe('')
})

it('counts the cells', () => {
  const sum = (of: 'calls' | 'cells' | 'tried') => counted.reduce((total, one) => total + one[of], 0)
  expect(sum('cells')).toBeGreaterThan(1_000)
  if (process.env.EVERY_CELL) console.table(counted)
  console.log(`${counted.length} jobs, ${sum('calls')} calls, ${sum('cells')} cells, ${sum('tried')} tried`)
})
