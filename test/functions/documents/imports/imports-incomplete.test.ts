import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDirective } from '../../../../functions/directives/directive/directives-store.ts'
import { readWaiting } from '../../../../functions/directives/directive/waiting-tasks-store.ts'
import { auditCity } from '../../../../functions/documents/city-file/audit/audit.ts'
import { tablesButCounts } from '../../../support/dynamodb.ts'
import { itIs } from '../../platform/http/handlers.ts'
import { directive, type Line } from './import-files.ts'
import { type Imports, openImports } from './import-jobs.ts'

/** Files that leave open who leads a task, or what their directives are known by. */

let imports: Imports

beforeAll(async () => {
  imports = await openImports()
})

afterAll(() => imports.close())

const city = async () =>
  (await tablesButCounts(imports.api.store)).filter(({ pk }) => !String(pk).startsWith('JOB'))
const codes = ({ rows }: Awaited<ReturnType<Imports['preview']>>) =>
  rows.map(({ errors }) => errors.map(({ code }) => code).join())
const isSound = async () =>
  expect(await auditCity(imports.api.store)).toMatchObject({ faults: [], orphans: [] })

describe('rows without a lead', () => {
  const key = '2021-07-01_301_UBND'
  const lines: readonly Line[] = [
    directive('301/UBND', { title: 'Rà soát quỹ đất', deadline: '10 ngày kể từ ngày ký' }),
    { title: 'Lập danh mục', lead: 'Chờ phân công', coordinating: 'STC', deadline: '2021-08-10' },
    { title: 'Báo cáo', lead: 'SXD', deadline: '2021-08-15' },
    { title: 'Kiểm tra', lead: 'Sở Xâu dựng' },
  ]
  const waits = '&awaitLead=true'

  it('are errors which name the choice; with it they wait, words that are not understood never', async () => {
    expect(codes(await imports.preview(lines))).toEqual([
      'lead-missing',
      'lead-missing',
      '',
      'not-in-register',
    ])
    const { rows, job, states } = await imports.preview(lines, 'vp.mot', waits)
    expect(states).toEqual(['new', 'new', 'new', 'wrong'])
    expect(rows.map((row) => [row.waits, row.dueOn, row.tasks])).toEqual([
      [true, undefined, 1],
      [true, '2021-08-10', 1],
      [undefined, '2021-08-15', 1],
      [undefined, undefined, 0],
    ])
    expect(rows[0]?.deadline).toMatchObject({ vi: 'Tính từ ngày xác định đơn vị chủ trì.' })
    expect(rows[0]?.deadline?.because).toBeUndefined()
    expect(job.counts).toMatchObject({ new: 3, waiting: 2, wrong: 1, tasks: 3 })
    expect(rows[3]?.errors[0]?.proposals).toContain('SXD')
  })

  it('are entered with their directive, once, and stand first in what the Office has to do', async () => {
    const { states, job } = await imports.enter(lines, 'vp.mot', waits)
    expect(states).toEqual(['written', 'written', 'written', 'wrong'])
    expect(job.counts).toMatchObject({ written: 3, waiting: 2 })
    const stored = await readDirective(imports.api.store, key)
    expect(stored?.taskIds).toHaveLength(1)
    expect(stored?.directive.waiting?.map(({ request }) => request)).toMatchObject([
      { title: 'Rà soát quỹ đất', deadlineAsWorded: '10 ngày kể từ ngày ký', due: { by: 'wording' } },
      {
        title: 'Lập danh mục',
        dueOn: '2021-08-10',
        coordinating: ['STC'],
        assigneeAsWorded: 'Chờ phân công',
      },
    ])
    expect((await readWaiting(imports.api.store)).count).toBe(2)
    const before = await city()
    for (const user of ['vp.mot', 'vp.hai'])
      expect((await imports.enter(lines, user, waits)).states).toEqual([
        'exists',
        'exists',
        'exists',
        'wrong',
      ])
    expect(await city()).toEqual(before)
    await isSound()
  })

  it('a row with its lead filled in since is told, not entered beside what waits', async () => {
    const [first = {}, ...others] = lines
    expect(codes(await imports.preview([{ ...first, lead: 'SXD' }, ...others], 'vp.mot', waits))).toEqual([
      'waits-already',
      '',
      '',
      'not-in-register',
    ])
    const otherwise = { ...first, deadline: '20 ngày kể từ ngày ký' }
    expect(codes(await imports.preview([otherwise], 'vp.mot', waits))).toEqual(['waiting-otherwise'])
  })

  it('more are added to what waits; the lead named, the file adds nothing, and the term runs from that day', async () => {
    const more = [...lines, { title: 'Tổng hợp' }]
    expect((await imports.enter(more, 'vp.mot', waits)).states).toEqual([
      'exists',
      'exists',
      'exists',
      'wrong',
      'written',
    ])
    const stored = await readDirective(imports.api.store, key)
    const [waiting] = stored?.directive.waiting ?? []
    const { status } = await imports.api.ask('vp.mot', `POST /api/directives/${key}/changes`, {
      change: 'name-lead',
      version: stored?.directive.version,
      waiting: waiting?.code,
      leads: ['SXD'],
    })
    expect(status).toBe(200)
    const { body } = await imports.api.ask('vp.mot', `GET /api/directives/${key}`)
    expect(body.tasks.map(({ title, dueOn }: Record<string, string>) => [title, dueOn])).toContainEqual([
      'Rà soát quỹ đất',
      '2021-07-30',
    ])
    const before = await city()
    expect((await imports.enter(more, 'vp.mot', waits)).states).toEqual([
      'exists',
      'exists',
      'exists',
      'wrong',
      'exists',
    ])
    expect(await city()).toEqual(before)
    await isSound()
  })

  it('a directive of which everything waits, the register numbers it, once', async () => {
    const oral = [
      directive('', { kind: 'chỉ đạo miệng', abstract: 'Tại hiện trường', title: 'Dọn vệ sinh' }),
      { title: 'Sửa đường', lead: 'chưa rõ đơn vị chủ trì' },
    ]
    const { rows } = await imports.enter(oral, 'vp.mot', waits)
    expect(rows.map(({ state, directive: of }) => [state, of])).toEqual(
      Array(2).fill(['written', '2021-07-01_1_SGV']),
    )
    expect((await imports.enter(oral, 'vp.hai', waits)).states).toEqual(['exists', 'exists'])
  })

  it('a directive holds a hundred, the rows beyond are told before', async () => {
    const many = Array.from({ length: 102 }, (_, n) => ({
      ...(n === 0 && directive('302/UBND')),
      title: `Việc thứ ${n}`,
    }))
    const { job, rows } = await imports.preview(many, 'vp.mot', waits)
    expect(job.counts).toMatchObject({ waiting: 100, wrong: 2 })
    expect(rows.at(-1)?.errors).toMatchObject([{ code: 'too-many-waiting', column: 'Đơn vị chủ trì' }])
  })

  it('a day of giving is told not to be used', async () => {
    const { rows } = await imports.preview(
      [directive('303/UBND', { title: 'Một', assignedOn: '2021-07-05' })],
      'vp.mot',
      waits,
    )
    expect([rows[0]?.state, rows[0]?.notes?.map(({ code }) => code)]).toEqual(['new', ['given-on-naming']])
  })
})

