import type { PeriodFigures, PeriodRow, volumeGroupsOf } from '../../../figures/period/period-figures.ts'
import type { Period } from '../../../figures/period/periods.ts'
import type { DecisionTimes } from '../../../oversight/decisions/decision-times.ts'
import type { LocalDate } from '../../../shared/dates/dates.ts'
import { numberWords, percentWords, pointsWords } from '../../../shared/number-words.ts'
import type { Filling } from '../templates/fields.ts'
import { type Drafting, formFilling } from '../templates/form-fields.ts'
import { shortDate } from '../vietnamese.ts'
import { annexFilling } from './annex-filling.ts'
import { figureFilling, periodFilling } from './figure-filling.ts'
import { rateNames, untilWords, volumeWords } from './figure-words.ts'
import type { FiguresOfDay } from './letter-filling.ts'
import { namedFilling, nameOf } from './named-filling.ts'
import type { reportFields } from './report-template.ts'

/** What a periodic report tells besides the figures of the letter. */
export interface ReportedDay extends FiguresOfDay {
  readonly previous: Period & { readonly asOf: LocalDate }
  readonly windows: { readonly updatedFrom: LocalDate; readonly silentSince: LocalDate }
  readonly volumeGroups: ReturnType<typeof volumeGroupsOf>
  readonly decisionTimes?: { readonly results: DecisionTimes; readonly extensions: DecisionTimes }
}

type Reported = Filling<typeof reportFields>

const separated = <Row>(all: readonly Row[]) =>
  all.map((row, place) => ({ ...row, dau: place === all.length - 1 ? '' : '; ' }))

const changes = ({ change, rates }: PeriodRow): Reported['thay_doi'] =>
  separated(
    Object.entries(rateNames).flatMap(([name, ten]) => {
      const points = change[name]
      if (points == null) return []
      const diem = pointsWords(points, rates[name]?.decimals ?? 2)
      return [{ ten, diem, tang: points > 0, giam: points < 0, khong_doi: points === 0 }]
    }),
  )

const compared = (row: PeriodRow, { previous }: ReportedDay) => {
  const thay_doi = changes(row)
  return {
    ky_truoc: `từ ngày ${shortDate(previous.assignedFrom)} đến ngày ${shortDate(previous.assignedTo)}, ${untilWords(previous)}`,
    co_so_sanh: thay_doi.length > 0,
    thay_doi,
  }
}

const unknownWords = (unknown: number): string => (unknown > 0 ? numberWords(unknown) : '')
const percent = (rate: Parameters<typeof percentWords>[0]) => percentWords(rate).replace('%', '')

const workOf = (row: PeriodRow, { windows }: ReportedDay) => {
  const { ageing, other, reportRate, updateRate, silent, backlog } = row
  return {
    qua_han_1_30: numberWords(ageing['1-30']),
    qua_han_31_120: numberWords(ageing['31-120']),
    qua_han_tren_120: numberWords(ageing['over-120']),
    thoi_han_khac: other.basis === 'original' ? 'thời hạn giao ban đầu' : 'thời hạn sau gia hạn',
    dung_han_khac: numberWords(other.counts.doneOnTime),
    qua_han_khac: numberWords(other.counts.openOverdue),
    bao_cao: reportRate.denominator > 0 && {
      dung: numberWords(reportRate.numerator),
      phai_gui: numberWords(reportRate.denominator),
      ty_le: percent(reportRate),
    },
    bao_cao_khong_ro: unknownWords(reportRate.unknown),
    cap_nhat: updateRate.denominator > 0 && {
      so_nhiem_vu: numberWords(updateRate.numerator),
      tren: numberWords(updateRate.denominator),
      ty_le: percent(updateRate),
    },
    cap_nhat_khong_ro: unknownWords(updateRate.unknown),
    cap_nhat_tu: shortDate(windows.updatedFrom),
    im_lang: numberWords(silent.tasks),
    im_lang_tu: shortDate(windows.silentSince),
    ton: numberWords(backlog.open),
    ton_qua_han: numberWords(backlog.openOverdue),
  }
}

const maxRanked = 3

/** The best of each volume group: small units at 100 % are not ranked with large ones. */
const ranking = (figures: PeriodFigures, day: ReportedDay): Reported['xep_hang'] => {
  const rowsByCode = new Map(figures.departments.map((row) => [row.code, row]))
  return day.volumeGroups.flatMap(({ group, atLeast }) => {
    const best = figures.ranking[group].slice(0, maxRanked).map((code) => ({
      ten: nameOf(day.departments, code),
      ty_le: percentWords(rowsByCode.get(code)?.rates.completion),
    }))
    if (best.length === 0) return []
    const tu = atLeast > 0 ? numberWords(atLeast) : ''
    return [{ nhom: volumeWords[group], tu, don_vi: separated(best) }]
  })
}

const timesOf = ({ count, medianDays, longestDays }: DecisionTimes) =>
  medianDays !== null &&
  longestDays !== null && {
    luot: numberWords(count),
    trung_vi: numberWords(medianDays),
    lau_nhat: numberWords(longestDays),
  }

/** The Office's report of a period to the city's leaders. */
export const reportFilling = (
  figures: PeriodFigures,
  day: ReportedDay,
  drafting: Drafting,
): Filling<typeof reportFields> => ({
  ...formFilling('report', drafting),
  ...periodFilling(day, drafting.city),
  ...figureFilling(figures.city),
  ...compared(figures.city, day),
  ...workOf(figures.city, day),
  ...namedFilling(figures.departments, day),
  xep_hang: ranking(figures, day),
  giai_quyet: day.decisionTimes
    ? { xac_nhan: timesOf(day.decisionTimes.results), gia_han: timesOf(day.decisionTimes.extensions) }
    : false,
  ...annexFilling(figures.departments, day),
})
