import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { CityRecord } from '../../../../functions/documents/city-file/restore.ts'
import { levelWords } from '../../../../functions/documents/papers/figures/level-words.ts'
import { noPaperNames } from '../../../../functions/organisation/settings/paper-names.ts'
import { defaultSettings } from '../../../../functions/organisation/settings/settings.ts'
import { newTask, openCity } from '../../platform/http/city.ts'
import { type Api, itIs } from '../../platform/http/handlers.ts'
import { codeOf, registrationOf } from '../../platform/table/city.ts'
import { lived, smallCityTasks } from '../../platform/table/small-city.ts'
import { accept, finish, july } from '../../tasks/task/stories.ts'
import { daNang } from './july.ts'
import {
  annexCells,
  cityNumbers,
  departmentNumbers,
  numbersIn,
  type Row,
  readSheet,
  readWord,
  sheetCells,
} from './paper-words.ts'

let api: Api

/** Departments of different size: some of every status, and so many done more. */
const more = { SXD: 0, STC: 12, SNV: 40 }

const doneMore = Object.entries(more).flatMap(([department, count]) =>
  Array.from({ length: count }, (_, place) => {
    const given = { department, code: codeOf(`more${department}`, place), dueOn: july(20) }
    return lived(registrationOf(given), [july(5), finish], [july(10 + (place % 9)), accept])
  }).flat(),
)

const threeLevels = {
  name: 'ba-muc',
  letter: '1/UBND-KSTT ngày 1-1-2021',
  from: '2021-01-01',
  levels: [
    { level: 'commend', floor: 1, all: [{ share: 'done', is: '>', percent: 70 }], any: [] },
    { level: 'acknowledge', floor: 1, all: [{ share: 'done', is: '>', percent: 30 }], any: [] },
    { level: 'criticise', floor: 1, all: [], any: [{ share: 'openOverdue', is: '>', percent: 20 }] },
  ],
}

const entered = { from: '2021-01-01', by: 'qt.mot', at: '2020-12-31T02:00:00.000Z' } as const
const names: CityRecord = {
  kind: 'settings',
  entry: { ...entered, value: { ...defaultSettings, ...daNang } },
}

beforeAll(async () => {
  const rules = { kind: 'rule-set', entry: { ...entered, value: threeLevels } } as CityRecord
  api = await openCity([names, rules, ...smallCityTasks('SXD', 'STC', 'SNV'), ...doneMore])
  itIs('2021-07-27')
})

afterAll(() => {
  vi.useRealTimers()
})

const figuresOf = async (query: string) => (await api.ask('vp.mot', `GET /api/figures?${query}`)).body
const fileOf = async (path: string, user = 'vp.mot') => {
  const { status, bytes, headers, text } = await api.fetch(user, `GET /api/papers/${path}`)
  expect([path, status], text.slice(0, 300)).toEqual([path, 200])
  return { bytes, text, headers }
}
const wordOf = async (path: string, user?: string) => readWord((await fileOf(path, user)).bytes)
const numbersOf = (cells: readonly string[] = []) => cells.map((text) => numbersIn(text)[0])

const cases = [
  'period=2021&asOf=2021-07-12&ruleSet=4651',
  'period=2021&asOf=2021-07-20&ruleSet=ba-muc',
  'period=2021-07&asOf=2021-07-20&ruleSet=5120&formulaSet=national',
  'period=2021&asOf=2021-07-27&ruleSet=ba-muc&basis=original',
  'assignedFrom=2020-12-01&assignedTo=2021-07-26&ruleSet=ba-muc&starred=true',
]

