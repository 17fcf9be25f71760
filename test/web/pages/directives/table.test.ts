import { describe, expect, test } from 'vitest'
import { assigneeReaders } from '../../../../functions/directives/assignees/assignee-wording.ts'
import type { Department } from '../../../../web/api/types.ts'
import { cellOfField, problemsOf } from '../../../../web/pages/directives/grid/cell-errors.ts'
import { withChoice } from '../../../../web/pages/directives/grid/choice.ts'
import { gridTexts } from '../../../../web/pages/directives/grid/task-grid-texts.ts'
import { emptyRow, isBlank, type Row } from '../../../../web/pages/directives/grid/task-rows.ts'
import { itemsOf } from '../../../../web/pages/directives/one/item-groups.ts'
import { departmentIndex } from '../../../../web/pages/directives/reading/departments.ts'
import type { Context } from '../../../../web/pages/directives/reading/reading-context.ts'
import { readingTexts } from '../../../../web/pages/directives/reading/reading-texts.ts'
import {
  eachOnce,
  keyOf,
  type Question,
  questionsOf,
} from '../../../../web/pages/directives/reading/readings.ts'
import {
  readRow,
  requestsOf,
  taskCountOf,
  titleOf,
} from '../../../../web/pages/directives/reading/task-requests.ts'
import { changed, directiveOf, keyTyped } from '../../../../web/pages/directives/register/facts.ts'
import { numberTyped } from '../../../../web/values/directive-keys.ts'

const readingWords = readingTexts.vi
const gridWords = gridTexts.vi
const issuedOn = '2021-07-01'

const department = (code: string, name: string, more: Partial<Department> = {}): Department => ({
  code,
  name,
  kind: 'department',
  validFrom: '2004-01-01',
  ...more,
})
const register = [
  department('SXD', 'Sở Xây dựng'),
  department('STC', 'Sở Tài chính', { groups: ['Khối kinh tế'] }),
  department('SKHDT', 'Sở Kế hoạch và Đầu tư', { groups: ['Khối kinh tế'] }),
  department('SLDTBXH', 'Sở Lao động, Thương binh và Xã hội'),
  department('QHC', 'UBND quận Hải Châu', { kind: 'district' }),
  department('STP', 'Sở Thủy sản', { validTo: '2020-12-31', successors: ['SXD'] }),
]
const index = departmentIndex(register, issuedOn, readingWords.groups, assigneeReaders)

const answersOf = (...answers: (readonly [Question, unknown])[]) =>
  new Map(answers.map(([question, answer]) => [keyOf(question), answer]))

const deadline = (wording: string, answer: object, until?: string) =>
  [
    { operation: 'previewDeadline', body: { wording, issuedOn, ...(until && { until }) } },
    { vi: `Đọc: ${wording}`, en: wording, ...answer },
  ] as const

const contextOf = (...answers: (readonly [Question, unknown])[]): Context => ({
  index,
  departmentName: (code) => register.find((one) => one.code === code)?.name ?? code,
  answers: answersOf(...answers),
  issuedOn,
  signedOn: issuedOn,
  mayWait: false,
  today: '2021-07-26',
  language: 'vi',
  t: readingWords,
})

const rowOf = (given: Partial<Row>): Row => ({ ...emptyRow, title: 'Rà soát nhà ở', lead: 'SXD', ...given })
const readRows = (rows: readonly Row[], context: Context) =>
  rows.flatMap((row, place) => (isBlank(row) ? [] : [readRow(row, place, context)]))
const read = (given: Partial<Row>, ...answers: (readonly [Question, unknown])[]) => {
  const [row] = readRows([rowOf(given)], contextOf(...answers))
  if (!row) throw new Error('no row')
  return row
}

describe('departments', () => {
  test.each([
    ['Sở Xây dựng', ['SXD']],
    ['sxd', ['SXD']],
    ['Sở KHĐT; SXD', ['SKHDT', 'SXD']],
    ['khoi kinh te', ['STC', 'SKHDT']],
    ['xây dựng', []],
    ['Sở Thủy sản', []],
  ])('%s', (words, codes) => expect(index.read(words)?.departments).toEqual(codes))

  test('are proposed by the beginnings of their words, groups too', () => {
    expect(index.suggest('xay d')).toEqual(['Sở Xây dựng'])
    expect(index.suggest('ban nganh')).toEqual(['Các sở, ban, ngành'])
    expect(index.suggest('thuy san')).toEqual([])
    expect(index.suggest('s')).toEqual([])
  })
})

