import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { defaultSettings } from '../../../functions/organisation/settings/settings.ts'
import { log } from '../../../functions/platform/lambda/log.ts'
import { daNang } from '../../functions/documents/papers/july.ts'
import { openCity } from '../../functions/platform/http/city.ts'
import { webhookMade } from '../../functions/platform/http/commands/account-commands.ts'
import { commandCases, requestOf } from '../../functions/platform/http/commands/commands.ts'
import { registered } from '../../functions/platform/http/commands/paper-commands.ts'
import { fresh } from '../../functions/platform/http/commands/task-commands.ts'
import type { Api } from '../../functions/platform/http/handlers.ts'
import { operationNamed, operations } from '../../support/operations.ts'
import { cellsOf, examined, nameOfCell, type Run, type Told, undisturbed } from '../outside/cells.ts'
import { beginChance } from '../outside/chance.ts'
import { deployed } from '../outside/deployed.ts'
import { itIsAgain, type Moment, momentNow, newProcess } from '../outside/outside.ts'
import { differences } from '../outside/state.ts'
import { isAllowed, wrongIn } from './judge.ts'
import { type Leave, leaves } from './leaves.ts'
import type { Prepare, Prepared } from './prepared.ts'
import { files } from './prepared-files.ts'
import { jobs } from './prepared-jobs.ts'
import { machines } from './prepared-machines.ts'
import { office } from './prepared-office.ts'
import { reads } from './prepared-reads.ts'

vi.mock('node:crypto', async (original) => (await import('../outside/chance.ts')).cryptoOf(await original()))
vi.mock('node:timers/promises', () => ({ setTimeout: async () => undefined }))

let api: Api
let other: string
let base: Moment
let then: number
let prepared: Record<string, Prepare>

const nameOfForm = (operation: string, place: number) =>
  place === 0 ? operation : `${operation} (${place + 1})`

/** Of these forms the edges are tried elsewhere; as they stand they are refused. */
const notInOrder = ['registerDirective (2)', 'changeDirective (2)']

const commands = (): Record<string, Prepare> =>
  Object.fromEntries(
    Object.entries(commandCases).flatMap(([operation, one]) =>
      one.bodies({ other: '' }).map((_, place): [string, Prepare] => [
        nameOfForm(operation, place),
        async (given) => {
          const about = (await one.about?.(given.api)) ?? ''
          const body = one.bodies(given)[place]
          return { user: one.user, body, ...(await requestOf(given.api, operation, one, about)) }
        },
      ]),
    ),
  )

beforeAll(async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0)
  for (const level of ['info', 'warn', 'error'] as const)
    vi.spyOn(log, level).mockImplementation(() => undefined)
  const entered = { from: '2021-01-01', by: 'qt.mot', at: '2020-12-31T02:00:00.000Z' } as const
  const value = { ...defaultSettings, ...daNang }
  api = await openCity([{ kind: 'settings', entry: { ...entered, value } }], deployed)
  other = await fresh(api)
  await webhookMade(api)
  const directive = await registered(api)
  base = momentNow()
  then = Date.now()
  prepared = { ...reads(directive), ...commands(), ...files, ...machines, ...jobs, ...office }
})
afterAll(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const toldOf = (status: number, words: string): Told => {
  if (status < 300) return { as: 'done', words }
  return { as: status < 500 && status !== 429 ? 'refused' : 'failed', words: `${status} ${words}` }
}

const attemptOf = (asked: Prepared, { chance }: Leave) => {
  const at = Date.now()
  const { user, request, body, sent } = asked
  return async (): Promise<Told> => {
    vi.setSystemTime(at)
    if (!chance) beginChance()
    const key = 'the-same-key-0001'
    const { statusCode = 0, body: text = '' } = await api.send(user, request, body, { key, ...sent })
    return toldOf(statusCode, chance ? '' : text)
  }
}

const runOf = async (name: string, leave: Leave): Promise<Run> => {
  itIsAgain(base)
  newProcess()
  vi.setSystemTime(then)
  const asked = await (prepared[name] as Prepare)({ api, other })
  const attempt = attemptOf(asked, leave)
  return { name, before: momentNow(), attempt, isCompared: (kind) => !kind || kind !== leave.chance }
}

const formsOf = (operation: string): string[] =>
  Object.keys(prepared).filter((form) => form.split(' ')[0] === operation && !notInOrder.includes(form))

const leaveOf = (form: string, operation: string): Leave => leaves[form] ?? leaves[operation] ?? {}

const used = new Set<string>()
const counted: { operation: string; calls: number; cells: number; tried: number }[] = []

/** Tries the cells of one form of an operation. @returns what is wrong and has no leave */
const tryForm = async (operation: string, form: string): Promise<string[]> => {
  const leave = leaveOf(form, operation)
  const hasKey = operationNamed(operation).method === 'POST' && !leave.noKey
  const run = await runOf(form, leave)
  const calm = await undisturbed(run)
  expect(calm.told.as, `${form}: ${calm.told.words}`).toBe('done')
  const { all, chosen } = await cellsOf(calm)
  const wrong: string[] = []
  for (const cell of chosen) {
    const found = await examined(run, cell)
    for (const fault of wrongIn(found, calm, hasKey)) {
      if (isAllowed(fault, leave)) used.add(form in leaves ? form : operation)
      else wrong.push(`${nameOfCell(run, cell)}: ${fault}\n${differences(calm.state, found.again.state)}`)
    }
  }
  counted.push({ operation: form, calls: calm.calls.length, cells: all, tried: chosen.length })
  return wrong
}

it('every operation has a request in order', () => {
  expect(operations.filter(({ name }) => formsOf(name).length === 0).map(({ name }) => name)).toEqual([])
})

it.each(operations.map(({ name }) => name))('%s', async (operation) => {
  const wrong: string[] = []
  for (const form of formsOf(operation)) wrong.push(...(await tryForm(operation, form)))
  expect(wrong.join('\n\n')).toBe('')
})

it('no leave is given that nothing needs', () => {
  const given = Object.entries(leaves).filter(([, { steps, toldOtherwise }]) => steps ?? toldOtherwise)
  expect(given.map(([name]) => name).filter((name) => !used.has(name))).toEqual([])
})

it('counts the cells', () => {
  const sum = (of: 'calls' | 'cells' | 'tried') => counted.reduce((total, one) => total + one[of], 0)
  expect(sum('cells')).toBeGreaterThan(5_000)
  if (process.env.EVERY_CELL) console.table(counted)
  console.log(
    `${counted.length} requests, ${sum('calls')} calls, ${sum('cells')} cells, ${sum('tried')} tried`,
  )
})
