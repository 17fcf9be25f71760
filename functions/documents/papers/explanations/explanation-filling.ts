import type { Directive } from '../../../directives/directive/directive.ts'
import { reportRateName } from '../../../figures/rules/formulas.ts'
import type { Explanation } from '../../../oversight/explanations/explanation.ts'
import type { LocalDate } from '../../../shared/dates/dates.ts'
import { numberWords, percentWords } from '../../../shared/number-words.ts'
import { aboutWords, clause, sourceWords } from '../extensions/extension-filling.ts'
import { rateNames } from '../figures/figure-words.ts'
import type { Filling } from '../templates/fields.ts'
import { type Drafting, formFilling } from '../templates/form-fields.ts'
import { shortDate, unbroken } from '../vietnamese.ts'
import type { explanationFields } from './explanation-template.ts'

/** A request for explanation with what it is about, as papers name it. */
export interface AskedExplanation {
  readonly explanation: Pick<Explanation, 'about' | 'question' | 'dueOn' | 'askedOn'>
  readonly departmentName: string
  /** The task it is about, where it is about one. */
  readonly task?:
    | {
        readonly id: string
        readonly title: string
        readonly dueOn?: LocalDate | undefined
        readonly directive: Pick<Directive, 'kind' | 'number' | 'symbol' | 'issuedOn' | 'issuer' | 'abstract'>
      }
    | undefined
}

type About = Explanation['about']
type CountAbout = Extract<About, { readonly kind: 'figure' }>
type RateAbout = Extract<About, { readonly kind: 'rate' }>

/** What a sentence calls the figures that a leader may ask about. */
const countWords: Record<CountAbout['count'], string> = {
  given: 'số nhiệm vụ đã giao',
  assigned: 'số nhiệm vụ được giao',
  done: 'số nhiệm vụ đã hoàn thành',
  doneOnTime: 'số nhiệm vụ hoàn thành đúng hạn',
  doneLate: 'số nhiệm vụ hoàn thành quá hạn',
  doneNoDeadline: 'số nhiệm vụ hoàn thành, không quy định thời hạn',
  openInTerm: 'số nhiệm vụ đang thực hiện, trong hạn',
  openOverdue: 'số nhiệm vụ quá hạn chưa hoàn thành',
  openNoDeadline: 'số nhiệm vụ đang thực hiện, không quy định thời hạn',
  withdrawn: 'số nhiệm vụ đã rút',
  reassigned: 'số nhiệm vụ đã giao lại cho đơn vị khác',
  reportsOwed: 'số báo cáo phải gửi khi đến thời hạn',
  reportsInTime: 'số báo cáo gửi đúng hạn khi đến thời hạn',
}

const unitOf = (count: CountAbout['count']): string => (count.startsWith('reports') ? 'báo cáo' : 'nhiệm vụ')

const rateWords: Readonly<Record<string, string>> = {
  ...rateNames,
  [reportRateName]: 'tỷ lệ báo cáo đúng hạn khi đến thời hạn',
}

const figureFilling = (about: CountAbout | RateAbout) => {
  const seen = { nam: String(about.year), den_ngay: shortDate(about.asOf) }
  if (about.kind === 'figure') {
    const { count, value } = about
    const gia_tri = value === undefined ? '' : `${numberWords(value)} ${unitOf(count)}`
    return { ...seen, chi_tieu: countWords[count], gia_tri }
  }
  const { rate, words, numerator, denominator } = about
  return {
    ...seen,
    chi_tieu: rateWords[rate] ?? `tỷ lệ ${words.vi}`,
    gia_tri: `${numberWords(numerator)}/${numberWords(denominator)}, đạt ${percentWords(about)}`,
  }
}

/** The letter that asks a department for an explanation, with the figure as it was counted when it was asked about. */
export const explanationFilling = (
  { explanation, departmentName, task }: AskedExplanation,
  drafting: Drafting,
): Filling<typeof explanationFields> => {
  const { about, question, dueOn, askedOn } = explanation
  return {
    ...formFilling('letter', drafting),
    ten_don_vi: departmentName,
    noi_dung: clause(question),
    han_tra_loi: shortDate(dueOn),
    ngay_yeu_cau: shortDate(askedOn),
    ve_nhiem_vu: task
      ? {
          nhiem_vu: task.title,
          ma_nhiem_vu: unbroken(task.id),
          van_ban_giao: sourceWords(task.directive),
          trich_yeu: aboutWords(task.directive.abstract),
          thoi_han: task.dueOn ? shortDate(task.dueOn) : '',
        }
      : false,
    ve_so_lieu: about.kind === 'task' ? false : figureFilling(about),
  }
}
