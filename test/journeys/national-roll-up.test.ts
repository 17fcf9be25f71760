import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { lastNightlyFile } from '../../functions/figures/national/nightly-files-store.ts'
import type { Figures } from '../../functions/figures/today/dashboard.ts'
import { thumbprintOf } from '../../functions/platform/signing/signed-text.ts'
import { city as commandLine } from '../cli/command-line.ts'
import { type City, departmentNamed, openCity, person, tasksGiven } from './city.ts'

/** From the scan of a night in one city to the ministry's workbook, over the stacks as they are deployed. */

const folder = mkdtempSync(join(tmpdir(), 'dung-han-ministry-'))
let city: City
const office = () => city.api.as('vp.kstt')

beforeAll(async () => {
  city = await openCity(
    [
      departmentNamed('SXD', 'Sở Xây dựng'),
      departmentNamed('STC', 'Sở Tài chính'),
      person('vp.kstt', 'office'),
      ...tasksGiven([
        { department: 'SXD', dueOn: '2021-07-20' },
        { department: 'SXD', dueOn: '2021-07-30' },
        { department: 'STC' },
      ]),
    ],
    '2021-07-25',
    '23:50',
  )
  await city.until('2021-07-26', '08:00')
}, 480_000)
afterAll(async () => {
  await city?.stop()
  rmSync(folder, { recursive: true })
})

it('the night signs its figures, and the city says so', async () => {
  const { body } = await office().get<{ nightlyFile: unknown }>('/api/system-status')
  const kept = await lastNightlyFile(city.store)
  expect(kept?.date).toBe('2021-07-26')
  expect(body.nightlyFile).toMatchObject({
    state: 'well',
    day: '2021-07-26',
    departments: 2,
    bytes: kept?.signed.length,
    key: kept && thumbprintOf(kept.publicKey),
  })
})

it('whoever has the address and the key has the figures of the dashboard', async () => {
  const made = await office().post<{ address: string }>('/api/feeds', { kind: 'nightly', name: 'Bộ' })
  const { publicKey } = (await lastNightlyFile(city.store)) ?? {}
  const province = {
    code: '48',
    name: 'Thành phố Đà Nẵng',
    address: `${city.url}${made.body.address}`,
    keys: [publicKey],
  }
  const register = join(folder, 'provinces.json')
  writeFileSync(register, JSON.stringify({ format: 1, provinces: [province] }))
  const asked = ['--register', register, '--out', join(folder, 'out'), '--date', '2021-07-26', '--json']
  const { exit, json } = await commandLine(['national-roll-up', ...asked])
  expect(json.missing).toEqual([])
  expect(exit).toBe(0)
  const { body: dashboard } = await office().get<{ city: Figures }>('/api/dashboard/2021')
  expect(json.years[0].total).toEqual({
    counts: dashboard.city.counts,
    rates: { ...dashboard.city.rates, reportRate: dashboard.city.reportRate },
  })
  expect(dashboard.city.counts).toMatchObject({ assigned: 3, openOverdue: 1 })
  expect(city.errors).toEqual([])
})
