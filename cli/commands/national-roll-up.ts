import { join } from 'node:path'
import { type FormulaSet, formulaSets } from '../../functions/figures/rules/formulas.ts'
import type { Figures } from '../../functions/figures/today/dashboard.ts'
import { canonicalJson } from '../../functions/shared/canonical-json.ts'
import {
  type LocalDate,
  localDateOf,
  localDateSchema,
  vietnameseDate,
  yearOf,
} from '../../functions/shared/dates/dates.ts'
import { percentWords } from '../../functions/shared/number-words.ts'
import { textOf } from '../../functions/shared/text.ts'
import type { CommandAlone } from '../command.ts'
import { type Gathered, gather, gatherKept, keptDays, type Places, writeThrough } from '../national/gather.ts'
import { type National, nationalWorkbook, type TrendDay } from '../national/national-workbook.ts'
import { type Refusal, refusalWords } from '../national/refusals.ts'
import { type Register, readRegister } from '../national/register.ts'
import { type NationalYear, nationalYear, type Row, yearsIn } from '../national/roll-up.ts'
import { dayWords, requireCome } from '../words/days.ts'
import { lines, number, type Words, words } from '../words/words.ts'

const asking = words('Đang lấy tệp của các tỉnh, thành phố', 'Fetching the files of the provinces')

/** So many kept days are told beside the one that is asked for. */
const trendDays = 14

const trendOf = async (
  register: Register,
  formulaSet: FormulaSet,
  date: LocalDate,
  at: Places,
): Promise<TrendDay[]> => {
  const days: TrendDay[] = []
  for (const day of keptDays(at, date).slice(-trendDays)) {
    const files = await gatherKept(register, { date: day, formulaSet }, at)
    const { total, provinces } = nationalYear(yearOf(day), files, formulaSet)
    const overdue = Object.fromEntries(
      provinces.map(({ code, figures }) => [code, figures.counts.openOverdue]),
    )
    if (files.length > 0) days.push({ date: day, provinces: files.length, total, overdue })
  }
  return days
}

const jsonOfFigures = ({ counts, rates, reportRate }: Figures) => ({
  counts,
  rates: { ...rates, reportRate },
})

const jsonOf = ({ date, formulaSet, years, gathered, trend }: National) => ({
  date,
  formulaSet: formulaSet.name,
  years: years.map(({ year, provinces, total }) => ({
    year,
    provinces: provinces.map(({ code, name, figures, departments }) => ({
      code,
      name,
      ...jsonOfFigures(figures),
      departments: departments.length,
    })),
    total: jsonOfFigures(total),
  })),
  missing: gathered.flatMap(({ province: { code, name }, refusal }) =>
    refusal ? [{ code, name, reason: refusal, ...refusalWords(refusal) }] : [],
  ),
  sources: gathered.flatMap(({ province: { code }, file, sha256 }) =>
    file
      ? [
          {
            code,
            sha256,
            through: file.through,
            madeAt: file.madeAt,
            product: file.product,
            ruleSet: file.ruleSet,
            formulaSet: { name: file.formulaSet.name, hash: file.formulaSet.hash },
          },
        ]
      : [],
  ),
  trend: trend.map(({ date: day, provinces, overdue, total }) => ({
    date: day,
    provinces,
    overdue,
    ...jsonOfFigures(total),
  })),
})

/** So many of the worst are told at once; the workbook has all. */
const worstTold = 5

const rowWords = ({ name, figures: { counts, rates } }: Row, position: number): Words => {
  const [overdue, assigned] = [number(counts.openOverdue), number(counts.assigned)]
  const share = rates.overdueUnfinished ? percentWords(rates.overdueUnfinished) : ''
  return words(
    `  ${position + 1}. ${name}: quá hạn ${overdue.vi}/${assigned.vi} (${share})`,
    `  ${position + 1}. ${name}: ${overdue.en} of ${assigned.en} overdue (${share})`,
  )
}

const yearWords = ({ year, total }: NationalYear): Words => {
  const { assigned, done, openOverdue } = total.counts
  const [given, finished, overdue] = [assigned, done, openOverdue].map(number)
  return words(
    `Năm ${year}: ${given?.vi} nhiệm vụ được giao, ${finished?.vi} đã hoàn thành, ${overdue?.vi} quá hạn chưa hoàn thành.`,
    `${year}: ${given?.en} tasks assigned, ${finished?.en} done, ${overdue?.en} overdue unfinished.`,
  )
}

