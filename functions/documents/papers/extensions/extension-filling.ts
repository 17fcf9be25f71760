import { type Directive, directiveKeyOf, directiveKinds } from '../../../directives/directive/directive.ts'
import { citationOf } from '../../../directives/directive/directive-number.ts'
import type { ExtensionDecision } from '../../../directives/requests/commands.ts'
import { daysBetween, type LocalDate } from '../../../shared/dates/dates.ts'
import { numberWords } from '../../../shared/number-words.ts'
import type { Filling } from '../templates/fields.ts'
import { type Drafting, formFilling } from '../templates/form-fields.ts'
import { capitalised, issueWords, longDate, shortDate, unbroken } from '../vietnamese.ts'
import type { approvalFields, refusalFields } from './extension-template.ts'

/** A decided request: what the task's history holds of it, and what the task is called. */
export interface DecidedExtension {
  readonly task: {
    readonly id: string
    readonly title: string
    readonly originalDueOn?: LocalDate | undefined
  }
  readonly directive: Pick<Directive, 'kind' | 'number' | 'symbol' | 'issuedOn' | 'issuer'> &
    Partial<Pick<Directive, 'abstract'>>
  readonly departmentName: string
  /** The department's report of unfinished work. */
  readonly request: {
    readonly askedOn: LocalDate
    readonly cause: string
    readonly plan: string
    readonly proposedDueOn: LocalDate
  }
  readonly previousDueOn: LocalDate
  readonly decision: ExtensionDecision
}

/** A directive as papers cite it at the first place: kind, number, day and issuer (Decree 30/2020, annex I). */
export const sourceWords = (directive: DecidedExtension['directive']): string => {
  const { kind, issuedOn, issuer } = directive
  const number = unbroken(citationOf(directiveKeyOf(directive)).replace(/^số /, ''))
  const day = issueWords(issuedOn, longDate)
  return kind === 'oral-instruction'
    ? `ý kiến chỉ đạo trực tiếp ${day} của ${issuer} (số ${number} sổ theo dõi của Văn phòng)`
    : `${capitalised(directiveKinds[kind])} số ${number} ${day} của ${issuer}`
}

/** What a directive is about, as a sentence goes on after "về". */
export const aboutWords = (abstract = ''): string => {
  const bare = abstract.replace(/^\s*(?:v\/v|về việc|về)\s*:?\s+/iu, '').replace(/[.;\s]+$/, '')
  return bare === abstract.trim() || bare === '' ? bare : `việc ${bare}`
}

const law2015 = 'Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015'

/** The law that gives a chairman the power, with what amended it, by the day from which it holds. */
const laws = [
  { from: '2025-06-16', named: ['Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025'] },
  { from: '2025-03-01', named: ['Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025'] },
  {
    from: '2020-07-01',
    named: [
      law2015,
      'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019',
    ],
  },
  { from: '2016-01-01', named: [law2015] },
]

/** A month alone stands for its last days: whatever held by then. */
export const lawsOn = (dated: string): { ten: string }[] =>
  (laws.find(({ from }) => from.slice(0, dated.length) <= dated) ?? laws[laws.length - 1])?.named.map(
    (ten) => ({ ten }),
  ) ?? []

/** Without the full stop that a person may have typed: the sentence goes on. */
export const clause = (text: string): string => text.replace(/[.;\s]+$/, '').replace(/[\s.;,]*\n\s*/g, '; ')

/** What a decision is about. */
export const askedFilling = ({
  task,
  directive,
  departmentName,
  request,
  previousDueOn,
}: Omit<DecidedExtension, 'decision'>) => ({
  nhiem_vu: task.title,
  ma_nhiem_vu: unbroken(task.id),
  ten_don_vi: departmentName,
  van_ban_giao: sourceWords(directive),
  trich_yeu: aboutWords(directive.abstract),
  ngay_bao_cao: shortDate(request.askedOn),
  thoi_han_cu: shortDate(previousDueOn),
})

type Approval = Extract<ExtensionDecision, { decision: 'approve' }>
type Refusal = Extract<ExtensionDecision, { decision: 'refuse' }>

/** A due date where it is another one than the sentence has already said. */
const unless = (said: LocalDate, day: LocalDate | undefined): string =>
  day && day !== said ? shortDate(day) : ''

/** The decision of the Chairman that grants an extension. */
export const approvalFilling = (
  decided: DecidedExtension & { readonly decision: Approval },
  drafting: Drafting,
): Filling<typeof approvalFields> => {
  const { task, request, previousDueOn, decision } = decided
  return {
    ...formFilling('decision', drafting),
    can_cu: lawsOn(drafting.dated),
    ...askedFilling(decided),
    thoi_han_goc: unless(previousDueOn, task.originalDueOn),
    thoi_han_moi: shortDate(decision.dueOn),
    so_ngay: numberWords(daysBetween(previousDueOn, decision.dueOn)),
    khach_quan: decision.objectiveCause,
    thoi_han_de_nghi: unless(decision.dueOn, request.proposedDueOn),
    nguyen_nhan: clause(request.cause),
    phuong_an: clause(request.plan),
    y_kien: decision.note ? clause(decision.note) : '',
    ly_do_vuot: decision.beyondLimits ? clause(decision.beyondLimits) : '',
  }
}

/** The letter with the reason why none is granted. */
export const refusalFilling = (
  decided: DecidedExtension & { readonly decision: Refusal },
  drafting: Drafting,
): Filling<typeof refusalFields> => ({
  ...formFilling('letter', drafting),
  ...askedFilling(decided),
  thoi_han_de_nghi: shortDate(decided.request.proposedDueOn),
  ly_do: clause(decided.decision.reason),
})
