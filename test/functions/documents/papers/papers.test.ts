import { describe, expect, test } from 'vitest'
import type { ExtensionDecision } from '../../../../functions/directives/requests/commands.ts'
import {
  type AskedExplanation,
  explanationFilling,
} from '../../../../functions/documents/papers/explanations/explanation-filling.ts'
import {
  type CorrectedExtension,
  correctionFilling,
} from '../../../../functions/documents/papers/extensions/correction-filling.ts'
import {
  approvalFilling,
  type DecidedExtension,
  refusalFilling,
} from '../../../../functions/documents/papers/extensions/extension-filling.ts'
import { letterFilling } from '../../../../functions/documents/papers/figures/letter-filling.ts'
import {
  type ReportedDay,
  reportFilling,
} from '../../../../functions/documents/papers/figures/report-filling.ts'
import {
  type UrgedDepartment,
  urgingFilling,
} from '../../../../functions/documents/papers/figures/urging-filling.ts'
import type { LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { elements, partsOf } from '../sheets/parts.ts'
import { day, drafting, figuresBy, reportedDay } from './july.ts'
import { written } from './written.ts'

const figures = figuresBy()

const report = (told = figures, of: ReportedDay = reportedDay) =>
  written('report', reportFilling(told, of, drafting))
const sectionsOf = async (urged: UrgedDepartment) =>
  elements(partsOf((await urging(urged)).bytes)['word/document.xml'] ?? '', 'w:sectPr').length
const urging = (urged: UrgedDepartment) => written('urging', urgingFilling(urged, drafting))

describe('the periodic report', async () => {
  const { texts, all, head, end } = await report()

  test('is the Office’s, to the leaders of the city', () => {
    expect(head[0]).toBe('ỦY BAN NHÂN DÂNTHÀNH PHỐ ĐÀ NẴNGVĂN PHÒNG')
    expect(head[2]).toMatch(/^Số:\s+\/BC-VP$/)
    expect(end[1]).toMatch(/^KT\. CHÁNH VĂN PHÒNGPHÓ CHÁNH VĂN PHÒNG/)
    expect(all).toContain('Kính gửi: Chủ tịch, các Phó Chủ tịch UBND thành phố.')
  })

  test('refers to its annex, and cites the letter of the criteria in full', () => {
    expect(all).toContain('Kết quả của từng cơ quan, đơn vị tại Phụ lục kèm theo.')
    expect(all).toContain(
      'Theo tiêu chí của Công văn số 4651/UBND-KSTT ngày 26 tháng 7 năm 2021 của Ủy ban nhân dân thành phố Đà Nẵng (tính trên số nhiệm vụ được giao), Văn phòng đề xuất:',
    )
  })

  test('says what that letter is about where that was entered', async () => {
    const ruleSet = { ...reportedDay.ruleSet, abstract: 'V/v thực hiện nhiệm vụ được giao.' }
    expect((await report(figures, { ...reportedDay, ruleSet })).all).toContain(
      'của Ủy ban nhân dân thành phố Đà Nẵng về việc thực hiện nhiệm vụ được giao (tính trên số',
    )
  })

  test('compares with the period before, in points, the way they went', () => {
    const { completion, doneLate } = figures.city.change
    expect([completion, doneLate]).toEqual([3.5, -4.22])
    expect(texts.find((text) => text.startsWith('2. So với kỳ trước'))).toContain(
      'tỷ lệ hoàn thành tăng 3,50 điểm phần trăm; tỷ lệ hoàn thành đúng hạn tăng 4,50 điểm phần trăm; tỷ lệ hoàn thành quá hạn giảm 4,22 điểm phần trăm',
    )
  })

  test('tells ageing, reports, updates, silence and backlog as computed, and what is no longer known', () => {
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

  test('where nothing is overdue or owed it says so, and computes no shares of nothing', async () => {
    const nothing = { numerator: 0, denominator: 0, percent: null, unknown: 0 }
    const { reportRate, updateRate } = figures.city
    const owed = { reportRate: { ...reportRate, ...nothing }, updateRate: { ...updateRate, ...nothing } }
    const counts = { ...figures.city.counts, openOverdue: 0 }
    const city = { ...figures.city, ...owed, counts }
    const { texts } = await report({ ...figures, city })
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
    formulaSet: day.formulaSet,
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

  test('ends above its annex without a line that could stand alone on a page', async () => {
    const xml = partsOf((await urging(urged)).bytes)['word/document.xml'] ?? ''
    const ending = elements(xml, 'w:p').find((one) => one.includes('<w:sectPr>')) ?? ''
    expect(ending).toMatch(/<w:spacing [^>]*w:line="20" w:lineRule="exact"/)
  })

  test('tells its figures, what it is urged for, and by when it is to answer', async () => {
    const { all, annex } = await urging(urged)
    expect(all).toContain('Kính gửi: Sở Xây dựng.')
    expect(all).toContain('được giao 315 nhiệm vụ; hoàn thành 200 nhiệm vụ, đạt 63,49%')
    expect(all).toContain(
      '(tính trên số nhiệm vụ được giao): tỷ lệ quá hạn chưa hoàn thành trên 5%; tỷ lệ hoàn thành dưới 70%.',
    )
    expect(all).toContain('thuộc diện đôn đốc theo tiêu chí của Công văn số 4651/UBND-KSTT')
    expect(all).toContain('chậm nhất ngày 05/8/2021./.')
    expect(all).toContain('NHIỆM VỤ QUÁ HẠN CHƯA HOÀN THÀNH CỦA SỞ XÂY DỰNG')
    expect(annex?.slice(1)).toEqual([
      ['1', 'Giải phóng mặt bằng', '1200/UBND-KSTT ngày 05/3/2021', '15/6/2021', '41', '4'],
    ])
  })

  test('a department that no rule names can be urged, too: without a criterion, never with praise', async () => {
    const praised = figures.departments.find(({ code }) => code === 'STC') as UrgedDepartment['row']
    const { answerBy: _, ...rest } = urged
    const { all, annex } = await urging({ ...rest, name: 'Sở Tài chính', row: praised, overdue: [] })
    expect(all).not.toContain('tiêu chí')
    expect(all).toContain('1. Lãnh đạo Sở Tài chính trực tiếp chỉ đạo rà soát')
    expect(all).toMatch(/2\. Sở Tài chính báo cáo kết quả/)
    expect(annex).toBeUndefined()
    expect(all).not.toContain('Phụ lục')
    expect(await sectionsOf({ ...rest, name: 'Sở Tài chính', row: praised, overdue: [] })).toBe(1)
    expect(await sectionsOf(urged)).toBe(2)
  })

  test('cites the letter that went out and asked something of it, where there is one', async () => {
    const letter = 'Công văn số 4651/UBND-KSTT ngày 26 tháng 7 năm 2021'
    expect((await urging({ ...urged, letter })).all).toContain(
      `Thực hiện ${letter} của Ủy ban nhân dân thành phố Đà Nẵng về kết quả thực hiện nhiệm vụ, theo kết quả theo dõi`,
    )
    expect((await urging(urged)).all).toContain('Theo kết quả theo dõi')
  })

  test('of the Office it bears the Office’s symbol and is signed by order of the Chairman', async () => {
    const filling = urgingFilling(urged, drafting, 'officeLetter')
    const { head, end, all } = await written('office-urging', filling)
    expect(head[0]).toBe('ỦY BAN NHÂN DÂNTHÀNH PHỐ ĐÀ NẴNGVĂN PHÒNG')
    expect(head[2]).toMatch(/^Số:\s+\/VP-KSTTV\/v đôn đốc/)
    expect(end[1]).toBe('TL. CHỦ TỊCHKT. CHÁNH VĂN PHÒNGPHÓ CHÁNH VĂN PHÒNGVõ Thị Bốn')
    expect(all).toContain('Thừa lệnh Chủ tịch UBND thành phố, Văn phòng UBND thành phố có ý kiến như sau:')
    expect(all).toMatch(/Kèm theo Công văn số\s+\/VP-KSTT ngày/)
  })
})

describe('what becomes of a decided request for an extension', () => {
  const asked: Omit<DecidedExtension, 'decision'> = {
    task: { id: 'SXD-2021-k3f9x2m8q1ab', title: 'Giải phóng mặt bằng', originalDueOn: '2021-06-15' },
    directive: {
      kind: 'official-letter',
      number: '3120',
      symbol: 'UBND-ĐTĐT',
      issuedOn: '2021-05-20',
      issuer: 'UBND thành phố Đà Nẵng',
      abstract: 'V/v tiến độ công trình',
    },
    departmentName: 'Sở Xây dựng',
    request: {
      askedOn: '2021-07-14',
      cause: 'Chưa có ý kiến của Bộ Xây dựng.',
      plan: 'Làm việc với Bộ;\ntrình lại phương án',
      proposedDueOn: '2021-08-31',
    },
    previousDueOn: '2021-07-15',
  }
  type Approval = Extract<ExtensionDecision, { decision: 'approve' }>
  const granted = (decision: Approval, of = drafting) =>
    written('extension', approvalFilling({ ...asked, decision }, of))
  const groundsIn = (texts: readonly string[]) =>
    texts.filter((text) => /^(?:Căn cứ|Xét|Theo đề nghị)/.test(text))

  test('granted it is a decision of the Chairman, with its grounds, dates and cause', async () => {
    const decision = { decision: 'approve', dueOn: '2021-08-25', objectiveCause: true } as const
    const { texts, all, head, end } = await granted(decision, { ...drafting, signer: 'Lê Văn Một' })
    expect(head[2]).toMatch(/^Số:\s+\/QĐ-UBND$/)
    expect(end[1]).toBe('CHỦ TỊCHLê Văn Một')
    expect(all).toContain('CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ ĐÀ NẴNG')
    expect(groundsIn(texts)).toEqual([
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
      expect.stringContaining('ngày 22 tháng 11 năm 2019;'),
      'Căn cứ Công văn số 3120/UBND-ĐTĐT ngày 20 tháng 5 năm 2021 của UBND thành phố Đà Nẵng về việc tiến độ công trình;',
      'Xét báo cáo ngày 14/7/2021 của Sở Xây dựng về nhiệm vụ chưa hoàn thành khi đến thời hạn;',
      'Theo đề nghị của Chánh Văn phòng UBND thành phố.',
    ])
    expect(all).toContain(
      'từ ngày 15/7/2021 (thời hạn giao ban đầu: ngày 15/6/2021) đến hết ngày 25/8/2021, tăng 41 ngày',
    )
    expect(all).toContain('Thời hạn cơ quan chủ trì đề nghị: ngày 31/8/2021.')
    expect(all).toContain('“Chưa có ý kiến của Bộ Xây dựng”. Xác nhận nguyên nhân khách quan')
    expect(all).toContain('“Làm việc với Bộ; trình lại phương án”')
    expect(texts).toEqual(expect.arrayContaining(['QUYẾT ĐỊNH', 'QUYẾT ĐỊNH:']))
    expect(texts.filter((line) => /^Điều \d\. /.test(line))).toHaveLength(4)
  })

  test('a cause that is not confirmed is said not to be', async () => {
    const decision = { decision: 'approve', dueOn: '2021-08-31', objectiveCause: false } as const
    const { all } = await granted(decision)
    expect(all).toContain('không được xác nhận là nguyên nhân khách quan')
    expect(all).not.toContain('đề nghị: ngày')
  })

  test('the law it stands on is the one of its day', async () => {
    const decision = { decision: 'approve', dueOn: '2026-08-31', objectiveCause: false } as const
    const { texts } = await granted(decision, { ...drafting, dated: '2026-01' })
    expect(groundsIn(texts)[0]).toContain('16 tháng 6 năm 2025')
  })

  test('the law of 2015 is named with the one that amended it, from the day of that', async () => {
    const decision = { decision: 'approve', dueOn: '2021-08-31', objectiveCause: false } as const
    const groundsOn = async (dated: string) =>
      groundsIn((await granted(decision, { ...drafting, dated })).texts)
    const amended =
      'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019;'
    expect(await groundsOn('2020-06-30')).not.toContain(amended)
    expect((await groundsOn('2021-07-16')).slice(0, 2)).toEqual([
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
      amended,
    ])
  })

  test('refused it is a letter to the department with the reason', async () => {
    const decision = { decision: 'refuse', reason: 'Đã gia hạn hai lần.' } as const
    const filling = refusalFilling({ ...asked, decision }, drafting)
    const { all, head } = await written('extension-refusal', filling)
    expect(head[2]).toMatch(/^Số:\s+\/UBND-KSTTV\/v không gia hạn/)
    expect(all).toContain(
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
    corrects: { dated: '2021-07-16', granted: true },
    standingDueOn: '2021-08-25',
    correction: { dueOn, objectiveCause: true, reason: 'Ghi nhầm ngày.' },
    ...given,
  })
  const told = async (corrected: CorrectedExtension) => {
    const filling = correctionFilling(corrected, { ...drafting, dated: '2021-07-19' })
    const { texts, all, head } = await written('extension-correction', filling)
    return { title: texts[texts.indexOf('QUYẾT ĐỊNH') + 1], number: head[2], all }
  }
  const earlier = `Quyết định số${'\u00a0'.repeat(6)}/QĐ-UBND ngày 16 tháng 7 năm 2021`

  test('another date is a decision that changes it, with the earlier one and the reason', async () => {
    const { title, number, all } = await told(correctedTo('2021-08-20'))
    expect(title).toBe('Về việc điều chỉnh thời hạn đã gia hạn của nhiệm vụ được giao')
    expect(number).toMatch(/^Số:\s+\/QĐ-UBND$/)
    expect(all).toContain(`đã gia hạn tại ${earlier}`)
    expect(all).toContain('từ ngày 25/8/2021 thành đến hết ngày 20/8/2021')
    expect(all).toContain(
      'Lý do: Ghi nhầm ngày. Nguyên nhân chưa hoàn thành được xác nhận là nguyên nhân khách quan.',
    )
  })

  test('back to the date before nothing is extended any more', async () => {
    const { title, all } = await told(correctedTo('2021-07-15'))
    expect(title).toBe('Về việc hủy bỏ việc gia hạn thời hạn hoàn thành nhiệm vụ được giao')
    expect(all).toContain(`Hủy bỏ việc gia hạn đến ngày 25/8/2021 tại ${earlier}`)
    expect(all).toContain('Thời hạn hoàn thành trở lại là ngày 15/7/2021.')
  })

  test('a refusal put right grants the extension in the place of the letter', async () => {
    const refused = {
      corrects: { dated: '2021-07-16', granted: false },
      standingDueOn: '2021-07-15',
    } as const
    const { title, all } = await told(correctedTo('2021-08-20', refused))
    expect(title).toBe('Về việc gia hạn thời hạn hoàn thành nhiệm vụ được giao')
    expect(all).toContain('từ ngày 15/7/2021 đến hết ngày 20/8/2021, tăng 36 ngày')
    expect(all).toContain(`thay thế Công văn số${'\u00a0'.repeat(6)}/UBND-KSTT ngày 16 tháng 7 năm 2021`)
  })
})

describe('the letter that asks for an explanation', () => {
  const asked = {
    question: 'Vì sao nhiều nhiệm vụ\nquá hạn?',
    dueOn: '2021-08-05',
    askedOn: '2021-07-26',
  } as const
  const seen = { department: 'SXD', year: 2021, asOf: '2021-07-25' } as const
  const told = async (about: AskedExplanation['explanation']['about'], task?: AskedExplanation['task']) => {
    const of = { explanation: { ...asked, about }, departmentName: 'Sở Xây dựng', task }
    const signed = { ...drafting, dated: '2021-07-26', signer: 'Lê Văn Một' }
    return written('explanation-request', explanationFilling(of, signed))
  }

  test('about a count tells it as it was counted, what is asked, and by when', async () => {
    const { all, end, head } = await told({ kind: 'figure', ...seen, count: 'openOverdue', value: 1052 })
    expect(head[2]).toMatch(/^Số:\s+\/UBND-KSTTV\/v yêu cầu giải trình/)
    expect(all).toContain(
      'trong năm 2021, tính đến hết ngày 25/7/2021, số nhiệm vụ quá hạn chưa hoàn thành của Sở Xây dựng là 1.052 nhiệm vụ.',
    )
    expect(all).toContain('“Vì sao nhiều nhiệm vụ; quá hạn?”.')
    expect(all).toContain('chậm nhất ngày 05/8/2021')
    expect(all).toContain('Thực hiện ý kiến chỉ đạo ngày 26/7/2021')
    expect(all).not.toContain('đã giao Sở Xây dựng chủ trì')
    expect(end[1]).toBe('TM. ỦY BAN NHÂN DÂNCHỦ TỊCHLê Văn Một')
  })

  test('about a rate tells what was divided', async () => {
    const rate = { rate: 'completion', formulaSet: 'da-nang', formulaSetVersion: 1 } as const
    const counted = { numerator: 200, denominator: 315, percent: 63.49, decimals: 2 } as const
    const words = { vi: 'hoàn thành / được giao', en: 'done / assigned' }
    const { all } = await told({ kind: 'rate', ...seen, ...rate, ...counted, words })
    expect(all).toContain('tỷ lệ hoàn thành của Sở Xây dựng là 200/315, đạt 63,49%.')
  })

  test('about a task names it with its directive and when it is due', async () => {
    const id = 'SXD-2021-k3f9x2m8q1ab'
    const directive = {
      kind: 'official-letter',
      number: '3120',
      symbol: 'UBND-ĐTĐT',
      issuedOn: '2021-05-20',
      issuer: 'UBND thành phố Đà Nẵng',
      abstract: 'Về việc giải phóng mặt bằng',
    } as const
    const task = { id, title: 'Giải phóng mặt bằng', dueOn: '2021-06-15', directive } as const
    const { all } = await told({ kind: 'task', taskId: id }, task)
    expect(all).toContain(
      'đã giao Sở Xây dựng chủ trì nhiệm vụ “Giải phóng mặt bằng” (mã số SXD-2021-k3f9x2m8q1ab) tại Công văn số 3120/UBND-ĐTĐT ngày 20 tháng 5 năm 2021 của UBND thành phố Đà Nẵng về việc giải phóng mặt bằng, thời hạn hoàn thành ngày 15/6/2021.',
    )
    expect(all).not.toContain('Theo kết quả theo dõi')
  })
})

test('a province’s papers call it a province', async () => {
  const city = { ...drafting.city, cityName: 'tỉnh Quảng Nam', cityPlace: 'Quảng Nam' }
  const { all, head, end, annex } = await written(
    'letter',
    letterFilling(figures, day, { ...drafting, city }),
  )
  expect(head[0]).toBe('ỦY BAN NHÂN DÂNTỈNH QUẢNG NAM')
  expect(end[0]).toContain('Thường trực Tỉnh ủy, HĐND tỉnh (để báo cáo)')
  expect(annex?.[2]?.[1]).toBe('Toàn tỉnh')
  expect(all).not.toContain('thành phố')
})

test('figures of the starred alone or by the original dates are told as such', async () => {
  const counted = { basis: 'original', starred: true } as const
  const { all } = await written('letter', letterFilling(figures, { ...day, counted }, drafting))
  const how = 'theo thời hạn giao ban đầu; chỉ tính nhiệm vụ được gắn sao'
  expect(all).toContain(`tính đến hết ngày 26/7/2021 (${how}), các cơ quan`)
  expect(all).toContain(`(tính đến hết ngày 26/7/2021; ${how})`)
})

test('a paper made during the day says until when; one of a past day, that evening', async () => {
  const said = async (takenAt?: string) => {
    const letter = await written('letter', letterFilling(figures, { ...day, takenAt }, drafting))
    return letter.all + (await report(figures, { ...reportedDay, takenAt })).all
  }
  const duringTheDay = await said('14:05')
  expect(duringTheDay).toContain('tính đến 14 giờ 05 ngày 26/7/2021')
  expect(duringTheDay).not.toContain('tính đến hết ngày 26/7/2021')
  expect(await said()).toContain('tính đến hết ngày 26/7/2021')
})
