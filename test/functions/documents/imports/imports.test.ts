import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDirective } from '../../../../functions/directives/directive/directives-store.ts'
import type { ImportReport, ReportedRow } from '../../../../functions/documents/imports/run/import-report.ts'
import { recountYear } from '../../../../functions/figures/today/recount/recount.ts'
import { tablesButCounts } from '../../../support/dynamodb.ts'
import { newTask } from '../../platform/http/city.ts'
import type { Api } from '../../platform/http/handlers.ts'
import { directive, fileOf, type Line, rowsIn } from './import-files.ts'
import { type Imports, openImports } from './import-jobs.ts'

let api: Api
let imports: Imports

beforeAll(async () => {
  imports = await openImports()
  api = imports.api
})

afterAll(() => imports.close())

/** Everything but jobs and their files, which say that somebody asked. */
const city = async () => (await tablesButCounts(api.store)).filter(({ pk }) => !String(pk).startsWith('JOB'))

const jobOf = (user: string, id: string) => imports.jobOf(user, id)
const send = (lines: readonly Line[]) => imports.send(lines)
const preview = (lines: readonly Line[]) => imports.preview(lines)
const enter = (lines: readonly Line[], user?: string) => imports.enter(lines, user)

const idsOf = async (key: string) => (await readDirective(api.store, key))?.taskIds ?? []

const lines: readonly Line[] = [
  directive('101/UBND-KSTT', {
    title: 'Rà soát quy hoạch',
    lead: 'sở sxd',
    deadline: '2021-08-15',
    starred: 'x',
  }),
  {
    title: 'Báo cáo giải ngân',
    lead: 'các sở, ban, ngành',
    deadline: 'ngày 25 hằng tháng',
    until: '30/09/2021',
  },
  {
    title: 'Kiểm tra hiện trường',
    lead: 'SXD',
    coordinating: 'SO STC; Sở SNV',
    deadline: '10 ngày kể từ ngày ký',
  },
  directive('102/UBND-KSTT', {
    title: 'Xử lý kiến nghị',
    lead: 'Sở Hàng không',
    deadline: '31/02/2021',
    note: 'a',
  }),
  { title: 'Trả lời cử tri', lead: 'STC', deadline: '5' },
  { title: 'Thẩm định giá', lead: 'STC', deadline: '30/8/2021' },
]

