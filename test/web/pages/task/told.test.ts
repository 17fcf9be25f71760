import { describe, expect, test } from 'vitest'
import { taskEventSchema } from '../../../../functions/tasks/history/event.ts'
import { changeTexts } from '../../../../web/pages/task/history/change-texts.ts'
import { happenedOn, headingOf, linesOf } from '../../../../web/pages/task/history/entry-words.ts'
import { taskHistoryTexts } from '../../../../web/pages/task/history/history-texts.ts'
import type { Entry } from '../../../../web/pages/task/history/lines.ts'
import { paperStepTexts } from '../../../../web/parts/papers/paper-step-texts.ts'
import { formatsOf } from '../../../../web/texts/formats.ts'
import { nameTexts } from '../../../../web/texts/names.ts'

const wordsIn = (language: 'vi' | 'en') => ({
  texts: taskHistoryTexts[language],
  changes: changeTexts[language],
  paperSteps: paperStepTexts[language],
  names: nameTexts[language],
  formats: formatsOf(language),
  departmentName: (code: string) => `Sở ${code}`,
  personName: (id: string) => `Ông ${id}`,
})
const words = wordsIn('vi')

type Details = Entry['details']

const plain = (details: Details) =>
  linesOf(details, words).map(({ name, text, evidence, tasks }) =>
    [name, text ?? (evidence ?? tasks)?.join(' + ')].filter(Boolean).join(': '),
  )

const reason = 'Vì trùng'
const other = 'STC-2021-k3f9x2m8q1ab'

