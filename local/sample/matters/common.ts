import type { LocalDate } from '../../../functions/shared/dates/dates.ts'
import type { Section } from '../drafts/matter.ts'
import { districts, sampleDepartments } from '../register/departments.ts'

/** Business that goes to many units at once: one task each, all under one directive. */
export interface CommonDirective {
  readonly section: Section
  readonly issuedOn: LocalDate
  readonly issuedAs: 'letter' | 'decision' | 'plan' | 'instruction'
  readonly about: string
  readonly title: string
  readonly to: readonly string[]
  readonly deadline?: { readonly dueOn?: LocalDate; readonly worded?: string }
}

const everybody = sampleDepartments.map(({ code }) => code).filter((code) => code !== 'HHS')
const departments = sampleDepartments.filter(({ kind }) => kind === 'department').map(({ code }) => code)
const due = (dueOn: LocalDate, worded: string) => ({ dueOn, worded })

export const commonDirectives: readonly CommonDirective[] = [
  {
    section: 'TH',
    issuedOn: '2021-01-12',
    issuedAs: 'plan',
    about: 'triển khai nhiệm vụ phát triển kinh tế - xã hội năm 2021',
    title: 'Ban hành kế hoạch công tác năm 2021 của đơn vị, xác định rõ việc, rõ người, rõ thời hạn',
    to: [...everybody, 'HHS'],
    deadline: due('2021-01-31', 'trong tháng 01/2021'),
  },
  {
    section: 'NC',
    issuedOn: '2021-01-25',
    issuedAs: 'instruction',
    about: 'tổ chức đón Tết Nguyên đán Tân Sửu vui tươi, an toàn, tiết kiệm',
    title: 'Báo cáo tình hình trước, trong và sau Tết Nguyên đán Tân Sửu của đơn vị',
    to: [...districts, 'SCT', 'SLDTBXH', 'SYT', 'SVHTT', 'SDL', 'SGTVT', 'STC', 'VP'],
    deadline: due('2021-02-17', 'trước ngày 17/02/2021'),
  },
  {
    section: 'NC',
    issuedOn: '2021-02-22',
    issuedAs: 'plan',
    about: 'cải cách hành chính năm 2021',
    title: 'Rà soát, đơn giản hóa thủ tục hành chính thuộc phạm vi quản lý của đơn vị',
    to: departments,
    deadline: due('2021-06-30', 'trong quý II/2021'),
  },
  {
    section: 'KT',
    issuedOn: '2021-03-08',
    issuedAs: 'instruction',
    about: 'đẩy nhanh tiến độ giải ngân vốn đầu tư công năm 2021',
    title: 'Rà soát, cam kết tiến độ giải ngân vốn đầu tư công năm 2021 theo từng dự án',
    to: [
      ...districts,
      'SXD',
      'SGTVT',
      'SYT',
      'SGDDT',
      'SNNPTNT',
      'SVHTT',
      'BQLKCNC',
      'STTTT',
      'SKHDT',
      'STC',
    ],
    deadline: due('2021-03-25', 'trước ngày 25/3/2021'),
  },
  {
    section: 'NC',
    issuedOn: '2021-03-22',
    issuedAs: 'plan',
    about: 'thực hành tiết kiệm, chống lãng phí năm 2021',
    title: 'Xây dựng chương trình thực hành tiết kiệm, chống lãng phí năm 2021 của đơn vị',
    to: everybody,
    deadline: due('2021-04-15', 'chậm nhất ngày 15/4/2021'),
  },
  {
    section: 'NC',
    issuedOn: '2021-04-05',
    issuedAs: 'instruction',
    about: 'tăng cường kỷ luật, kỷ cương hành chính',
    title: 'Chấn chỉnh kỷ luật, kỷ cương hành chính; kiểm điểm trách nhiệm đối với nhiệm vụ chậm tiến độ',
    to: everybody,
    deadline: { worded: 'thường xuyên' },
  },
  {
    section: 'KGVX',
    issuedOn: '2021-05-05',
    issuedAs: 'letter',
    about: 'tăng cường các biện pháp cấp bách phòng, chống dịch COVID-19',
    title: 'Phân công trực, bảo đảm phòng, chống dịch COVID-19 tại trụ sở và đơn vị trực thuộc',
    to: everybody,
    deadline: { worded: 'khẩn trương' },
  },
  {
    section: 'NC',
    issuedOn: '2021-05-12',
    issuedAs: 'letter',
    about: 'bảo đảm các điều kiện cho ngày bầu cử 23-5-2021',
    title: 'Kiểm tra toàn diện công tác chuẩn bị ngày bầu cử trên địa bàn',
    to: [...districts, 'HHS'],
    deadline: due('2021-05-19', '7 ngày kể từ ngày ký'),
  },
  {
    section: 'KGVX',
    issuedOn: '2021-05-31',
    issuedAs: 'plan',
    about: 'chuyển đổi số trên địa bàn thành phố',
    title: 'Ban hành kế hoạch chuyển đổi số của ngành, địa phương giai đoạn 2021 - 2025',
    to: [...departments, ...districts],
    deadline: due('2021-07-15', 'trước ngày 15/7/2021'),
  },
  {
    section: 'TH',
    issuedOn: '2021-06-07',
    issuedAs: 'letter',
    about: 'chuẩn bị báo cáo 6 tháng đầu năm 2021',
    title: 'Báo cáo kết quả thực hiện nhiệm vụ 6 tháng đầu năm, phương hướng 6 tháng cuối năm 2021',
    to: [...everybody, 'HHS'],
    deadline: due('2021-06-15', 'trước ngày 15/6/2021'),
  },
  {
    section: 'KT',
    issuedOn: '2021-07-01',
    issuedAs: 'letter',
    about: 'xây dựng dự toán ngân sách nhà nước và kế hoạch đầu tư công năm 2022',
    title: 'Lập dự toán ngân sách và kế hoạch đầu tư công năm 2022 của đơn vị',
    to: [...departments, ...districts],
    deadline: due('2021-07-20', 'trước ngày 20/7/2021'),
  },
]

/** Reports owed again each month: one task per period. */
export interface MonthlyReport {
  readonly section: Section
  readonly about: string
  /** `{month}` is the period. */
  readonly title: string
  readonly to: readonly string[]
}

export const monthlyDay = 25

export const monthlyReports: readonly MonthlyReport[] = [
  {
    section: 'KT',
    about: 'chế độ báo cáo giải ngân vốn đầu tư công hằng tháng',
    title: 'Báo cáo tình hình giải ngân vốn đầu tư công {month}',
    to: ['SKHDT', 'STC', 'SXD', 'STNMT', 'SNNPTNT', ...districts],
  },
  {
    section: 'KT',
    about: 'chế độ báo cáo tình hình phát triển ngành hằng tháng',
    title: 'Báo cáo tình hình hoạt động của ngành {month}',
    to: ['SXD', 'STNMT', 'SDL', 'SLDTBXH', 'SNNPTNT', 'SGTVT', 'SCT', 'SYT'],
  },
  {
    section: 'ĐTĐT',
    about: 'chế độ báo cáo xử lý hồ sơ đất đai, trật tự xây dựng hằng tháng',
    title: 'Báo cáo kết quả xử lý vi phạm trật tự xây dựng {month}',
    to: ['SXD', 'QST', 'QNHS', 'QLC', 'QCL', 'HHV'],
  },
]
