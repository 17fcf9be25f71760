import { draftingOn } from '../../functions/documents/papers/drafting.ts'
import { letterFilling } from '../../functions/documents/papers/figures/letter-filling.ts'
import { periodWords } from '../../functions/documents/papers/figures/period-words.ts'
import { wordFileOf } from '../../functions/documents/papers/paper-answer.ts'
import { namedIn } from '../../functions/figures/letters/letter.ts'
import { type FiguresAsked, readPeriodFigures } from '../../functions/figures/period/period-figures-store.ts'
import { periodWordSchema } from '../../functions/figures/period/periods.ts'
import { setNameSchema } from '../../functions/figures/rules/formulas.ts'
import { readDepartments } from '../../functions/organisation/departments/departments-store.ts'
import { type LocalDate, localDateOf, localDateSchema } from '../../functions/shared/dates/dates.ts'
import { requireNew, writeWhole } from '../city/files.ts'
import type { Call, CityCommand } from '../command.ts'
import { dayWords, requireCome } from '../words/days.ts'
import { number, words } from '../words/words.ts'

/** As the dashboard counts, unless something else is asked. */
const asked = (options: Call['options'], asOf: LocalDate): FiguresAsked => ({
  period: options.period,
  asOf,
  basis: 'effective',
  rollUp: 'asGiven',
  formulaSet: 'da-nang',
  ruleSet: options['rule-set'],
})

export const writingLetter: CityCommand = {
  about: words('soạn công văn biểu dương, đôn đốc của một kỳ (.docx)', "write a period's letter (.docx)"),
  details: words(
    `Soạn công văn theo Nghị định 30/2020/NĐ-CP từ đúng các số liệu trên trang: ai được biểu dương, ghi nhận, ai bị đôn đốc, kèm phụ lục
mọi đơn vị. Số và ngày để trống. Tên thành phố và người ký lấy từ Thiết lập.`,
    `Writes the letter in the form of Decree 30/2020/NĐ-CP from the very figures of the page: who is commended, acknowledged, urged, with
an annex of all departments. Number and day stay blank. The city's name and the signer come from the settings.`,
  ),
  file: words('tệp.docx', 'file.docx'),
  options: {
    period: {
      value: words('KỲ', 'PERIOD'),
      about: words('2021, 2021-H1, 2021-Q3 hoặc 2021-07', '2021, 2021-H1, 2021-Q3 or 2021-07'),
      required: true,
      schema: periodWordSchema,
    },
    'rule-set': {
      value: words('BỘ-NGƯỠNG', 'RULE-SET'),
      about: words(
        'bộ ngưỡng, ví dụ 4651; mặc định: công văn có hiệu lực ngày đó',
        'rule set, such as 4651; default: the letter in force on the day',
      ),
      schema: setNameSchema,
    },
    'as-of': {
      value: dayWords,
      about: words('số liệu tính đến hết ngày này; mặc định hôm nay', 'as of that evening; default today'),
      schema: localDateSchema,
    },
  },
  run: async ({ city: { store, now }, file, options }) => {
    requireNew(file)
    const today = localDateOf(now)
    const asOf = localDateSchema.optional().parse(options['as-of']) ?? today
    requireCome(asOf, today)
    const [drafting, { figures, day, view }, departments] = await Promise.all([
      draftingOn({ store, today }, { paper: 'letter' }),
      readPeriodFigures(store, asked(options, asOf), today),
      readDepartments(store),
    ])
    const filling = letterFilling(figures, { ...day, counted: view, departments }, drafting)
    await writeWhole(file, [await wordFileOf({ store, today }, { kind: 'letter', filling })])
    const named = Object.fromEntries(
      namedIn(figures.departments).map(({ level, departments: some }) => [
        level,
        some.map(({ code }) => code),
      ]),
    )
    const { assigned } = figures.city.counts
    const [tasks, period] = [number(assigned), periodWords(day.period)]
    return {
      json: { file, period: day.period, asOf, ruleSet: day.ruleSet.name, assigned, named },
      text: words(
        `Đã soạn công văn ${period} (${tasks.vi} nhiệm vụ, bộ ngưỡng ${day.ruleSet.name}) vào ${file}.`,
        `The letter of ${options.period} (${tasks.en} tasks, rule set ${day.ruleSet.name}) is in ${file}.`,
      ),
    }
  },
}
