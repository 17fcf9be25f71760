import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { commands } from '../../cli/commands.ts'
import type { CityRecord } from '../../functions/documents/city-file/restore.ts'
import { defaultSettings } from '../../functions/organisation/settings/settings.ts'
import { itemOfValue } from '../../functions/platform/table/dated-data.ts'
import type { Store } from '../../functions/platform/table/store.ts'
import { fullCity } from '../functions/documents/city-file/full-city.ts'
import { exportedRecords, fileOf } from '../functions/documents/city-file/whole-city.ts'
import { daNang } from '../functions/documents/papers/july.ts'
import { newStore, storeWith, wholeTable } from '../support/dynamodb.ts'
import { city, newFile } from './command-line.ts'

let store: Store

beforeAll(async () => {
  store = await fullCity()
})

describe('what was typed wrong is told, with exit code 2', () => {
  it.each<[string, readonly string[], string]>([
    ['an unknown command', ['expotr'], 'Không có lệnh expotr'],
    ['no file', ['export'], 'cần tên tệp'],
    ['two files', ['export', 'a', 'b'], 'Thừa “b”'],
    ['an unknown option', ['audit', '--fast'], 'không có --fast'],
    ['an option of another command', ['audit', '--day', '2021-07-26'], 'không có --day'],
    ['no day', ['scan'], '--day cần một giá trị'],
    ['an impossible day', ['scan', '--day', '2021-02-30'], 'không có trong lịch'],
    ['another language', ['audit', '--language', 'fr'], 'vi hoặc en'],
    ['a table without a name', ['audit', '--table'], '--table cần một giá trị'],
    ['an impossible period', ['letter', 'a.docx', '--period', '2021-13'], '--period 2021-13'],
  ])('%s', async (_, args, words) => {
    const { exit, out, err } = await city(args)
    expect({ exit, out }).toEqual({ exit: 2, out: '' })
    expect(err).toContain(words)
  })

  it('as one JSON object too, in both languages', async () => {
    const { exit, json } = await city(['audit', '--fast', '--json'])
    expect(json).toMatchObject({ command: 'audit', ok: false, exit, error: { code: 'unknown-option' } })
    expect(json.error.en).toContain('audit has no --fast')
  })
})

describe('what cannot be reached has exit code 3', () => {
  it.each<[string, () => readonly string[], string]>([
    ['a table that is not there', () => ['audit', '--table', 'no-such-table'], 'There is no such table'],
    ['a folder without a city', () => ['audit', '--data-dir', '/nowhere/at-all'], 'There is no city in'],
    [
      'a file that is not there',
      () => ['restore', '/nowhere/city.jsonl', '--table', store.table],
      'no such file',
    ],
    [
      'a folder to write to that is not there',
      () => ['export', '/nowhere/a.jsonl', '--table', store.table],
      'no such file or folder',
    ],
  ])('%s', async (_, args, words) => {
    const { exit, err } = await city(args(), { lang: 'en_GB.UTF-8' })
    expect(exit).toBe(3)
    expect(err).toContain(words)
    expect(err).not.toMatch(/\bat .*\.ts:\d+/)
  })
})

describe('files', () => {
  it('are never written over, and are the owner’s alone', async () => {
    const file = newFile()
    expect((await city(['export', file, '--table', store.table])).exit).toBe(0)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const before = readFileSync(file, 'utf8')
    const second = await city(['export', file, '--table', store.table])
    expect(second).toMatchObject({ exit: 2, out: '' })
    expect(readFileSync(file, 'utf8')).toBe(before)
    expect(existsSync(`${file}.part`)).toBe(false)
  })

  it('hold texts with every sign that other programs take for a line’s end', async () => {
    const odd = 'hash\u2028of\u2029a command'
    const records: CityRecord[] = (await exportedRecords(store)).map((record) =>
      record.kind === 'letter-command' ? { ...record, bodyHash: odd } : record,
    )
    const file = newFile()
    writeFileSync(file, fileOf(records).join('\r\n'))
    const fresh = await newStore()
    expect(await city(['restore', file, '--table', fresh.table])).toMatchObject({ exit: 0, err: '' })
    expect(await exportedRecords(fresh)).toEqual(records)
  })

  it('whose records make no city are refused by line and field, in words', async () => {
    const records = (await exportedRecords(store)).map((record) => {
      if (record.kind === 'task') return { ...record, naming: { ...record.naming, title: 7 } }
      return record.kind === 'user' ? { ...record, user: { ...record.user, department: 'SKHONG' } } : record
    }) as CityRecord[]
    const file = newFile()
    writeFileSync(file, fileOf(records).join('\n'))
    const fresh = await newStore()
    const { exit, err } = await city(['restore', file, '--table', fresh.table])
    const line = records.findIndex(({ kind }) => kind === 'task') + 2
    expect(exit).toBe(1)
    expect(err).toContain(`dòng ${line}: /naming/title: Sai kiểu dữ liệu`)
    expect(await wholeTable(fresh)).toEqual([])
  })
})

