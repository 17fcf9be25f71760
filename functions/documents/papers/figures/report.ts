import type { PeriodFigures, PeriodRow, volumeGroupsOf } from '../../../figures/period/period-figures.ts'
import type { Period } from '../../../figures/period/periods.ts'
import { shortNameOf } from '../../../organisation/settings/paper-names.ts'
import type { DecisionTimes } from '../../../oversight/decisions/decision-times.ts'
import type { LocalDate } from '../../../shared/dates/dates.ts'
import { type Drafting, officeReport } from '../city.ts'
import type { Block, BodyText, Paper } from '../paper.ts'
import { numberWords, percentWords, pointsWords, shortDate, upperCase } from '../vietnamese.ts'
import { departmentAnnex } from './annex.ts'
import {
  asOfWords,
  countedWords,
  rateNames,
  resultWords,
  tasksWords,
  untilWords,
  volumeWords,
} from './figure-words.ts'
import { type FiguresOfDay, namedWords, nameOf } from './letter.ts'
import { inPeriod, periodWords } from './period-words.ts'

/** What a periodic report tells besides the figures of the letter. */
export interface ReportedDay extends FiguresOfDay {
  readonly previous: Period & { readonly asOf: LocalDate }
  readonly windows: { readonly updatedFrom: LocalDate; readonly silentSince: LocalDate }
  readonly volumeGroups: ReturnType<typeof volumeGroupsOf>
  readonly decisionTimes?: { readonly results: DecisionTimes; readonly extensions: DecisionTimes }
}

const changeOf = (rate: string, points: number, decimals: number): string => {
  if (points === 0) return `${rate} không đổi`
  return `${rate} ${points > 0 ? 'tăng' : 'giảm'} ${pointsWords(points, decimals)}`
}

const changeWords = ({ change, rates }: PeriodRow, { previous }: ReportedDay): string => {
  const changes = Object.entries(rateNames).flatMap(([name, rate]) => {
    const points = change[name]
    return points == null ? [] : [changeOf(rate, points, rates[name]?.decimals ?? 2)]
  })
  const before = `từ ngày ${shortDate(previous.assignedFrom)} đến ngày ${shortDate(previous.assignedTo)}, ${untilWords(previous)}`
  return changes.length > 0
    ? `So với kỳ trước (nhiệm vụ giao ${before}): ${changes.join('; ')}.`
    : `Kỳ trước (nhiệm vụ giao ${before}) không có nhiệm vụ để so sánh.`
}

type PartlyKnown = PeriodRow['reportRate']

const outOf = (rate: PartlyKnown, of: string): string => {
  const { numerator, denominator, unknown } = rate
  const left = unknown > 0 ? ` (${tasksWords(unknown)} không còn đủ thông tin của ngày báo cáo)` : ''
  const changes =
    denominator > 0
      ? `${numberWords(numerator)}/${numberWords(denominator)} ${of}, đạt ${percentWords(rate)}`
      : 'không phát sinh'
  return `${changes}${left}`
}

const ageingWords = ({ counts, ageing }: PeriodRow): string =>
  counts.openOverdue > 0
    ? `Trong ${tasksWords(counts.openOverdue)} quá hạn chưa hoàn thành: quá hạn từ 1 đến 30 ngày ${tasksWords(ageing['1-30'])}; từ 31 đến 120 ngày ${tasksWords(ageing['31-120'])}; trên 120 ngày ${tasksWords(ageing['over-120'])}.`
    : 'Không có nhiệm vụ quá hạn chưa hoàn thành.'

const otherWords = ({ other: { basis, counts } }: PeriodRow): string =>
  `Nếu tính theo ${basis === 'original' ? 'thời hạn giao ban đầu' : 'thời hạn sau gia hạn'}: hoàn thành đúng hạn ${tasksWords(counts.doneOnTime)}, quá hạn chưa hoàn thành ${tasksWords(counts.openOverdue)}.`

const leftWords = ({ silent, backlog }: PeriodRow, { windows }: ReportedDay): string =>
  `Nhiệm vụ không quy định thời hạn và không được cập nhật từ ngày ${shortDate(windows.silentSince)}: ${tasksWords(silent.tasks)}. Nhiệm vụ của các năm trước chuyển sang còn phải thực hiện (không tính trong số liệu trên): ${tasksWords(backlog.open)}, trong đó quá hạn ${tasksWords(backlog.openOverdue)}.`

