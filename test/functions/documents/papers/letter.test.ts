import { describe, expect, test } from 'vitest'
import { letterFilling } from '../../../../functions/documents/papers/figures/letter-filling.ts'
import { namedIn } from '../../../../functions/figures/letters/letter.ts'
import { formulaSets } from '../../../../functions/figures/rules/formulas.ts'
import { type Level, levels, type RuleSet } from '../../../../functions/figures/rules/rule-sets.ts'
import { dashboardOf } from '../../../../functions/figures/today/dashboard.ts'
import type { Department } from '../../../../functions/organisation/departments/department.ts'
import { noTally, type Tally } from '../../../../functions/organisation/departments/tally.ts'
import { day, drafting, figuresBy, sums } from './july.ts'
import { departmentRows, written } from './written.ts'

const letter = (...given: Parameters<typeof letterFilling>) => written('letter', letterFilling(...given))
const lineOf = (texts: readonly string[], name: string) =>
  texts.filter((text) => text.startsWith(`- ${name}:`))

describe('the letter of July 2021', async () => {
  const figures = figuresBy()
  const { texts, all, end } = await letter(figures, day, drafting)

  test('opens with the city’s figures, each the dashboard’s', () => {
    expect(figures.city.counts).toMatchObject({ assigned: 8246, done: 7710, openOverdue: 147 })
    expect(all).toContain(
      'các cơ quan, đơn vị được giao 8.246 nhiệm vụ; đã hoàn thành 7.710 nhiệm vụ, đạt 93,50%',
    )
    expect(all).toContain('quá hạn chưa hoàn thành 147 nhiệm vụ, chiếm 1,78%')
    expect(all).toContain('trong năm 2021, tính đến hết ngày 26/7/2021')
  })

  test('names the commended with their figures, best completion first, and why', () => {
    const at = texts.findIndex((text) => text.startsWith('1. Biểu dương'))
    expect(texts[at]).toContain('số nhiệm vụ được giao trên 200 nhiệm vụ; tỷ lệ hoàn thành trên 90%')
    expect(texts[at]).toContain('tỷ lệ quá hạn chưa hoàn thành không quá 1%')
    expect(texts.slice(at + 1, at + 4)).toEqual([
      '- Sở Nội vụ: được giao 5.820 nhiệm vụ; hoàn thành 5.710 nhiệm vụ, đạt 98,11%; hoàn thành đúng hạn 5.210 nhiệm vụ, đạt 89,52%; quá hạn chưa hoàn thành 20 nhiệm vụ, chiếm 0,34%.',
      '- Sở Tài chính: được giao 300 nhiệm vụ; hoàn thành 293 nhiệm vụ, đạt 97,67%; hoàn thành đúng hạn 290 nhiệm vụ, đạt 96,67%; không có nhiệm vụ quá hạn chưa hoàn thành.',
      '- Sở Giao thông vận tải: được giao 300 nhiệm vụ; hoàn thành 283 nhiệm vụ, đạt 94,33%; hoàn thành đúng hạn 268 nhiệm vụ, đạt 89,33%; quá hạn chưa hoàn thành 1 nhiệm vụ, chiếm 0,33%.',
    ])
  })

  test('urges the lagging, most overdue first', () => {
    const at = texts.findIndex((text) => text.startsWith('2. Yêu cầu'))
    expect(texts[at]).toContain(
      'từ 30 nhiệm vụ trở lên; có tỷ lệ quá hạn chưa hoàn thành trên 5% hoặc tỷ lệ hoàn thành dưới 70%',
    )
    expect(texts[at + 1]).toMatch(/^- Sở Tài nguyên và Môi trường: .*61 nhiệm vụ, chiếm 20,96%\.$/)
    expect(texts[at + 2]).toMatch(/^- Sở Xây dựng: .*52 nhiệm vụ, chiếm 16,51%\.$/)
  })

  test('is addressed by the kinds of bodies there are, and ends as letters end', () => {
    const [at, first, second] = texts.slice(texts.indexOf('Kính gửi:'))
    expect([at, first, second]).toEqual([
      'Kính gửi:',
      '- Các sở, ban, ngành;',
      '- Ủy ban nhân dân các quận, huyện.',
    ])
    expect(all).toContain('nghiêm túc tổ chức thực hiện./.')
    expect(end[0]).toMatch(/^Nơi nhận:- Như trên;.*- Lưu: VT, KSTT\.$/)
  })

  test('says whom to ask where the city has said so, and then ends there', async () => {
    const contact = { name: 'Phòng Kiểm soát thủ tục hành chính', phone: '0236 3821 234' }
    const asked = await letter(figures, day, { ...drafting, contact })
    expect(asked.all).toContain('nghiêm túc tổ chức thực hiện.')
    expect(asked.all).not.toContain('nghiêm túc tổ chức thực hiện./.')
    expect(asked.texts).toContain(
      'Thông tin chi tiết liên hệ: Phòng Kiểm soát thủ tục hành chính, điện thoại 0236 3821 234./.',
    )
    expect(all).not.toContain('liên hệ')
  })

  test('says the same from the dashboard as from the figures of the year', () => {
    const tallies: Record<string, Tally> = Object.fromEntries(
      Object.entries(sums).map(([code, { effective }]) => [code, { ...noTally(), ...effective }]),
    )
    const dashboard = dashboardOf(tallies, day.ruleSet, formulaSets['da-nang'], {})
    expect(letterFilling(dashboard, day, drafting)).toEqual(letterFilling(figures, day, drafting))
    expect(
      namedIn(dashboard.departments).map(({ departments }) => departments.map(({ code }) => code)),
    ).toEqual([dashboard.commended, dashboard.urged])
  })
})