describe('scan', () => {
  it('records a day once; the second run writes nothing', async () => {
    const own = await storeWith(await wholeTable(store))
    const first = await city(['scan', '--day', '2021-07-29', '--table', own.table, '--json'])
    expect(first).toMatchObject({ exit: 0, json: { ok: true, day: '2021-07-29' } })
    expect(first.json.writes).toBeGreaterThan(0)
    const second = await city(['scan', '--day', '2021-07-29', '--table', own.table])
    expect(second).toMatchObject({ exit: 0, out: 'Ngày 29/07/2021 đã quét từ trước; không ghi gì.\n' })
    expect(await city(['recount', '--table', own.table])).toMatchObject({ exit: 0 })
  })

  it('refuses a day that has not come', async () => {
    const { exit, err } = await city(['scan', '--day', '2099-01-01', '--table', store.table])
    expect(exit).toBe(1)
    expect(err).toContain('chưa tới')
  })
})

it('recount names the department whose figures are not the sum of its tasks', async () => {
  const items = await wholeTable(store)
  const wrong = items.map((item) =>
    item.pk === 'TALLY#2021' && item.sk === 'D#SXD' ? { ...item, doneOnTime: 7 } : item,
  )
  const { exit, out } = await city(['recount', '--table', (await storeWith(wrong)).table])
  expect(exit).toBe(1)
  expect(out).toMatch(/KHÔNG KHỚP[^\n]*\n {2}SXD: doneOnTime 7 ≠ \d/)
})

describe('letter', () => {
  const named = async () => {
    const items = await wholeTable(store)
    const settings = itemOfValue('settings', {
      from: '2021-01-01',
      value: { ...defaultSettings, ...daNang },
      by: 'quantri',
      at: '2020-12-31T02:00:00.000Z',
    })
    return storeWith([...items.filter(({ pk }) => pk !== settings.pk), { ...settings, schema: 1 }])
  }

  it('is a Word file with the city’s figures of that day', async () => {
    const own = await named()
    const file = newFile('docx')
    const args = ['letter', file, '--period', '2021', '--rule-set', '4651', '--as-of', '2021-07-26']
    const { exit, json } = await city([...args, '--table', own.table, '--json'])
    expect({ exit, ruleSet: json.ruleSet, assigned: json.assigned }).toEqual({
      exit: 0,
      ruleSet: '4651',
      assigned: 4,
    })
    const xml = new TextDecoder().decode(unzipSync(readFileSync(file))['word/document.xml'])
    expect(xml).toContain('được giao 4 nhiệm vụ')
    expect(xml).toContain('tính đến hết ngày 26/7/2021')
  })

  it('is not written without a name of the city, or by rules that are not there', async () => {
    const file = newFile('docx')
    const args = ['letter', file, '--period', '2021', '--as-of', '2021-07-26', '--json']
    const unnamed = await city([...args, '--table', store.table])
    expect(unnamed).toMatchObject({ exit: 1, json: { error: { code: 'papers-without-names' } } })
    const { table } = await named()
    const unknown = await city([...args, '--table', table, '--rule-set', 'khong-co'])
    expect(unknown).toMatchObject({ exit: 1, json: { error: { code: 'unknown-set' } } })
    expect(existsSync(file)).toBe(false)
  })
})

