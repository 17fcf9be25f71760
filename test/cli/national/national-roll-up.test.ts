import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { read, utils } from '@e965/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noTally } from '../../../functions/organisation/departments/tally.ts'
import type { LocalDate } from '../../../functions/shared/dates/dates.ts'
import { city } from '../command-line.ts'
import { answering, fileOf, newProvince, signedBy, type TestProvince } from './province.ts'

const folder = mkdtempSync(join(tmpdir(), 'dung-han-national-'))
afterAll(() => rmSync(folder, { recursive: true }))

const [daNang, hue, caMau, lateOne] = [
  newProvince('48', 'Thành phố Đà Nẵng'),
  newProvince('46', 'Thành phố Huế'),
  newProvince('96', 'Tỉnh Cà Mau'),
  newProvince('12', 'Tỉnh Lai Châu'),
]

/** A night in which so many of a hundred tasks are overdue. */
const nightWith = (date: LocalDate, openOverdue: number) => ({
  date,
  snapshots: [
    { date, year: 2026, tallies: { SXD: { ...noTally(), doneOnTime: 100 - openOverdue, openOverdue } } },
  ],
})

const overdue: Record<string, number> = { '48': 4, '46': 11, '12': 25 }
let isLateOneThere = false
let asked = 0

/** A province that shows the file of whichever night is asked for. */
const showing = (province: TestProvince, isThere = () => true) =>
  answering(async ({ url = '' }, answer) => {
    asked += 1
    const date = new URL(url, 'http://a').searchParams.get('date') as LocalDate
    if (!isThere()) return void answer.writeHead(404).end()
    const night = nightWith(date, overdue[province.code] ?? 0)
    return void answer.end(await signedBy(province, fileOf(province, night)))
  })

const register = join(folder, 'provinces.json')

const rollUp = (date: string, out = 'out', ...more: string[]) =>
  city(['national-roll-up', '--register', register, '--out', join(folder, out), '--date', date, ...more])

const sheetsOf = (date: string, out = 'out') => {
  const book = read(readFileSync(join(folder, out, `${date}.xlsx`)))
  return Object.fromEntries(
    book.SheetNames.map((name) => [
      name,
      utils.sheet_to_json<unknown[]>(book.Sheets[name] ?? {}, { header: 1 }).slice(1),
    ]),
  )
}
const column = (rows: unknown[][] | undefined, place: number) => rows?.map((row) => row[place])

beforeAll(async () => {
  const yesterdays = await signedBy(caMau, fileOf(caMau, nightWith('2026-03-01', 1)))
  mkdirSync(join(folder, 'by-hand'))
  writeFileSync(join(folder, 'by-hand', '96-2026-03-02.jws'), yesterdays)
  const entry = ({ code, name, key }: TestProvince, where: object) => ({ code, name, ...where, keys: [key] })
  const provinces = [
    entry(daNang, { address: await showing(daNang) }),
    entry(hue, { address: await showing(hue) }),
    entry(caMau, { file: 'by-hand/96-{date}.jws' }),
    entry(lateOne, { address: await showing(lateOne, () => isLateOneThere) }),
  ]
  writeFileSync(register, JSON.stringify({ format: 1, provinces }))
})

describe('npm run city -- national-roll-up', () => {
  it('puts the provinces side by side, the worst first, and names who is missing and why', async () => {
    const { exit, json } = await rollUp('2026-03-02', 'out', '--json')
    expect(exit).toBe(1)
    expect(json.years[0].provinces.map(({ code }: { code: string }) => code)).toEqual(['46', '48'])
    expect(json.years[0].total.counts).toMatchObject({ assigned: 200, doneOnTime: 185, openOverdue: 15 })
    expect(
      json.missing.map(({ code, reason }: { code: string; reason: { code: string } }) => [code, reason.code]),
    ).toEqual([
      ['96', 'older-day'],
      ['12', 'status'],
    ])
    const sheets = sheetsOf('2026-03-02')
    expect(Object.keys(sheets)).toEqual([
      'Năm 2026',
      'Chưa có số liệu',
      'Diễn biến',
      'Đơn vị năm 2026',
      'Nguồn',
    ])
    expect(column(sheets['Năm 2026'], 2)).toEqual(['Thành phố Huế', 'Thành phố Đà Nẵng', 'Cộng'])
    expect(column(sheets['Chưa có số liệu'], 1)).toEqual(['96', '12'])
    expect(String(sheets['Chưa có số liệu']?.[0]?.[3])).toContain('01/03/2026')
  })

  it('says it in words', async () => {
    const { out } = await rollUp('2026-03-02')
    expect(out).toContain('2/4 tỉnh, thành phố')
    expect(out).toContain('1. Thành phố Huế: quá hạn 11/100 (11,00%)')
    expect(out).toContain('12 Tỉnh Lai Châu: Chưa có tệp của đêm này, hoặc địa chỉ đã hủy (404).')
  })

  it('is the same from the same files, and asks only whoever was missing', async () => {
    const before = readFileSync(join(folder, 'out', '2026-03-02.json'), 'utf8')
    const times = asked
    await rollUp('2026-03-02')
    expect(readFileSync(join(folder, 'out', '2026-03-02.json'), 'utf8')).toBe(before)
    expect(asked).toBe(times + 1)
  })

  it('takes a province that was late when it is there', async () => {
    isLateOneThere = true
    const { json } = await rollUp('2026-03-02', 'out', '--json')
    expect(json.years[0].provinces.map(({ code }: { code: string }) => code)).toEqual(['12', '46', '48'])
    expect(json.missing).toHaveLength(1)
  })

  it('tells the nights that were kept as a trend', async () => {
    overdue['46'] = 2
    const { json } = await rollUp('2026-03-03', 'out', '--json')
    expect(
      json.trend.map(
        ({
          date,
          provinces,
          counts,
        }: {
          date: string
          provinces: number
          counts: { openOverdue: number }
        }) => [date, provinces, counts.openOverdue],
      ),
    ).toEqual([
      ['2026-03-02', 3, 40],
      ['2026-03-03', 3, 31],
    ])
    const sheet = sheetsOf('2026-03-03')['Năm 2026']
    const change = (name: string) => sheet?.find((row) => row[2] === name)?.at(-1)
    expect(['Thành phố Huế', 'Thành phố Đà Nẵng'].map(change)).toEqual([-9, 0])
  })

  it('makes a past night again from what was kept, as long as it verifies', async () => {
    const kept = join(folder, 'out', 'files', '2026-03-02')
    expect(readdirSync(kept).sort()).toEqual(['12.jws', '46.jws', '48.jws'])
    const altered = readFileSync(join(kept, '46.jws'), 'utf8')
    writeFileSync(join(kept, '46.jws'), `${altered.slice(0, -10)}AAAAAAAAAA`)
    const { json } = await rollUp('2026-03-02', 'out', '--json')
    // What no longer verifies is fetched again, as the province tells it by now.
    expect(json.years[0].total.counts.openOverdue).toBe(31)
  })

  it('refuses a day that has not come, and a register that is not there', async () => {
    expect((await rollUp('2099-01-01')).exit).toBe(1)
    const { exit, err } = await city(['national-roll-up', '--register', '/nowhere.json', '--out', folder])
    expect(exit).toBe(3)
    expect(err).toContain('/nowhere.json')
  })

  it('says how it is called', async () => {
    const { exit, out } = await city(['national-roll-up', '--help'])
    expect(exit).toBe(0)
    expect(out).toContain('npm run city -- national-roll-up --register DANH-SÁCH.json --out THƯ-MỤC')
  })
})
