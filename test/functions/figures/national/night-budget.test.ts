import { generateKeyPairSync, sign } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { lastNightlyFile } from '../../../../functions/figures/national/nightly-files-store.ts'
import { type Publisher, publishNight } from '../../../../functions/figures/national/publish-night.ts'
import { putSnapshot } from '../../../../functions/figures/today/snapshots-store.ts'
import { itemOfDepartment } from '../../../../functions/organisation/departments/departments-store.ts'
import { noTally } from '../../../../functions/organisation/departments/tally.ts'
import { publicKeySchema } from '../../../../functions/platform/signing/signed-text.ts'
import { instantOf, type LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { metered } from '../../../support/capacity.ts'
import { storeWith } from '../../../support/dynamodb.ts'

const night: LocalDate = '2026-11-30'
const when = { today: night, at: instantOf(night, '00:16') }

const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const publisher: Publisher = {
  city: { code: '48', name: 'Thành phố Đà Nẵng' },
  signer: async () => ({
    publicKey: publicKeySchema.parse(publicKey.export({ format: 'jwk' })),
    sign: async (text) => sign('sha256', Buffer.from(text), { key: privateKey, dsaEncoding: 'ieee-p1363' }),
  }),
}

/** Of names that have as little in common as those of real places, and counts as they come. */
const cityOf = async (departments: number) => {
  const codes = Array.from({ length: departments }, (_, place) => `D${String(place).padStart(5, '0')}`)
  const registered = codes.map((code, place) => ({
    code,
    name: `Ủy ban nhân dân phường ${(place * 7_919_993 + 1_234_567).toString(36)} ${(place * 104_729).toString(36)}`,
    kind: 'department' as const,
    validFrom: '2025-07-01' as const,
  }))
  const store = await storeWith(registered.map((one) => ({ ...itemOfDepartment(one), schema: 1 })))
  const tallies = Object.fromEntries(
    codes.map((code, place) => [
      code,
      {
        ...noTally(),
        doneOnTime: (place * 37) % 400,
        doneLate: (place * 13) % 50,
        openOverdue: (place * 7) % 30,
      },
    ]),
  )
  for (const year of [2026, 2025]) await putSnapshot(store, { date: night, year, tallies })
  return metered(store)
}

describe('what the file of a night costs on top of its scan', () => {
  it.each([100, 1_000])('of %i departments, with both years', async (departments) => {
    const store = await cityOf(departments)
    expect(await publishNight(store, publisher, when)).toEqual({ published: true })
    const { calls, reads, writes } = store.spent()
    expect(calls).toBeLessThanOrEqual(6)
    expect(reads).toBeLessThanOrEqual(0.025 * departments + 3)
    // The file and what the run leaves, in one transaction: twice the units of each.
    expect(writes).toBeLessThanOrEqual(0.07 * departments + 4)
    // A repeat looks whether it is there.
    await publishNight(store, publisher, when)
    expect(store.spent()).toMatchObject({ calls: 1, writes: 0 })
  })

  it('a file of 3,000 departments, three times what the largest province has, is kept and comes back', async () => {
    const store = await cityOf(3_000)
    await publishNight(store, publisher, when)
    expect((await lastNightlyFile(store))?.signed.length).toBeGreaterThan(800_000)
  })
})