describe('import', () => {
  const table = [
    'Số, ký hiệu;Ngày ban hành;Loại văn bản;Cơ quan ban hành;Trích yếu;Nội dung nhiệm vụ;Đơn vị chủ trì;Thời hạn',
    '90/UBND-KT;05/07/2021;Công văn;UBND thành phố;Về nhà ở;Báo cáo quỹ nhà;SXD;20/08/2021',
    '90/UBND-KT;05/07/2021;Công văn;UBND thành phố;Về nhà ở;Rà soát biên chế;SKHONG;20/08/2021',
  ]

  it('looks first, enters the good rows when told to, gives the wrong ones back, and adds nothing the second time', async () => {
    const own = await storeWith(await wholeTable(store))
    const file = newFile('csv')
    writeFileSync(file, table.join('\n'))
    const args = ['import', file, '--by', 'vp.kstt1', '--table', own.table, '--json']
    const before = await wholeTable(own)
    const looked = await city(args)
    expect(looked).toMatchObject({ exit: 1, json: { entered: false, counts: { new: 1, wrong: 1 } } })
    expect(await wholeTable(own)).toEqual(before)

    const entered = await city([...args, '--enter', '--errors'])
    expect(entered).toMatchObject({ exit: 1, json: { entered: true, counts: { written: 1, wrong: 1 } } })
    expect(entered.json.rows[1].errors[0]).toMatchObject({ column: 'Đơn vị chủ trì' })
    expect(existsSync(entered.json.errorsFile)).toBe(true)
    expect(await city(['audit', '--table', own.table])).toMatchObject({ exit: 0 })

    const after = await wholeTable(own)
    expect((await city([...args, '--enter'])).json.counts).toMatchObject({ exists: 1, written: 0 })
    expect(await wholeTable(own)).toEqual(after)
  })

  it('Ctrl-C: what is being written is finished and told; the same command goes on', async () => {
    const own = await storeWith(await wholeTable(store))
    const file = newFile('csv')
    const rows = Array.from(
      { length: 200 },
      (_, row) =>
        `90/UBND-KT;05/07/2021;Công văn;UBND thành phố;Về nhà ở;Báo cáo quỹ nhà số ${row};SXD;20/08/2021`,
    )
    writeFileSync(file, [table[0], ...rows].join('\n'))
    const args = ['import', file, '--by', 'vp.kstt1', '--table', own.table, '--json', '--enter']
    const stopped = await city(args, { isTTY: true, stopAt: /Đang nhập.* [1-9]\d*\/200/ })
    const { written, left } = stopped.json.counts
    expect(stopped).toMatchObject({ exit: 130, json: { ok: false } })
    expect([written > 0, left > 0, written + left]).toEqual([true, true, 200])
    expect(await city(args)).toMatchObject({ exit: 0, json: { counts: { exists: written, written: left } } })
    expect(await city(['audit', '--table', own.table])).toMatchObject({ exit: 0 })
  })

  it('asks which column is meant, with the option to answer by', async () => {
    const own = await storeWith(await wholeTable(store))
    const file = newFile('csv')
    const columns = 'Số, ký hiệu;Nội dung nhiệm vụ;Đơn vị chủ trì;Thời hạn;Tiến độ thực hiện'
    writeFileSync(file, [columns, '91/UBND-KT;Báo cáo quỹ nhà;SXD;20/08/2021;30/09/2021'].join('\n'))
    const facts = [
      '--issuedOn',
      '2021-07-05',
      '--kind',
      'official-letter',
      '--issuer',
      'UBND',
      '--abstract',
      'Nhà ở',
    ]
    const args = ['import', file, '--by', 'vp.kstt1', '--table', own.table, ...facts]
    const asked = await city([...args, '--enter'])
    expect(asked).toMatchObject({ exit: 1 })
    expect(asked.out).toContain('--columns A:number,B:title,C:lead,')
    const answered = await city([...args, '--columns', 'D:deadline,E:none', '--json'])
    expect(answered).toMatchObject({ exit: 0, json: { counts: { new: 1 } } })
    expect(answered.json.rows[0].dueOn).toBe('2021-08-20')
  })

  it('rows without a lead wait, and directives without a date or symbol are entered, where the options say so', async () => {
    const own = await storeWith(await wholeTable(store))
    const file = newFile('csv')
    const rows = [
      '92;;Công văn;UBND thành phố;Về nhà ở;Báo cáo quỹ nhà;;20/08/2021',
      '93;;Công văn;UBND thành phố;Về biên chế;Rà soát biên chế;SXD;khẩn trương',
    ]
    writeFileSync(file, [table[0], ...rows].join('\n'))
    const args = ['import', file, '--by', 'vp.kstt1', '--table', own.table]
    const told = await city(args)
    expect(told).toMatchObject({ exit: 1 })
    for (const choice of ['chờ xác định đơn vị chủ trì', 'văn bản chưa rõ ngày'])
      expect(told.out).toContain(choice)

    const both = [...args, '--await-lead', '--date-unknown']
    const contrary = await city([...both, '--issuedOn', '2021-07-05', '--json'])
    expect(contrary).toMatchObject({ exit: 2, json: { error: { code: 'date-known-and-unknown' } } })
    const looked = await city(both)
    expect(looked).toMatchObject({ exit: 0, out: expect.stringContaining('2 dòng') })
    expect(looked.out).toContain('1 nhiệm vụ sẽ chờ xác định đơn vị chủ trì')
    expect(looked.out).toContain('văn bản số 93 chưa đủ: ký hiệu, ngày ban hành')

    const entered = await city([...both, '--symbol', 'UBND-KT', '--enter', '--json'])
    expect(entered.json.counts).toMatchObject({ written: 2, waiting: 1, incomplete: 2 })
    expect(entered.json.rows[0].directive).toMatch(/^\d{4}-00-00_92_UBND-KT$/)
    expect(await city(['audit', '--table', own.table])).toMatchObject({ exit: 0 })
    const after = await wholeTable(own)
    const again = await city([...both, '--symbol', 'UBND-KT', '--enter', '--json'])
    expect(again.json.counts).toMatchObject({ exists: 2, written: 0 })
    expect(await wholeTable(own)).toEqual(after)
  })

  it.each<[string, readonly string[], string]>([
    ['a person who is not there', ['--by', 'ai.do'], 'not-registered'],
    ['a person who may not register', ['--by', 'cv.snv'], 'forbidden'],
  ])('refuses %s', async (_, by, code) => {
    const file = newFile('csv')
    writeFileSync(file, table.join('\n'))
    const { exit, json } = await city(['import', file, ...by, '--table', store.table, '--json'])
    expect({ exit, code: json.error.code }).toEqual({ exit: 1, code })
  })

  it('refuses a file that holds no list', async () => {
    const file = newFile('xlsx')
    writeFileSync(file, 'not a workbook')
    const { exit, err } = await city(['import', file, '--by', 'vp.kstt1', '--table', store.table])
    expect(exit).toBe(1)
    expect(err).not.toMatch(/unexpected|không lường/)
  })
})