const missingWords = ({ province: { code, name }, refusal }: Gathered & { refusal: Refusal }): Words => {
  const { vi, en } = refusalWords(refusal)
  return words(`  ${code} ${name}: ${vi}`, `  ${code} ${name}: ${en}`)
}

const isMissing = (one: Gathered): one is Gathered & { refusal: Refusal } => one.refusal !== undefined

const textOfRollUp = ({ date, years, gathered }: National, files: readonly string[]): Words => {
  const [year] = years
  const missing = gathered.filter(isMissing)
  const taken = gathered.length - missing.length
  return lines(
    words(
      `Đêm ${vietnameseDate(date)}: ${taken}/${gathered.length} tỉnh, thành phố có số liệu đã kiểm tra chữ ký.`,
      `The night of ${date}: verified figures of ${taken} of ${gathered.length} provinces.`,
    ),
    ...(year ? [yearWords(year), ...year.provinces.slice(0, worstTold).map(rowWords)] : []),
    ...(missing.length > 0
      ? [words('Chưa có trong tổng hợp:', 'Not in the totals:'), ...missing.map(missingWords)]
      : []),
    words(`Đã ghi ${files.join(', ')}.`, `${files.join(', ')} were written.`),
  )
}

const rollUp = async (at: Places, asked: LocalDate, onDone: (done: number) => void): Promise<National> => {
  const register = readRegister(at.register)
  const formulaSet = formulaSets[register.formulaSet]
  const gathered = await gather(register, { date: asked, formulaSet }, at, { onDone })
  const files = gathered.flatMap(({ file }) => file ?? [])
  return {
    date: asked,
    formulaSet,
    years: yearsIn(files).map((year) => nationalYear(year, files, formulaSet)),
    gathered,
    trend: await trendOf(register, formulaSet, asked, at),
  }
}

export const rollingUp: CommandAlone = {
  about: words(
    'tổng hợp số liệu đêm của nhiều tỉnh, thành phố từ tệp ký số',
    'roll the nightly figures of many provinces up, from signed files',
  ),
  details: words(
    `Lấy tệp số liệu của một đêm từ từng tỉnh, thành phố trong danh sách, kiểm tra chữ ký, ngày, công thức và cộng lại từ đầu; xếp nơi
kém nhất lên trước. Nơi nào thiếu, trễ, sai khóa hoặc sai số thì nêu tên, lý do, và không cộng. Ghi một tệp Excel và một tệp JSON;
các tệp đã nhận được lưu trong THƯ-MỤC/files, nên ngày cũ lập lại được. Chỉ đọc: không ghi gì vào thành phố nào. Có nơi thiếu thì
mã thoát là 1. Mẫu danh sách và định dạng tệp: docs/national-roll-up.md.`,
    `Fetches the figures of a night from each province of the register, verifies signature, day and formulas, and adds everything up anew,
the worst first. Whoever is missing, late, signed by another key or contradicts is named with the reason and is in no total. It writes
an Excel workbook and a JSON file; the files that came are kept in FOLDER/files, so that a past day can be made again. It only reads:
nothing is written to any city. Where a province is missing the exit code is 1. The register and the format: docs/national-roll-up.md.`,
  ),
  options: {
    register: {
      value: words('DANH-SÁCH.json', 'REGISTER.json'),
      about: words(
        'các tỉnh, thành phố với địa chỉ và khóa công khai',
        'the provinces with address and public key',
      ),
      required: true,
      isPath: true,
      schema: textOf(4_000),
    },
    out: {
      value: words('THƯ-MỤC', 'FOLDER'),
      about: words(
        'nơi ghi kết quả và lưu các tệp đã nhận',
        'where results and the files that came are kept',
      ),
      required: true,
      isPath: true,
      schema: textOf(4_000),
    },
    date: {
      value: dayWords,
      about: words('đêm nào; mặc định hôm nay', 'which night; default today'),
      schema: localDateSchema,
    },
  },
  runAlone: async ({ options, progress }) => {
    const today = localDateOf(new Date())
    const date = localDateSchema.optional().parse(options.date) ?? today
    requireCome(date, today)
    const { register = '', out = '' } = options
    const national = await rollUp({ register, out }, date, (done) => progress(asking, done))
    const json = jsonOf(national)
    const files = ['xlsx', 'json'].map((ending) => join(out, `${date}.${ending}`))
    const [workbook = '', told = ''] = files
    writeThrough(workbook, nationalWorkbook(national))
    writeThrough(told, `${canonicalJson(json)}\n`)
    return {
      foundWrong: json.missing.length > 0,
      json: { ...json, files },
      text: textOfRollUp(national, files),
    }
  },
}