const told: [details: Details, heading: string, lines: string[]][] = [
  [
    {
      type: 'registered',
      task: {
        department: 'SXD',
        title: 'Báo cáo',
        dueOn: '2021-07-20',
        deadlineAsWorded: 'trước ngày 20/7',
        starred: false,
        coordinating: ['STC'],
        forInformation: ['SNV'],
      },
      from: other,
    },
    'Vào sổ',
    [
      'Đơn vị: Sở SXD',
      'Thời hạn theo văn bản: trước ngày 20/7',
      'Thời hạn: 20/07/2021',
      'Phối hợp: Sở STC',
      'Nhận để biết: Sở SNV',
      `Nhiệm vụ liên quan: ${other}`,
    ],
  ],
  [{ type: 'given' }, 'Giao khi đến kỳ', []],
  [{ type: 'withheld' }, 'Chưa giao được: đơn vị không còn nhận nhiệm vụ', []],
  [{ type: 'released' }, 'Giao tiếp khi đến kỳ: đơn vị còn nhận nhiệm vụ', []],
  [
    { type: 'progress-updated', progress: { text: 'Đã họp', percent: 45, evidence: ['12/BC', '13/BC'] } },
    'Cập nhật tình hình',
    ['Đã họp', 'Tiến độ: 45%', 'Minh chứng: 12/BC + 13/BC'],
  ],
  [
    { type: 'reported', report: { outcome: 'finished', result: 'Đã xong' }, forDueOn: '2021-07-20' },
    'Báo cáo hoàn thành',
    ['Kết quả: Đã xong'],
  ],
  [
    {
      type: 'reported',
      report: {
        outcome: 'unfinished',
        reason: 'funding',
        cause: 'Thiếu',
        plan: 'Bổ sung',
        proposedDueOn: '2021-08-01',
      },
    },
    'Báo cáo chưa hoàn thành, đề nghị gia hạn',
    [
      'Nhóm nguyên nhân: Chưa bố trí được kinh phí',
      'Nguyên nhân: Thiếu',
      'Phương án xử lý: Bổ sung',
      'Thời hạn đề nghị: 01/08/2021',
    ],
  ],
  [
    { type: 'judged', acceptance: { decision: 'accept', note: 'Tốt', honourWorkDate: true } },
    'Xác nhận hoàn thành',
    ['Ghi chú: Tốt', 'Xét theo ngày thực hiện, không theo ngày gửi.'],
  ],
  [{ type: 'judged', acceptance: { decision: 'return', reason } }, 'Trả lại kết quả', [`Lý do: ${reason}`]],
  [
    {
      type: 'extension-decided',
      extension: { decision: 'approve', dueOn: '2021-08-01', objectiveCause: false, beyondLimits: 'Lũ lụt' },
      previousDueOn: '2021-07-20',
    },
    'Đồng ý gia hạn',
    [
      'Thời hạn: 20/07/2021 → 01/08/2021',
      'Nguyên nhân khách quan: Không',
      'Lý do vượt giới hạn gia hạn: Lũ lụt',
    ],
  ],
  [
    { type: 'extension-decided', extension: { decision: 'refuse', reason }, previousDueOn: '2021-07-20' },
    'Không đồng ý gia hạn',
    [`Lý do: ${reason}`],
  ],
  [
    {
      type: 'decision-paper-carried',
      decision: 3,
      step: { step: 'numbered', day: '2021-07-21', number: '12' },
    },
    'Văn bản quyết định gia hạn: cấp số',
    ['Số: 12', 'Ngày ghi trên văn bản: 21/07/2021'],
  ],
  [
    { type: 'decision-paper-carried', decision: 3, step: { step: 'taken-back', reason } },
    'Văn bản quyết định gia hạn: lấy lại bước vừa ghi',
    [`Lý do: ${reason}`],
  ],
  [
    {
      type: 'extension-prepared',
      preparation: { recommendation: 'approve', dueOn: '2021-08-01', objectiveCause: true },
    },
    'Trình phương án gia hạn: đề xuất đồng ý',
    ['Thời hạn: 01/08/2021', 'Nguyên nhân khách quan: Có'],
  ],
  [
    {
      type: 'extension-corrected',
      correction: { dueOn: '2021-07-20', objectiveCause: false, reason },
      previousDueOn: '2021-08-01',
    },
    'Sửa quyết định gia hạn',
    ['Thời hạn: 01/08/2021 → 20/07/2021', 'Nguyên nhân khách quan: Không', `Lý do: ${reason}`],
  ],
  [
    { type: 'explanation-asked', explanation: other, question: 'Vì sao?', dueOn: '2021-07-30' },
    'Yêu cầu giải trình',
    ['Câu hỏi: Vì sao?', 'Trả lời chậm nhất ngày: 30/07/2021'],
  ],
  [
    { type: 'explanation-answered', explanation: other, answer: { text: 'Do mưa', evidence: ['9/BC'] } },
    'Giải trình',
    ['Do mưa', 'Minh chứng: 9/BC'],
  ],
  [
    { type: 'deadline-missed', forDueOn: '2021-07-20', reportGiven: false },
    'Ghi nhận quá hạn',
    ['Thời hạn đã qua: 20/07/2021', 'Không có báo cáo khi đến hạn.'],
  ],
  [{ type: 'acknowledged', note: 'Rõ' }, 'Tiếp nhận', ['Ghi chú: Rõ']],
  [
    { type: 'returned-as-not-ours', reason },
    'Đề nghị chuyển đơn vị khác (không thuộc chức năng, nhiệm vụ)',
    [`Lý do: ${reason}`],
  ],
  [{ type: 'urged', words: 'Báo cáo ngay' }, 'Đôn đốc', ['Báo cáo ngay']],
  [{ type: 'assignment-confirmed', reason }, 'Giữ nguyên đơn vị', [`Lý do: ${reason}`]],
  [{ type: 'assigned-to-staff', holder: 'cv.a' }, 'Giao chuyên viên', ['Chuyên viên: Ông cv.a']],
  [{ type: 'product-named', product: 'VB.01' }, 'Xếp vào danh mục sản phẩm', ['VB.01']],
  [{ type: 'starred', starred: true }, 'Gắn sao', []],
  [{ type: 'starred', starred: false }, 'Bỏ sao', []],
  [
    { type: 'urgency-set', change: { urgency: 'flash', reason } },
    'Đặt độ khẩn',
    ['Độ khẩn: Hỏa tốc', `Lý do: ${reason}`],
  ],
  [
    { type: 'corrected', correction: { title: 'Tên đúng', reason }, previousDueOn: '2021-07-20' },
    'Đính chính',
    ['Tên nhiệm vụ: Tên đúng', `Lý do: ${reason}`],
  ],
  [
    { type: 'corrected', correction: { dueOn: '2021-08-01', reason }, previousDueOn: '2021-07-20' },
    'Đính chính',
    ['Thời hạn: 20/07/2021 → 01/08/2021', `Lý do: ${reason}`],
  ],
  [{ type: 'withdrawn', reason }, 'Rút nhiệm vụ', [`Lý do: ${reason}`]],
  [
    { type: 'reassigned', reason, successors: [other] },
    'Giao lại cho đơn vị khác',
    [`Lý do: ${reason}`, `Nhiệm vụ liên quan: ${other}`],
  ],
  [
    { type: 'split', reason, successors: [other, other] },
    'Tách nhiệm vụ',
    [`Lý do: ${reason}`, `Nhiệm vụ liên quan: ${other} + ${other}`],
  ],
  [
    { type: 'merged', reason, into: other },
    'Gộp vào nhiệm vụ khác',
    [`Lý do: ${reason}`, `Nhiệm vụ liên quan: ${other}`],
  ],
  [{ type: 'took-over', from: other }, 'Nhận gộp nhiệm vụ khác', [`Nhiệm vụ liên quan: ${other}`]],
  [
    {
      type: 'coordination-set',
      parties: [
        { department: 'STC', role: 'coordinating', dueOn: '2021-07-15', part: 'Thẩm định' },
        { department: 'SNV', role: 'released' },
      ],
    },
    'Phân công phối hợp',
    ['Phối hợp: Sở STC (hạn 15/07/2021; Thẩm định)', 'Không còn phối hợp: Sở SNV'],
  ],
  [
    { type: 'coordination-answered', department: 'STC', answer: { text: 'Đồng ý' } },
    'Đơn vị phối hợp trả lời',
    ['Đồng ý', 'Đơn vị: Sở STC'],
  ],
  [
    { type: 'commented', text: 'Xin ý kiến', task: 'SXD-2021-k3f9x2m8q1ab', to: 'office' },
    'Trao đổi',
    ['Xin ý kiến'],
  ],
]

