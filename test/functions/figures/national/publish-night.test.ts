import { generateKeyPairSync, sign } from 'node:crypto'
import { compactVerify, importJWK } from 'jose'
import { beforeAll, describe, expect, it } from 'vitest'
import { contradictionsIn } from '../../../../functions/figures/national/contradictions.ts'
import {
  type NightlyFile,
  nightlyFileSchema,
  tallyOfCounts,
} from '../../../../functions/figures/national/nightly-file.ts'
import {
  lastNightlyFile,
  readNightlyFile,
} from '../../../../functions/figures/national/nightly-files-store.ts'
import {
  NoSnapshot,
  type Publisher,
  publishNight,
} from '../../../../functions/figures/national/publish-night.ts'
import { snapshotsOn } from '../../../../functions/figures/today/snapshots-store.ts'
import { runsSince } from '../../../../functions/platform/runs/runs-store.ts'
import { publicKeySchema, thumbprintOf } from '../../../../functions/platform/signing/signed-text.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import { scanDay } from '../../../../functions/succession/night/scan-day.ts'
import { storeWith, wholeTable } from '../../../support/dynamodb.ts'
import { lateJuly, thursday, whenScanned } from '../../succession/night/late-july.ts'

const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const jwk = publicKeySchema.parse(publicKey.export({ format: 'jwk' }))
let asked = 0

const publisher: Publisher = {
  city: { code: '48', name: 'Thành phố Đà Nẵng' },
  signer: async () => {
    asked += 1
    return {
      publicKey: jwk,
      sign: async (text) => sign('sha256', Buffer.from(text), { key: privateKey, dsaEncoding: 'ieee-p1363' }),
    }
  },
}

const unreachable: Publisher = {
  ...publisher,
  signer: async () => {
    throw new Error('KMS is away')
  },
}

const when = whenScanned(thursday)
let store: Store

const told = async (): Promise<NightlyFile> => {
  const { signed = '' } = (await readNightlyFile(store, thursday)) ?? {}
  const { payload } = await compactVerify(signed, await importJWK(jwk, 'ES256'))
  return nightlyFileSchema.parse(JSON.parse(Buffer.from(payload).toString()))
}

const runs = async () =>
  (await runsSince(store, thursday)).filter(({ job, day }) => job === 'publish-figures' && day === thursday)

beforeAll(async () => {
  store = await storeWith(await lateJuly())
})

describe('the file of a night', () => {
  it('is not made before the scan has left its snapshot, and that is told', async () => {
    await expect(publishNight(store, publisher, when)).rejects.toThrow(NoSnapshot)
    expect(asked).toBe(0)
    expect(await lastNightlyFile(store)).toBeUndefined()
    expect((await runs())[0]).not.toHaveProperty('made')
  })

  it('is not made while nobody signs, and that is told', async () => {
    await scanDay(store, when)
    await expect(publishNight(store, unreachable, when)).rejects.toThrow('KMS is away')
    expect(await readNightlyFile(store, thursday)).toBeUndefined()
    expect((await runs())[0]).not.toHaveProperty('made')
  })

  it('tells the snapshots of both years, signed', async () => {
    expect(await publishNight(store, publisher, when)).toEqual({ published: true })
    const file = await told()
    expect(contradictionsIn(file)).toEqual([])
    expect(file).toMatchObject({ date: thursday, city: publisher.city, product: 'dung-han 0.1.0' })
    expect(file.years.map(({ year }) => year)).toEqual([2021, 2020])
    for (const { year, departments } of file.years) {
      const [snapshot] = await snapshotsOn(store, year, [thursday])
      const rows = departments.map(({ code, counts }) => [code, { ...tallyOfCounts(counts), planned: 0 }])
      const kept = Object.entries(snapshot?.tallies ?? {}).map(([code, one]) => [
        code,
        { ...one, planned: 0 },
      ])
      expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(kept))
    }
  })

  it('is kept in less than half of its letters, and comes back letter for letter', async () => {
    const { signed } = (await readNightlyFile(store, thursday)) ?? expect.unreachable()
    const item = (await wholeTable(store)).find(({ pk }) => pk === 'NIGHTFILE') ?? {}
    expect((item.packed as Uint8Array).length).toBeLessThan(signed.length / 2)
  })

  it('and the run says how large it is and with which key', async () => {
    const { signed } = (await lastNightlyFile(store)) ?? expect.unreachable()
    expect(await runs()).toMatchObject([
      { made: { departments: 3, bytes: signed.length, key: thumbprintOf(jwk) } },
    ])
  })

  it('is made once: a repeat asks nobody and writes nothing', async () => {
    const [before, times] = [await wholeTable(store), asked]
    expect(await publishNight(store, publisher, when)).toEqual({ published: false })
    expect(await wholeTable(store)).toEqual(before)
    expect(asked).toBe(times)
  })

  it('a run that fails while another makes it takes nothing from what that one says', async () => {
    const own = await storeWith(await lateJuly())
    await scanDay(own, when)
    const overtaken: Publisher = {
      ...unreachable,
      signer: async () => {
        await publishNight(own, publisher, when)
        return unreachable.signer()
      },
    }
    await expect(publishNight(own, overtaken, when)).rejects.toThrow('KMS is away')
    const [run] = (await runsSince(own, thursday)).filter(({ job }) => job === 'publish-figures')
    expect(run).toHaveProperty('made')
  })
})