describe('a number alone, or no date', () => {
  const alone: readonly Line[] = [
    directive('401', { title: 'Một việc', lead: 'SXD', deadline: '10 ngày kể từ ngày ký' }),
    { title: 'Hai việc', lead: 'STC' },
  ]

  it('a number alone is a directive without its symbol, which the preview says; completed, the file adds nothing', async () => {
    const { rows, job } = await imports.preview(alone)
    expect(rows.map(({ number, incomplete }) => [number, incomplete])).toEqual(
      Array(2).fill(['số 401', { lacks: ['symbol'], firstRow: 2 }]),
    )
    expect(job.counts.incomplete).toBe(1)
    expect((await imports.enter(alone)).rows.map(({ directive: of }) => of)).toEqual(
      Array(2).fill('2021-07-01_401'),
    )
    expect(codes(await imports.preview(alone, 'vp.mot', '&symbol=ubnd-kstt'))).toEqual(
      Array(2).fill('incomplete-there'),
    )
    const change = { change: 'complete', version: 1, symbol: 'UBND-KSTT' }
    expect(
      (await imports.api.ask('vp.mot', 'POST /api/directives/2021-07-01_401/changes', change)).status,
    ).toBe(200)
    const before = await city()
    for (const query of ['', '&symbol=UBND-KSTT']) {
      const again = await imports.enter(alone, 'vp.mot', query)
      expect(again.rows.map(({ state, directive: of }) => [state, of])).toEqual(
        Array(2).fill(['exists', '2021-07-01_401_UBND-KSTT']),
      )
    }
    expect(await city()).toEqual(before)
    await isSound()
  })

  it('its symbol may be said once for all rows; it goes to numbers that have none', async () => {
    const both = [...alone, directive('402/TB-UBND', { title: 'Ba việc', lead: 'SXD' })]
    const { rows } = await imports.preview(
      both.map((line) => ({ ...line, ...(line.abstract && { abstract: `${line.abstract} khác` }) })),
      'vp.mot',
      '&symbol=UBND-KT',
    )
    expect(rows.map(({ number, incomplete }) => [number, incomplete])).toEqual([
      ['401/UBND-KT', undefined],
      ['401/UBND-KT', undefined],
      ['402/TB-UBND', undefined],
    ])
  })

  const undated: readonly Line[] = [
    directive('403/TB-UBND', {
      issuedOn: '',
      title: 'Một việc',
      lead: 'SXD',
      deadline: '10 ngày kể từ ngày ký',
    }),
    directive('404', { issuedOn: '', title: 'Hai việc', lead: 'STC', deadline: '2021-08-10' }),
    directive('403/TB-UBND', { issuedOn: '', title: 'Ba việc', lead: 'STC' }),
  ]
  const unknown = '&dateUnknown=true'

  it('an empty date is an error which names the choice; with it rows of one number are one directive', async () => {
    expect(codes(await imports.preview(undated))).toEqual(Array(3).fill('issued-on-missing'))
    const twice = await imports.send(undated, 'vp.mot', `${unknown}&issuedOn=2021-07-01`)
    expect([twice.status, twice.body.errors[0].code]).toEqual([422, 'date-known-and-unknown'])
    const { rows, job } = await imports.preview(undated, 'vp.mot', unknown)
    expect(rows.map(({ number, incomplete, errors }) => [number, incomplete?.lacks, errors])).toEqual([
      ['403/TB-UBND', ['date'], []],
      ['số 404', ['symbol', 'date'], []],
      ['403/TB-UBND', ['date'], []],
    ])
    expect(rows[0]?.deadline?.because).toBe('needs-issue-date')
    expect(job.counts).toMatchObject({ incomplete: 2, tasks: 3 })
    const unread = undated.map((line) => ({ ...line, issuedOn: 'tháng 7' }))
    expect(codes(await imports.preview(unread, 'vp.mot', unknown))).toEqual(Array(3).fill('day-not-read'))
  })

  it('they are entered once, on whatever day and in whatever year the file comes again', async () => {
    const { rows } = await imports.enter(undated, 'vp.mot', unknown)
    expect(rows.map(({ state, directive: of }) => [state, of])).toEqual([
      ['written', '2021-00-00_403_TB-UBND'],
      ['written', '2021-00-00_404'],
      ['written', '2021-00-00_403_TB-UBND'],
    ])
    const before = await city()
    for (const day of ['2021-07-21', '2022-01-04'] as const) {
      itIs(day)
      const again = await imports.enter(undated, 'vp.hai', unknown)
      expect(again.states).toEqual(Array(3).fill('exists'))
    }
    itIs('2021-07-20')
    expect(await city()).toEqual(before)
    await isSound()
  })

  it('with its date filled in the file is told, until the directive is completed; then it adds nothing', async () => {
    const dated = undated.map((line) => ({ ...line, issuedOn: '2021-07-05' }))
    expect(codes(await imports.preview(dated))).toEqual(Array(3).fill('incomplete-there'))
    const change = { change: 'complete', version: 1, issuedOn: '2021-07-05' }
    const path = 'POST /api/directives/2021-00-00_403_TB-UBND/changes'
    expect((await imports.api.ask('vp.mot', path, change)).status).toBe(200)
    const before = await city()
    const key = '2021-07-05_403_TB-UBND'
    const again = await imports.enter(undated, 'vp.mot', unknown)
    expect(again.rows.map(({ state, directive: of }) => [state, of])).toEqual([
      ['exists', key],
      ['exists', '2021-00-00_404'],
      ['exists', key],
    ])
    const { rows } = await imports.enter(dated)
    expect(rows.map(({ state, errors }) => errors[0]?.code ?? state)).toEqual([
      'task-otherwise',
      'incomplete-there',
      'exists',
    ])
    expect(await city()).toEqual(before)
  })

  it('without a number and a date the register numbers it, once', async () => {
    const oral = [
      directive('', {
        issuedOn: '',
        kind: 'chỉ đạo miệng',
        abstract: 'Chỉ đạo qua điện thoại',
        title: 'Dọn vệ sinh',
        lead: 'SXD',
      }),
    ]
    const first = await imports.enter(oral, 'vp.mot', unknown)
    expect(first.rows[0]).toMatchObject({ state: 'written', incomplete: { lacks: ['date'] } })
    expect((await imports.enter(oral, 'vp.mot', unknown)).states).toEqual(['exists'])
  })
})
