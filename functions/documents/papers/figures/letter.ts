import { namedIn } from '../../../figures/letters/letter.ts'
import type { FormulaSet } from '../../../figures/rules/formulas.ts'
import { isUrging, type RuleSet } from '../../../figures/rules/rule-sets.ts'
import type { Department } from '../../../organisation/departments/department.ts'
import { shortNameOf } from '../../../organisation/settings/paper-names.ts'
import type { LocalDate } from '../../../shared/dates/dates.ts'
import { committeeLetter, type Drafting, partyCommitteeOf } from '../city.ts'
import type { BodyText, Paper } from '../paper.ts'
import { upperCase } from '../vietnamese.ts'
import { departmentAnnex } from './annex.ts'
import {
  type AsOf,
  asOfWords,
  type Counted,
  countedWords,
  criteriaWords,
  type DepartmentRow,
  departmentWords,
  type PrintedFigures,
  resultWords,
  tasksWords,
  untilWords,
} from './figure-words.ts'
import { levelWords } from './level-words.ts'
import { inPeriod, type PeriodNamed, periodWords } from './period-words.ts'

/** The figures that a paper tells, and of when and how they are. */
export interface FiguresOfDay extends AsOf {
  readonly period: PeriodNamed
  readonly ruleSet: RuleSet
  readonly formulaSet: FormulaSet
  readonly counted: Counted
  readonly departments: readonly Department[]
}

/** The bodies of the city, by kind, as a letter to all of them is addressed. */
const allBodies = (departments: readonly Department[], asOf: LocalDate): string[] => {
  const kinds = new Set(
    departments.filter(({ validTo }) => !validTo || validTo >= asOf).map(({ kind }) => kind),
  )
  return [
    'Các sở, ban, ngành',
    ...(kinds.has('district') ? ['Ủy ban nhân dân các quận, huyện'] : []),
    ...(kinds.has('commune') ? ['Ủy ban nhân dân các phường, xã, đặc khu'] : []),
    ...(kinds.has('central') ? ['Các cơ quan trung ương trên địa bàn'] : []),
    ...(kinds.has('enterprise') ? ['Các doanh nghiệp được giao nhiệm vụ'] : []),
  ]
}

export const nameOf = (departments: readonly Department[], code: string): string =>
  departments.find((department) => department.code === code)?.name ?? code

/** One numbered paragraph a level, a line for each department it names; who is commended is said even where it is nobody. */
export const namedWords = (
  rows: readonly DepartmentRow[],
  { ruleSet, departments }: Pick<FiguresOfDay, 'ruleSet' | 'departments'>,
  city: string,
): BodyText[][] => {
  const named = namedIn(rows).map(({ level, departments: some }) => {
    const rule = ruleSet.levels.find((one) => one.level === level)
    const { names, asks } = levelWords[level]
    const whom = some.length > 1 ? 'các cơ quan, đơn vị' : 'cơ quan, đơn vị'
    const end = some.length > 1 ? ', gồm:' : ':'
    return [
      {
        text: `${names(whom)} (${ruleSet.cityRules?.includes(level) ? `tiêu chí của UBND ${city}` : 'tiêu chí'}: ${rule ? criteriaWords(rule) : ''})${end}`,
      },
      ...some.map((row) => ({ text: `- ${nameOf(departments, row.code)}: ${departmentWords(row)}.` })),
      { text: asks(`${whom} nêu trên`, city) },
    ]
  })
  const commend = ruleSet.levels.find(({ level }) => level === 'commend')
  const praisesNobody = !rows.some(({ verdict }) => verdict.level && !isUrging(verdict.level))
  if (!commend || !praisesNobody) return named
  const nobody = {
    text: `Kỳ này chưa có cơ quan, đơn vị đạt tiêu chí biểu dương (${criteriaWords(commend)}).`,
  }
  return [[nobody], ...named]
}

const numbered = (paragraphs: readonly (readonly BodyText[])[]): BodyText[] =>
  paragraphs.flatMap(([first, ...rest], place) =>
    first ? [{ text: `${place + 1}. ${first.text}` }, ...rest] : [],
  )

const forAll = (name: string): BodyText[][] => [
  [
    {
      text: 'Các cơ quan, đơn vị cập nhật đầy đủ tình hình, kết quả thực hiện từng nhiệm vụ lên hệ thống theo dõi trong thời gian quy định; chủ động rà soát, không để phát sinh thêm nhiệm vụ quá hạn.',
    },
  ],
  [
    {
      text: `Khi đến thời hạn được giao, dù đã hoàn thành hay chưa hoàn thành, cơ quan, đơn vị chủ trì đều phải báo cáo UBND ${name}; trường hợp chưa hoàn thành phải nêu rõ nguyên nhân, phương án xử lý và thời hạn đề nghị gia hạn.`,
    },
  ],
  [
    {
      text: `Văn phòng UBND ${name} theo dõi, tổng hợp, báo cáo UBND ${name} kết quả thực hiện Công văn này.`,
    },
  ],
]

/** The letter to all departments on their results: who is commended, acknowledged, urged, with the figures that say so. */
export const letterPaper = (figures: PrintedFigures, day: FiguresOfDay, drafting: Drafting): Paper => {
  const name = shortNameOf(drafting.city)
  const period = periodWords(day.period)
  const { city } = figures
  const opening = `Qua theo dõi tình hình thực hiện nhiệm vụ do lãnh đạo Ủy ban nhân dân (UBND) ${name} giao ${inPeriod(day.period)}, ${asOfWords(day)}, các cơ quan, đơn vị được giao ${tasksWords(city.counts.assigned)}; ${resultWords(city)}. Kết quả của từng cơ quan, đơn vị tại Phụ lục kèm theo.`
  return {
    ...committeeLetter(drafting),
    title: {
      kind: 'letter',
      subject: `V/v kết quả thực hiện nhiệm vụ do lãnh đạo UBND ${name} giao ${period}`,
    },
    addressees: allBodies(day.departments, day.asOf),
    body: [
      { text: opening },
      { text: `Để nâng cao hiệu quả thực hiện nhiệm vụ được giao, UBND ${name} có ý kiến như sau:` },
      ...numbered([...namedWords(figures.departments, day, name), ...forAll(name)]),
      { text: `UBND ${name} yêu cầu Thủ trưởng các cơ quan, đơn vị nghiêm túc tổ chức thực hiện./.` },
    ],
    recipients: [
      'Như trên',
      `Thường trực ${partyCommitteeOf(drafting.city)}, HĐND ${name} (để báo cáo)`,
      `Chủ tịch, các PCT UBND ${name}`,
      `Lưu: VT, ${drafting.city.officeSymbol}`,
    ],
    annex: departmentAnnex(
      [
        upperCase(`Kết quả thực hiện nhiệm vụ do lãnh đạo UBND ${name} giao ${period}`),
        `(${untilWords(day)}${countedWords(day.counted)})`,
      ],
      figures,
      day,
      drafting.city,
    ),
  }
}
