import { describe, expect, test } from 'vitest'
import type { ExtensionDecision } from '../../../../functions/directives/requests/commands.ts'
import {
  type DecidedExtension,
  extensionPaper,
} from '../../../../functions/documents/papers/extensions/extension.ts'
import {
  type CorrectedExtension,
  correctionPaper,
} from '../../../../functions/documents/papers/extensions/extension-correction.ts'
import { letterPaper } from '../../../../functions/documents/papers/figures/letter.ts'
import { reportPaper } from '../../../../functions/documents/papers/figures/report.ts'
import { type UrgedDepartment, urgingPaper } from '../../../../functions/documents/papers/figures/urging.ts'
import type { Paper } from '../../../../functions/documents/papers/paper.ts'
import { wordFileOf } from '../../../../functions/documents/word/word.ts'
import type { LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { elements, partsOf, wordText } from '../sheets/parts.ts'
import { day, drafting, figuresBy, reportedDay } from './july.ts'

const textsOf = ({ body }: Paper): string[] =>
  body.map((block) => ('heading' in block ? block.heading : block.text))
const figures = figuresBy()

describe('the periodic report', () => {
  const paper = reportPaper(figures, reportedDay, drafting)
  const texts = textsOf(paper)

  test('is the Office’s, to the leaders of the city', () => {
    expect(paper.issuer).toMatchObject({
      superior: ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ ĐÀ NẴNG'],
      name: ['VĂN PHÒNG'],
    })
    expect(paper.symbol).toBe('/BC-VP')
    expect(paper.signature).toEqual(['KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'])
  })

  test('compares with the period before, in points, the way they went', () => {
    const { completion, doneLate } = figures.city.change
    expect([completion, doneLate]).toEqual([3.5, -4.22])
    expect(texts.find((text) => text.startsWith('2. So với kỳ trước'))).toContain(
      'tỷ lệ hoàn thành tăng 3,50 điểm phần trăm; tỷ lệ hoàn thành đúng hạn tăng 4,50 điểm phần trăm; tỷ lệ hoàn thành quá hạn giảm 4,22 điểm phần trăm',
    )
  })

  test('tells ageing, reports, updates, silence and backlog as computed, and what is no longer known', () => {
    const all = texts.join('\n')
    expect(all).toContain(
      'từ 1 đến 30 ngày 125 nhiệm vụ; từ 31 đến 120 ngày 20 nhiệm vụ; trên 120 ngày 2 nhiệm vụ',
    )
    expect(all).toContain(
      '77/120 báo cáo phải gửi, đạt 64,17% (3 nhiệm vụ không còn đủ thông tin của ngày báo cáo)',
    )
    expect(all).toContain('105/8.246 nhiệm vụ được giao, đạt 1,27%')
    expect(all).toContain('không được cập nhật từ ngày 26/4/2021: 2 nhiệm vụ')
    expect(all).toContain('(không tính trong số liệu trên): 7 nhiệm vụ, trong đó quá hạn 4 nhiệm vụ')
  })

  test('where nothing is overdue or owed it says so, and computes no shares of nothing', () => {
    const nothing = { numerator: 0, denominator: 0, percent: null, unknown: 0 }
    const { reportRate, updateRate } = figures.city
    const owed = { reportRate: { ...reportRate, ...nothing }, updateRate: { ...updateRate, ...nothing } }
    const counts = { ...figures.city.counts, openOverdue: 0 }
    const city = { ...figures.city, ...owed, counts }
    const texts = textsOf(reportPaper({ ...figures, city }, reportedDay, drafting))
    expect(texts.find((text) => text.startsWith('3. '))).toMatch(
      /^3\. Không có nhiệm vụ quá hạn chưa hoàn thành\. Nếu tính theo thời hạn giao ban đầu: /,
    )
    expect(texts.find((text) => text.startsWith('4. '))).toMatch(
      /^4\. Báo cáo đúng hạn khi đến thời hạn: không phát sinh\. .*: không phát sinh\.$/,
    )
  })

  test('ranks within groups of volume, and tells the Office’s own times', () => {
    expect(texts).toContain(
      '- Nhóm có số nhiệm vụ được giao nhiều (từ 201 nhiệm vụ), tỷ lệ hoàn thành cao nhất: Sở Nội vụ (98,11%); Sở Tài chính (97,67%); Sở Giao thông vận tải (94,33%).',
    )
    expect(texts).toContain(
      'Xác nhận hoặc trả lại kết quả: 1.240 lượt, trung vị 2,5 ngày, lâu nhất 19 ngày. Quyết định đề nghị gia hạn: không phát sinh.',
    )
  })
})

describe('the letter that urges one department', () => {
  const row = figures.departments.find(({ code }) => code === 'SXD') as UrgedDepartment['row']
  const urged: UrgedDepartment = {
    name: 'Sở Xây dựng',
    row,
    period: day.period,
    asOf: day.asOf,
    ruleSet: day.ruleSet,
    counted: day.counted,
    answerBy: '2021-08-05',
    overdue: [
      {
        title: 'Giải phóng mặt bằng',
        directive: '2021-03-05_1200_UBND-KSTT',
        dueOn: '2021-06-15',
        daysOverdue: 41,
        urgings: 4,
      },
    ],
  }

  test('tells its figures, what it is urged for, and by when it is to answer', () => {
    const paper = urgingPaper(urged, drafting)
    const all = textsOf(paper).join('\n')
    expect(paper.addressees).toEqual(['Sở Xây dựng'])
    expect(all).toContain('được giao 315 nhiệm vụ; hoàn thành 200 nhiệm vụ, đạt 63,49%')
    expect(all).toContain('tiêu chí: tỷ lệ quá hạn chưa hoàn thành trên 5%; tỷ lệ hoàn thành dưới 70%.')
    expect(all).toContain('thuộc diện đôn đốc theo tiêu chí')
    expect(all).toContain('chậm nhất ngày 05/8/2021./.')
    expect(paper.annex?.table.rows).toEqual([
      { cells: ['1', 'Giải phóng mặt bằng', '1200/UBND-KSTT ngày 05/3/2021', '15/6/2021', '41', '4'] },
    ])
  })

  test('a department that no rule names can be urged, too: without a criterion, never with praise', () => {
    const praised = figures.departments.find(({ code }) => code === 'STC') as UrgedDepartment['row']
    const { answerBy: _, ...rest } = urged
    const paper = urgingPaper({ ...rest, name: 'Sở Tài chính', row: praised, overdue: [] }, drafting)
    const all = textsOf(paper).join('\n')
    expect(all).not.toContain('tiêu chí')
    expect(all).toContain('1. Lãnh đạo Sở Tài chính trực tiếp chỉ đạo rà soát')
    expect(all).toMatch(/2\. Sở Tài chính báo cáo kết quả/)
    expect(paper.annex).toBeUndefined()
  })
})

describe('what becomes of a decided request for an extension', () => {
  const decidedBy = (decision: ExtensionDecision): DecidedExtension => ({
    task: { id: 'SXD-2021-k3f9x2m8q1ab', title: 'Giải phóng mặt bằng', originalDueOn: '2021-06-15' },
    directive: {
      kind: 'official-letter',
      number: '3120',
      symbol: 'UBND-ĐTĐT',
      issuedOn: '2021-05-20',
      issuer: 'UBND thành phố Đà Nẵng',
    },
    departmentName: 'Sở Xây dựng',
    request: {
      askedOn: '2021-07-14',
      cause: 'Chưa có ý kiến của Bộ Xây dựng.',
      plan: 'Làm việc với Bộ;\ntrình lại phương án',
      proposedDueOn: '2021-08-31',
    },
    previousDueOn: '2021-07-15',
    decision,
  })

  test('granted it is a decision of the Chairman, with its grounds, dates and cause', async () => {
    const decision = { decision: 'approve', dueOn: '2021-08-25', objectiveCause: true } as const
    const paper = extensionPaper(decidedBy(decision), { ...drafting, signer: 'Lê Văn Một' })
    const all = textsOf(paper)
    expect(paper.symbol).toBe('/QĐ-UBND')
    expect(paper.signature).toEqual(['CHỦ TỊCH'])
    expect(paper.title).toMatchObject({
      decision: {
        by: 'CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ ĐÀ NẴNG',
        grounds: [
          'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015',
          expect.stringContaining('ngày 22 tháng 11 năm 2019'),
          'Căn cứ Công văn số 3120/UBND-ĐTĐT ngày 20 tháng 5 năm 2021 của UBND thành phố Đà Nẵng',
          'Xét báo cáo ngày 14/7/2021 của Sở Xây dựng về nhiệm vụ chưa hoàn thành khi đến thời hạn',
          'Theo đề nghị của Chánh Văn phòng UBND thành phố',
        ],
      },
    })
    expect(all[0]).toContain(
      'từ ngày 15/7/2021 (thời hạn giao ban đầu: ngày 15/6/2021) đến hết ngày 25/8/2021, tăng 41 ngày',
    )
    expect(all[0]).toContain('Thời hạn cơ quan chủ trì đề nghị: ngày 31/8/2021.')
    expect(all[1]).toContain('“Chưa có ý kiến của Bộ Xây dựng”. Xác nhận nguyên nhân khách quan')
    expect(all[2]).toContain('“Làm việc với Bộ; trình lại phương án”')
    const parts = partsOf(await wordFileOf(paper))
    const lines = elements(parts['word/document.xml'] ?? '', 'w:p').map(wordText)
    expect(lines).toEqual(expect.arrayContaining(['QUYẾT ĐỊNH', 'QUYẾT ĐỊNH:']))
    expect(lines.filter((line) => /^Điều \d\. /.test(line))).toHaveLength(4)
  })

  test('a cause that is not confirmed is said not to be', () => {
    const decision = { decision: 'approve', dueOn: '2021-08-31', objectiveCause: false } as const
    const all = textsOf(extensionPaper(decidedBy(decision), drafting))
    expect(all[1]).toContain('không được xác nhận là nguyên nhân khách quan')
    expect(all[0]).not.toContain('đề nghị: ngày')
  })

  test('the law it stands on is the one of its day', () => {
    const decision = { decision: 'approve', dueOn: '2026-08-31', objectiveCause: false } as const
    const { title } = extensionPaper(decidedBy(decision), { ...drafting, dated: '2026-01' })
    expect(title).toMatchObject({
      decision: { grounds: expect.arrayContaining([expect.stringContaining('16 tháng 6 năm 2025')]) },
    })
  })

  test('the law of 2015 is named with the one that amended it, from the day of that', () => {
    const decision = { decision: 'approve', dueOn: '2021-08-31', objectiveCause: false } as const
    const groundsOn = (dated: string) => {
      const { title } = extensionPaper(decidedBy(decision), { ...drafting, dated })
      return title.kind === 'named' ? title.decision?.grounds : undefined
    }
    const amended =
      'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019'
    expect(groundsOn('2020-06-30')).not.toContain(amended)
    expect(groundsOn('2021-07-16')?.slice(0, 2)).toEqual([
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015',
      amended,
    ])
  })

  test('refused it is a letter to the department with the reason', () => {
    const paper = extensionPaper(decidedBy({ decision: 'refuse', reason: 'Đã gia hạn hai lần.' }), drafting)
    expect(paper.title).toMatchObject({ kind: 'letter', subject: expect.stringContaining('không gia hạn') })
    expect(textsOf(paper)[1]).toBe(
      'Sau khi xem xét, UBND thành phố không thống nhất gia hạn. Lý do: Đã gia hạn hai lần.',
    )
  })
})

describe('what becomes of a decision on an extension that is put right', () => {
  const correctedTo = (dueOn: LocalDate, given: Partial<CorrectedExtension> = {}): CorrectedExtension => ({
    task: { id: 'SXD-2021-k3f9x2m8q1ab', title: 'Giải phóng mặt bằng' },
    directive: {
      kind: 'official-letter',
      number: '3120',
      symbol: 'UBND-ĐTĐT',
      issuedOn: '2021-05-20',
      issuer: 'UBND thành phố Đà Nẵng',
    },
    departmentName: 'Sở Xây dựng',
    request: { askedOn: '2021-07-14', cause: 'Chờ ý kiến', plan: 'Làm việc', proposedDueOn: '2021-08-31' },
    previousDueOn: '2021-07-15',
    corrects: { on: '2021-07-16', granted: true },
    standingDueOn: '2021-08-25',
    correction: { dueOn, objectiveCause: true, reason: 'Ghi nhầm ngày.' },
    ...given,
  })
  const told = (corrected: CorrectedExtension) => {
    const paper = correctionPaper(corrected, { ...drafting, dated: '2021-07-19' })
    return { title: paper.title.subject, symbol: paper.symbol, all: textsOf(paper) }
  }
  const earlier = `Quyết định số${'\u00a0'.repeat(6)}/QĐ-UBND ngày 16 tháng 7 năm 2021`

  test('another date is a decision that changes it, with the earlier one and the reason', () => {
    const { title, symbol, all } = told(correctedTo('2021-08-20'))
    expect([title, symbol]).toEqual([
      'Về việc điều chỉnh thời hạn đã gia hạn của nhiệm vụ được giao',
      '/QĐ-UBND',
    ])
    expect(all[0]).toContain(`đã gia hạn tại ${earlier}`)
    expect(all[0]).toContain('từ ngày 25/8/2021 thành đến hết ngày 20/8/2021')
    expect(all[1]).toBe(
      'Lý do: Ghi nhầm ngày. Nguyên nhân chưa hoàn thành được xác nhận là nguyên nhân khách quan.',
    )
  })

  test('back to the date before nothing is extended any more', () => {
    const { title, all } = told(correctedTo('2021-07-15'))
    expect(title).toBe('Về việc hủy bỏ việc gia hạn thời hạn hoàn thành nhiệm vụ được giao')
    expect(all[0]).toContain(`Hủy bỏ việc gia hạn đến ngày 25/8/2021 tại ${earlier}`)
    expect(all[0]).toContain('Thời hạn hoàn thành trở lại là ngày 15/7/2021.')
  })

  test('a refusal put right grants the extension in the place of the letter', () => {
    const refused = { corrects: { on: '2021-07-16', granted: false }, standingDueOn: '2021-07-15' } as const
    const { title, all } = told(correctedTo('2021-08-20', refused))
    expect(title).toBe('Về việc gia hạn thời hạn hoàn thành nhiệm vụ được giao')
    expect(all[0]).toContain('từ ngày 15/7/2021 đến hết ngày 20/8/2021, tăng 36 ngày')
    expect(all[0]).toContain(`thay thế Công văn số${'\u00a0'.repeat(6)}/UBND-KSTT ngày 16 tháng 7 năm 2021`)
  })
})

test('a province’s papers call it a province', () => {
  const city = { ...drafting.city, cityName: 'tỉnh Quảng Nam', cityPlace: 'Quảng Nam' }
  const paper = letterPaper(figures, day, { ...drafting, city })
  expect(paper.issuer.name).toEqual(['ỦY BAN NHÂN DÂN', 'TỈNH QUẢNG NAM'])
  expect(paper.recipients).toContain('Thường trực Tỉnh ủy, HĐND tỉnh (để báo cáo)')
  expect(paper.annex?.table.rows[0]?.cells[1]).toBe('Toàn tỉnh')
  expect(JSON.stringify(paper.body)).not.toContain('thành phố')
})

test('figures of the starred alone or by the original dates are told as such', () => {
  const counted = { basis: 'original', starred: true } as const
  const paper = letterPaper(figures, { ...day, counted }, drafting)
  const how = 'theo thời hạn giao ban đầu; chỉ tính nhiệm vụ được gắn sao'
  expect(textsOf(paper)[0]).toContain(`tính đến hết ngày 26/7/2021 (${how}), các cơ quan`)
  expect(paper.annex?.title).toContain(`(tính đến hết ngày 26/7/2021; ${how})`)
})

test('a paper made during the day says until when; one of a past day, that evening', () => {
  const said = (takenAt?: string) =>
    JSON.stringify([
      letterPaper(figures, { ...day, takenAt }, drafting),
      reportPaper(figures, { ...reportedDay, takenAt }, drafting),
    ])
  expect(said('14:05')).toContain('tính đến 14 giờ 05 ngày 26/7/2021')
  expect(said('14:05')).not.toContain('tính đến hết ngày 26/7/2021')
  expect(said()).toContain('tính đến hết ngày 26/7/2021')
})
