import { beforeAll, expect, test } from 'vitest'
import { namedFiles } from '../../../functions/files/attaching.ts'
import { putAnnounced, putScanResult, readFile } from '../../../functions/files/files-store.ts'
import type { Store } from '../../../functions/platform/table/store.ts'
import { writeTogether } from '../../../functions/platform/table/writes.ts'
import { Refused } from '../../../functions/shared/problems/refused.ts'
import { newStore } from '../../support/dynamodb.ts'
import { commandOf } from '../platform/table/city.ts'

const owner = { kind: 'task', id: 'k3f9x2m8q1ab' } as const
const given = { name: 'Báo cáo.pdf', size: 1_024, kind: 'pdf' as const, sha256: 'a'.repeat(64) }
const on = '2021-07-01' as const

let store: Store
beforeAll(async () => {
  store = await newStore()
})

const announced = async (name: string) => (await putAnnounced(store, owner, given, commandOf(name))).id

const refusal = async (asked: Promise<unknown>): Promise<string> => {
  try {
    await asked
    return 'taken'
  } catch (error) {
    if (error instanceof Refused) return error.code
    throw error
  }
}

const day = 24 * 60 * 60 * 1_000

test('what was announced more than a day ago is not there any more, whether or not the table still has it', async () => {
  const ids = [await announced('old')]
  const { at } = commandOf('old')
  const later = (ms: number) => commandOf('attach', { at: new Date(at.getTime() + ms) })
  const naming = (ms: number) => namedFiles(store, { owner, ids, command: later(ms), on })
  expect(await refusal(naming(day - 1))).toBe('taken')
  expect(await refusal(naming(day))).toBe('file-not-there')
})

test('of two commands that name one file at once, one attaches it and the other is told so', async () => {
  const ids = [await announced('both')]
  const [one, other] = await Promise.all(
    ['first', 'second'].map((name) => namedFiles(store, { owner, ids, command: commandOf(name), on })),
  )
  expect(await writeTogether(store, one?.writes ?? [])).toEqual([])
  const [failed] = await writeTogether(store, other?.writes ?? [])
  expect(other?.refused(failed?.item)).toMatchObject({
    code: 'file-already-attached',
    facts: { name: given.name },
  })
  expect(await readFile(store, owner, ids[0] ?? '')).toMatchObject({ attachedBy: commandOf('first').key })
})

test('what a scanner finds something in while a command is decided is refused by the transaction', async () => {
  const ids = [await announced('late')]
  const named = await namedFiles(store, { owner, ids, command: commandOf('slow'), on })
  await putScanResult(store, owner, ids[0] ?? '', 'threat')
  const [failed] = await writeTogether(store, named.writes)
  expect(named.refused(failed?.item).code).toBe('file-infected')
  expect((await readFile(store, owner, ids[0] ?? ''))?.attachedBy).toBe(undefined)
})

test('what a scanner found something in is not attached; what it found clean is', async () => {
  const [bad, good] = [await announced('bad'), await announced('good')]
  await putScanResult(store, owner, bad, 'threat')
  await putScanResult(store, owner, good, 'clean')
  const naming = (id: string) => namedFiles(store, { owner, ids: [id], command: commandOf('scan'), on })
  expect(await refusal(naming(bad))).toBe('file-infected')
  expect(await refusal(naming(good))).toBe('taken')
  expect(await putScanResult(store, owner, 'f'.repeat(32), 'clean')).toBe(false)
})