describe.each(cases)('as the API’s JSON: %s', (query) => {
  let figures: Awaited<ReturnType<typeof figuresOf>>
  beforeAll(async () => {
    figures = await figuresOf(query)
  })

  it('every number of the letter, and whom it names', async () => {
    const { city, departments } = figures
    const { paragraphs, tables } = await wordOf(`letter?${query}`)
    const opening = paragraphs.find((text) => text.startsWith('Qua theo dõi')) ?? ''
    expect(numbersIn(opening.slice(opening.indexOf('được giao')))).toEqual(cityNumbers(city))
    const lines = paragraphs.filter((text) => text.startsWith('- Sở'))
    const named = (departments as Row[]).filter(({ verdict }) => verdict.level)
    expect(lines).toHaveLength(named.length)
    for (const row of named)
      expect(numbersIn(lines.find((line) => line.startsWith(`- Sở ${row.code}:`)) ?? '')).toEqual(
        departmentNumbers(row),
      )
    expectAnnex(tables.at(-1) ?? [], city, departments)
  })

  it('every number of the report', async () => {
    const { city, departments } = figures
    const { paragraphs, tables } = await wordOf(`report?${query}`)
    const numbers = (start: string) =>
      numbersIn((paragraphs.find((text) => text.startsWith(start)) ?? '').replace(start, ''))
    const [result, , overdue, reports, left] = paragraphs.filter((text) => /^[1-5]\. /.test(text))
    const resultNumbers = numbersIn(
      (result ?? '').replace(/(trong năm \d+|trong tháng \d+ năm \d+|từ ngày[^;]*);/, ''),
    )
    expect(resultNumbers.slice(1)).toEqual(cityNumbers(city))
    const changes = Object.values(city.change as Record<string, number | null>)
    expect(numbers('2. ')).toEqual(changes.flatMap((points) => (points ? [Math.abs(points)] : [])))
    const { ageing, other } = city
    expect(numbersIn((overdue ?? '').replaceAll(/từ \d+ đến \d+ ngày|trên 120 ngày/g, '')).slice(1)).toEqual([
      ...(city.counts.openOverdue ? [city.counts.openOverdue] : []),
      ...(city.counts.openOverdue ? ['1-30', '31-120', 'over-120'].map((age) => ageing[age]) : []),
      other.counts.doneOnTime,
      other.counts.openOverdue,
    ])
    const outOf = ({ numerator, denominator, percent, unknown }: Record<string, number | null>) =>
      [...(denominator ? [numerator, denominator, percent] : []), unknown || null].filter(
        (number) => number !== null,
      )
    expect(numbersIn(reports ?? '').slice(1)).toEqual([...outOf(city.reportRate), ...outOf(city.updateRate)])
    expect(numbersIn(left ?? '').slice(1)).toEqual([
      city.silent.tasks,
      city.backlog.open,
      city.backlog.openOverdue,
    ])
    expectAnnex(tables.at(-1) ?? [], city, departments)
  })

  it('every number of the workbook and of the CSV', async () => {
    const { city, departments } = figures
    const { bytes } = await fileOf(`figures?${query}&format=xlsx`)
    const [, ...rows] = readSheet(bytes)
    const expected = (departments as Parameters<typeof sheetCells>[0][]).map((row, place) => [
      place + 1,
      row.code,
      `Sở ${row.code}`,
      ...sheetCells(row),
      row.verdict.level ? levelWords[row.verdict.level as keyof typeof levelWords] : '',
    ])
    expect(rows).toEqual([...expected, ['', '', 'Tổng cộng', ...sheetCells(city), '']])
    const { text } = await fileOf(`figures?${query}&format=csv`)
    const [, ...lines] = text.trimEnd().split('\r\n')
    expect(lines.map((line) => line.split(','))).toEqual(expected.map((cells) => cells.map(String)))
  })

  it('of the departments of one volume alone, where the table shows no others', async () => {
    const departments: { code: string; volume: string }[] = figures.departments
    const { code, volume } = departments[0] ?? { code: '', volume: 'small' }
    const { bytes } = await fileOf(`figures?${query}&format=xlsx&group=${volume}`)
    const [, ...rows] = readSheet(bytes)
    const alike = departments.filter((row) => row.volume === volume)
    expect(rows.map((cells) => cells[1])).toEqual(alike.map((row) => row.code))
    expect(alike.map((row) => row.code)).toContain(code)
  })

  it('every number of the letter that urges a department', async () => {
    const { departments } = figures
    const row = (departments as Row[]).find(({ code }) => code === 'SXD')
    if (!row) throw new Error('Sở SXD has tasks')
    const { paragraphs, tables } = await wordOf(`urgings/SXD?${query}`)
    const opening = paragraphs.find((text) => text.startsWith('Theo kết quả')) ?? ''
    const { openOverdue = 0 } = row.counts
    expect(numbersIn(opening.slice(opening.indexOf('Sở SXD được giao')))).toEqual([
      ...departmentNumbers(row),
      ...(openOverdue ? [openOverdue] : []),
    ])
    expect((tables[2] ?? []).slice(1)).toHaveLength(openOverdue)
  })
})

