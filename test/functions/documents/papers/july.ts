import type { FiguresOfDay } from '../../../../functions/documents/papers/figures/letter-filling.ts'
import type { ReportedDay } from '../../../../functions/documents/papers/figures/report-filling.ts'
import type { Drafting } from '../../../../functions/documents/papers/templates/form-fields.ts'
import { periodFiguresOf, volumeGroupsOf } from '../../../../functions/figures/period/period-figures.ts'
import { noPeriodCounts, type PeriodCounts } from '../../../../functions/figures/period/report-figures.ts'
import { formulaSets } from '../../../../functions/figures/rules/formulas.ts'
import { type RuleSet, ruleSetNamed } from '../../../../functions/figures/rules/rule-sets.ts'
import type { Department } from '../../../../functions/organisation/departments/department.ts'
import type { StatusCounts } from '../../../../functions/organisation/departments/tally.ts'
import type { PaperNames } from '../../../../functions/organisation/settings/paper-names.ts'
import { defaultSettings } from '../../../../functions/organisation/settings/settings.ts'

/** A city in July 2021, as papers tell of it. */

const named: readonly (readonly [code: string, name: string, kind: Department['kind']])[] = [
  ['VP', 'Văn phòng UBND thành phố', 'office'],
  ['SNV', 'Sở Nội vụ', 'department'],
  ['STP', 'Sở Tư pháp', 'department'],
  ['SKHDT', 'Sở Kế hoạch và Đầu tư', 'department'],
  ['STC', 'Sở Tài chính', 'department'],
  ['SCT', 'Sở Công Thương', 'department'],
  ['SNNPTNT', 'Sở Nông nghiệp và Phát triển nông thôn', 'department'],
  ['SGTVT', 'Sở Giao thông vận tải', 'department'],
  ['SXD', 'Sở Xây dựng', 'department'],
  ['STNMT', 'Sở Tài nguyên và Môi trường', 'department'],
  ['STTTT', 'Sở Thông tin và Truyền thông', 'department'],
  ['SLDTBXH', 'Sở Lao động - Thương binh và Xã hội', 'department'],
  ['SYT', 'Sở Y tế', 'department'],
  ['BQLDD', 'Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp', 'agency'],
  ['QHC', 'UBND quận Hải Châu', 'district'],
  ['QLC', 'UBND quận Liên Chiểu', 'district'],
  ['HHV', 'UBND huyện Hòa Vang', 'district'],
]

export const departments: readonly Department[] = named.map(([code, name, kind]) => ({
  code,
  name,
  kind,
  validFrom: '2016-01-01',
}))

const countsOf = (effective: Partial<StatusCounts>, more: Partial<PeriodCounts> = {}): PeriodCounts => {
  const empty = noPeriodCounts()
  const statuses = { ...empty.effective, ...effective }
  return {
    ...empty,
    effective: statuses,
    original: statuses,
    ageing: { ...empty.ageing, '1-30': statuses.openOverdue },
    ...more,
  }
}

/** A praised, an urged and many ordinary departments; 5 tasks of each are silent, updated, or backlog. */
export const sums: Readonly<Record<string, PeriodCounts>> = {
  SNV: countsOf({ doneOnTime: 5210, doneLate: 300, doneNoDeadline: 200, openInTerm: 90, openOverdue: 20 }),
  STC: countsOf({ doneOnTime: 290, doneLate: 3, openInTerm: 7 }),
  SGTVT: countsOf({ doneOnTime: 268, doneLate: 10, doneNoDeadline: 5, openInTerm: 16, openOverdue: 1 }),
  SXD: countsOf(
    { doneOnTime: 160, doneLate: 40, openInTerm: 60, openOverdue: 52, openNoDeadline: 3 },
    {
      ageing: { '1-30': 30, '31-120': 20, 'over-120': 2 },
      silent: { yes: 2, no: 313, unknown: 0 },
      backlog: { open: 7, openOverdue: 4 },
      reports: { owed: 120, inTime: 77, unknown: 3 },
      updated: { yes: 105, no: 210, unknown: 0 },
    },
  ),
  STNMT: countsOf({ doneOnTime: 120, doneLate: 60, openInTerm: 50, openOverdue: 61 }),
  STP: countsOf({ doneOnTime: 44, openInTerm: 6 }),
  SKHDT: countsOf({ doneOnTime: 210, doneLate: 20, openInTerm: 40, openOverdue: 5 }),
  SCT: countsOf({ doneOnTime: 90, doneLate: 9, openInTerm: 11, openOverdue: 2, withdrawn: 1 }),
  SNNPTNT: countsOf({ doneOnTime: 130, doneLate: 14, openInTerm: 21 }),
  STTTT: countsOf({ doneOnTime: 80, openInTerm: 8 }),
  SLDTBXH: countsOf({ doneOnTime: 101, doneLate: 7, openInTerm: 9, openOverdue: 3 }),
  SYT: countsOf({ doneOnTime: 140, doneNoDeadline: 60, openInTerm: 30, openNoDeadline: 12 }),
  BQLDD: countsOf({ doneOnTime: 60, doneLate: 8, openInTerm: 12, openOverdue: 2 }),
  QHC: countsOf({ doneOnTime: 40, openInTerm: 9 }),
  QLC: countsOf({ doneOnTime: 22, doneLate: 6, openInTerm: 5, openOverdue: 1 }),
  HHV: countsOf({ doneOnTime: 3 }),
  VP: countsOf({}),
}

const ruleSet = ruleSetNamed('4651') as RuleSet

export const figuresBy = (rules: RuleSet = ruleSet) =>
  periodFiguresOf(
    sums,
    { SNV: countsOf({ doneOnTime: 80, doneLate: 10, openInTerm: 10 }) },
    {},
    { basis: 'effective', formulaSet: formulaSets['da-nang'], ruleSet: rules, volumes: defaultSettings },
  )

export const day: FiguresOfDay = {
  period: { word: '2021', assignedFrom: '2021-01-01', assignedTo: '2021-12-31' },
  asOf: '2021-07-26',
  ruleSet,
  formulaSet: formulaSets['da-nang'],
  counted: { basis: 'effective' },
  departments,
}

export const reportedDay: ReportedDay = {
  ...day,
  previous: { assignedFrom: '2020-01-01', assignedTo: '2020-12-31', asOf: '2020-07-26' },
  windows: { updatedFrom: '2021-07-20', silentSince: '2021-04-26' },
  volumeGroups: volumeGroupsOf(defaultSettings),
  decisionTimes: {
    results: { count: 1240, medianDays: 2.5, longestDays: 19 },
    extensions: { count: 0, medianDays: null, longestDays: null },
  },
}

export const daNang: PaperNames = {
  cityName: 'thành phố Đà Nẵng',
  cityPlace: 'Đà Nẵng',
  officeSymbol: 'KSTT',
  signers: [
    { name: 'Lê Văn Một', position: 'chairman' },
    { name: 'Trần Thị Hai', position: 'vice-chairman' },
    { name: 'Phạm Văn Ba', position: 'office-head' },
    { name: 'Võ Thị Bốn', position: 'deputy-office-head' },
  ],
  letterSigner: 'Trần Thị Hai',
  reportSigner: 'Võ Thị Bốn',
}

export const drafting: Drafting = { city: daNang, dated: '2021-07' }
