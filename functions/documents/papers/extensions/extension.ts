import { type Directive, directiveKeyOf, directiveKinds } from '../../../directives/directive/directive.ts'
import { citationOf } from '../../../directives/directive/directive-number.ts'
import type { ExtensionDecision } from '../../../directives/requests/commands.ts'
import { shortNameOf } from '../../../organisation/settings/paper-names.ts'
import { daysBetween, type LocalDate } from '../../../shared/dates/dates.ts'
import { chairmanDecision, committeeLetter, type Drafting } from '../city.ts'
import type { BodyText, Paper } from '../paper.ts'
import { capitalised, issueWords, longDate, numberWords, shortDate } from '../vietnamese.ts'

/** A decided request: what the task's history holds of it, and what the task is called. */
export interface DecidedExtension {
  readonly task: {
    readonly id: string
    readonly title: string
    readonly originalDueOn?: LocalDate | undefined
  }
  readonly directive: Pick<Directive, 'kind' | 'number' | 'symbol' | 'issuedOn' | 'issuer'>
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

export const sourceWords = (directive: DecidedExtension['directive']): string => {
  const { kind, issuedOn, issuer } = directive
  const number = citationOf(directiveKeyOf(directive)).replace(/^số /, '')
  const day = issueWords(issuedOn, longDate)
  return kind === 'oral-instruction'
    ? `ý kiến chỉ đạo trực tiếp ${day} của ${issuer} (số ${number} sổ theo dõi của Văn phòng)`
    : `${capitalised(directiveKinds[kind])} số ${number} ${day} của ${issuer}`
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
const lawsOn = (dated: string): readonly string[] =>
  (laws.find(({ from }) => from.slice(0, dated.length) <= dated) ?? laws[laws.length - 1])?.named ?? []

type Approved = DecidedExtension & { readonly decision: Extract<ExtensionDecision, { decision: 'approve' }> }
type Refused = DecidedExtension & { readonly decision: Extract<ExtensionDecision, { decision: 'refuse' }> }

/** Without the full stop that a person may have typed: the sentence goes on. */
export const clause = (text: string): string => text.replace(/[.;\s]+$/, '').replace(/[\s.;,]*\n\s*/g, '; ')

const extended = ({
  task,
  directive,
  departmentName,
  request,
  previousDueOn,
  decision,
}: Approved): string => {
  const asked =
    request.proposedDueOn === decision.dueOn
      ? ''
      : ` Thời hạn cơ quan chủ trì đề nghị: ngày ${shortDate(request.proposedDueOn)}.`
  const original =
    task.originalDueOn && task.originalDueOn !== previousDueOn
      ? ` (thời hạn giao ban đầu: ngày ${shortDate(task.originalDueOn)})`
      : ''
  return `Gia hạn thời hạn hoàn thành nhiệm vụ “${task.title}” (mã số ${task.id}) do ${departmentName} chủ trì theo ${sourceWords(directive)}, từ ngày ${shortDate(previousDueOn)}${original} đến hết ngày ${shortDate(decision.dueOn)}, tăng ${numberWords(daysBetween(previousDueOn, decision.dueOn))} ngày.${asked}`
}

const causeWords = ({ request, decision }: Approved): string => {
  const judged = decision.objectiveCause
    ? 'Xác nhận nguyên nhân khách quan để làm căn cứ khi đánh giá tiến độ thực hiện nhiệm vụ.'
    : 'Nguyên nhân này không được xác nhận là nguyên nhân khách quan.'
  const note = decision.note ? ` Ý kiến chỉ đạo: ${clause(decision.note)}.` : ''
  const beyond = decision.beyondLimits
    ? ` Việc gia hạn vượt giới hạn chung vì lý do: ${clause(decision.beyondLimits)}.`
    : ''
  return `Nguyên nhân chưa hoàn thành theo báo cáo của cơ quan chủ trì: “${clause(request.cause)}”. ${judged}${note}${beyond}`
}

const articles = (decided: Approved, city: string): BodyText[] =>
  [
    extended(decided),
    causeWords(decided),
    `${decided.departmentName} thực hiện phương án xử lý đã báo cáo: “${clause(decided.request.plan)}”; cập nhật tình hình lên hệ thống theo dõi và báo cáo kết quả khi đến thời hạn mới. Thời hạn mới có giá trị kể từ ngày ký Quyết định này; việc trễ hạn đã ghi nhận trước đó (nếu có) không thay đổi.`,
    `Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng UBND ${city}, Thủ trưởng ${decided.departmentName} và các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này./.`,
  ].map((text, place) => ({ lead: `Điều ${place + 1}.`, text }))

/** What a decision on an extension stands on. */
export const decisionGrounds = (
  { directive, request, departmentName }: Omit<DecidedExtension, 'decision'>,
  { city, dated }: Drafting,
): string[] => [
  ...lawsOn(dated).map((law) => `Căn cứ ${law}`),
  `Căn cứ ${sourceWords(directive)}`,
  `Xét báo cáo ngày ${shortDate(request.askedOn)} của ${departmentName} về nhiệm vụ chưa hoàn thành khi đến thời hạn`,
  `Theo đề nghị của Chánh Văn phòng UBND ${shortNameOf(city)}`,
]

const approvalPaper = (decided: Approved, drafting: Drafting): Paper => {
  const city = shortNameOf(drafting.city)
  const { by, ...form } = chairmanDecision(drafting)
  return {
    ...form,
    title: {
      kind: 'named',
      name: 'QUYẾT ĐỊNH',
      subject: 'Về việc gia hạn thời hạn hoàn thành nhiệm vụ được giao',
      decision: { by, grounds: decisionGrounds(decided, drafting) },
    },
    addressees: [],
    body: articles(decided, city),
    recipients: ['Như Điều 4', `Chủ tịch, các PCT UBND ${city}`, `Lưu: VT, ${drafting.city.officeSymbol}`],
  }
}

const refusalPaper = (decided: Refused, drafting: Drafting): Paper => {
  const { task, directive, departmentName, request, previousDueOn, decision } = decided
  const city = shortNameOf(drafting.city)
  return {
    ...committeeLetter(drafting),
    title: { kind: 'letter', subject: 'V/v không gia hạn thời hạn hoàn thành nhiệm vụ được giao' },
    addressees: [departmentName],
    body: [
      {
        text: `Ủy ban nhân dân (UBND) ${city} nhận được báo cáo ngày ${shortDate(request.askedOn)} của ${departmentName} đề nghị gia hạn đến ngày ${shortDate(request.proposedDueOn)} đối với nhiệm vụ “${task.title}” (mã số ${task.id}), được giao tại ${sourceWords(directive)}, thời hạn hoàn thành ngày ${shortDate(previousDueOn)}.`,
      },
      {
        text: `Sau khi xem xét, UBND ${city} không thống nhất gia hạn. Lý do: ${clause(decision.reason)}.`,
      },
      {
        text: `Yêu cầu Thủ trưởng ${departmentName} tập trung chỉ đạo hoàn thành nhiệm vụ, báo cáo kết quả về UBND ${city} (qua Văn phòng UBND ${city}) và chịu trách nhiệm về tiến độ thực hiện./.`,
      },
    ],
    recipients: ['Như trên', `Chủ tịch, các PCT UBND ${city}`, `Lưu: VT, ${drafting.city.officeSymbol}`],
  }
}

const isApproved = (decided: DecidedExtension): decided is Approved => decided.decision.decision === 'approve'

/** What a decided request becomes on paper: a decision of the Chairman where it is granted, a letter with the reason where not. */
export const extensionPaper = (decided: DecidedExtension, drafting: Drafting): Paper =>
  isApproved(decided) ? approvalPaper(decided, drafting) : refusalPaper(decided as Refused, drafting)