describe('a file is looked at', () => {
  it('each row as it would be registered, or with its cells and what is wrong; nothing is written', async () => {
    const before = await city()
    const { job, rows } = await preview(lines)
    expect(job.counts).toMatchObject({ rows: 6, new: 4, wrong: 2, exists: 0, tasks: 12 })
    expect(rows[0]).toMatchObject({
      row: 2,
      state: 'new',
      number: '101/UBND-KSTT',
      departments: ['SXD'],
      dueOn: '2021-08-15',
    })
    expect(rows[1]).toMatchObject({
      tasks: 9,
      departments: ['SXD', 'SNV', 'STC'].sort(),
      dueOn: '2021-07-25',
    })
    expect(rows[3]?.errors.map(({ column, code }) => [column, code])).toEqual([
      ['Đơn vị chủ trì', 'not-in-register'],
      ['Thời hạn', 'date-does-not-exist'],
    ])
    expect(rows[4]?.errors).toMatchObject([{ column: 'Thời hạn', code: 'number-alone' }])
    expect(JSON.stringify(rows)).not.toMatch(/\{\w+\}/)
    expect(await city()).toEqual(before)
  })

  it('what is refused leaves nothing behind, not even the job', async () => {
    const before = await tablesButCounts(api.store)
    const secret = await send([directive('103/UBND', { title: 'Bố trí lực lượng (TỐI MẬT)', lead: 'SXD' })])
    const damaged = await api.ask('vp.mot', 'POST /api/imports?name=a.xlsx', fileOf(lines).subarray(0, 2_000))
    const other = await api.ask('vp.mot', 'POST /api/imports?name=a.csv', fileOf(lines))
    expect([secret, damaged, other].map(({ status, body }) => [status, body.code])).toEqual([
      [422, 'secret-directive'],
      [422, 'file-damaged'],
      [422, 'file-name-differs'],
    ])
    expect(await tablesButCounts(api.store)).toEqual(before)
  })

  it('rows of one directive must agree on it; the same row is there once', async () => {
    const again = directive('104/UBND', { title: 'Một việc', lead: 'SXD' })
    const { rows } = await preview([again, again, { ...again, abstract: 'Khác', title: 'Việc khác' }])
    expect(rows.map(({ errors }) => errors.map(({ code }) => code))).toEqual([
      [],
      ['row-twice'],
      ['directive-differs'],
    ])
  })

  it('5, 05 and 005 of one symbol and day are one directive, cited one way', async () => {
    const numbers = [
      ['5/CT-UBND', 'Nhiệm vụ a'],
      ['05/ct - ubnd', 'Nhiệm vụ b'],
      ['Số: 005/CT-UBND', 'Nhiệm vụ a'],
    ] as const
    const abstract = 'Chỉ thị'
    const lines = numbers.map(([number, title]) => directive(number, { abstract, title, lead: 'SXD' }))
    const { rows } = await preview(lines)
    expect(rows.map(({ errors }) => errors.map(({ code }) => code))).toEqual([[], [], ['row-twice']])
    expect(rows.map(({ number }) => number)).toEqual(['05/CT-UBND', '05/CT-UBND', '05/CT-UBND'])
  })

  it('every cell is told what is wrong with it', async () => {
    const cases: readonly [Line, string][] = [
      [{ kind: '' }, 'missing'],
      [{ kind: 'thư tay' }, 'kind-not-known'],
      [{ number: 'số mười hai' }, 'number-and-symbol'],
      [{ number: '12/SGV' }, 'directive-symbol-reserved'],
      [{ issuedOn: '2021-07-21' }, 'assigned-in-future'],
      [{ issuedOn: 'hôm qua' }, 'day-not-read'],
      [{ deadline: '2021-06-01' }, 'due-before-issued'],
      [{ deadline: 'hằng tháng' }, 'until-missing'],
      [{ deadline: 'hằng tháng', until: '2021-07-02' }, 'series-empty'],
      [{ starred: 'có lẽ' }, 'yes-or-no'],
      [{ title: '' }, 'missing'],
      [{ lead: '' }, 'lead-missing'],
      [{ lead: 'Chờ xác định đơn vị chủ trì' }, 'lead-missing'],
      [{ lead: 'phối hợp với STC' }, 'lead-missing'],
      [{ lead: 'các đơn vị liên quan' }, 'names-nobody'],
      [{ coordinating: 'SXD' }, 'lead-is-no-coordinator'],
    ]
    const { rows } = await preview(
      cases.map(([given], place) => ({
        ...directive(`2${place}/UBND`, { title: 'Một việc', lead: 'SXD' }),
        ...given,
      })),
    )
    expect(rows.map(({ errors }) => errors.map(({ code }) => code))).toEqual(cases.map(([, code]) => [code]))
    expect(JSON.stringify(rows)).not.toMatch(/\{\w+\}/)
  })
})

