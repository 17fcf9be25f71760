import { beforeAll, describe, expect, it } from 'vitest'
import { restoreCity } from '../../../functions/documents/city-file/restore.ts'
import { countBeforehand } from '../../../functions/figures/period/fold/fold-period.ts'
import { viewOf } from '../../../functions/figures/period/report-figures.ts'
import { recountOnSchedule } from '../../../functions/figures/today/recount/scheduled-recount.ts'
import { objectKeyOf } from '../../../functions/files/file-owner.ts'
import { putAnnounced } from '../../../functions/files/files-store.ts'
import { scanEventSchema, settleByScanEvent } from '../../../functions/files/scan-results.ts'
import { collectDecisions } from '../../../functions/oversight/decisions/collect-decisions.ts'
import { buildIndexes } from '../../../functions/oversight/search/index/build-index.ts'
import { tellAtOnce } from '../../../functions/oversight/urgent/tell-at-once.ts'
import { readRegisters } from '../../../functions/platform/archive/registers.ts'
import { countRequest } from '../../../functions/platform/limits/request-counts-store.ts'
import { isEntryKey } from '../../../functions/platform/table/item-kinds.ts'
import type { Item } from '../../../functions/platform/table/items.ts'
import type { Store } from '../../../functions/platform/table/store.ts'
import { addDays } from '../../../functions/shared/dates/dates.ts'
import { type FunctionName, functionSettings } from '../../../infra/constructs/lambda/functions.ts'
import { withDirectives } from '../../functions/documents/city-file/with-directives.ts'
import { commandOf, departmentRecords } from '../../functions/platform/table/city.ts'
import { smallCityTasks, today } from '../../functions/platform/table/small-city.ts'
import { newStore, wholeTable } from '../../support/dynamodb.ts'
import { type StoreCall, withCalls } from '../../support/faults.ts'
import { functionNamed, idBehind, listOf, statementsOf, tablesBehind } from '../deployed.ts'

/** The partitions that a call names, as IAM would compare them. */
const partitionsOf = ({ input }: StoreCall): string[] => {
  const values = input.ExpressionAttributeValues as Item | undefined
  const key = (input.Key ?? input.Item) as Item | undefined
  return [key?.pk ?? Object.values(values ?? {})[0]].map(String)
}

const keepingTo = (partitions: readonly string[]) => ({
  'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [...partitions] },
})

const pastYear = viewOf(
  {
    assignedFrom: '2021-01-01',
    assignedTo: '2021-12-31',
    asOf: addDays(today, -10),
    basis: 'effective',
    today,
  },
  { updateWindowDays: 7, silentMonths: 3 },
)

let store: Store
let items: Item[]
beforeAll(async () => {
  store = await newStore()
  await restoreCity(store, [
    ...departmentRecords('SXD', 'SNV'),
    ...withDirectives(smallCityTasks('SXD', 'SNV')),
  ])
  await countBeforehand(store, [pastYear], new Date(), async () => {})
  items = await wholeTable(store)
})

const handedIn = { name: 'Báo cáo.pdf', size: 1_024, kind: 'pdf', sha256: 'a'.repeat(64) } as const

const scanEvent = (objectKey: string) =>
  scanEventSchema.parse({
    detail: {
      s3ObjectDetails: { bucketName: 'dung-han-pilot-uploads-1', objectKey },
      scanResultDetails: { scanResultStatus: 'NO_THREATS_FOUND' },
    },
  })

const work: [FunctionName, (store: Store) => Promise<unknown>][] = [
  ['scheduled/recount', (own) => recountOnSchedule(own, { today, at: new Date() })],
  ['scheduled/compare-histories', (own) => readRegisters(own, [2020, 2021], [])],
  [
    'changes/collect-decisions',
    async (own) => {
      for (const entry of items.filter(({ pk, after }) => isEntryKey(pk) && after)) {
        const at = new Date(String(entry.at))
        await collectDecisions(own, entry, at)
        await tellAtOnce(own, entry, at)
      }
    },
  ],
  [
    'called/file-scan',
    async (own) => {
      for (const id of ['k3f9x2m8q1ab', 'k3f9x2m8q1ac']) {
        const owner = { kind: 'task', id } as const
        const file = await putAnnounced(store, owner, handedIn, commandOf(id))
        await settleByScanEvent(own, scanEvent(objectKeyOf(owner, file.id)))
      }
    },
  ],
]