describe('a row becomes an item', () => {
  test('one department and a day', () =>
    expect(read({ deadline: '31/08/2021' }).request).toEqual({
      title: 'Rà soát nhà ở',
      department: 'SXD',
      dueOn: '2021-08-31',
    }))

  test('several departments: joint leads, and the words as they were typed', () => {
    const row = read({
      lead: 'so xay dung; STC, QHC',
      coordinating: 'khối kinh tế',
      starred: 'x',
      urgency: 'Hỏa tốc',
    })
    expect(row.wrong).toEqual({})
    expect(row.request).toMatchObject({
      department: 'SXD',
      jointLeads: ['STC', 'QHC'],
      assigneeAsWorded: 'so xay dung; STC, QHC',
      coordinating: ['SKHDT'],
      starred: true,
      urgency: 'flash',
    })
    expect(row.notes.lead).toBe('Sở Xây dựng; Sở Tài chính; UBND quận Hải Châu')
  })

  test('of those who are informed, who leads or coordinates is left out', () => {
    const row = read({ coordinating: 'STC', information: 'các sở; QHC' })
    expect(row.wrong).toEqual({})
    expect(row.request).toMatchObject({
      coordinating: ['STC'],
      forInformation: ['SKHDT', 'SLDTBXH', 'QHC'],
    })
    expect(row.notes.information).toBe(
      'Sở Kế hoạch và Đầu tư; Sở Lao động, Thương binh và Xã hội; UBND quận Hải Châu',
    )
  })

  test('a group is a task for each', () => {
    const row = read({ lead: 'các sở' })
    expect([row.leads.length, taskCountOf(row), row.notes.lead]).toEqual([4, 4, '4 đơn vị'])
  })

  test('the words of the lead may say who helps', () => {
    const row = read({ lead: 'Sở Xây dựng chủ trì, phối hợp với STC', coordinating: 'QHC; Sở Tài chính' })
    expect(row.wrong).toEqual({})
    expect(row.request).toMatchObject({
      department: 'SXD',
      coordinating: ['STC', 'QHC'],
      assigneeAsWorded: 'Sở Xây dựng chủ trì, phối hợp với STC',
    })
  })

  test('words that are not read come with who may be meant; a choice takes their place', () => {
    const lead = 'Sở Xây dưng Quảng Nam;  STC'
    const row = read({ lead })
    expect(row.wrong.lead).toBe(readingWords.unread['not-in-register']('Sở Xây dưng Quảng Nam'))
    expect(row.proposed.lead).toMatchObject([{ words: 'Sở Xây dưng Quảng Nam', proposals: ['SXD'] }])
    expect(withChoice(lead, 'Sở Xây dưng Quảng Nam', 'Sở Xây dựng')).toBe('Sở Xây dựng;  STC')
    expect(withChoice('Sở\nXây  dưng (A)', 'Sở Xây dưng (A)', '$& Sở')).toBe('$& Sở')
    expect(withChoice('1. Sở Xây', 'Sở Xay', 'Sở Xây dựng')).toBe('Sở Xây dựng')
  })

  test('words of a deadline stay beside what they mean', () => {
    const row = read({ deadline: '10 ngày' }, deadline('10 ngày', { kind: 'term', dueOn: '2021-07-12' }))
    expect(row.request).toMatchObject({ deadlineAsWorded: '10 ngày', due: { by: 'wording' } })
    expect(row.notes.deadline).toBe(`Đọc: 10 ngày ${readingWords.lateAlready}`)
    const undated = read({ deadline: 'khẩn' }, deadline('khẩn', { kind: 'undated', urgency: 'urgent' }))
    expect([undated.dueDates, undated.request.urgency, undated.wrong]).toEqual([[], 'urgent', {}])
  })

  test('recurring work may have a last day and is a task a period', () => {
    const words = 'ngày 25 hằng tháng'
    const answer = { kind: 'recurring', dueDates: ['2021-07-25', '2021-08-25'] }
    const endless = read({ deadline: words }, deadline(words, answer))
    expect([endless.wrong, endless.recurs, taskCountOf(endless)]).toEqual([{}, true, 2])
    expect(endless.request.due).toEqual({ by: 'wording' })
    expect(endless.notes.deadline).toContain(readingWords.withoutEnd)
    const row = read({ deadline: words, until: '31/8/2021' }, deadline(words, answer, '2021-08-31'))
    expect([row.wrong, taskCountOf(row)]).toEqual([{}, 2])
    expect(row.request).toMatchObject({
      due: { by: 'wording', until: '2021-08-31' },
      deadlineAsWorded: words,
    })
  })

  test('a long or broken title is cut to a line; the whole text stands beside it', () => {
    const long = 'Rà soát '.repeat(60).trim()
    const { title, content } = titleOf(long)
    expect([title.length <= 300, / Rà…$/.test(title), content]).toEqual([true, true, long])
    expect(titleOf('Một\nhai')).toEqual({ title: 'Một hai', content: 'Một\nhai' })
  })
})

