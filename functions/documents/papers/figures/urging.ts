import { issuedOnOf } from '../../../directives/directive/directive.ts'
import { citationOf } from '../../../directives/directive/directive-number.ts'
import { isUrging, type RuleSet } from '../../../figures/rules/rule-sets.ts'
import { shortNameOf } from '../../../organisation/settings/paper-names.ts'
import type { LocalDate } from '../../../shared/dates/dates.ts'
import { committeeLetter, type Drafting } from '../city.ts'
import type { Annex, Column, Paper } from '../paper.ts'
import { issueWords, numberWords, shortDate, upperCase } from '../vietnamese.ts'
import {
  type AsOf,
  asOfWords,
  type Counted,
  type DepartmentRow,
  departmentWords,
  reasonWords,
  tasksWords,
  untilWords,
} from './figure-words.ts'
import { levelWords } from './level-words.ts'
import { inPeriod, type PeriodNamed } from './period-words.ts'

export interface OverdueTask {
  readonly title: string
  readonly directive: string
  readonly dueOn: LocalDate
  readonly daysOverdue: number
  /** How often it was urged up to the day of the letter. */
  readonly urgings: number
}

/** One department's figures of a day, and its overdue tasks. */
export interface UrgedDepartment extends AsOf {
  readonly name: string
  readonly row: DepartmentRow
  readonly period: PeriodNamed
  readonly ruleSet: RuleSet
  readonly counted: Counted
  readonly overdue: readonly OverdueTask[]
  readonly answerBy?: LocalDate
}

const columns: readonly Column[] = [
  { heading: 'TT', width: 5 },
  { heading: 'Nhiệm vụ', width: 36, align: 'left' },
  { heading: 'Văn bản giao', width: 21, align: 'left' },
  { heading: 'Thời hạn', width: 13 },
  { heading: 'Số ngày quá hạn', width: 10, align: 'right' },
  { heading: 'Số lần đã đôn đốc', width: 10, align: 'right' },
]

const annexOf = ({ name, asOf, takenAt, overdue }: UrgedDepartment): Annex => ({
  title: [upperCase(`Nhiệm vụ quá hạn chưa hoàn thành của ${name}`), `(${untilWords({ asOf, takenAt })})`],
  isLandscape: false,
  notes: [],
  table: {
    columns,
    rows: overdue.map(({ title, directive, dueOn, daysOverdue, urgings }, place) => ({
      cells: [
        String(place + 1),
        title,
        `${citationOf(directive)} ${issueWords(issuedOnOf(directive), (day) => `ngày ${shortDate(day)}`)}`,
        shortDate(dueOn),
        numberWords(daysOverdue),
        numberWords(urgings),
      ],
    })),
  },
})

const ofOverdue =
  '2. Đối với từng nhiệm vụ đã quá hạn: nếu đã hoàn thành, báo cáo ngay kết quả kèm hồ sơ minh chứng; nếu chưa hoàn thành, báo cáo rõ nguyên nhân, phương án xử lý và đề xuất thời hạn hoàn thành.'

/** The letter that urges one department: its figures, why it is urged, what is asked of it and by when. */
export const urgingPaper = (urged: UrgedDepartment, drafting: Drafting): Paper => {
  const { name, row, period, ruleSet, overdue, answerBy } = urged
  const city = shortNameOf(drafting.city)
  const { level } = row.verdict
  const named = level && isUrging(level) ? level : undefined
  const reason = named
    ? reasonWords({ ...row.counts, timesCommended: row.timesCommended ?? 0 }, ruleSet, named)
    : ''
  const { short } = levelWords[named ?? 'request']
  const asks = levelWords[named ?? 'request'].asks(name, city)
  const list =
    overdue.length > 0 ? ` Danh mục ${tasksWords(overdue.length)} quá hạn tại Phụ lục kèm theo.` : ''
  const answer = answerBy
    ? `báo cáo kết quả về UBND ${city} (qua Văn phòng UBND ${city}) chậm nhất ngày ${shortDate(answerBy)}`
    : `báo cáo kết quả về UBND ${city} (qua Văn phòng UBND ${city})`
  return {
    ...committeeLetter(drafting),
    title: { kind: 'letter', subject: `V/v đôn đốc thực hiện nhiệm vụ do lãnh đạo UBND ${city} giao` },
    addressees: [name],
    body: [
      {
        text: `Theo kết quả theo dõi nhiệm vụ do lãnh đạo Ủy ban nhân dân (UBND) ${city} giao ${inPeriod(period)}, ${asOfWords(urged)}, ${name} ${departmentWords(row)}.${list}`,
      },
      ...(reason
        ? [{ text: `Kết quả trên thuộc diện ${short.toLocaleLowerCase('vi')} theo tiêu chí: ${reason}.` }]
        : []),
      { text: `UBND ${city} có ý kiến như sau:` },
      { text: `1. ${asks}` },
      ...(overdue.length > 0 ? [{ text: ofOverdue }] : []),
      { text: `${overdue.length > 0 ? 3 : 2}. ${name} ${answer}./.` },
    ],
    recipients: [
      'Như trên',
      `Chủ tịch, các PCT UBND ${city}`,
      `Văn phòng UBND ${city} (theo dõi)`,
      `Lưu: VT, ${drafting.city.officeSymbol}`,
    ],
    ...(overdue.length > 0 && { annex: annexOf(urged) }),
  }
}