describe('what was previewed is entered', () => {
  const key = '2021-07-01_101_UBND-KSTT'

  it('the right rows; the others come back with a column that says why', async () => {
    const { job, states, back } = await enter(lines)
    expect(states).toEqual(['written', 'written', 'written', 'wrong', 'wrong', 'written'])
    expect(job.counts).toMatchObject({ written: 4, wrong: 2, tasks: 12 })
    expect(await idsOf(key)).toHaveLength(11)
    expect(await recountYear(api.store, 2021, '2021-07-20')).toMatchObject({ equal: true })
    const { body } = await api.ask('vp.mot', `GET /api/directives/${key}`)
    expect(body).toMatchObject({ kind: 'official-letter' })
    expect(await rowsIn(await back())).toMatchObject([
      { number: '102/UBND-KSTT', issuedOn: '01/07/2021', lead: 'Sở Hàng không', 'Ghi chú nội bộ': 'a' },
      { number: '102/UBND-KSTT', abstract: 'Triển khai nhiệm vụ theo văn bản 102/UBND-KSTT', deadline: '5' },
    ])
  })

  it('the same file again changes nothing, whoever sends it', async () => {
    const before = await city()
    for (const user of ['vp.mot', 'vp.hai']) {
      const { states, job } = await enter(lines, user)
      expect(states).toEqual(['exists', 'exists', 'exists', 'wrong', 'wrong', 'exists'])
      expect(job.counts.written).toBe(0)
    }
    expect(await city()).toEqual(before)
  })

  it('a row more goes into the directive that is there; one changed since is told, not doubled', async () => {
    const [first = {}, ...others] = lines
    const { rows, states } = await enter([
      { ...first, deadline: '2021-08-20' },
      ...others.slice(0, 2),
      { title: 'Việc thêm', lead: 'STC' },
    ])
    expect(states).toEqual(['wrong', 'exists', 'exists', 'written'])
    expect(rows[0]?.errors).toMatchObject([
      { code: 'task-otherwise', vi: expect.stringContaining('15/08/2021') },
    ])
    expect(await idsOf(key)).toHaveLength(12)
  })

  it('what is typed in already is there', async () => {
    const title = 'Việc đã vào sổ bằng tay'
    const id = await newTask(api, { title, dueOn: '2021-08-01' })
    const { body } = await api.ask('vp.mot', `GET /api/tasks/${id}`)
    const [issuedOn = '', number = '', symbol = ''] = body.directive.split('_')
    const { states } = await preview([
      directive(`${number}/${symbol}`, { issuedOn, title, lead: 'SXD', deadline: '2021-08-01' }),
    ])
    expect(states).toEqual(['exists'])
  })

  it('previewed twice and entered twice it is there once, and either receipt says so', async () => {
    const row = directive('107/UBND', { title: 'Một việc', lead: 'SXD' })
    const previews = [await preview([row]), await preview([row])]
    for (const { id } of previews) {
      const { body } = await api.ask('vp.mot', `POST /api/imports/${id}/entries`)
      expect((await jobOf('vp.mot', body.id)).states).toEqual(['written'])
    }
    expect(await idsOf('2021-07-01_107_UBND')).toHaveLength(1)
  })

  it('without a number it is numbered by the register, once', async () => {
    const oral: readonly Line[] = [
      directive('', {
        kind: 'chỉ đạo miệng',
        abstract: 'Chỉ đạo tại hiện trường',
        title: 'Dọn vệ sinh',
        lead: 'SXD',
      }),
      { title: 'Sửa đường', lead: 'SXD' },
    ]
    const first = await enter(oral)
    expect(first.rows.map(({ directive: of }) => of)).toEqual(['2021-07-01_1_SGV', '2021-07-01_1_SGV'])
    const before = await city()
    expect((await enter([oral[0] ?? {}, { title: 'Sửa đường', lead: 'SXD' }])).states).toEqual([
      'exists',
      'exists',
    ])
    expect(await city()).toEqual(before)
  })

  it('a preview that is another’s, or is none, is not written', async () => {
    const { id } = await preview([directive('106/UBND', { title: 'Một việc', lead: 'SXD' })])
    const others = await api.ask('vp.hai', `POST /api/imports/${id}/entries`)
    expect([others.status, others.body.code]).toEqual([404, 'not-found'])
    const { body } = await api.ask('vp.mot', `POST /api/imports/${id}/entries`)
    await imports.settled()
    const twice = await api.ask('vp.mot', `POST /api/imports/${body.id}/entries`)
    expect([twice.status, twice.body.code]).toEqual([422, 'import-not-previewed'])
  })

  it('the template is a list without rows', async () => {
    const { bytes, headers } = await api.fetch('vp.mot', 'GET /api/imports/template')
    expect(headers['content-disposition']).toContain('mau-nhap-nhiem-vu.xlsx')
    const { status, body } = await api.ask('vp.mot', 'POST /api/imports?name=mau.xlsx', new Uint8Array(bytes))
    expect([status, body.code]).toEqual([422, 'file-without-rows'])
  })
})

