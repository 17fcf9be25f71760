import { afterAll, beforeAll, expect, it } from 'vitest'
import { differences, morning, serve, signedProvinces } from '../../bench/country/country.ts'

/** The simulation of the bench, with so few tasks that it takes seconds. */
const signed = await signedProvinces(20_000)
let country: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  country = await serve(signed)
})
afterAll(() => country.stop())

it('34 provinces are gathered, and every count is the one that was chosen for its tasks', async () => {
  const { national, missing } = await morning(country.register)
  expect(missing).toBe(0)
  expect(national.provinces).toHaveLength(34)
  expect(national.total.counts.given).toBeGreaterThanOrEqual(20_000)
  expect(differences(national, signed)).toEqual([])
})

it('and one task more in one place would be found', async () => {
  const { national } = await morning(country.register)
  const [first, ...others] = signed
  if (!first) return expect.unreachable()
  const chosen = { ...first.chosen, doneLate: first.chosen.doneLate + 1 }
  expect(differences(national, [{ ...first, chosen }, ...others])).toHaveLength(2)
})