describe('a row that names no lead', () => {
  const none = [
    '',
    ' … ',
    '-',
    'Chưa xác định',
    'chưa xác định đơn vị chủ trì',
    'CHỜ PHÂN CÔNG',
    'Chờ xác định đơn vị chủ trì',
    'Đơn vị chủ trì: chưa rõ',
    'Chưa có đơn vị chủ trì',
    'Chưa phân công',
    'Sẽ phân công sau',
    'Chờ UBND thành phố phân công',
    'không nêu',
  ]
  const waiting = (given: Partial<Row>) => readRow(rowOf(given), 0, { ...contextOf(), mayWait: true })

  test.each(none)('“%s” waits only if somebody says so', (lead) => {
    const row = read({ lead })
    expect([row.wrong, row.waits]).toEqual([{ lead: readingWords.leadMissing }, false])
    expect(readingWords.leadMissing).toContain('chờ xác định')
    const left = waiting({ lead, coordinating: 'STC', deadline: '31/08/2021' })
    expect([left.wrong, left.waits, taskCountOf(left)]).toEqual([{}, true, 0])
    const worded = /\p{L}/u.test(lead)
    expect(requestsOf([left])).toEqual({
      tasks: [],
      waiting: [
        {
          title: 'Rà soát nhà ở',
          coordinating: ['STC'],
          dueOn: '2021-08-31',
          ...(worded && { assigneeAsWorded: lead }),
        },
      ],
    })
  })

  test('who helps is kept where the words name nobody else', () =>
    expect(requestsOf([waiting({ lead: 'phối hợp với STC' })]).waiting).toMatchObject([
      { coordinating: ['STC'], assigneeAsWorded: 'phối hợp với STC' },
    ]))

  test.each([
    'Sở Xây dưng Quảng Nam',
    'Chờ Sở Xây dựng',
    'Chợ Cồn',
    'các đơn vị liên quan',
    'Sở Xây dựng (chưa xác định thời hạn)',
  ])('“%s” names somebody, and is never taken for none', (lead) => {
    const { wrong, waits } = waiting({ lead })
    expect([waits, wrong.lead === undefined]).toEqual([false, false])
  })

  test('a department that is named leads, whatever may wait', () => {
    const rows = [waiting({}), waiting({ lead: '' })]
    expect(rows.map(({ waits }) => waits)).toEqual([false, true])
    expect(requestsOf(rows).tasks).toMatchObject([{ department: 'SXD' }])
    expect(cellOfField('waiting.0.title', rows)).toEqual({ place: 0, column: 'title' })
  })
})

describe('what is wrong', () => {
  test.each([
    [{ title: ' ' }, { title: readingWords.titleMissing }],
    [{ lead: '' }, { lead: readingWords.leadMissing }],
    [{ lead: 'Các đơn vị liên quan' }, { lead: readingWords.unread['names-nobody']('Các đơn vị liên quan') }],
    [{ lead: 'phối hợp với STC' }, { lead: readingWords.leadMissing }],
    [
      { lead: 'so thuy san' },
      {
        lead: readingWords.unread['department-ended']('Sở Thủy sản', '31/12/2020', 'Sở Xây dựng'),
      },
    ],
    [{ coordinating: 'Sở Xây dựng' }, { coordinating: readingWords.leadBeside }],
    [{ information: 'SXD' }, { information: readingWords.leadBeside }],
    [
      { information: 'Các đơn vị liên quan' },
      { information: readingWords.unread['names-nobody']('Các đơn vị liên quan') },
    ],
    [{ deadline: '30/06/2021' }, { deadline: readingWords.dueTooEarly('30/06/2021', '01/07/2021') }],
    [{ deadline: '44433' }, { deadline: readingWords.bareNumber }],
    [{ deadline: '31/4/2021' }, { deadline: 'Đọc: 31/4/2021' }],
    [{ urgency: 'rất gấp' }, { urgency: readingWords.urgencyWrong }],
  ])('%j', (given, wrong) =>
    expect(
      read(given, deadline('31/4/2021', { kind: 'undated', because: 'date-does-not-exist', toCorrect: true }))
        .wrong,
    ).toEqual(wrong),
  )

  test('is told by line, column and what to do; blank lines are passed over', () => {
    const rows = readRows([emptyRow, rowOf({ lead: '' }), rowOf({ title: '' })], contextOf())
    expect(problemsOf(rows, gridWords, 100)).toEqual({
      'tasks.1.lead': `Dòng 2, Đơn vị chủ trì: ${readingWords.leadMissing}`,
      'tasks.2.title': 'Dòng 3, Nội dung: Nhập nội dung nhiệm vụ',
    })
    expect(cellOfField('tasks.1.jointLeads.0', rows)).toEqual({ place: 2, column: 'lead' })
    expect(cellOfField('tasks.1.forInformation.0', rows)).toEqual({ place: 2, column: 'information' })
    expect(cellOfField('tasks.0', rows)).toEqual({ place: 1, column: 'deadline' })
    expect(cellOfField('directive.number', rows)).toBeUndefined()
  })

  test('an empty table, and one too large to send', () => {
    expect(problemsOf([], gridWords, 2)).toEqual({
      'tasks.0.title': `Dòng 1, Nội dung: ${gridWords.noTasks}`,
    })
    expect(problemsOf(readRows([rowOf({})], contextOf()), gridWords, 300_000)).toEqual({
      'tasks.0.title': gridWords.tooBig,
    })
  })

  test('a summary tells of forty cells and of how many more', () => {
    const rows = readRows(
      Array.from({ length: 60 }, () => rowOf({ lead: '' })),
      contextOf(),
    )
    expect(Object.values(problemsOf(rows, gridWords, 100)).at(-1)).toBe(gridWords.moreWrong('20'))
  })
})