describe('letters of before Unicode', () => {
  const old = [
    directive('770/UBND-KSTT', { abstract: 'VÒ viÖc rµ so¸t', title: 'Rµ so¸t tiÕn ®é dù ¸n', lead: 'SXD' }),
    { title: 'Báo cáo kết quả', lead: 'STC' },
  ]

  it('are entered by nobody who has not confirmed them, nor through another row of their directive', async () => {
    const { rows, id } = await preview(old)
    expect(rows.map(({ state }) => state)).toEqual(['wrong', 'wrong'])
    expect(rows[0]?.errors.map(({ column, code }) => [column, code])).toEqual([
      ['Trích yếu', 'text-converted'],
      ['Nội dung nhiệm vụ', 'text-converted'],
    ])
    expect(rows[0]?.errors[1]?.vi).toContain('“Rà soát tiến độ dự án”')
    const { body } = await api.ask('vp.mot', `POST /api/imports/${id}/entries`)
    expect((await jobOf('vp.mot', body.id)).states).toEqual(['wrong', 'wrong'])
  })

  it('are entered as converted once somebody has', async () => {
    const sent = await api.ask('vp.mot', 'POST /api/imports?name=giao-viec.xlsx&convert=true', fileOf(old))
    expect((await jobOf('vp.mot', sent.body.id)).states).toEqual(['new', 'new'])
    const { body } = await api.ask('vp.mot', `POST /api/imports/${sent.body.id}/entries`)
    const { rows } = await jobOf('vp.mot', body.id)
    expect(rows.map(({ state, title }) => [state, title])).toEqual([
      ['written', 'Rà soát tiến độ dự án'],
      ['written', 'Báo cáo kết quả'],
    ])
    const { body: stored } = await api.ask('vp.mot', `GET /api/directives/${rows[0]?.directive}`)
    expect(stored.abstract).toBe('Về việc rà soát')
  })
})

