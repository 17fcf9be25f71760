import * as z from 'zod'
import type { SignedPaper } from '../../../organisation/settings/signers.ts'
import { explanationFields, standardExplanation } from '../explanations/explanation-template.ts'
import {
  approvalFields,
  correctionFields,
  refusalFields,
  standardApproval,
  standardCorrection,
  standardRefusal,
} from '../extensions/extension-template.ts'
import { letterFields, standardLetter } from '../figures/letter-template.ts'
import { reportFields, standardReport } from '../figures/report-template.ts'
import { standardOfficeUrging, standardUrging, urgingFields } from '../figures/urging-template.ts'
import type { StandardPaper } from '../paper.ts'
import { slipFields, standardSlip } from '../slips/slip-template.ts'
import { type Field, type Filling, numbering } from './fields.ts'

interface KindOfPaper {
  readonly name: { readonly vi: string; readonly en: string }
  readonly signed: SignedPaper
  readonly fields: readonly Field[]
  readonly standard: StandardPaper
}

/** Every kind of paper: what it is called, who signs it, which fields it has, and how it comes with the product. */
export const paperKinds = {
  letter: {
    name: { vi: 'Công văn kết quả thực hiện nhiệm vụ', en: 'Letter on the results of a period' },
    signed: 'letter',
    fields: letterFields,
    standard: standardLetter,
  },
  report: {
    name: { vi: 'Báo cáo định kỳ', en: 'Report of a period' },
    signed: 'report',
    fields: reportFields,
    standard: standardReport,
  },
  urging: {
    name: { vi: 'Công văn đôn đốc một đơn vị', en: 'Letter that urges a department' },
    signed: 'letter',
    fields: urgingFields,
    standard: standardUrging,
  },
  'office-urging': {
    name: { vi: 'Công văn đôn đốc của Văn phòng', en: 'Letter of the Office that urges a department' },
    signed: 'officeLetter',
    fields: urgingFields,
    standard: standardOfficeUrging,
  },
  extension: {
    name: { vi: 'Quyết định gia hạn', en: 'Decision that grants an extension' },
    signed: 'decision',
    fields: approvalFields,
    standard: standardApproval,
  },
  'extension-refusal': {
    name: { vi: 'Công văn không gia hạn', en: 'Letter that refuses an extension' },
    signed: 'letter',
    fields: refusalFields,
    standard: standardRefusal,
  },
  'extension-correction': {
    name: { vi: 'Quyết định sửa quyết định gia hạn', en: 'Decision that puts an extension right' },
    signed: 'decision',
    fields: correctionFields,
    standard: standardCorrection,
  },
  'explanation-request': {
    name: { vi: 'Công văn yêu cầu giải trình', en: 'Letter that asks for an explanation' },
    signed: 'letter',
    fields: explanationFields,
    standard: standardExplanation,
  },
  slip: {
    name: { vi: 'Phiếu trình', en: 'Slip that submits a draft to a leader' },
    signed: 'report',
    fields: slipFields,
    standard: standardSlip,
  },
} as const satisfies Record<string, KindOfPaper>

export type PaperKind = keyof typeof paperKinds
export const paperKindNames = Object.keys(paperKinds) as PaperKind[]

export const paperKindSchema = z.enum(paperKindNames).meta({ id: 'PaperKind' })

/** What fills the template of a kind. */
export type FillingOf<Kind extends PaperKind> = Filling<(typeof paperKinds)[Kind]['fields']>

/** All that a template of a kind may hold. */
export const fieldsOf = (kind: PaperKind): readonly Field[] => [...paperKinds[kind].fields, numbering]