const expectAnnex = (table: readonly string[][], city: Row, departments: readonly Row[]) => {
  const [, , all, ...more] = table
  const rows = more.filter(([number]) => /^\d+$/.test(number ?? ''))
  expect([all?.[1], ...numbersOf(all?.slice(2, -1))]).toEqual(['Toàn thành phố', ...annexCells(city)])
  const told = Object.fromEntries(rows.map(([, name, ...cells]) => [name, numbersOf(cells.slice(0, -1))]))
  expect(told).toEqual(Object.fromEntries(departments.map((row) => [`Sở ${row.code}`, annexCells(row)])))
}

it('whom the letter names, and in which order, is what the register of letters proposes', async () => {
  itIs('2021-07-27')
  const { body } = await api.ask('vp.mot', 'GET /api/dashboard/2021?ruleSet=ba-muc')
  const { paragraphs } = await wordOf('letter?period=2021&ruleSet=ba-muc')
  const lines = paragraphs.flatMap((text) => /^- Sở (\w+):/.exec(text)?.[1] ?? [])
  const named = body.named.flatMap(({ departments }: { departments: string[] }) => departments)
  expect(named).toEqual(lines)
  expect(body.named.map(({ level }: { level: string }) => level)).toEqual([
    'commend',
    'acknowledge',
    'criticise',
  ])
})

describe('the paper of a decision on an extension', () => {
  it('is of the decision asked for, by its names, signed by the leader who took it', async () => {
    itIs('2021-07-27')
    const id = await newTask(api, { title: 'Giải phóng mặt bằng', dueOn: '2021-07-30' })
    const plan = { cause: 'Chờ ý kiến', plan: 'Làm việc', reason: 'legal-basis' }
    const asked = { outcome: 'unfinished', proposedDueOn: '2021-08-31', ...plan }
    expect((await api.ask('vp.mot', `GET /api/papers/extensions/${id}`)).body.code).toBe('no-extension-paper')
    await api.command('cv.sxd', id, 'report', asked)
    await api.command('ct.mot', id, 'extension', { decision: 'refuse', reason: 'Đủ thời gian' })
    itIs('2021-07-28')
    const corrected = { dueOn: '2021-08-20', objectiveCause: true, reason: 'Xem lại' }
    await api.command('ct.mot', id, 'extension-correction', corrected)
    const again = { ...corrected, dueOn: '2021-08-10', reason: 'Ghi nhầm' }
    expect((await api.command('ct.mot', id, 'extension-correction', again)).status).toBe(200)
    const { version } = (await api.ask('vp.mot', `GET /api/tasks/${id}`)).body
    const textsOf = async (query = '', user?: string) => {
      const { paragraphs, tables } = await wordOf(`extensions/${id}${query}`, user)
      return [...paragraphs, ...tables.flat(2)].join('\n')
    }
    const refusal = await textsOf(`?version=${version - 2}`, 'gd.sxd')
    expect(refusal).toContain('không thống nhất gia hạn. Lý do: Đủ thời gian.')
    expect(refusal).toContain('Đà Nẵng, ngày 27 tháng 7 năm 2021')
    expect(refusal).toContain('ct.mot')
    const granted = await textsOf(`?version=${version - 1}`)
    expect(granted).toContain('từ ngày 30/7/2021 đến hết ngày 20/8/2021, tăng 21 ngày')
    expect(granted).toMatch(/thay thế Công văn số.*ngày 27 tháng 7 năm 2021/)
    const last = await textsOf()
    expect(last).toContain('từ ngày 20/8/2021 thành đến hết ngày 10/8/2021')
    expect(last).toMatch(/đã gia hạn tại Quyết định số.*ngày 28 tháng 7 năm 2021/)
    expect((await api.ask('cv.stc', `GET /api/papers/extensions/${id}`)).status).toBe(404)
  })
})