/** Completion from which each of the five words is said; the less the harder. */
const fiveLevels: RuleSet = {
  name: 'five',
  letter: '1/UBND-KSTT',
  from: '2021-01-01',
  levels: [
    { level: 'commend', floor: 0, all: [{ share: 'done', is: '>=', percent: 97 }], any: [] },
    { level: 'acknowledge', floor: 0, all: [{ share: 'done', is: '>=', percent: 90 }], any: [] },
    { level: 'request', floor: 1, all: [], any: [{ share: 'done', is: '<', percent: 83 }] },
    { level: 'remind', floor: 1, all: [], any: [{ share: 'done', is: '<', percent: 65 }] },
    { level: 'criticise', floor: 1, all: [], any: [{ share: 'done', is: '<', percent: 62 }] },
  ],
}

/** How each word begins the paragraph of those it speaks of. */
const begins: Record<Level, RegExp> = {
  commend: /^\d\. Biểu dương /,
  acknowledge: /^\d\. Ghi nhận /,
  request: /^\d\. Yêu cầu .* khẩn trương đẩy nhanh/,
  remind: /^\d\. Nhắc nhở /,
  criticise: /^\d\. Phê bình /,
}

describe('the five words', async () => {
  const figures = figuresBy(fiveLevels)
  const { texts } = await letter(figures, { ...day, ruleSet: fiveLevels }, drafting)

  test('each department named is named once, under the word of its verdict', () => {
    const heads = texts.flatMap((text) => levels.filter((level) => begins[level].test(text)))
    expect(heads).toEqual([...levels])
    for (const { code, verdict } of figures.departments) {
      const name = day.departments.find((department) => department.code === code)?.name ?? ''
      expect(lineOf(texts, name)).toHaveLength(verdict.level ? 1 : 0)
    }
  })

  test('the paragraphs are numbered one after the other, whichever of them there are', () => {
    const numbers = texts.flatMap((text) => /^(\d)\. /.exec(text)?.[1] ?? [])
    expect(numbers).toEqual(['1', '2', '3', '4', '5', '6', '7', '8'])
  })
})

test('where nobody is praised the letter says so, with what praise takes', async () => {
  const rules: RuleSet = {
    ...fiveLevels,
    levels: [
      { level: 'commend', floor: 0, all: [{ count: 'timesCommended', is: '>=', number: 5 }], any: [] },
    ],
  }
  const { texts } = await letter(figuresBy(rules), { ...day, ruleSet: rules }, drafting)
  expect(texts).toContain(
    '1. Kỳ này chưa có cơ quan, đơn vị đạt tiêu chí biểu dương (số lần được biểu dương trong năm từ 5 lần trở lên).',
  )
})