describe.each(work)('%s', (name, run) => {
  const { partitions = [], putsInto = [] } = functionSettings[name]

  it('is held to its partitions by its role', () => {
    const onMain = statementsOf(idBehind(functionNamed(name).Role)).filter(({ Resource }) =>
      tablesBehind(Resource).includes('main'),
    )
    const onItems = onMain.filter(({ Resource }) => !JSON.stringify(Resource).includes('StreamArn'))
    expect(onItems.length).toBeGreaterThan(0)
    for (const { Action, Condition } of onItems) {
      const held = putsInto.length > 0 && Action === 'dynamodb:PutItem' ? putsInto : partitions
      expect(Condition).toEqual(keepingTo(held))
    }
  })

  it('and finds all that it needs in them', async () => {
    const named = new Set<string>()
    await run(
      withCalls(store, (call, send) => {
        for (const partition of partitionsOf(call)) named.add(partition)
        return send()
      }),
    )
    expect(named.size).toBeGreaterThan(1)
    const begins = [...partitions, ...putsInto].map((partition) => partition.replace('*', ''))
    expect([...named].filter((partition) => !begins.some((begin) => partition.startsWith(begin)))).toEqual([])
  })
})

describe('a function that only reads, and counts requests', () => {
  const counting = Object.entries(functionSettings).filter(([, { countsRequests }]) => countsRequests)

  it('is one of those for requests that have no other right to write', () => {
    expect(counting.map(([name]) => name).sort()).toEqual(['api/feeds', 'api/read', 'api/year'])
  })

  it.each(counting)('%s: writes counts alone', (name) => {
    const writing = statementsOf(idBehind(functionNamed(name).Role)).filter(({ Action }) =>
      listOf(Action).some((action) => /(Put|Update|Delete|BatchWrite)Item$/.test(action)),
    )
    expect(writing).toHaveLength(1)
    expect(tablesBehind(writing[0]?.Resource)).toEqual(['main'])
    expect(writing[0]?.Condition).toEqual({
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['ASKED#*'] },
    })
  })

  it('and finds its counts there', async () => {
    const written: string[] = []
    const watched = withCalls(store, (call, send) => {
      written.push(...partitionsOf(call))
      return send()
    })
    for (const of of ['person', 'address'] as const)
      await countRequest(watched, { of, key: 'cv.sxd' }, new Date('2021-07-26T02:00:00Z'))
    expect(written).toEqual(['ASKED#person#cv.sxd', 'ASKED#address#cv.sxd'])
  })
})

it('what only leaves its run writes nothing else, and the recount the figures that were kept wrong', () => {
  const leaving = Object.entries(functionSettings).filter(([, { putsInto }]) => putsInto)
  expect(leaving.map(([name]) => name).sort()).toEqual([
    'scheduled/compare-histories',
    'scheduled/export-city',
    'scheduled/recount',
  ])
  for (const [name] of leaving) {
    const written = name === 'scheduled/recount' ? ['RUN', 'FOLD', 'FOLD#*'] : ['RUN']
    const puts = statementsOf(idBehind(functionNamed(name).Role)).filter(({ Action }) =>
      listOf(Action).includes('dynamodb:PutItem'),
    )
    expect(puts.map(({ Action, Condition }) => [Action, Condition])).toEqual([
      ['dynamodb:PutItem', keepingTo(written)],
    ])
  }
})

it('the night fills nothing in batches but the search index, in full ones', async () => {
  const batching = Object.entries(functionSettings).filter(([, { batchesInto }]) => batchesInto)
  expect(batching.map(([name, { batchesInto }]) => [name, batchesInto])).toEqual([
    ['scheduled/nightly-scan', ['WORDS#*']],
  ])
  const batches: string[][] = []
  const watched = withCalls(store, ({ name, input }, send) => {
    const requests = Object.values(
      (input.RequestItems ?? {}) as Record<string, { PutRequest: { Item: Item } }[]>,
    )
    if (name === 'BatchWrite')
      batches.push(requests.flat().map(({ PutRequest }) => String(PutRequest.Item.pk)))
    return send()
  })
  await buildIndexes(watched, { today, at: new Date() })
  const all = batches.flat()
  expect(all.length).toBeGreaterThan(25)
  expect(all.filter((partition) => !partition.startsWith('WORDS#'))).toEqual([])
  const indexes = new Set(all).size
  expect(batches.length).toBeLessThanOrEqual(Math.floor(all.length / 25) + indexes)
})

it('no other function is held to some: each reads or writes what commands and lists are about', () => {
  const held = Object.entries(functionSettings).filter(([, { partitions }]) => partitions)
  expect(held.map(([name]) => name).sort()).toEqual(work.map(([name]) => name).sort())
})
