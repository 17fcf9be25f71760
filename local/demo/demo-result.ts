import type { Rate } from '../../functions/figures/rules/formulas.ts'
import { percentWords } from '../../functions/shared/number-words.ts'
import type { Counts } from '../../functions/tasks/task/counts.ts'

interface Figures {
  readonly counts: Counts
  readonly rates: Readonly<Record<string, Rate>>
}

export interface DemoResult {
  readonly asOf: string
  readonly ruleSet: string
  readonly city: Figures
  readonly departments: readonly (Figures & { readonly code: string; readonly name: string })[]
  readonly commended: readonly string[]
  readonly urged: readonly string[]
  readonly scan: { readonly newlyOverdue: number; readonly secondRunWrites: number }
  readonly recount: { readonly equal: boolean }
  readonly mails: readonly { readonly to: readonly string[]; readonly subject: string }[]
}

const same = (codes: readonly string[], expected: readonly string[]): boolean =>
  [...codes].sort().join() === [...expected].sort().join()

const sixCounts = [
  'doneOnTime',
  'doneLate',
  'doneNoDeadline',
  'openInTerm',
  'openOverdue',
  'openNoDeadline',
] as const

const sumOf = (counts: Counts): number => sixCounts.reduce((sum, name) => sum + counts[name], 0)

/** What letter 4651 and the rules promise of this morning, and does not hold; empty when all holds. */
export const failures = (result: DemoResult): string[] => {
  const { city, departments, scan, mails } = result
  const promises: [string, boolean][] = [
    ['số liệu ngày 26-7-2021', result.asOf === '2021-07-26'],
    ['biểu dương đúng SGTVT, SNV, STC', same(result.commended, ['SGTVT', 'SNV', 'STC'])],
    ['đôn đốc đúng SXD, STNMT', same(result.urged, ['SXD', 'STNMT'])],
    [
      'sáu số đếm cộng bằng số được giao',
      [city, ...departments].every(({ counts }) => sumOf(counts) === counts.assigned),
    ],
    ['rà soát tìm thấy nhiệm vụ mới quá hạn', scan.newlyOverdue > 0],
    ['rà soát lần hai không ghi gì', scan.secondRunWrites === 0],
    ['đếm lại bằng số liệu', result.recount.equal],
    [
      'mỗi đơn vị bị đôn đốc nhận một thư',
      mails.filter(({ subject }) => subject.startsWith('Đôn đốc')).length === 2,
    ],
    [
      'không ai nhận hai thư giống nhau',
      new Set(mails.map((mail) => `${mail.to} ${mail.subject}`)).size === mails.length,
    ],
  ]
  return promises.filter(([, holds]) => !holds).map(([promise]) => promise)
}

const columns: [string, number, (row: Figures & { name: string }) => string][] = [
  ['Đơn vị', -52, ({ name }) => name],
  ['Được giao', 10, ({ counts }) => String(counts.assigned)],
  ['Xong', 7, ({ counts }) => String(counts.done)],
  ['Hoàn thành', 11, ({ rates }) => percentWords(rates.completion)],
  ['Đúng hạn', 10, ({ rates }) => percentWords(rates.onTime)],
  ['Quá hạn', 9, ({ counts }) => String(counts.openOverdue)],
  ['Tỷ lệ quá hạn', 14, ({ rates }) => percentWords(rates.overdueUnfinished)],
]

const padded = (text: string, width: number): string =>
  width < 0 ? text.padEnd(-width) : text.padStart(width)

/** The result as a person reads it: the table, the letter's two lists, the scan, the mails. */
export const textOf = (result: DemoResult, letter: string): string => {
  const nameOf = (code: string) => result.departments.find((row) => row.code === code)?.name ?? code
  const rows = [{ name: 'TOÀN THÀNH PHỐ', ...result.city }, ...result.departments]
  const { scan, mails } = result
  return [
    `Tình hình thực hiện nhiệm vụ, số liệu ngày ${result.asOf} (dữ liệu mẫu)`,
    '',
    columns.map(([heading, width]) => padded(heading, width)).join(''),
    ...rows.map((row) => columns.map(([, width, of]) => padded(of(row), width)).join('')),
    '',
    `Theo ngưỡng của Công văn ${letter}:`,
    `  Biểu dương: ${result.commended.map(nameOf).join('; ')}`,
    `  Đôn đốc:    ${result.urged.map(nameOf).join('; ')}`,
    '',
    `Rà soát đêm: ${scan.newlyOverdue} nhiệm vụ mới quá hạn; chạy lần hai ghi thêm ${scan.secondRunWrites}.`,
    `Đếm lại toàn bộ: ${result.recount.equal ? 'khớp' : 'KHÔNG KHỚP'}.`,
    '',
    `Hộp thư: ${mails.length} thư`,
    ...mails.map(({ to, subject }) => `  ${to.join(', ')}: ${subject}`),
  ].join('\n')
}