describe('an entry of a history in words', () => {
  test.each(told)('$type', (details, heading, lines) => {
    expect(headingOf(details, words)).toBe(heading)
    expect(plain(details)).toEqual(lines)
  })

  test('every kind of entry is among these, and has as many lines in English', () => {
    const kinds = taskEventSchema.shape.details.options.map(({ shape }) => shape.type.value)
    expect(new Set(told.map(([{ type }]) => type))).toEqual(new Set(kinds))
    for (const [details, , lines] of told) {
      expect(linesOf(details, wordsIn('en'))).toHaveLength(lines.length)
      expect(headingOf(details, wordsIn('en'))).toMatch(/\w/)
    }
  })

  test('tells the day of the work apart from the day it was entered', () => {
    const entry = { key: 'k', on: '2021-07-10', at: '2021-07-10T02:00:00.000Z', by: 'cv.a' } as const
    const progress = { text: 'Đã họp', happenedOn: '2021-07-05' }
    expect(happenedOn({ ...entry, details: { type: 'progress-updated', progress } })).toBe('2021-07-05')
    expect(
      happenedOn({
        ...entry,
        details: { type: 'commented', text: 'Rõ', task: 'SXD-2021-k3f9x2m8q1ab', to: 'lead' },
      }),
    ).toBe('2021-07-10')
  })
})