describe('a file', () => {
  it('an urging cites the last letter that urged the department, also of the year before', async () => {
    const letter = { number: '9001', symbol: 'UBND-KSTT', issuedOn: '2020-12-28' }
    const named = [{ department: 'STC', level: 'criticise' }]
    const sent = { ...letter, ruleSet: 'ba-muc', ruleSetVersion: 1, named }
    expect(await api.ask('vp.mot', 'POST /api/letters', sent)).toMatchObject({ status: 201 })
    const { paragraphs } = await wordOf('urgings/STC?period=2021&asOf=2021-07-26&ruleSet=ba-muc')
    expect(paragraphs.join('\n')).toMatch(/Công văn số 9001/)
  })

  it('has a Vietnamese name, and is not kept on the way', async () => {
    const { headers } = await fileOf('letter?period=2021&asOf=2021-07-26')
    expect(headers).toMatchObject({
      'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'cache-control': 'no-store',
    })
    const [, name = ''] = /filename\*=UTF-8''(\S+)$/.exec(String(headers['content-disposition'])) ?? []
    expect(decodeURIComponent(name)).toBe('Công văn kết quả nhiệm vụ năm 2021 tính đến 26-7-2021.docx')
  })

  it('is made by who writes or signs it', async () => {
    const statusOf = async (user: string, path: string) =>
      (await api.fetch(user, `GET /api/papers/${path}?period=2021`)).status
    for (const path of ['letter', 'report', 'urgings/SXD']) {
      expect([path, await statusOf('vp.mot', path)]).toEqual([path, 200])
      expect([path, await statusOf('ct.mot', path)]).toEqual([path, 200])
      for (const user of ['cv.sxd', 'gd.sxd', 'tt.mot', 'qt.mot'])
        expect([path, user, await statusOf(user, path)]).toEqual([path, user, 403])
    }
  })

  it('is refused where nothing of the day is known, or nothing is to be urged', async () => {
    const answer = async (path: string) => (await api.ask('vp.mot', `GET /api/papers/${path}`)).body
    expect((await answer('letter?period=2021&asOf=2021-12-31')).errors[0].code).toBe('day-in-future')
    expect((await answer('urgings/SXD?period=2019')).code).toBe('no-tasks-to-urge')
    const nothingOverdue = 'period=2021&asOf=2021-07-02&ruleSet=ba-muc'
    const { departments } = await figuresOf(nothingOverdue)
    expect(departments[0].counts).toMatchObject({ openOverdue: 0 })
    expect((await answer(`urgings/${departments[0].code}?${nothingOverdue}`)).code).toBe('no-tasks-to-urge')
    expect((await answer('urgings/XXX?period=2021')).code).toBe('unknown-department')
  })
})

describe('the paper of a request for explanation', () => {
  it('has the figure that was counted when it was asked, signed by the leader who asked', async () => {
    itIs('2021-07-28')
    const about = { kind: 'figure', department: 'SXD', year: 2021, asOf: '2021-07-20', count: 'openOverdue' }
    const asked = { about, question: 'Vì sao quá hạn?', dueOn: '2021-08-05' }
    const { body } = await api.ask('ct.mot', 'POST /api/explanations', asked)
    expect(body.about.value).toBeGreaterThan(0)
    const { paragraphs, tables } = await wordOf(`explanations/${body.id}`, 'gd.sxd')
    const all = paragraphs.join('\n')
    expect(all).toContain(`số nhiệm vụ quá hạn chưa hoàn thành của Sở SXD là ${body.about.value} nhiệm vụ.`)
    expect(tables.flat(2).join()).toContain('Đà Nẵng, ngày 28 tháng 7 năm 2021')
    expect(tables.flat(2).join()).toContain('ct.mot')
    const other = await api.ask('cv.stc', `GET /api/papers/explanations/${body.id}`)
    expect(other.status).toBe(404)
  })
})

it('a city without names is told which are missing and who enters them', async () => {
  const { body: told, etag } = await api.ask('qt.mot', 'GET /api/settings')
  const settings = { ...told.settings, ...noPaperNames, cityName: 'tỉnh Quảng Nam' }
  await api.ask('qt.mot', 'PUT /api/settings', { from: '2021-07-29', settings }, { ifMatch: etag })
  itIs('2021-07-29')
  const { status, body } = await api.ask('vp.mot', 'GET /api/papers/letter?period=2021')
  expect([status, body.code]).toEqual([409, 'papers-without-names'])
  expect(body.detail).toContain(
    'còn thiếu: địa danh, ký hiệu đơn vị soạn thảo, danh sách người ký, người ký công văn',
  )
  expect(body.detail).toContain('Quản trị hãy nhập ở mục Thiết lập')
})