describe('to a person', () => {
  it('progress is shown on a terminal alone, never beside the result', async () => {
    const shown = await city(['export', newFile(), '--table', store.table, '--json'], { isTTY: true })
    expect(shown.err).toMatch(/Đang ghi tệp \[#{24}\] 100 %/)
    expect(shown.json.ok).toBe(true)
    expect((await city(['export', newFile(), '--table', store.table])).err).toBe('')
  })

  it.each(Object.keys(commands))('--help of %s says how to use it and its exit codes', async (name) => {
    for (const lang of ['vi_VN', 'en_US']) {
      const { exit, out } = await city([name, '--help'], { lang })
      expect(exit).toBe(0)
      expect(out).toContain(`npm run city -- ${name}`)
      expect(out).toContain(lang === 'vi_VN' ? 'Mã thoát' : 'Exit codes')
    }
  })

  it('the program itself: one object on standard output, and its exit code', () => {
    const main = new URL('../../cli/main.ts', import.meta.url).pathname
    const ran = spawnSync(process.execPath, [main, 'audit', '--table', 'no-such-table', '--json'], {
      encoding: 'utf8',
    })
    expect({ status: ran.status, err: ran.stderr }).toEqual({ status: 3, err: '' })
    expect(JSON.parse(ran.stdout)).toMatchObject({ ok: false, exit: 3, error: { code: 'city-unreachable' } })
  })
})
