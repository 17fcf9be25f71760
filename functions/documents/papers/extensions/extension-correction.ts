import type { ExtensionCorrection } from '../../../directives/requests/commands.ts'
import { shortNameOf } from '../../../organisation/settings/paper-names.ts'
import { daysBetween, type LocalDate } from '../../../shared/dates/dates.ts'
import { chairmanDecision, type Drafting } from '../city.ts'
import type { BodyText, Paper } from '../paper.ts'
import { longDate, numberWords, shortDate } from '../vietnamese.ts'
import { clause, type DecidedExtension, decisionGrounds, sourceWords } from './extension.ts'

/** A decision on an extension that was put right. */
export interface CorrectedExtension extends Omit<DecidedExtension, 'decision'> {
  /** What is put right: of which day, and whether it granted an extension or refused one. */
  readonly corrects: { readonly on: LocalDate; readonly granted: boolean }
  /** The due date that held until now. */
  readonly standingDueOn: LocalDate
  readonly correction: ExtensionCorrection
}

type Kind = 'grant' | 'cancel' | 'adjust'

/** Back to the date that was asked about nothing is extended any more; from it, nothing was extended yet. */
const kindOf = ({ previousDueOn, standingDueOn, correction }: CorrectedExtension): Kind => {
  if (correction.dueOn === previousDueOn) return 'cancel'
  return standingDueOn === previousDueOn ? 'grant' : 'adjust'
}

const subjects: Record<Kind, string> = {
  grant: 'Về việc gia hạn thời hạn hoàn thành nhiệm vụ được giao',
  cancel: 'Về việc hủy bỏ việc gia hạn thời hạn hoàn thành nhiệm vụ được giao',
  adjust: 'Về việc điều chỉnh thời hạn đã gia hạn của nhiệm vụ được giao',
}

const blankNumber = '\u00a0'.repeat(6)

/** The paper before; its number was given outside and is left to the pen. */
const earlierPaper = ({ corrects: { on, granted } }: CorrectedExtension, { city }: Drafting): string =>
  granted
    ? `Quyết định số${blankNumber}/QĐ-UBND ${longDate(on)}`
    : `Công văn số${blankNumber}/UBND-${city.officeSymbol} ${longDate(on)}`

const changeWords = (corrected: CorrectedExtension, drafting: Drafting): string => {
  const { task, directive, departmentName, previousDueOn, standingDueOn, correction } = corrected
  const named = `nhiệm vụ “${task.title}” (mã số ${task.id}) do ${departmentName} chủ trì theo ${sourceWords(directive)}`
  const paper = earlierPaper(corrected, drafting)
  const [base, standing, dueOn] = [previousDueOn, standingDueOn, correction.dueOn].map(shortDate)
  const words: Record<Kind, string> = {
    grant: `Gia hạn thời hạn hoàn thành ${named}, từ ngày ${base} đến hết ngày ${dueOn}, tăng ${numberWords(daysBetween(previousDueOn, correction.dueOn))} ngày. Nội dung này thay thế ${paper}.`,
    cancel: `Hủy bỏ việc gia hạn đến ngày ${standing} tại ${paper} đối với ${named}. Thời hạn hoàn thành trở lại là ngày ${base}.`,
    adjust: `Điều chỉnh thời hạn đã gia hạn tại ${paper} đối với ${named}: từ ngày ${standing} thành đến hết ngày ${dueOn}.`,
  }
  return words[kindOf(corrected)]
}

const articles = (corrected: CorrectedExtension, drafting: Drafting): BodyText[] => {
  const { departmentName, correction } = corrected
  const city = shortNameOf(drafting.city)
  const cause = correction.objectiveCause
    ? 'Nguyên nhân chưa hoàn thành được xác nhận là nguyên nhân khách quan.'
    : 'Nguyên nhân chưa hoàn thành không được xác nhận là nguyên nhân khách quan.'
  return [
    changeWords(corrected, drafting),
    `Lý do: ${clause(correction.reason)}. ${cause}`,
    `${departmentName} thực hiện nhiệm vụ theo thời hạn tại Điều 1, cập nhật tình hình lên hệ thống theo dõi và báo cáo kết quả khi đến thời hạn. Thời hạn này có giá trị kể từ ngày ký Quyết định này; việc trễ hạn đã ghi nhận trước đó (nếu có) không thay đổi.`,
    `Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng UBND ${city}, Thủ trưởng ${departmentName} và các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này./.`,
  ].map((text, place) => ({ lead: `Điều ${place + 1}.`, text }))
}

/** The Chairman's decision that puts an earlier one on an extension right. */
export const correctionPaper = (corrected: CorrectedExtension, drafting: Drafting): Paper => {
  const { by, ...form } = chairmanDecision(drafting)
  return {
    ...form,
    title: {
      kind: 'named',
      name: 'QUYẾT ĐỊNH',
      subject: subjects[kindOf(corrected)],
      decision: { by, grounds: decisionGrounds(corrected, drafting) },
    },
    addressees: [],
    body: articles(corrected, drafting),
    recipients: [
      'Như Điều 4',
      `Chủ tịch, các PCT UBND ${shortNameOf(drafting.city)}`,
      `Lưu: VT, ${drafting.city.officeSymbol}`,
    ],
  }
}