test('each question is asked once; departments and days need none', () => {
  const rows = [rowOf({ lead: 'các sở' }), rowOf({ lead: 'các sở; SXD', deadline: '31/8/2021' }), emptyRow]
  const more = [rowOf({ deadline: 'trong quý III' }), rowOf({ deadline: 'trong quý III' })]
  expect(eachOnce([...rows, ...more].flatMap((row) => questionsOf(row, { signedOn: issuedOn })))).toEqual([
    { operation: 'previewDeadline', body: { wording: 'trong quý III', issuedOn } },
  ])
})

describe('the facts of a directive', () => {
  test.each([
    ['4651/UBND-KSTT', { number: '4651', symbol: 'UBND-KSTT' }],
    ['Số 12a / nq-hđnd', { number: '12a', symbol: 'NQ-HĐND' }],
    ['Số: 005/CT-UBND', { number: '5', symbol: 'CT-UBND' }],
    ['12/QÐ-TTg', { number: '12', symbol: 'QĐ-TTg' }],
    ['4651', { number: '4651' }],
    ['số 0123', { number: '123' }],
    ['UBND-KSTT', undefined],
    ['4651/UBND KSTT', undefined],
    ['4651/UBND-KSTT ngày 05/7', undefined],
    ['4651/ubnd-kstt-05/7', undefined],
  ])('%s', (text, read) => expect(numberTyped(text)).toEqual(read))

  test('the key it is known by', () => {
    expect(keyTyped('25/2021/QĐ-UBND', '5/7/2021')).toBe('2021-07-05_25_2021.QĐ-UBND')
    expect(keyTyped('05/UBND.VX', '5/7/2021')).toBe('2021-07-05_5_UBND~VX')
    expect(keyTyped('123', '5/7/2021')).toBe('2021-07-05_123')
    expect(keyTyped('09/TB-UBND', '', '2021')).toBe('2021-00-00_9_TB-UBND')
    expect(keyTyped('', '5/7/2021')).toBeUndefined()
  })

  test('what was left empty is left out', () => {
    const typed = {
      kind: 'oral-instruction',
      number: '',
      issuedOn: '5/7/2021',
      dateUnknown: [],
      issuer: ' Chủ  tịch ',
      signer: '',
    }
    expect(directiveOf({ ...typed, abstract: 'Giao\nban', urgency: '' })).toEqual({
      kind: 'oral-instruction',
      issuedOn: '2021-07-05',
      issuer: 'Chủ tịch',
      abstract: 'Giao ban',
    })
  })

  test('a correction sends what differs', () => {
    const before = { kind: 'notice', issuer: 'UBND', signer: '', abstract: 'Họp', urgency: '' }
    expect(changed(before, { ...before, abstract: 'Họp giao ban ', signer: '' })).toEqual({
      abstract: 'Họp giao ban',
    })
  })
})

test('joint leads and periods stand under their item', () => {
  const tasks = [
    ['SXD-2021-aaaaaaaaaaaa', 'aaaaaaaaaaaa'],
    ['SNV-2021-bbbbbbbbbbbb', undefined],
    ['STC-2021-cccccccccccc', 'aaaaaaaaaaaa'],
  ].map(([id, item]) => ({ id, item, title: 'Việc' }))
  expect(itemsOf(tasks as never).map(({ tasks: of }) => of.map(({ id }) => id.slice(0, 3)))).toEqual([
    ['SXD', 'STC'],
    ['SNV'],
  ])
})
