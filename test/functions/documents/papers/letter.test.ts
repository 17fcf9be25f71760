import { describe, expect, test } from 'vitest'
import { letterPaper } from '../../../../functions/documents/papers/figures/letter.ts'
import { levelWords } from '../../../../functions/documents/papers/figures/level-words.ts'
import type { Paper } from '../../../../functions/documents/papers/paper.ts'
import { namedIn } from '../../../../functions/figures/letters/letter.ts'
import { formulaSets } from '../../../../functions/figures/rules/formulas.ts'
import { type Level, levels, type RuleSet } from '../../../../functions/figures/rules/rule-sets.ts'
import { dashboardOf } from '../../../../functions/figures/today/dashboard.ts'
import type { Department } from '../../../../functions/organisation/departments/department.ts'
import { noTally, type Tally } from '../../../../functions/organisation/departments/tally.ts'
import { day, drafting, figuresBy, sums } from './july.ts'

const textsOf = ({ body }: Paper): string[] =>
  body.map((block) => ('heading' in block ? block.heading : block.text))
const lineOf = (texts: readonly string[], name: string) =>
  texts.filter((text) => text.startsWith(`- ${name}:`))

describe('the letter of July 2021', () => {
  const figures = figuresBy()
  const paper = letterPaper(figures, day, drafting)
  const texts = textsOf(paper)

  test('opens with the city’s figures, each the dashboard’s', () => {
    expect(figures.city.counts).toMatchObject({ assigned: 8246, done: 7710, openOverdue: 147 })
    expect(texts[0]).toContain(
      'các cơ quan, đơn vị được giao 8.246 nhiệm vụ; đã hoàn thành 7.710 nhiệm vụ, đạt 93,50%',
    )
    expect(texts[0]).toContain('quá hạn chưa hoàn thành 147 nhiệm vụ, chiếm 1,78%')
    expect(texts[0]).toContain('trong năm 2021, tính đến hết ngày 26/7/2021')
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
    expect(paper.addressees).toEqual(['Các sở, ban, ngành', 'Ủy ban nhân dân các quận, huyện'])
    expect(texts.at(-1)).toMatch(/\.\/\.$/)
    expect(paper.recipients[0]).toBe('Như trên')
    expect(paper.recipients.at(-1)).toBe('Lưu: VT, KSTT')
  })

  test('says the same from the dashboard as from the figures of the year', () => {
    const tallies: Record<string, Tally> = Object.fromEntries(
      Object.entries(sums).map(([code, { effective }]) => [code, { ...noTally(), ...effective }]),
    )
    const dashboard = dashboardOf(tallies, day.ruleSet, formulaSets['da-nang'])
    expect(letterPaper(dashboard, day, drafting)).toEqual(paper)
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

const isHead = (text: string, level: Level): boolean =>
  ['các cơ quan, đơn vị', 'cơ quan, đơn vị'].some((whom) => text.includes(levelWords[level].names(whom)))

describe('the five words', () => {
  const figures = figuresBy(fiveLevels)
  const texts = textsOf(letterPaper(figures, { ...day, ruleSet: fiveLevels }, drafting))

  test('each department named is named once, under the word of its verdict', () => {
    const heads = texts.flatMap((text) => levels.filter((level) => isHead(text, level)))
    expect(heads).toEqual([...levels])
    for (const { code, verdict } of figures.departments) {
      const name = day.departments.find((department) => department.code === code)?.name ?? ''
      expect(lineOf(texts, name)).toHaveLength(verdict.level ? 1 : 0)
    }
  })

  test.each<[Level, RegExp]>([
    ['commend', /^\d\. Biểu dương /],
    ['acknowledge', /^\d\. Ghi nhận /],
    ['request', /^\d\. Yêu cầu .* khẩn trương đẩy nhanh/],
    ['remind', /^\d\. Nhắc nhở /],
    ['criticise', /^\d\. Phê bình /],
  ])('%s', (level, words) => {
    const head = texts.find((text) => isHead(text, level))
    expect(head).toMatch(words)
  })
})

test('where nobody is praised the letter says so, with what praise takes', () => {
  const rules: RuleSet = {
    ...fiveLevels,
    levels: [
      { level: 'commend', floor: 0, all: [{ count: 'timesCommended', is: '>=', number: 5 }], any: [] },
    ],
  }
  const texts = textsOf(letterPaper(figuresBy(rules), { ...day, ruleSet: rules }, drafting))
  expect(texts).toContain(
    '1. Kỳ này chưa có cơ quan, đơn vị đạt tiêu chí biểu dương (số lần được biểu dương trong năm từ 5 lần trở lên).',
  )
})

test('a formula set without a rate leaves the rate out, never another one in', () => {
  const rows = dashboardOf(
    { STC: { ...noTally(), doneOnTime: 290, openInTerm: 10 } },
    day.ruleSet,
    formulaSets.national,
  )
  const paper = letterPaper(rows, { ...day, formulaSet: formulaSets.national }, drafting)
  expect(lineOf(textsOf(paper), 'Sở Tài chính')).toEqual([
    '- Sở Tài chính: được giao 300 nhiệm vụ; hoàn thành 290 nhiệm vụ, đạt 100,00%; hoàn thành đúng hạn 290 nhiệm vụ; không có nhiệm vụ quá hạn chưa hoàn thành.',
  ])
  expect(paper.annex?.table.columns.filter(({ group }) => group === 'Tỷ lệ (%)')).toHaveLength(2)
})

test('after the districts are gone the letter goes to the communes', () => {
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
  const paper = letterPaper(
    figuresBy(),
    { ...day, asOf: '2025-07-26', departments: [...now, commune] },
    drafting,
  )
  expect(paper.addressees).toEqual(['Các sở, ban, ngành', 'Ủy ban nhân dân các phường, xã, đặc khu'])
})

test('one department alone is spoken of as one', () => {
  const rules: RuleSet = {
    ...fiveLevels,
    levels: [
      { level: 'commend', floor: 5000, all: [{ share: 'done', is: '>', percent: 90 }], any: [] },
      { level: 'criticise', floor: 300, all: [{ share: 'done', is: '<', percent: 65 }], any: [] },
    ],
  }
  const texts = textsOf(letterPaper(figuresBy(rules), { ...day, ruleSet: rules }, drafting))
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

test('a period that has no name of its own is told by its days', () => {
  const period = { assignedFrom: '2021-03-01', assignedTo: '2021-06-14' } as const
  const [opening] = textsOf(letterPaper(figuresBy(), { ...day, period }, drafting))
  expect(opening).toContain(' giao từ ngày 01/3/2021 đến ngày 14/6/2021, tính đến hết ngày')
})
