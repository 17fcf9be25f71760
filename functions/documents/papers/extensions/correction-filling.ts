import type { ExtensionCorrection } from '../../../directives/requests/commands.ts'
import { daysBetween, type LocalDate } from '../../../shared/dates/dates.ts'
import { numberWords } from '../../../shared/number-words.ts'
import type { Filling } from '../templates/fields.ts'
import { type Drafting, formFilling } from '../templates/form-fields.ts'
import { longDate, type PaperDate, shortDate, unbroken } from '../vietnamese.ts'
import { askedFilling, clause, type DecidedExtension, lawsOn } from './extension-filling.ts'
import type { correctionFields } from './extension-template.ts'

/** A decision on an extension that was put right. */
export interface CorrectedExtension extends Omit<DecidedExtension, 'decision'> {
  /** What is put right: its number and day as far as they are known, and whether it granted an extension or refused one. */
  readonly corrects: {
    readonly dated: PaperDate
    readonly number?: string | undefined
    readonly granted: boolean
  }
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

const blankNumber = '\u00a0'.repeat(6)

/** The paper before; a number that nobody recorded is left to the pen. */
const earlierPaper = (
  { corrects: { dated, number, granted } }: CorrectedExtension,
  { city }: Drafting,
): string => {
  const given = number ? ` ${number}` : blankNumber
  return granted
    ? `Quyết định số${given}/${unbroken('QĐ-UBND')} ${longDate(dated)}`
    : `Công văn số${given}/${unbroken(`UBND-${city.officeSymbol}`)} ${longDate(dated)}`
}

/** The Chairman's decision that puts an earlier one on an extension right. */
export const correctionFilling = (
  corrected: CorrectedExtension,
  drafting: Drafting,
): Filling<typeof correctionFields> => {
  const { previousDueOn, standingDueOn, correction } = corrected
  const kind = kindOf(corrected)
  return {
    ...formFilling('decision', drafting),
    can_cu: lawsOn(drafting.dated),
    ...askedFilling(corrected),
    thoi_han_moi: shortDate(correction.dueOn),
    so_ngay: numberWords(daysBetween(previousDueOn, correction.dueOn)),
    khach_quan: correction.objectiveCause,
    thoi_han_dang_ap_dung: shortDate(standingDueOn),
    la_gia_han: kind === 'grant',
    la_huy_bo: kind === 'cancel',
    la_dieu_chinh: kind === 'adjust',
    van_ban_truoc: earlierPaper(corrected, drafting),
    ly_do: clause(correction.reason),
  }
}