test('a formula set without a rate leaves the rate out, never another one in, and says on what criteria stand', async () => {
  const rows = dashboardOf(
    { STC: { ...noTally(), doneOnTime: 290, openInTerm: 10 } },
    day.ruleSet,
    formulaSets.national,
    {},
  )
  const { texts, all, annex } = await letter(rows, { ...day, formulaSet: formulaSets.national }, drafting)
  expect(lineOf(texts, 'Sở Tài chính')).toEqual([
    '- Sở Tài chính: được giao 300 nhiệm vụ; hoàn thành 290 nhiệm vụ, đạt 100,00%; hoàn thành đúng hạn 290 nhiệm vụ; không có nhiệm vụ quá hạn chưa hoàn thành.',
  ])
  expect(annex?.[2]?.slice(-5)).toEqual(['100,00', '–', '–', '0,00', ''])
  expect(all).toContain('tiêu chí nêu dưới đây tính trên số nhiệm vụ được giao')
  expect((await letter(rows, day, drafting)).all).not.toContain('tiêu chí nêu dưới đây')
})

test('after the districts are gone the letter goes to the communes', async () => {
  const now = day.departments.map(
    (department): Department =>
      department.kind === 'district' ? { ...department, validTo: '2025-06-30' } : department,
  )
  const commune = {
    code: 'PHC',
    name: 'UBND phường Hải Châu',
    kind: 'commune',
    validFrom: '2025-07-01',
  } as const
  const { texts } = await letter(
    figuresBy(),
    { ...day, asOf: '2025-07-26', departments: [...now, commune] },
    drafting,
  )
  expect(texts.filter((text) => /^- .*(?:ngành|đặc khu)[;.]$/.test(text))).toEqual([
    '- Các sở, ban, ngành;',
    '- Ủy ban nhân dân các phường, xã, đặc khu.',
  ])
})

test('one department alone is spoken of as one', async () => {
  const rules: RuleSet = {
    ...fiveLevels,
    levels: [
      { level: 'commend', floor: 5000, all: [{ share: 'done', is: '>', percent: 90 }], any: [] },
      { level: 'criticise', floor: 300, all: [{ share: 'done', is: '<', percent: 65 }], any: [] },
    ],
  }
  const { texts } = await letter(figuresBy(rules), { ...day, ruleSet: rules }, drafting)
  const commended = texts.findIndex((text) => text.startsWith('1. Biểu dương cơ quan, đơn vị thực hiện tốt'))
  expect(texts[commended]).toMatch(/tỷ lệ hoàn thành trên 90%\):$/)
  expect(texts[commended + 2]).toBe(
    'Đề nghị cơ quan, đơn vị nêu trên tiếp tục duy trì, phát huy kết quả đã đạt được.',
  )
  const reproved = texts.findIndex((text) => text.startsWith('2. Phê bình cơ quan, đơn vị để kết quả'))
  expect(texts[reproved + 2]).toMatch(
    /^Thủ trưởng cơ quan, đơn vị nêu trên .* báo cáo Chủ tịch UBND thành phố\.$/,
  )
})

test('a period that has no name of its own is told by its days', async () => {
  const period = { assignedFrom: '2021-03-01', assignedTo: '2021-06-14' } as const
  const { all } = await letter(figuresBy(), { ...day, period }, drafting)
  expect(all).toContain(' giao từ ngày 01/3/2021 đến ngày 14/6/2021, tính đến hết ngày')
})

test('in the annex each group begins with the most overdue', async () => {
  const { annex } = await letter(figuresBy(), day, drafting)
  const overdue = departmentRows(annex).map(([number, name, ...cells]) => [number, name, cells[6]])
  expect(overdue.slice(0, 4)).toEqual([
    ['1', 'Sở Tài nguyên và Môi trường', '61'],
    ['2', 'Sở Xây dựng', '52'],
    ['3', 'Sở Nội vụ', '20'],
    ['4', 'Sở Kế hoạch và Đầu tư', '5'],
  ])
  expect(overdue).toHaveLength(day.departments.length)
})