const results = (row: PeriodRow, day: ReportedDay): BodyText[] => [
  {
    text: `1. Các cơ quan, đơn vị được giao ${tasksWords(row.counts.assigned)} ${inPeriod(day.period)}; ${asOfWords(day)}, ${resultWords(row)}.`,
  },
  { text: `2. ${changeWords(row, day)}` },
  { text: `3. ${ageingWords(row)} ${otherWords(row)}` },
  {
    text: `4. Báo cáo đúng hạn khi đến thời hạn: ${outOf(row.reportRate, 'báo cáo phải gửi')}. Nhiệm vụ được cập nhật tình hình từ ngày ${shortDate(day.windows.updatedFrom)}: ${outOf(row.updateRate, 'nhiệm vụ được giao')}.`,
  },
  { text: `5. ${leftWords(row, day)}` },
]

const maxRanked = 3

/** The best of each volume group: small units at 100 % are not ranked with large ones. */
const rankingWords = (figures: PeriodFigures, day: ReportedDay): BodyText[] => {
  const rows = new Map(figures.departments.map((row) => [row.code, row]))
  return day.volumeGroups.flatMap(({ group, atLeast }) => {
    const best = figures.ranking[group]
      .slice(0, maxRanked)
      .map((code) => `${nameOf(day.departments, code)} (${percentWords(rows.get(code)?.rates.completion)})`)
    const least = atLeast > 0 ? ` (từ ${tasksWords(atLeast)})` : ''
    return best.length > 0
      ? [
          {
            text: `- Nhóm có số nhiệm vụ được giao ${volumeWords[group]}${least}, tỷ lệ hoàn thành cao nhất: ${best.join('; ')}.`,
          },
        ]
      : []
  })
}

const timeWords = ({ count, medianDays, longestDays }: DecisionTimes): string =>
  medianDays === null || longestDays === null
    ? 'không phát sinh'
    : `${numberWords(count)} lượt, trung vị ${numberWords(medianDays)} ngày, lâu nhất ${numberWords(longestDays)} ngày`

const officeWords = ({ decisionTimes }: ReportedDay): Block[] =>
  decisionTimes
    ? [
        { heading: 'III. THỜI GIAN GIẢI QUYẾT CỦA VĂN PHÒNG VÀ LÃNH ĐẠO' },
        {
          text: `Xác nhận hoặc trả lại kết quả: ${timeWords(decisionTimes.results)}. Quyết định đề nghị gia hạn: ${timeWords(decisionTimes.extensions)}.`,
        },
      ]
    : []

/** The Office's report of a period to the city's leaders. */
export const reportPaper = (figures: PeriodFigures, day: ReportedDay, drafting: Drafting): Paper => {
  const name = shortNameOf(drafting.city)
  const period = periodWords(day.period)
  return {
    ...officeReport(drafting),
    title: {
      kind: 'named',
      name: 'BÁO CÁO',
      subject: `Kết quả thực hiện nhiệm vụ do lãnh đạo UBND ${name} giao ${period}`,
    },
    addressees: [`Chủ tịch, các Phó Chủ tịch UBND ${name}`],
    body: [
      { heading: 'I. KẾT QUẢ CHUNG' },
      ...results(figures.city, day),
      { heading: 'II. KẾT QUẢ CỦA CÁC CƠ QUAN, ĐƠN VỊ' },
      ...rankingWords(figures, day),
      { text: `Theo tiêu chí của văn bản ${day.ruleSet.letter}, Văn phòng đề xuất:` },
      ...namedWords(figures.departments, day, name).flat(),
      ...officeWords(day),
      {
        text: `Văn phòng UBND ${name} kính báo cáo Chủ tịch, các Phó Chủ tịch UBND ${name} xem xét, chỉ đạo./.`,
      },
    ],
    recipients: ['Như trên', 'Các cơ quan, đơn vị', `Lưu: VT, ${drafting.city.officeSymbol}`],
    annex: departmentAnnex(
      [
        upperCase(`Kết quả thực hiện nhiệm vụ của các cơ quan, đơn vị ${period}`),
        `(${untilWords(day)}${countedWords(day.counted)})`,
      ],
      figures,
      day,
      drafting.city,
    ),
  }
}