describe('the files of an office', () => {
  beforeAll(async () => {
    const since = { kind: 'department', validFrom: '2000-01-01' }
    for (const [code, name] of [
      ['XD', 'Sở Xây dựng'],
      ['TC', 'Sở Tài chính'],
    ])
      await api.ask('qt.mot', `PUT /api/departments/${code}`, { code, name, ...since })
  })

  const caseOf = (name: string) => readFileSync(new URL(`cases/${name}`, import.meta.url)) as Uint8Array

  const reportOf = async (path: string, body?: unknown) => {
    const { status, body: asked } = await api.ask('vp.mot', `POST ${path}`, body)
    expect([status, asked.code]).toEqual([202, undefined])
    const { id, job, rows } = await jobOf('vp.mot', asked.id)
    const report: ImportReport = JSON.parse((await api.fetch('vp.mot', `GET /api/jobs/${id}/files/0/0`)).text)
    return { id, job, rows, report }
  }

  const previewOf = (name: string, query = '') => reportOf(`/api/imports?name=${name}${query}`, caseOf(name))

  const codesOf = (rows: readonly ReportedRow[]) =>
    rows.map(({ row, dueOn, errors }) => [row, dueOn ?? errors.map(({ code }) => code).join()])

  it('a deadline is read as everywhere: a day, none for a reason, or its row’s error', async () => {
    const { rows, report } = await previewOf('G5-dates.xlsx')
    expect(
      rows.map(({ row, dueOn, deadline, errors }) => [
        row,
        dueOn ?? deadline?.because,
        errors.map(({ code }) => code).join(),
      ]),
    ).toEqual([
      [2, 'is-a-span', ''],
      [3, 'several-dates', ''],
      [4, '2021-08-31', ''],
      [5, 'date-not-read', 'date-not-read'],
      [6, 'several-dates', ''],
      [7, '2021-08-31', ''],
      [8, 'several-dates', ''],
    ])
    expect(report.undated.map(({ because, tasks }) => [because, tasks])).toEqual([
      ['several-dates', 3],
      ['is-a-span', 1],
    ])
    expect(rows[2]?.deadline).toMatchObject({
      words: '17:00 ngày 31/8/2021',
      vi: expect.stringContaining('31/08/2021'),
    })
    expect(rows[3]?.errors[0]?.vi).toContain('31/08/20221')
  })

  it('number and day in one cell are read apart', async () => {
    const { rows } = await previewOf('G6-same-cell.xlsx')
    expect(rows.map(({ number, errors }) => [number, errors.map(({ code }) => code)])).toEqual([
      ['7607/UBND-KSTT', []],
      ['7607/UBND-KSTT', ['directive-differs']],
    ])
  })

  it('the same task twice in one file is told, also with two due dates', async () => {
    const { rows } = await previewOf('F11-dups.xlsx')
    expect(rows.map(({ errors }) => errors.map(({ code }) => code).join())).toEqual([
      '',
      'row-twice',
      '',
      'row-otherwise',
      'directive-differs',
    ])
    expect(rows[3]?.errors[0]?.vi).toMatch(/dòng 4 .*31\/08\/2021.*30\/09\/2021/)
  })

  it('5 and 05 of one symbol and day are one directive, whose task is there once', async () => {
    const { rows } = await previewOf('F06-number-zero.xlsx')
    expect(rows.map(({ number, errors }) => [number, errors.map(({ code }) => code).join()])).toEqual([
      ['05/CT-UBND', ''],
      ['05/CT-UBND', ''],
      ['05/CT-UBND', 'row-twice'],
    ])
  })

  it('whom a word means is said with a click, and every row that has it is read again', async () => {
    const rows = [
      directive('4801/UBND-KSTT', { title: 'Một việc', lead: 'Sở Xâu dựng' }),
      { title: 'Việc khác', lead: 'Sở Xâu dựng; SNV' },
    ]
    const first = await preview(rows)
    const [error] = first.rows[0]?.errors ?? []
    expect([error?.code, error?.words, error?.proposals?.includes('SXD')]).toEqual([
      'not-in-register',
      'Sở Xâu dựng',
      true,
    ])
    const again = await reportOf(`/api/imports/${first.id}/previews`, { names: { 'Sở Xâu dựng': 'SXD' } })
    expect(again.rows.map(({ departments, errors }) => [departments, errors])).toEqual([
      [['SXD'], []],
      [['SXD', 'SNV'], []],
    ])
    const entered = await reportOf(`/api/imports/${again.id}/entries`)
    expect(entered.rows.map(({ state }) => state)).toEqual(['written', 'written'])
    const elsewhere = await preview(rows)
    expect(elsewhere.rows[0]?.errors[0]?.code).toBe('not-in-register')
  })

  it('it is asked which column is the deadline; the answer is remembered for a colleague', async () => {
    const asked = await previewOf('G4-two-deadlines.xlsx')
    expect([asked.job.counts.asked, asked.rows]).toEqual([1, []])
    expect(asked.report.columns.find(({ letter }) => letter === 'I')).toMatchObject({
      heading: 'Tiến độ thực hiện',
      samples: ['Đang thực hiện'],
    })
    const refused = await api.ask('vp.mot', `POST /api/imports/${asked.id}/entries`)
    expect([refused.status, refused.body.code]).toEqual([422, 'import-columns-asked'])
    const answered = await reportOf(`/api/imports/${asked.id}/previews`, {
      columns: { H: 'deadline', I: 'none' },
    })
    expect(codesOf(answered.rows)).toEqual([[2, '2021-08-31']])
    const again = await previewOf('G4-two-deadlines.xlsx')
    expect(again.report.source).toMatchObject({ from: 'remembered', by: 'vp.mot' })
    expect(codesOf(again.rows)).toEqual([[2, '2021-08-31']])
    const { body } = await api.ask('vp.mot', `POST /api/imports/${answered.id}/entries`)
    expect((await jobOf('vp.mot', body.id)).states).toEqual(['written'])
  })

  it('columns and facts for all rows may come with the file; tasks without a due date are told by reason', async () => {
    const { job, rows, report } = await reportOf(
      '/api/imports?name=a.csv&kind=notice&issuer=UBND&abstract=Giao+ban&number=9/TB-UBND&issuedOn=2021-07-05&columns=A:title,B:lead,C:deadline',
      Buffer.from(
        'Việc;Ai;Khi nào\nMột việc;SXD;31/8/2021\nHai việc;STC;khẩn trương\nBa việc;STC;\nBốn việc;STC;trước 17 giờ\nNăm việc;SXD;trong 24 giờ\n',
      ),
    )
    expect(rows.map(({ state, number }) => [state, number])).toEqual(Array(5).fill(['new', '09/TB-UBND']))
    expect(report.undated.map(({ because, tasks }) => [because, tasks])).toEqual([
      ['names-only-hours', 2],
      ['names-no-date', 1],
      ['no-words', 1],
    ])
    expect(job.counts.undated).toBe(4)
  })
})
